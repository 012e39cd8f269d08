/** Calendar arithmetic on ISO strings; no clock, no time zone, no Date of the machine. */

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; February of an unknown year has 28. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2 && year !== null && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false)) return 29
  return monthDays[month - 1] ?? 31
}

/** Whether a month has such a day; the 29th of February may be one of an unknown year. */
export function hasDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= (year === null && month === 2 ? 29 : daysIn(year, month))
}

/** Parts → ISO at the precision told: `(2018, 6, null)` → `2018-06`; a null year gives the recurring form `--06`. */
export function isoDate(year: number | null, month: number | null, day: number | null): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const head = year === null ? '-' : String(year)
  if (month === null) return head
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

/** ISO date → its parts, or `null` where it is none. */
export function dateParts(iso: string | null): { year: number; month: number | null; day: number | null } | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? '')
  if (!m) return null
  return { year: Number(m[1]), month: m[2] ? Number(m[2]) : null, day: m[3] ? Number(m[3]) : null }
}

/** Date plus years, months, days or weekdays: `('2020-01-31', 1, 'month')` → `2020-02-29`; `null` where the precision does not allow it. */
export function addTo(iso: string | null, count: number, unit: 'year' | 'month' | 'day' | 'weekday'): string | null {
  const parts = dateParts(iso)
  if (!parts || count > 36_500) return null
  const { year, month, day } = parts
  if (unit === 'year') return year + count > 9999 ? null : clamp(year + count, month, day)
  if (month === null) return null
  if (unit === 'month') {
    const months = year * 12 + (month - 1) + count
    return clamp(Math.floor(months / 12), (months % 12) + 1, day)
  }
  if (day === null) return null
  let number = dayNumber(year, month, day)
  if (unit === 'day') number += count
  else
    for (let left = count; left > 0; ) {
      number++
      if (isWeekday(number)) left--
    }
  return fromDayNumber(number)
}

function clamp(year: number, month: number | null, day: number | null): string {
  return isoDate(year, month, month === null || day === null ? null : Math.min(day, daysIn(year, month)))
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function fromDayNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** 1970-01-01 was a Thursday. */
function isWeekday(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}

const digits = '零一二三四五六七八九'

/** A small whole number in digits or Chinese, 0 to 99: `十二` → 12, `二十` → 20, `两` → 2, `15` → 15; else `null`. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  if (text === '两') return 2
  const m = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!m || text === '') return null
  const tens = m[2] ? (m[1] ? digits.indexOf(m[1]) : 1) : 0
  return tens * 10 + (m[3] ? digits.indexOf(m[3]) : 0)
}

/** A year written digit by digit: `2025` or `二〇二五` or `二○二五` → 2025; `null` outside 1900–2099. */
export function yearNumber(text: string): number | null {
  let year = 0
  for (const c of text) {
    const digit = /\d/.test(c) ? Number(c) : '〇○零O'.includes(c) ? 0 : digits.indexOf(c)
    if (digit < 0) return null
    year = year * 10 + digit
  }
  return year >= 1900 && year <= 2099 ? year : null
}
