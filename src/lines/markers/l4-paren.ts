import type { Marker } from '../line.ts'
import { arabicOrdinal } from '../ordinal.ts'
import { matchAt } from './numeral-pattern.ts'

/** At most two digits: `（2023）` is a year. */
const pattern = /(?:\((?<number>\d{1,2}|[lIO]\d|\d[lIO])\)|(?<sign>[⑴-⒇]))[、.]?(?![至和、,—(])/y

/** Fourth level of GB/T 9704, （1） → `(1)`. */
export const l4Paren: Marker = {
  id: 'l4-paren',
  kind: 'l4',
  rank: 80,
  examples: ['（1）', '(12)', '⑶'],
  first: '(⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups) return null
    const number = groups.number ?? String((groups.sign as string).charCodeAt(0) - 0x2473)
    const ordinal = arabicOrdinal(number)
    const ocr = /[lIO]/.test(number)
    return ordinal === 0 ? null : { to: pattern.lastIndex, text: `(${ordinal})`, ordinal, ...(ocr && { ocr }) }
  },
}
