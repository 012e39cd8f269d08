import type { Span } from '../../clean/position-map.ts'
import { type Draft, valueOf } from './draft.ts'
import { type NameRead, readName } from './read-name.ts'
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

/** Name before a value, read from the left of its place. */
export function nameBefore(place: ValuePlace, span: Span = place.left): NameRead {
  return readName(place.in.norm, place.in.text, span, place.in.words, skips(place), { ratio: place.quantity.unitClass?.role === 'ratio', front: true })
}

/** Name behind a value. */
export function nameBehind(place: ValuePlace, span: Span): NameRead {
  return readName(place.in.norm, place.in.text, span, place.in.words, skips(place), { ratio: false, front: false })
}

function skips(place: ValuePlace): readonly Span[] {
  return place.in.dates
}

/** A draft with everything that the value and the name tell; refiners complete the rest. */
export function draft(place: ValuePlace, rule: string, name: NameRead, parts: Partial<Draft> = {}): Draft {
  const { quantity, clause } = place
  const increment = name.lead?.kind === 'increment'
  return {
    rule,
    sentence: place.in.sentence,
    span: { from: clause.from, to: clause.to },
    valueSpan: { from: quantity.from, to: quantity.to },
    quantity,
    name: name.name,
    nameSpan: name.span,
    scope: name.scope,
    kind: name.link?.kind === 'change' ? 'change' : increment ? 'increment' : 'level',
    direction: name.link?.kind === 'change' ? name.link.direction : null,
    ...valueOf(quantity),
    per: name.per,
    aggregate: name.aggregate,
    hedge: name.hedge,
    baseline: null,
    binding: null,
    status: 'target',
    target: null,
    certainty: 'said',
    departments: [],
    row: null,
    ...parts,
  }
}

/** The entry before this value in the same sentence, if nothing but clauses about the same subject lies between. */
export function previousDraft(place: ValuePlace): Draft | null {
  return place.in.drafts.at(-1) ?? null
}

/** Moves the left border of the next value behind what this one took as its name. */
export function takeUpTo(place: ValuePlace, to: number): void {
  const next = place.in.places[place.index + 1]
  if (next && next.left.from < to) next.left = { from: Math.min(to, next.quantity.from), to: next.quantity.from }
}
