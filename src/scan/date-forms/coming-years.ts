import { smallNumber } from '../calendar.ts'
import { type DateForm, referenceYear } from '../date-form.ts'

const form =
  /(?:(?<both>今明两年)|(?:今后|未来)(?:的)?(?<n>\d{1,2}|[一二两三四五六七八九十])年)(?!内|以内|之内|左右|的?时间|至|到|或|[-—、])/y

/**
 * The years ahead: `今明两年` of 2016 → 2016 to 2017. `今后五年` is told by the plan's term, the report that speaks of them or the start of a
 * five-year plan only; how many years others mean is not known, so their date is `null`.
 */
export const comingYears: DateForm = {
  id: 'coming-years',
  examples: ['今明两年', '今后五年', '未来三年'],
  first: '今未',
  second: '明后来',
  read(norm, at, { reference }) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m) return null
    const now = referenceYear(reference)
    const place = {
      to: at + m[0].length,
      recurrence: null,
      kind: 'relative' as const,
      relation: 'during' as const,
      closed: true as const,
    }
    if (m.groups?.both)
      return now === null
        ? { ...place, date: null, start: null, year: null }
        : { ...place, date: String(now + 1), start: String(now), year: now + 1 }
    const years = smallNumber(m.groups?.n ?? '')
    const { period, coming } = reference
    const known =
      period && period.to - period.from + 1 === years
        ? period
        : coming && years === 5
          ? coming
          : years === 5 && now !== null && now % 5 === 1
            ? { from: now, to: now + 4 }
            : null
    return { ...place, date: known ? String(known.to) : null, start: known ? String(known.from) : null, year: known?.to ?? null }
  },
}
