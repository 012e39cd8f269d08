import type { ValueSentence } from './value-place.ts'

/** Completes or drops the drafts of one sentence; one purpose each. */
export interface Refiner {
  readonly id: string
  readonly apply: (inside: ValueSentence) => void
}
