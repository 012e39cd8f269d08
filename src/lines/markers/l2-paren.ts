import type { Marker } from '../line.ts'
import { hanOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

/** Not a reference to items, `（一）至（三）项`, and not a class: `小（二）型水库`. */
const pattern = new RegExp(
  `(?:[(〔[](?<number>${hanNumeral})[)〕\\]]|(?<sign>[㈠-㈩]))[、.]?(?![、,—(型]|[至和](?:第|[(〔[]|[一二三四五六七八九十]))`,
  'y',
)

/** Second level of GB/T 9704, （一） → `(一)`. */
export const l2Paren: Marker = {
  id: 'l2-paren',
  kind: 'l2',
  rank: 60,
  examples: ['（一）', '(三十三)', '㈡', '（一）至少一次'],
  first: '([〔㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups) return null
    const number = groups.number ?? '一二三四五六七八九十'[(groups.sign as string).charCodeAt(0) - 0x3220]
    const ordinal = number === undefined ? null : hanOrdinal(number)
    return ordinal === null ? null : { to: pattern.lastIndex, text: `(${number})`, ordinal }
  },
}
