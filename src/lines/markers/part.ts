import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { matchAt, numeral } from './numeral-pattern.ts'

/** 第X编 / 篇 / 部分. Not where the sentence goes on: `第一部分是…`. */
const pattern = new RegExp(`第(?<number>${numeral})(?<unit>编|篇|部分)(?![的是为、至和与,;])`, 'y')

/** 第X编 / 篇 / 部分 → `第一编`. */
export const part: Marker = {
  id: 'part',
  kind: 'part',
  rank: 10,
  examples: ['第一编 总则', '第二部分 重点任务'],
  first: '第',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    const { number = '', unit = '' } = groups ?? {}
    if (!groups) return null
    return { to: pattern.lastIndex, text: `第${number}${unit}`, ordinal: readOrdinal(number) }
  },
}
