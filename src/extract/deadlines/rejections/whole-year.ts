import type { DeadlineRejection } from '../candidate.ts'
import { isTermOfYear } from '../term-of-year.ts'

/** 全年 measures a year's work and sets no term of its own; so does 每年 in a season. */
export const wholeYear: DeadlineRejection = {
  id: 'whole-year',
  examples: ['全年举办活动100场', '每年3月1日至6月30日为禁渔期'],
  drops: ({ norm, date, behind }) =>
    norm.startsWith('全年', date.core.from) ||
    (date.recurrence === 'yearly' && date.relation !== 'by' && !isTermOfYear({ norm, date, behind })),
}
