import type { DeadlineRule } from './candidate.ts'
import { byDate } from './rules/by-date.ts'
import { dueColumn } from './rules/due-column.ts'
import { dueLabel } from './rules/due-label.ts'
import { dueRemark } from './rules/due-remark.ts'
import { duringPeriod } from './rules/during-period.ts'
import { fromDate } from './rules/from-date.ts'
import { inYear } from './rules/in-year.ts'
import { stagePeriod } from './rules/stage-period.ts'
import { subjectYear } from './rules/subject-year.ts'
import { withinTime } from './rules/within-time.ts'

/** The ways of saying a term; the first that takes a date names its relation. */
export const deadlineRules: readonly DeadlineRule[] = [
  dueColumn, // a cell has no sentence to go by
  dueLabel, // 完成时限: makes a term of any date behind it
  dueRemark, // behind who answers for it, where 前 is left out
  stagePeriod, // a period of its own, whatever stands before the bracket
  byDate, // the clearest words
  withinTime, // by, too, but only for some lengths of time
  fromDate,
  duringPeriod,
  subjectYear,
  inYear, // no word of term at all, so the most careful and the last
]
