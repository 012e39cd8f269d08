import type { NamePlace, NameState } from '../state.ts'

/** One step takes one thing off the front and says whether it did. `keep` ends the stripping: what is left is the name. */
export type Step = (state: NameState, place: NamePlace, head: string) => boolean | 'keep'

/** Passes over a word that stands at the front; nothing is taken where there is none. */
export function advance(state: NameState, word: string | null | undefined): boolean {
  if (!word) return false
  state.from += word.length
  return true
}
