import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { matchAt, numeral } from './numeral-pattern.ts'

/** 第X条. Not where the sentence goes on: `第三条规定的…`, `第三条所称…`, `第三条第二款`; but `第三条 第一类…`, `第三条 所有…`. */
const pattern = new RegExp(
  `第(?<number>${numeral})(?<unit>条)(?![的是、和与,;之款]|至(?!少|迟|今)|第(?:${numeral})[款项条目章]|规定|所(?!有|属|在)|战线|生产线)`,
  'y',
)

/** 第X条 → `第三条`. */
export const article: Marker = {
  id: 'article',
  kind: 'article',
  rank: 40,
  examples: ['第三条 本办法所称…', '第12条', '第十二条 第一类项目…'],
  first: '第',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    const { number = '', unit = '' } = groups ?? {}
    if (!groups) return null
    return { to: pattern.lastIndex, text: `第${number}${unit}`, ordinal: readOrdinal(number) }
  },
}
