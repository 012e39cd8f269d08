import type { Span } from '../clean/position-map.ts'
import { type DateExpression, type DateReference, readDates } from '../scan/dates.ts'

const monthAlone = /^\s*(?<year>20\d{2})[./-](?<month>0?[1-9]|1[0-2])\s*$/

/** The dates of a cell of terms: `2024.06` is a month there, in running text it may be any number. */
export function readTermCell(norm: string, span: Span, reference: DateReference): DateExpression[] {
  const dates = readDates(norm, span, reference)
  if (dates.length > 0 || span.to - span.from > longestMonth) return dates
  const { year, month } = monthAlone.exec(norm.slice(span.from, span.to))?.groups ?? {}
  if (year === undefined || month === undefined) return dates
  const date = `${year}-${month.padStart(2, '0')}`
  const told = { date, start: null, recurrence: null, relation: null, year: Number(year), kind: 'calendar' } as const
  return [{ ...span, core: span, ...told, form: 'calendar', impossible: false, open: false }]
}

const longestMonth = 12
