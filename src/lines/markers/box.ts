import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

const pattern = new RegExp(`专栏(?<number>${hanNumeral}|\\d{1,3})[:.、]?(?![\\d所中的和])`, 'y')

/** 专栏, the boxed text of a plan → `专栏4`. */
export const box: Marker = {
  id: 'box',
  kind: 'box',
  rank: 65,
  examples: ['专栏1', '专栏 十二'],
  first: '专',
  inner: true,
  match(norm, at) {
    const number = matchAt(pattern, norm, at)?.groups?.number
    return number === undefined ? null : { to: pattern.lastIndex, text: `专栏${number}`, ordinal: readOrdinal(number) }
  },
}
