import type { Found, Indicator } from '../../contract/types.ts'
import type { Passage } from '../../tree/passages.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from './draft.ts'

/** A finished draft → the contract's entry, spans turned into places of the source. */
export function toIndicator(draft: Draft, path: Passage['path'], context: ExtractContext): Found<Indicator> {
  const { target } = draft
  const { section, sectionPath } = context.place(path)
  const fraction = draft.quantity?.fraction
  // One form for nearly all entries, so that making them costs little.
  const entry: Found<Indicator> = {
    id: '',
    name: draft.name,
    scope: draft.scope,
    kind: draft.kind,
    direction: draft.direction,
    status: draft.status,
    comparator: draft.comparator,
    value: draft.value === null ? null : Number(draft.value),
    valueMax: draft.valueMax === null ? null : Number(draft.valueMax),
    unit: draft.unit,
    valueText: context.reading(draft.valueSpan),
    normalized: draft.normalized,
    per: draft.per,
    aggregate: draft.aggregate,
    target: target && {
      year: target.year,
      text: target.span ? context.reading(target.span) : null,
      inferred: target.inferred,
      from: target.span ? context.position(target.span) : null,
    },
    baseline: draft.baseline,
    hedge: draft.hedge,
    binding: draft.binding,
    departments: draft.departments,
    section,
    sectionPath,
    text: draft.row ? draft.row.map((cell) => context.reading(cell)).join('') : context.reading(draft.span),
    position: context.position(draft.span),
    valuePosition: context.position(draft.valueSpan),
    certainty: draft.certainty,
    rule: draft.rule,
  }
  return fraction ? withFraction(entry, fraction) : entry
}

/** `fraction` stands behind the values that it explains. */
function withFraction(entry: Found<Indicator>, fraction: { n: number; d: number }): Found<Indicator> {
  const { id, name, scope, kind, direction, status, comparator, value, valueMax, ...rest } = entry
  return { id, name, scope, kind, direction, status, comparator, value, valueMax, fraction, ...rest }
}
