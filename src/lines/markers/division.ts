import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { matchAt, numeral } from './numeral-pattern.ts'

/** 第X节. Not where the sentence goes on: `第二节规定…`. */
const pattern = new RegExp(`第(?<number>${numeral})(?<unit>节)(?![的是、至和与第,;]|规定|点|约)`, 'y')

/** 第X节 → `第一节`. */
export const division: Marker = {
  id: 'division',
  kind: 'division',
  rank: 30,
  examples: ['第一节 稳定粮食生产能力'],
  first: '第',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    const { number = '', unit = '' } = groups ?? {}
    if (!groups) return null
    return { to: pattern.lastIndex, text: `第${number}${unit}`, ordinal: readOrdinal(number) }
  },
}
