import type { Unit, UnitClass } from '../lexicon/units.ts'

export type ComparatorSign = '>=' | '>' | '<=' | '<' | '~' | 'range' | '='

/** A number with all that belongs to it, as it stands in the text: `不低于4.52万家` . Offsets in UTF-16 code units. */
export interface Quantity {
  /** Comparator, number and unit. */
  readonly from: number
  readonly to: number
  /** The number alone. */
  readonly numberFrom: number
  readonly comparator: ComparatorSign
  /** True where a word of bound or approximation is written. */
  readonly bounded: boolean
  /** Exact decimals as written, before the magnitude is multiplied out. */
  readonly value: string
  readonly valueMax: string | null
  /** Magnitude included: `万家`. `''` where none is written. */
  readonly unit: string
  readonly unitSpelling: string
  readonly unitClass: UnitClass | null
  readonly unitEntry: Unit | null
  /** Magnitude multiplied out. */
  readonly normalized: { readonly value: string; readonly valueMax: string | null; readonly unit: string }
  readonly fraction: { readonly n: number; readonly d: number } | null
  /** True for a numeral in 汉字. */
  readonly chinese: boolean
  /** True where OCR letters were read as digits. */
  readonly repaired: boolean
}
