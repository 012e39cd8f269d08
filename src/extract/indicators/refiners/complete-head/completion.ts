import type { Draft } from '../../draft.ts'
import type { ValueSentence } from '../../value-place.ts'

/** What completes the name of the `i`-th draft of a sentence, with what else it tells of it; `null` where it tells nothing. */
export type Completion = (
  inside: ValueSentence,
  i: number,
) => (Pick<Draft, 'name'> & Partial<Pick<Draft, 'kind' | 'certainty' | 'scope'>>) | null
