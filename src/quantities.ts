import { cleanText } from './clean/clean-text.ts'
import { comparators } from './lexicon/comparators.ts'
import { unitClasses } from './lexicon/units.ts'
import type { ComparatorSign } from './quantity/quantity.ts'
import { QuantityReader } from './quantity/read-quantities.ts'

/** A quantity of a text (数量): offsets in UTF-16 code units of the text as given. */
export interface QuantityFound {
  /** Verbatim, comparator and unit included. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly comparator: ComparatorSign
  /** As written, before 万 and 亿 are multiplied out. */
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  /** What may be compared with it: `ratio`, `count`, `cny`, `power` …; `null` without a unit. */
  readonly dimension: string | null
  /** 万 / 亿 / 千 / 百 multiplied out, exact. */
  readonly normalized: { readonly value: number; readonly valueMax: number | null; readonly unit: string }
  /** The exact decimal of `value`, of which a float may lose digits. */
  readonly decimal: string
  readonly fraction: { readonly n: number; readonly d: number } | null
}

let reader: QuantityReader | null = null

/**
 * Every quantity of a text, whatever it says: `不低于4.52万家` → `{ comparator: '>=', value: 4.52, unit: '万家', normalized: { value: 45200 } }`.
 *
 * Nothing is told of goals here; years and numbers of documents are numbers too. Throws on no text.
 */
export function readQuantities(text: string): QuantityFound[] {
  reader ??= new QuantityReader({ units: unitClasses, comparators })
  const { norm, map } = cleanText(text)
  return reader.read(norm).map((quantity) => {
    const { from, to } = map.toRaw(quantity)
    const max = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))
    return {
      text: text.slice(from, to),
      start: from,
      end: to,
      comparator: quantity.comparator,
      value: Number(quantity.value),
      valueMax: max(quantity.valueMax),
      unit: quantity.unit,
      dimension: quantity.unitEntry?.dimension ?? null,
      normalized: {
        value: Number(quantity.normalized.value),
        valueMax: max(quantity.normalized.valueMax),
        unit: quantity.normalized.unit,
      },
      decimal: quantity.value,
      fraction: quantity.fraction,
    }
  })
}
