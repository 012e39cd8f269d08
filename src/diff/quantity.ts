import type { Indicator } from '../contract/types.ts'
import { inBaseUnit, type UnitScale, unitScale } from './unit-scale.ts'

type Said = Pick<Indicator, 'kind' | 'comparator' | 'value' | 'valueMax' | 'unit' | 'normalized'>

/** What a value asks for: between `lo` and `hi`, in the first unit of its dimension; an open end is not reached itself. */
export interface Quantity {
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
  readonly about: boolean
  readonly scale: UnitScale
  readonly unit: string
}

/** `98%以上` → from 98; `3—5个` → 3 to 5; `5.5以内` → up to 5.5; null without a number. */
export function quantity({ kind, comparator, value, valueMax, unit, normalized }: Said): Quantity | null {
  const number = normalized?.value ?? value
  if (number === null || number === undefined) return null
  const name = normalized?.unit ?? unit ?? ''
  const own = unitScale(name)
  // Half as much again is 50 %, twice over is 100 % more: a change is measured in per cent however it is said.
  const multiple = kind === 'change' && (own.dimension === 'multiple' || own.dimension === 'doubling')
  const scale = multiple ? unitScale('%') : own
  const base = (one: number): number =>
    !multiple ? inBaseUnit(one, own) : own.dimension === 'multiple' ? one * 100 : (2 ** one - 1) * 100
  const at = base(number)
  const top = normalized?.valueMax ?? valueMax
  const one = { loOpen: false, hiOpen: false, about: false, scale, unit: multiple ? '%' : name }
  switch (comparator) {
    case '>=':
      return { ...one, lo: at, hi: null }
    case '>':
      return { ...one, lo: at, hi: null, loOpen: true }
    case '<=':
      return { ...one, lo: null, hi: at }
    case '<':
      return { ...one, lo: null, hi: at, hiOpen: true }
    case 'range':
      return { ...one, lo: at, hi: top === null || top === undefined ? at : base(top) }
    case '~':
      return { ...one, lo: at, hi: at, about: true }
    default:
      return { ...one, lo: at, hi: at }
  }
}

/** -1, 0, 1; a difference that comes of converting units is none. */
export function order(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a < b ? -1 : 1
}

/** Whether two values name the same number or numbers, whatever their bounds: 98%以上 and >98. */
export function sameNumbers(a: Quantity, b: Quantity): boolean {
  const ends = ({ lo, hi }: Quantity): [number, number] => [lo ?? hi ?? 0, hi ?? lo ?? 0]
  const [[aLo, aHi], [bLo, bHi]] = [ends(a), ends(b)]
  return sameDimension(a, b) && order(aLo, bLo) === 0 && order(aHi, bHi) === 0
}

/** Whether two values can be measured against each other; a value without a unit goes with any. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return a.unit === '' || b.unit === '' || a.scale.dimension === b.scale.dimension
}
