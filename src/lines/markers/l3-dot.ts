import type { Marker } from '../line.ts'
import { arabicOrdinal } from '../ordinal.ts'
import { matchAt } from './numeral-pattern.ts'

/** Digits, or the letters that a scanner makes of them; not a decimal (`1.5`), unless a date follows (`2.3月底前`), and not a Roman or Latin letter alone. */
const pattern = /(?<number>\d{1,3}|[\dlIO]{2,3}|l)[.、](?!\d(?!\d?月(?:\d|底|初|末|中旬|上旬|下旬|前)|\d{3}年)|%)/y

/** Third level of GB/T 9704, 1. → `1.`; `lO.` → `10.`. */
export const l3Dot: Marker = {
  id: 'l3-dot',
  kind: 'l3',
  rank: 70,
  examples: ['1.', '12、', '3．', 'lO.'],
  first: '0123456789lIO',
  inner: true,
  match(norm, at) {
    const number = matchAt(pattern, norm, at)?.groups?.number
    if (number === undefined) return null
    const ordinal = arabicOrdinal(number)
    const ocr = /[lIO]/.test(number)
    // A letter followed by Latin text is an initial, not a misread digit.
    if (ordinal === 0 || (ocr && /[A-Za-z]/.test(norm[pattern.lastIndex] ?? ''))) return null
    return { to: pattern.lastIndex, text: `${ordinal}.`, ordinal, ...(ocr && { ocr }) }
  },
}
