import type { UnitClass } from '../../lexicon/units.ts'
import type { ValuePlace } from './value-place.ts'

/** Up to `length` characters of the sentence in front of a value. */
export const before = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(Math.max(place.in.sentence.from, place.quantity.from - length), place.quantity.from)

/** Up to `length` characters of the sentence behind a value. */
export const behind = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + length))

/** The character of the sentence right before a value, `''` where there is none. */
export const charBefore = (place: ValuePlace): string =>
  place.quantity.from > place.in.sentence.from ? (place.in.norm[place.quantity.from - 1] as string) : ''

/** The character of the sentence right behind a value as a UTF-16 code unit, 0 where there is none. */
export const codeBehind = (place: ValuePlace): number =>
  place.quantity.to < place.in.sentence.to ? place.in.norm.charCodeAt(place.quantity.to) : 0

/** Whether a 汉字 stands right behind a value. */
export const hanBehind = (place: ValuePlace): boolean => {
  const code = codeBehind(place)
  return code >= 0x4e00 && code <= 0x9fa5
}

/** A clause without an end is looked at so far around a value, in characters. */
const far = 1000

/** The clause that a value stands in. */
export const clauseText = ({ in: { norm }, clause, quantity }: ValuePlace): string =>
  norm.slice(Math.max(clause.from, quantity.from - far), Math.min(clause.to, quantity.to + far))

/** How the unit of a value behaves; `null` without a unit. */
export const role = (place: ValuePlace): UnitClass['role'] | null => place.quantity.unitClass?.role ?? null
