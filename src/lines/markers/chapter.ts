import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { matchAt, numeral } from './numeral-pattern.ts'

/** 第X章. Not where the sentence goes on: `第三章规定的…`. */
const pattern = new RegExp(`第(?<number>${numeral})(?<unit>章)(?![的是、至和与第,;]|规定)`, 'y')

/** 第X章 → `第一章`. */
export const chapter: Marker = {
  id: 'chapter',
  kind: 'chapter',
  rank: 20,
  examples: ['第一章 规划基础', '第10章'],
  first: '第',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    const { number = '', unit = '' } = groups ?? {}
    if (!groups) return null
    return { to: pattern.lastIndex, text: `第${number}${unit}`, ordinal: readOrdinal(number) }
  },
}
