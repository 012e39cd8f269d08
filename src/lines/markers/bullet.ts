import type { Marker } from '../line.ts'
import { matchAt } from './numeral-pattern.ts'

/** A dash of one or more strokes, or a dot of print; never a rule across the page (`-----`), nor a stretch of years, but `——5G应用`. */
const pattern = /(?:[—―─]{1,4}|-{2}|[●◆■▪◇□○•])(?![—―─\-|\s]|\d(?![GDK][一-龥])|$)/y

/** ——在某市第十届人民代表大会第一次会议上: where a report was given, under its title. */
const meeting = /^在[^,。;:]{6,}(?:会议|大会)上$/
const longestMeeting = 60

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
    if (norm[pattern.lastIndex] === '在' && meeting.test(norm.slice(pattern.lastIndex, Math.min(end, at + longestMeeting))))
      return null
    return { to: pattern.lastIndex, text: '——', ordinal: null }
  },
}
