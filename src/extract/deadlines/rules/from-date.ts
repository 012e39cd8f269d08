import type { DeadlineRule } from '../candidate.ts'

/** 自…起 / 从…开始: `自2021年12月1日起`. */
export const fromDate: DeadlineRule = {
  id: 'from-date',
  examples: ['自2021年起', '从2021年11月起', '本办法自发布之日起'],
  take: ({ date }) => (date.relation === 'from' ? 'from' : null),
}
