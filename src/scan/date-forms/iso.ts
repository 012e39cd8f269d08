import { daysIn, isoDate, yearNumber } from '../calendar.ts'
import type { DateForm } from '../date-form.ts'

const form = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/y

/** A full date in figures: `2021-06-30`, `2021.6.30`, `2021/6/30` → 2021-06-30. */
export const iso: DateForm = {
  id: 'iso',
  examples: ['2021-06-30', '2021.6.30'],
  first: '0123456789',
  second: '0123456789',
  read(norm, at) {
    if (/[\d.]/.test(norm[at - 1] ?? '')) return null
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m) return null
    const year = yearNumber(m[1] as string)
    const month = Number(m[3])
    const day = Number(m[4])
    if (year === null || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
    return {
      to: at + m[0].length,
      date: isoDate(year, month, day),
      start: null,
      year,
      recurrence: null,
      kind: 'calendar',
      relation: null,
    }
  },
}
