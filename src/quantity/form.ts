import type { Quantity } from './quantity.ts'
import type { NumberRead } from './read-number.ts'
import type { UnitRead, UnitReader } from './unit-reader.ts'

/** A number with its unit, before the words of bounds around it are read. Offsets in UTF-16 code units. */
export interface Measured {
  readonly from: number
  readonly to: number
  /** Exact decimals as written, before the magnitude is multiplied out. */
  readonly value: string
  readonly valueMax: string | null
  readonly unit: UnitRead | null
  /** 余 / 多 behind the number or its unit. */
  readonly over: boolean
  readonly chinese: boolean
  readonly repaired: boolean
  readonly fraction: Quantity['fraction']
}

/**
 * A way of writing a quantity that is more than a number and a unit; `null` where it is not written at `at`.
 *
 * `number` is the plain number that begins there, or `null`.
 */
export type Form = (text: string, at: number, number: NumberRead | null, units: UnitReader) => Measured | null

/** What most forms leave open. */
export const nothingMore = { valueMax: null, unit: null, over: false, chinese: true, repaired: false, fraction: null } as const
