import type { ValuePlace } from '../value-place.ts'
import { setStart } from './start-of.ts'
import { baseBefore, fromSomewhere, mergedTo, movesBy, movesOn, reaching, reachingPast, startWord } from './words.ts'

/** `从38种增至45种`: whatever it is of, a value that moves is no figure of speech. */
export function isStart({ quantity, in: { norm, sentence } }: ValuePlace): boolean {
  if (quantity.unit === '') return false
  const left = norm.slice(Math.max(sentence.from, quantity.from - 12), quantity.from)
  return (
    fromSomewhere.test(left) &&
    startWord.test(left) &&
    movesOn.test(norm.slice(quantity.to, Math.min(sentence.to, quantity.to + 16)))
  )
}

/** `由24.1%提高到25%`: makes the first value the baseline of the second; whether it is one. */
export function takeStart(place: ValuePlace): boolean {
  const after = place.in.places[place.index + 1]
  if (!after) return false
  const { norm } = place.in
  const left = norm.slice(Math.max(place.left.from, place.quantity.from - 12), place.quantity.from)
  const between = norm.slice(place.quantity.to, after.quantity.from)
  const cut = fromSomewhere.test(left) ? startWord.exec(left) : null
  const counted = place.quantity.unitClass?.role === 'count' && place.quantity.unit === after.quantity.unit
  if (!cut && counted && after.clause === place.clause && mergedTo.test(between)) {
    place.taken = 'baseline'
    after.left = { from: place.quantity.to, to: after.quantity.from }
    setStart(after, place)
    return true
  }
  if (!cut && baseBefore.test(left) && movesBy.test(between)) {
    place.taken = 'baseline'
    after.left = { from: place.left.from, to: after.quantity.from }
    setStart(after, place)
    return true
  }
  if (!cut) return false
  if (!reaching.test(between) && !(counted && reachingPast.test(between))) return false
  place.taken = 'baseline'
  // the name stands before 由; the verb between the values is a level link
  after.left = { from: place.left.from, to: place.quantity.from - (left.length - cut.index) }
  // 由3个国家级园区发展到5个省级园区: no start of the others
  if (reaching.test(between) || reachesAlike(between, norm.slice(after.quantity.to, after.quantity.to + 12)))
    setStart(after, place)
  return true
}

/** `由113个重点城市增加到333个地级以上城市`: things of one kind, and of one level where levels are told. */
function reachesAlike(between: string, behind: string): boolean {
  const thing = reachingPast.exec(between)?.[1]
  const level = (name: string): string => /^(?:国家|省|市|县|区)级/.exec(name)?.[0] ?? ''
  return thing !== undefined && behind.includes(thing.slice(-2)) && (level(behind) === '' || level(behind) === level(thing))
}
