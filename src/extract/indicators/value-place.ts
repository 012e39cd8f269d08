import type { Span } from '../../clean/position-map.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { DateExpression } from '../../scan/dates.ts'
import type { Protected } from '../../scan/protected.ts'
import type { Clause, Sentence } from '../../scan/sentences.ts'
import type { Draft } from './draft.ts'
import type { NameRead } from './name/read-name.ts'
import type { Words } from './words.ts'

/** All that the rules know of one sentence. */
export interface ValueSentence {
  readonly norm: string
  readonly text: string
  readonly sentence: Sentence
  readonly dates: readonly DateExpression[]
  readonly protected: readonly Protected[]
  readonly places: readonly ValuePlace[]
  /** Values that are no indicators, with why in `taken`. */
  readonly refused: readonly ValuePlace[]
  readonly words: Words
  /** Drafts of this sentence so far, in order. */
  readonly drafts: Draft[]
}

/** A quantity in its sentence. */
export interface ValuePlace {
  readonly index: number
  readonly quantity: Quantity
  readonly clause: Clause
  /** From the clause's start, or the end of what the value before it took, to the value. */
  left: Span
  /** From the value to the clause's end or the next value. */
  readonly right: Span
  readonly in: ValueSentence
  /** The name read last from what stands left of it. */
  before: { readonly from: number; readonly to: number; readonly read: NameRead } | null
  /** Taken as part of another entry's name or baseline, or refused, with why. */
  taken: string | null
}

/** Text of a span. */
export const slice = (place: ValuePlace | ValueSentence, span: Span): string =>
  ('in' in place ? place.in.norm : place.norm).slice(span.from, span.to)

/** Sentence → its values, each with what stands left and right of it in its clause. */
export function placeValues(
  base: Omit<ValueSentence, 'places' | 'refused' | 'drafts'>,
  quantities: readonly Quantity[],
  refused: readonly ValuePlace[],
): ValueSentence {
  const places: ValuePlace[] = []
  const inside: ValueSentence = {
    norm: base.norm,
    text: base.text,
    sentence: base.sentence,
    dates: base.dates,
    protected: base.protected,
    words: base.words,
    places,
    refused,
    drafts: [],
  }
  const { clauses } = base.sentence
  let c = 0
  for (const [index, quantity] of quantities.entries()) {
    while (c < clauses.length - 1 && (clauses[c] as Clause).to <= quantity.from) c++
    const clause = clauses[c] as Clause
    const before = places.at(-1)
    const after = quantities[index + 1]
    const leftFrom = before && before.clause === clause ? before.quantity.to : clause.from
    const rightTo = after && after.from < clause.to ? after.from : clause.to
    places.push({
      index,
      quantity,
      clause,
      left: { from: Math.min(leftFrom, quantity.from), to: quantity.from },
      right: { from: quantity.to, to: Math.max(rightTo, quantity.to) },
      in: inside,
      before: null,
      taken: null,
    })
  }
  return inside
}

/** Moves the left border of the next value behind what this one took as its name. */
export function takeUpTo(place: ValuePlace, to: number): void {
  const next = place.in.places[place.index + 1]
  if (next && next.left.from < to) next.left = { from: Math.min(to, next.quantity.from), to: next.quantity.from }
}
