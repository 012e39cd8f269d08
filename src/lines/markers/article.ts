import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { matchAt, numeral } from './numeral-pattern.ts'

/** 第X条. Not where the sentence goes on: `第三条规定的…`. */
const pattern = new RegExp(`第(?<number>${numeral})(?<unit>条)(?![的是、至和与第,;]|规定|所|(?:之|款|第)|战线|生产线)`, 'y')

/** 第X条 → `第三条`. */
export const article: Marker = {
  id: 'article',
  kind: 'article',
  rank: 40,
  examples: ['第三条 本办法所称…', '第12条'],
  first: '第',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    const { number = '', unit = '' } = groups ?? {}
    if (!groups) return null
    return { to: pattern.lastIndex, text: `第${number}${unit}`, ordinal: readOrdinal(number) }
  },
}
