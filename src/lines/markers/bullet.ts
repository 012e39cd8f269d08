import type { Marker } from '../line.ts'
import { matchAt } from './numeral-pattern.ts'

/** A dash of one or more strokes, or a dot of print; never a rule across the page (`-----`). */
const pattern = /(?:[—―─]{1,4}|-{2}|[●◆■▪◇□○•])(?![—―─\-|\s\d]|$)/y

/** —— before an item without a number → `——`. */
export const bullet: Marker = {
  id: 'bullet',
  kind: 'bullet',
  rank: 100,
  examples: ['——', '--', '●'],
  first: '—―─-●◆■▪◇□○•',
  inner: true,
  match(norm, at, end) {
    if (!matchAt(pattern, norm, at) || pattern.lastIndex >= end) return null
    return { to: pattern.lastIndex, text: '——', ordinal: null }
  },
}
