import type { Marker } from '../line.ts'
import { matchAt } from './numeral-pattern.ts'

const pattern = /(?<number>\d{1,2})\)(?![\d,、])/y

/** 1） with its first bracket left out → `1)`; below 1. where both stand. */
export const l4HalfParen: Marker = {
  id: 'l4-half-paren',
  kind: 'l4',
  rank: 78,
  examples: ['1）', '12)'],
  first: '0123456789',
  inner: false,
  match(norm, at) {
    const number = matchAt(pattern, norm, at)?.groups?.number
    if (number === undefined || Number(number) === 0) return null
    return { to: pattern.lastIndex, text: `${number})`, ordinal: Number(number) }
  },
}
