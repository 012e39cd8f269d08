import { addTo } from '../calendar.ts'
import { type DateForm, referenceYear } from '../date-form.ts'
import type { DateReference } from '../dates.ts'
import { occasionSecond, occasionStart, readOccasion } from '../occasion.ts'

/** What makes another word of it: 提高考前辅导, 集中考前, 二十一. */
const notAfter = /[防抗迎提集期秋凌春伏桃\d一二三四五六七八九十第]/
const dayBehind = /^\(\d{1,2}月(?:\d{1,2}日|[初中底末]|[上中下]旬)?(?:之|以)?前/
const eachTime = /每(?:学期|学年)的?(?:在|于)?$/
/** 每年汛期前, 每逢春节前 */
const yearlyForm = /每(?:年|逢)的?(?:在|于)?/y

/**
 * A feast, season or term without a year: `国庆节前` of a document of 2024-03 → 2024-10-01, `春节前` of 2023-11 → 2024. What comes early in the
 * year is known only where the month of issue is; `每年汛期前` has no date of its own.
 */
export const occasion: DateForm = {
  id: 'occasion',
  examples: ['国庆节前', '“七一”前', '汛期来临前'],
  first: `每${occasionStart}`,
  second: `年逢${occasionSecond}`,
  read(norm, at, { reference, lastYear, yearly }) {
    if (notAfter.test(norm[at - 1] ?? '')) return null
    yearlyForm.lastIndex = at
    const each = norm[at] === '每' ? yearlyForm.exec(norm) : null
    const from = at + (each?.[0].length ?? 0)
    const found = readOccasion(norm, from)
    if (!found || (!found.marked && found.word[1] === '一')) return null
    // 汛前(4月30日前): the bracket tells the day
    if (found.day === null && dayBehind.test(norm.slice(from + found.word.length, from + found.word.length + 12))) return null
    const place = { to: from + found.word.length, start: null, kind: 'calendar', relation: 'by', closed: true } as const
    if (yearly || each) return { ...place, date: found.day ? `--${found.day}` : null, year: null, recurrence: 'yearly' }
    if (eachTime.test(norm.slice(Math.max(0, at - 6), at))) return { ...place, date: null, year: null, recurrence: null }
    const year = nextTime(reference, lastYear, found.month, found.day)
    const date = year === null ? null : found.day ? `${year}-${found.day}` : String(year)
    return { ...place, date, year, recurrence: null }
  },
}

/** The year in which it comes next, seen from the document; of a year's work without a month nobody knows which spring is meant. */
function nextTime(reference: DateReference, lastYear: number | null, month: number, day: string | null): number | null {
  const issued = reference.date
  if (issued === null || issued.length < 7) return month > 2 ? (lastYear ?? referenceYear(reference)) : null
  const year = Number(issued.slice(0, 4))
  const passed = day !== null && issued.length === 10 ? issued.slice(5) > day : Number(issued.slice(5, 7)) > month
  const next = passed ? Number(addTo(String(year), 1, 'year')) : year
  return lastYear !== null && lastYear > next ? lastYear : next
}
