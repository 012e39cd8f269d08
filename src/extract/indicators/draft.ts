import type { Span } from '../../clean/position-map.ts'
import type { Indicator } from '../../contract/types.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Sentence } from '../../scan/sentences.ts'

/** An indicator (指标) in the making: spans of the clean text, completed by the refiners. */
export interface Draft {
  rule: string
  sentence: Sentence
  /** The clause it was read from. */
  span: Span
  valueSpan: Span
  quantity: Quantity | null
  name: string
  /** Verb taken off its front: 新增, 新登记. */
  lead: string | null
  /** Verb between name and value: 达到, 增至. */
  link: string | null
  /** Where the name stands, for finding what governs it. */
  nameSpan: Span
  scope: string | null
  kind: Indicator['kind']
  direction: Indicator['direction']
  comparator: Indicator['comparator']
  value: string | null
  valueMax: string | null
  unit: string | null
  normalized: Indicator['normalized']
  per: Indicator['per']
  aggregate: Indicator['aggregate']
  hedge: string | null
  baseline: Indicator['baseline']
  binding: Indicator['binding']
  status: Indicator['status']
  target: { year: number | null; span: Span | null; inferred: boolean } | null
  certainty: Indicator['certainty']
  departments: string[]
  /** Cells of a table row, where it was read from one. */
  row: readonly Span[] | null
}

/** Values of a quantity as the contract has them. */
export function valueFields(quantity: Quantity): Pick<Draft, 'comparator' | 'value' | 'valueMax' | 'unit' | 'normalized'> {
  return {
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    normalized: {
      value: Number(quantity.normalized.value),
      valueMax: quantity.normalized.valueMax === null ? null : Number(quantity.normalized.valueMax),
      unit: quantity.normalized.unit,
    },
  }
}
