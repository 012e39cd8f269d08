import { cleanText } from './clean/clean-text.ts'
import { type DateReference, type DateExpression as Expression, readDates as read } from './scan/dates.ts'

export type { DateReference } from './scan/dates.ts'

/** A date expression of a text (时间表述): offsets in UTF-16 code units of the text as given. */
export interface DateExpression extends Pick<Expression, 'date' | 'start' | 'recurrence' | 'relation' | 'kind'> {
  /** Verbatim, with 到 in front and 前 behind. */
  readonly text: string
  readonly from: number
  readonly to: number
}

const unknown: DateReference = { date: null, period: null }

/**
 * Every date expression of a text: `到2025年底前` → `{ date: '2025-12-31', relation: 'by' }`.
 *
 * What has no year of its own is counted from `reference`, never from the clock; without one it keeps `date: null`.
 */
export function readDates(text: string, { reference = unknown }: { reference?: DateReference } = {}): DateExpression[] {
  const { norm, map } = cleanText(text)
  return read(norm, { from: 0, to: norm.length }, reference).map(({ from, to, date, start, recurrence, relation, kind }) => {
    const raw = map.toRaw({ from, to })
    return { text: text.slice(raw.from, raw.to), from: raw.from, to: raw.to, date, start, recurrence, relation, kind }
  })
}
