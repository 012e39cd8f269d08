import { daysIn } from '../scan/calendar.ts'

/**
 * The last day that keeps a date at the precision told: `2020` → 2020-12-31, `2018-06` → 2018-06-30. One of every year falls
 * on the first such day from `from` on: `--03-31`, 2021-05-01 → 2022-03-31; without a year to start from it is `null`.
 */
export function dueDay(date: string, from: string | null): string | null {
  if (!date.startsWith('--')) return lastDay(date)
  const year = Number(from?.slice(0, 4))
  if (!year) return null
  const day = lastDay(`${year}${date.slice(1)}`)
  return day !== null && from && day < firstDay(from) ? lastDay(`${year + 1}${date.slice(1)}`) : day
}

/** First day of a date: `2020` → 2020-01-01, `2018-06` → 2018-06-01. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** Last day of a date: `2020` → 2020-12-31, `2018-02` → 2018-02-28. */
export function lastDay(date: string): string | null {
  const [year = '', month = '12', day] = date.split('-')
  if (!/^\d{4}$/.test(year) || Number(month) < 1 || Number(month) > 12) return null
  const last = daysIn(Number(year), Number(month))
  return `${year}-${month}-${String(Math.min(Number(day ?? last), last)).padStart(2, '0')}`
}
