import type { DeadlineRule } from '../candidate.ts'

/** Lengths of time that are read by their own rules; 展望今后五年 is no term. */
const otherwise = new Set(['within', 'since-issue', 'coming-years'])

/** 到 / 前 / 之前 / 底前 / 末: `到2025年`, `2018年6月30日前`, `到“十四五”末`. */
export const byDate: DeadlineRule = {
  id: 'by-date',
  examples: ['到2025年', '2018年6月30日前', '每年3月底前', '“十四五”末'],
  take: ({ date }) => (date.relation === 'by' && !otherwise.has(date.form) ? 'by' : null),
}
