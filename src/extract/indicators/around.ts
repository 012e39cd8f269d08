import type { UnitClass } from '../../lexicon/units.ts'
import type { ValuePlace } from './value-place.ts'

/** Up to `length` characters of the sentence in front of a value. */
export const before = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(Math.max(place.in.sentence.from, place.quantity.from - length), place.quantity.from)

/** Up to `length` characters of the sentence behind a value. */
export const behind = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + length))

/** A clause without an end is looked at so far around a value, in characters. */
const far = 1000

/** The clause that a value stands in. */
export const clauseText = ({ in: { norm }, clause, quantity }: ValuePlace): string =>
  norm.slice(Math.max(clause.from, quantity.from - far), Math.min(clause.to, quantity.to + far))

/** How the unit of a value behaves; `null` without a unit. */
export const role = (place: ValuePlace): UnitClass['role'] | null => place.quantity.unitClass?.role ?? null
