import type { Marker } from '../line.ts'
import { hanOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

const pattern = new RegExp(`(?<number>${hanNumeral}|[—－](?=、))[、.]`, 'y')

/** What may be the next of a list of numbers: `一、二、三产业`, `三、四线城市`; not `二、一次性补助`. */
const next = new RegExp(`(${hanNumeral})[、和至线次类级季档]`, 'y')

/** First level of GB/T 9704, 一、 → `一、`. */
export const l1Comma: Marker = {
  id: 'l1-comma',
  kind: 'l1',
  rank: 50,
  examples: ['一、', '十二 、', '三．', '—、', '二、一次性补助'],
  first: '一二三四五六七八九十百—－',
  inner: true,
  match(norm, at) {
    const number = matchAt(pattern, norm, at)?.groups?.number
    if (number === undefined) return null
    // A dash in the place of 一, as scanners and hasty typists have it.
    if (number === '—' || number === '－') return { to: pattern.lastIndex, text: '一、', ordinal: 1, ocr: true }
    const ordinal = hanOrdinal(number)
    const { lastIndex: to } = pattern
    const other = matchAt(next, norm, to)?.[1]
    if (other !== undefined && (hanOrdinal(other) ?? 0) > (ordinal ?? 0)) return null
    return ordinal === null ? null : { to, text: `${number}、`, ordinal }
  },
}
