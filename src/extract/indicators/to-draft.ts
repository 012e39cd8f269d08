import { type Draft, valueFields } from './draft.ts'
import type { NameRead } from './name/read-name.ts'
import type { ValuePlace } from './value-place.ts'

const ofKind = /^\((约束性|预期性)(?:指标|目标)?\)/

/** `51.2%(约束性)`, `62万吨(预期性指标)`: what a bracket behind the value says of the goal. */
function bindingBehind({ quantity: { to }, in: { norm } }: ValuePlace): Draft['binding'] {
  if (norm.charCodeAt(to) !== 40) return null
  const kind = ofKind.exec(norm.slice(to, to + 8))?.[1]
  return kind === undefined ? null : kind === '约束性' ? 'binding' : 'expected'
}

/** A draft with everything that the value and the name tell; refiners complete the rest. */
export function draft(place: ValuePlace, rule: string, name: NameRead, parts: Partial<Draft> = {}): Draft {
  const { quantity, clause } = place
  const increment = name.lead?.kind === 'increment'
  const { comparator, value, valueMax, unit, normalized } = valueFields(quantity)
  const whole: Draft = {
    rule,
    sentence: place.in.sentence,
    span: { from: clause.from, to: clause.to },
    valueSpan: { from: quantity.from, to: quantity.to },
    quantity,
    name: name.name,
    lead: name.lead?.word ?? null,
    link: name.link?.word ?? null,
    nameSpan: name.span,
    scope: name.scope,
    kind: name.link?.kind === 'change' ? 'change' : increment ? 'increment' : 'level',
    direction: name.link?.kind === 'change' ? name.link.direction : null,
    comparator,
    value,
    valueMax,
    unit,
    normalized,
    per: name.per,
    aggregate: name.aggregate,
    hedge: name.hedge,
    baseline: null,
    binding: bindingBehind(place),
    status: 'target',
    target: null,
    certainty: 'said',
    departments: [],
    row: null,
  }
  return Object.assign(whole, parts)
}
