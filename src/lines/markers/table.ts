import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

/** A caption is short and has no full stop: `表1所示…` in a sentence is none. */
const longestCaption = 60

const pattern = new RegExp(`表(?<number>${hanNumeral}|\\d{1,2})(?<part>-\\d{1,2})?[:.、]?(?![\\d所中的和示明]|(?<=四)川)`, 'y')

/** 表1, the caption of a table → `表1`. */
export const table: Marker = {
  id: 'table',
  kind: 'table',
  rank: 66,
  examples: ['表1', '表 2-1'],
  first: '表',
  inner: false,
  match(norm, at, end) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups || end - at > longestCaption) return null
    const { number = '', part = '' } = groups
    const to = pattern.lastIndex
    if (norm.slice(to, end).includes('。')) return null
    return { to, text: `表${number}${part}`, ordinal: readOrdinal(number) }
  },
}
