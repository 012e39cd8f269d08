import { relativeYears } from '../../lexicon/horizons.ts'
import { daysIn, hasDay, isoDate, smallNumber, yearNumber } from '../calendar.ts'
import { type DateCore, type DateForm, type DateState, referenceYear } from '../date-form.ts'

const yearForm = /(?<digits>\d{4}|[〇○零O一二三四五六七八九]{4})年(?!版|代|级|薪|第\d+[号期届批])(?:度(?!假))?/y
const halfRange = /(?<digits>\d{4})[-—–―~至到]{1,2}(?=\d{4}年(?!版|代))/y
/** 到2025、2030年: the first year of a list without its 年. */
const listedYear = /(?<digits>\d{4})(?=[、和及与]\d{4}年(?!版|代))/y
const day = '(?<day>\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const month = '(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])'
const partForm = new RegExp(
  [
    '(?<end>年?(?:底(?!线|数|层|部|盘|气|色|册|板|泥|座|端)|末(?!端|位(?![居列])|梢|尾)))',
    '(?<begin>年?初(?!中|级|步|期|始|审|高|次|心))',
    '(?<middle>年中(?![央心国医期等小])|中(?=[前,。、;)]|之前|以前))',
    '(?<half>[上下])半年(?:度)?',
    '第?(?<quarter>[一二三四1-4])季度(?:[末底初])?',
    '前(?<quarters>[二两三23])(?:个)?季度(?:末)?',
    `${month}月(?:份)?(?:${day}[日号](?!线)(?:\\((?:星期|周|礼拜)[一二三四五六日天]\\))?(?:\\d{1,2}(?:时|点|:00))?|(?<monthEnd>[底末](?!端))|(?<monthBegin>初(?!审|步|次|级|中|稿))|(?<third>[上中下])旬|(?!球|亮|饼|票|租|嫂|薪|均|报|供|度))`,
  ].join('|'),
  'y',
)
const monthRange = /(?<from>\d{1,2})[-—–―~至到]{1,2}(?=\d{1,2}月)/y
const ranging = /月\d{1,2}日?[-—–―~至到]/
const dayRange = /(?<month>\d{1,2})月(?<from>\d{1,2})日?[-—–―~至到]{1,2}(?<to>\d{1,2})[日号]/y
const separator = /(?:[-—–―~]{1,2}|起?(?:至|到))/y
/** 自3月1日起至9月30日止 */
const close = /止(?!付|跌|损|境|步)/y

/** 比去年增长: set against the year before. */
const compared = '比较与同和由从于'

interface Year {
  to: number
  year: number | null
  yearly: boolean
  relative: boolean
}

interface Part {
  to: number
  month: number | null
  day: number | null
  impossible?: true
}

/**
 * Years, months, days and parts of years, alone or as a range, the year written, relative or taken from the document:
 * `2018年6月30日` → 2018-06-30, `二〇二五年` → 2025, `明年一季度末`, `12月底` → `-12-31`, `2021—2025年` → 2021 to 2025.
 */
export const calendar: DateForm = {
  id: 'calendar',
  examples: ['2025年', '2018年6月30日', '2023年底', '3月16日', '2021—2025年', '每年3月底', '今年上半年'],
  first: '0123456789〇○零一二三四五六七八九十今明去本上下当次翌每年第前',
  second: '0123456789〇○零O一二两三四五六七八九十年月季半底末-—–―~至到',
  read(norm, at, state) {
    const first = readPoint(norm, at, state, null)
    if (!first) return null
    const to = run(separator, norm, first.core.to)
    if (to && first.core.date !== null) {
      const second = readPoint(norm, to.index + to[0].length, state, first)
      if (second && second.core.date !== null && second.core.date >= first.core.date)
        return {
          ...second.core,
          to: second.core.to + (run(close, norm, second.core.to)?.[0].length ?? 0),
          start: first.core.date,
          relation: 'during',
          recurrence: first.core.recurrence,
        }
    }
    return first.core
  },
}

interface Point {
  core: DateCore
  year: Year | null
  month: number | null
}

function readPoint(norm: string, at: number, state: DateState, before: Point | null): Point | null {
  const half = before
    ? null
    : (run(halfRange, norm, at) ?? ('到在'.includes(norm[at - 1] || ' ') ? run(listedYear, norm, at) : null))
  if (half && !isDigit(norm, at - 1)) {
    const year = yearNumber(half.groups?.digits ?? '')
    const to = at + half[0].length - separatorLength(half[0])
    if (year !== null)
      return { core: core({ to, date: String(year), year }), year: { to, year, yearly: false, relative: false }, month: null }
  }
  const written = readYear(norm, at, state)
  const from = written?.to ?? at
  const days = before ? null : readDays(norm, from, written, state)
  if (days) return days
  const part = readPart(norm, from, at, written, before, state)
  if (!written && !part) return null
  const year = written ?? before?.year ?? governing(state)
  const inherited = !written
  if (!part) {
    if (!written || written.yearly) return null
    const date = written.year === null ? null : String(written.year)
    return {
      core: core({ to: written.to, date, year: written.year, ...(written.relative ? { kind: 'relative' as const } : {}) }),
      year: written,
      month: null,
    }
  }
  const known = year.yearly || year.year !== null
  const date = known ? isoDate(year.yearly ? null : year.year, part.month, part.day) : null
  return {
    core: core({
      to: part.to,
      date,
      year: year.yearly ? null : year.year,
      recurrence: year.yearly ? 'yearly' : null,
      ...(year.relative ? { kind: 'relative' as const } : {}),
      ...(inherited && !year.yearly ? { yearless: true as const } : {}),
      ...(part.impossible && { impossible: true as const }),
    }),
    year,
    month: part.month,
  }
}

function core(part: Partial<DateCore> & { to: number; date: string | null; year: number | null }): DateCore {
  return { start: null, recurrence: null, kind: 'calendar', relation: null, ...part }
}

/** Whether the number of an item stands before `at`: `2.3月底前` at the start of a line. */
function behindMarker(norm: string, at: number): boolean {
  return /(?:^|\n)\d{1,3}\.$/.test(norm.slice(Math.max(0, at - 5), at)) && (at <= 4 || norm.slice(at - 5, at).includes('\n'))
}

function readYear(norm: string, at: number, state: DateState): Year | null {
  const written = run(yearForm, norm, at)
  if (written) {
    if (isDigit(norm, at - 1) || isChineseDigit(norm, at - 1)) return null
    const year = yearNumber(written.groups?.digits ?? '')
    return year === null ? null : { to: at + written[0].length, year, yearly: false, relative: false }
  }
  for (const { word, add, notAfter, notBefore } of relativeYears) {
    if (!norm.startsWith(word, at)) continue
    const to = at + word.length
    if (notAfter.includes(norm[at - 1] || ' ') || notBefore.includes(norm[to] || ' ')) continue
    const { over = null } = state.reference
    if (over !== null && word === '去年' && !compared.includes(norm[at - 1] || ' '))
      return { to, year: over, yearly: false, relative: true }
    const base = referenceYear(state.reference)
    if (add === 'yearly') return { to: norm[to] === '的' ? to + 1 : to, year: null, yearly: true, relative: true }
    const from = add === 'same' || add === 'next' ? state.lastYear : base
    if (add === 'next' && state.yearly) return { to, year: null, yearly: true, relative: true }
    const year = from === null ? (add === 'same' ? base : null) : from + (typeof add === 'number' ? add : add === 'next' ? 1 : 0)
    return { to, year, yearly: false, relative: true }
  }
  return null
}

/** The year that governs a month or a part of a year without one. */
function governing(state: DateState): Year {
  if (state.yearly) return { to: 0, year: null, yearly: true, relative: false }
  return { to: 0, year: state.lastYear ?? state.reference.past ?? referenceYear(state.reference), yearly: false, relative: false }
}

function readPart(
  norm: string,
  from: number,
  at: number,
  written: Year | null,
  before: Point | null,
  state: DateState,
): Part | null {
  if (before && !written) {
    const m = run(/(\d{1,2})[日号]/y, norm, from)
    const n = Number(m?.[1])
    if (m && before.month !== null && n >= 1 && n <= daysIn(before.year?.year ?? null, before.month))
      return { to: from + m[0].length, month: before.month, day: n }
  }
  const m = run(partForm, norm, from)
  if (!m?.groups) return null
  const g = m.groups
  const to = from + m[0].length
  const bare = !written && !before
  if (g.end) return bare && (!g.end.startsWith('年') || isNumeral(norm, at - 1)) ? null : { to, month: 12, day: 31 }
  if (g.begin) return bare ? null : { to, month: 1, day: null }
  if (g.middle) return bare ? null : { to, month: 6, day: 30 }
  if (g.half) return g.half === '上' ? { to, month: 6, day: 30 } : { to, month: 12, day: 31 }
  const quarter = smallNumber(g.quarter ?? g.quarters ?? '')
  if (quarter !== null) return { to, month: quarter * 3, day: daysIn(null, quarter * 3) }
  const month = smallNumber(g.month ?? '')
  if (month === null || month < 1 || month > 12) return null
  if (bare) {
    if (isNumeral(norm, at - 1) || (norm[at - 1] === '.' && !behindMarker(norm, at)) || norm[at - 1] === '第') return null
    if (!/\d/.test(g.month ?? '') && !(g.day || g.monthEnd || g.third || /^(?:份|前|之前|以前)/.test(norm.slice(to - 1, to + 2))))
      return null
  }
  const year = (written ?? before?.year ?? governing(state)).year
  const last = daysIn(year, month)
  if (g.day) {
    const day = smallNumber(g.day)
    if (day === null || day < 1 || day > 31) return null
    return hasDay(year, month, day) ? { to, month, day } : { to, month, day: null, impossible: true }
  }
  if (g.monthEnd) return { to, month, day: last }
  if (g.third) return { to, month, day: g.third === '上' ? 10 : g.third === '中' ? 20 : last }
  return { to, month, day: null }
}

/** `3月1—15日`, `3—5月`: the month or the first day stands once. */
function readDays(norm: string, from: number, written: Year | null, state: DateState): Point | null {
  if (!written && isDigit(norm, from - 1)) return null
  const year = written ?? governing(state)
  const known = year.yearly || year.year !== null
  const make = (to: number, month: number, day: number | null): Point => ({
    core: core({
      to,
      date: known ? isoDate(year.yearly ? null : year.year, month, day) : null,
      year: year.yearly ? null : year.year,
      recurrence: year.yearly ? 'yearly' : null,
      ...(written ? {} : { yearless: true as const }),
    }),
    year,
    month,
  })
  // a first day, and one that it goes on to
  const days = ranging.test(norm.slice(from, from + 12)) ? run(dayRange, norm, from) : null
  if (days?.groups) {
    const month = Number(days.groups.month)
    const day = Number(days.groups.from)
    if (month < 1 || month > 12 || !hasDay(year.year, month, day)) return null
    return make(
      from +
        days[0].length -
        (days.groups.to ?? '').length -
        1 -
        separatorLength(days[0].slice(0, -1 - (days.groups.to ?? '').length)),
      month,
      day,
    )
  }
  const months = run(monthRange, norm, from)
  const month = Number(months?.groups?.from)
  if (!months || month < 1 || month > 12) return null
  return make(from + months[0].length - separatorLength(months[0]), month, null)
}

function separatorLength(text: string): number {
  return /[-—–―~至到]{1,2}$/.exec(text)?.[0].length ?? 0
}

function run(form: RegExp, norm: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(norm)
}

function isDigit(norm: string, at: number): boolean {
  const code = norm.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isChineseDigit(norm: string, at: number): boolean {
  return '〇○一二三四五六七八九'.includes(norm[at] || ' ')
}

function isNumeral(norm: string, at: number): boolean {
  return isDigit(norm, at) || '〇○一二三四五六七八九十百千万两几数半多'.includes(norm[at] || ' ')
}
