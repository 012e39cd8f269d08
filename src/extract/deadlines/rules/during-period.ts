import type { DeadlineRule } from '../candidate.ts'
import { goalTitle, startsClause } from '../clause-start.ts'

/** A period at the head of its clause: `“十四五”时期,…`, `2021—2025年,…`, `年内开工`. */
export const duringPeriod: DeadlineRule = {
  id: 'during-period',
  examples: ['“十四五”期间,新增就业5万人', '力争年内开工建设'],
  take: (candidate) => {
    const { date, heading, behind, sentenceBehind } = candidate
    if (date.relation !== 'during' || date.recurrence === 'yearly') return null
    if (date.form === 'coming-years' && date.date === null) return null
    if (heading && !goalTitle(behind)) return null
    if (/^[,]?是(?!要)/.test(sentenceBehind)) return null
    return startsClause(candidate) ? 'during' : null
  },
}
