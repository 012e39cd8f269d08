import type { DateForm } from '../date-form.ts'
import { calendar } from './calendar.ts'

const form = /即日(?:起|开始)[,]?(?:至|到|[-—–―~]{1,2})/y
const close = /^止(?!付|跌|损|境|步)/

/** From the day of issue up to a date: `即日起至12月底` of 2024-02-20 → 2024-02-20 to 2024-12-31. */
export const fromNow: DateForm = {
  id: 'from-now',
  examples: ['即日起至2024年12月31日', '即日起至年底'],
  first: '即',
  second: '日',
  read(norm, at, state) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m) return null
    const from = at + m[0].length
    const start = state.reference.date
    const read = calendar.read(norm, from, state)
    // of a circular of December: 即日起至2月底 is of the next year
    const over = start !== null && read?.date && read.yearless === true && read.date < start.slice(0, read.date.length)
    const end = over ? calendar.read(norm, from, { ...state, lastYear: Number(start.slice(0, 4)) + 1 }) : read
    if (!end?.date || end.recurrence !== null) return null
    return {
      to: end.to + (close.exec(norm.slice(end.to, end.to + 2))?.[0].length ?? 0),
      date: end.date,
      start,
      year: end.year,
      recurrence: null,
      kind: 'calendar',
      relation: 'during',
    }
  },
}
