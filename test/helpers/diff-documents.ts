import type { Indicator, PolicyDocument } from '../../src/contract/types.ts'
import { extract } from '../../src/processor.ts'
import { diffValue } from './diff-values.ts'

const empty = extract('')

/** An indicator written short: a name, a value as in the tables of fixtures, and what else it has. */
export type ShortIndicator = { readonly name: string; readonly value: string; readonly text?: string } & Partial<
  Omit<Indicator, 'value' | 'text'>
>

/** A document that says this and nothing else, each in a line of its own unless a line is given. */
export function documentOf(path: string, indicators: readonly ShortIndicator[], region: string | null = null): PolicyDocument {
  return {
    ...empty,
    document: {
      ...empty.document,
      region:
        region === null ? null : { name: region, short: region.replace(/[省市县]$/, ''), code: '360000', level: 'province' },
      origin: { ...empty.document.origin, path },
    },
    indicators: indicators.map((short, i) => indicatorOf(short, i)),
  }
}

function indicatorOf({ name, value, text, ...rest }: ShortIndicator, i: number): Indicator {
  const said = diffValue(value, null)
  const start = { line: i + 1, column: 1, offset: i * 100 }
  const position = { start, end: { ...start, column: 10, offset: start.offset + 9 } }
  return {
    id: `i${i + 1}`,
    name,
    scope: null,
    kind: said.kind,
    direction: said.direction,
    status: said.status,
    comparator: said.comparator,
    value: said.value,
    valueMax: said.valueMax,
    unit: said.unit,
    valueText: value,
    normalized: said.normalized,
    per: said.per,
    aggregate: null,
    target: said.year === null ? null : { year: said.year, text: null, inferred: false, from: null },
    baseline: null,
    hedge: null,
    binding: null,
    departments: [],
    section: null,
    sectionPath: [],
    text: text ?? `${name}${value}`,
    position,
    valuePosition: position,
    certainty: 'said',
    rule: 'name-value',
    ...rest,
  }
}
