import type { Marker } from '../line.ts'
import { readOrdinal } from '../ordinal.ts'
import { hanNumeral, matchAt } from './numeral-pattern.ts'

const pattern = new RegExp(`专栏(?<number>${hanNumeral}|\\d{1,3})(?<part>[-—]\\d{1,2})?[:.、]?(?![\\d所中的和])`, 'y')

/** 专栏, the boxed text of a plan → `专栏4`. */
export const box: Marker = {
  id: 'box',
  kind: 'box',
  rank: 65,
  examples: ['专栏1', '专栏 十二', '专栏3-1'],
  first: '专',
  inner: true,
  match(norm, at) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups) return null
    const { number = '', part = '' } = groups
    return { to: pattern.lastIndex, text: `专栏${number}${part.replace('—', '-')}`, ordinal: readOrdinal(number) }
  },
}
