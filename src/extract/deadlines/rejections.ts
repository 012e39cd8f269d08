import type { DeadlineRejection } from './candidate.ts'
import { baseline } from './rejections/baseline.ts'
import { benefit } from './rejections/benefit.ts'
import { eligibility } from './rejections/eligibility.ts'
import { inName } from './rejections/in-name.ts'
import { lookBack } from './rejections/look-back.ts'
import { pastDate } from './rejections/past-date.ts'
import { wholeYear } from './rejections/whole-year.ts'

/** Dates that are no terms; any one of them drops a date, the cheapest test first. */
export const deadlineRejections: readonly DeadlineRejection[] = [
  wholeYear, // by its word alone
  pastDate, // by its year alone
  inName, // by what stands around it
  baseline, // by the word before it
  eligibility, // by the verb and 的 behind it
  benefit, // by the right it measures
  lookBack, // needs the whole sentence
]
