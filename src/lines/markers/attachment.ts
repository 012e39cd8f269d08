import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

/** 附件 with its number (1, 1-2) and colon; the number is at most two digits, or it is a year. */
const pattern = new RegExp(
  `附(?<what>件|表|录)(?<number>\\d{1,2}-\\d{1,2}(?!\\d)|(?:${hanNumeral}|\\d{1,2})(?!-?\\d|[年月个份张]|项(?!目)))?(?<colon>:|[.、-](?!\\d))?`,
  'y',
)

/** 附件 → `附件1`; one without a number only where nothing or a colon follows, for else it is the word in a sentence. */
export const attachment: Marker = {
  id: 'attachment',
  kind: 'attachment',
  rank: 0,
  examples: ['附件1', '附件 2：', '附件1-2', '附件'],
  first: '附',
  inner: true,
  match(norm, at, end) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups) return null
    const { what = '', number, colon } = groups
    const to = pattern.lastIndex
    if (number === undefined && colon === undefined && to < end) return null
    if (number !== undefined && colon === undefined && /[所中的和、,]/.test(norm[to] ?? '')) return null
    return { to, text: `附${what}${number ?? ''}`, ordinal: number === undefined ? null : readOrdinal(number.replace(/-.*/, '')) }
  },
}
