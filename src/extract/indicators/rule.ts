import type { Draft } from './draft.ts'
import type { ValuePlace } from './value-place.ts'

/** A way of saying a value (写法): looks at one value in its sentence and makes entries of it, or passes. */
export interface IndicatorRule {
  readonly id: string
  readonly examples: readonly string[]
  apply(place: ValuePlace): Draft[] | null
}

/** A family of numbers that are no indicators; the first that applies refuses the value, and its id says why. */
export interface Rejection {
  readonly id: string
  readonly examples: readonly string[]
  test(place: ValuePlace): boolean
}
