import type { DateReference } from './dates.ts'

/** What the scanner knows at a place: the reference of the document and what the sentence has said so far. */
export interface DateState {
  readonly reference: DateReference
  /** Year last named in this sentence; governs `6月底前` behind `2021年3月底前`. */
  lastYear: number | null
  /** True behind 每年 in the same sentence. */
  yearly: boolean
}

/** A date form's reading, without the words around it that make it a term. */
export interface DateCore {
  readonly to: number
  /** Characters before the place where it was found that are part of it: 在名单 of 在名单公布后15日内. */
  readonly before?: number
  readonly date: string | null
  readonly start: string | null
  readonly year: number | null
  readonly recurrence: 'yearly' | null
  readonly kind: 'calendar' | 'plan' | 'relative'
  /** Relation that the form itself tells (`3年内` by, a range during); `null` leaves it to the words around the core. */
  readonly relation: 'by' | 'during' | 'from' | null
  /** The year was taken from the document or the sentence, not written beside the month. */
  readonly yearless?: true
  /** The form has read its own closing word (`3年内`); no tail is looked for. */
  readonly closed?: true
  /** A day is told that the month does not have: it is read to the month. */
  readonly impossible?: true
  /** Only with a lead, tail or relation is this a date at all: a bare `十四五` is none. */
  readonly needsTail?: true
}

/** One way of writing a date (日期写法). */
export interface DateForm {
  readonly id: string
  readonly examples: readonly string[]
  /** Characters that it may start with. */
  readonly first: string
  /** Characters of which one must stand second, where that tells most look-alikes apart. */
  readonly second?: string
  read(norm: string, at: number, state: DateState): DateCore | null
}

/** Year that words like 今年 count from: of the document's date, else of the heading or title that governs the place. */
export function referenceYear(reference: DateReference): number | null {
  const year = Number(reference.date?.slice(0, 4))
  return reference.date && Number.isInteger(year) ? year : (reference.year ?? null)
}
