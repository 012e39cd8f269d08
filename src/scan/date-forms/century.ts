import { smallNumber } from '../calendar.ts'
import { type DateForm, referenceYear } from '../date-form.ts'

const form = /(?:(?<this>本)|(?<n>\d{2}|二十一|二十))世纪(?<part>中叶|中期|末|初)(?!年代)/y

/** The middle or end of a century: `本世纪中叶` → 2050, `20世纪末` → 2000. */
export const century: DateForm = {
  id: 'century',
  examples: ['本世纪中叶', '21世纪中叶'],
  first: '本123456789二',
  second: '0123456789世十',
  read(norm, at, { reference }) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m?.groups || /\d/.test(norm[at - 1] ?? '')) return null
    const base = m.groups.this
      ? Math.ceil((referenceYear(reference) ?? reference.period?.to ?? 2001) / 100)
      : smallNumber(m.groups.n ?? '')
    if (base === null) return null
    const { part } = m.groups
    const year = (base - 1) * 100 + (part === '末' ? 100 : part === '初' ? 1 : 50)
    return { to: at + m[0].length, date: String(year), start: null, year, recurrence: null, kind: 'calendar', relation: null }
  },
}
