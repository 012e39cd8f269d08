import type { DeadlineRule } from '../candidate.ts'

/** 到 / 前 / 之前 / 底前 / 末: `到2025年`, `2018年6月30日前`, `到“十四五”末`. */
export const byDate: DeadlineRule = {
  id: 'by-date',
  examples: ['到2025年', '2018年6月30日前', '每年3月底前', '“十四五”末'],
  take: ({ date }) => (date.relation === 'by' && date.form !== 'within' && date.form !== 'since-issue' ? 'by' : null),
}
