import { type DateForm, referenceYear } from '../date-form.ts'

const form = /年内(?!蒙|部|外|容|需|涵|生|陆|地|河|江)|全年(?!龄|级|无休|候|\d|[三一]百)/y

/** Within the year of the document: `年内开工` → that year, `全年` likewise; `3年内` and `学年内` are something else. */
export const thisYear: DateForm = {
  id: 'this-year',
  examples: ['年内', '全年'],
  first: '年全',
  second: '内年',
  read(norm, at, { reference, yearly, lastYear }) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m || (m[0] === '年内' && /[\d〇一二三四五六七八九十百两几数半多近周学财青少老中成壮整历个]/.test(norm[at - 1] ?? '')))
      return null
    if (yearly) return null
    const year = lastYear ?? reference.past ?? referenceYear(reference)
    const date = year === null ? null : String(year)
    return { to: at + m[0].length, date, start: null, year, recurrence: null, kind: 'relative', relation: 'during', closed: true }
  },
}
