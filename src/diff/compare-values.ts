import type { DiffPair, DiffValue, Merit } from '../contract/diff-types.ts'
import { order, type Quantity, quantity } from './quantity.ts'

type Outcome = Pick<DiffPair, 'value' | 'time' | 'verdict' | 'reason'>

/** A value of a cell with its number worked out, so that many comparisons cost little. */
export interface Compared {
  readonly value: DiffValue
  readonly quantity: Quantity | null
}

export function compared(value: DiffValue): Compared {
  return { value, quantity: quantity(value) }
}

/** Two values, «a against b»: what each asks for, by when, and who asks for more. `≥96` against `=95.5`, merit up → stricter */
export function compareValues(a: Compared, b: Compared, merit: Merit): Outcome {
  const time = compareTimes(a.value.year, b.value.year)
  if (saysTheSame(a.value, b.value))
    return { value: 'equal', time: time === 'unknown' ? 'unknown' : 'same', verdict: 'equal', reason: 'same-words' }
  const obstacle = notComparable(a, b)
  if (obstacle !== null) return { value: 'unknown', time, verdict: 'not-comparable', reason: obstacle }
  const { value, reason, crossing } = compareQuantities(signed(a, b), signed(b, a), merit)
  return { value, time, verdict: crossing ? 'mixed' : verdictOf(value, time, merit, a.value.year ?? b.value.year), reason }
}

function compareTimes(a: number | null, b: number | null): DiffPair['time'] {
  if (a === null || b === null) return 'unknown'
  return a === b ? 'same' : a < b ? 'earlier' : 'later'
}

function saysTheSame(a: DiffValue, b: DiffValue): boolean {
  return (
    a.text === b.text &&
    a.comparator === b.comparator &&
    a.value === b.value &&
    a.valueMax === b.valueMax &&
    a.unit === b.unit &&
    a.year === b.year &&
    a.status === b.status &&
    a.kind === b.kind &&
    a.direction === b.direction &&
    a.per === b.per
  )
}

/** What forbids a comparison; null where nothing does. */
function notComparable({ value: a, quantity: left }: Compared, { value: b, quantity: right }: Compared): string | null {
  if (a.status !== b.status) return 'goal-and-result'
  if (!left || !right) return left || right ? 'number-and-direction' : 'directions-only'
  if (a.kind !== b.kind && [a.kind, b.kind].some((kind) => kind === 'change' || kind === 'rank')) return 'level-and-change'
  if (a.per !== b.per) return 'rate-and-total'
  if (left.scale.dimension !== right.scale.dimension) {
    const dimensions = new Set([left.scale.dimension, right.scale.dimension])
    if (dimensions.has('ratio') && dimensions.has('percentage-point')) return 'percent-and-points'
    return left.unit === '' || right.unit === '' ? 'unit-not-told' : 'other-unit'
  }
  return null
}

/** Changes in opposite directions lie on both sides of nought; in one direction their size is compared. */
function signed({ value, quantity: own }: Compared, { value: other }: Compared): Quantity {
  const plain = own as Quantity
  if (value.kind !== 'change' || value.direction === other.direction || value.direction !== 'down') return plain
  const { lo, hi, loOpen, hiOpen } = plain
  return { ...plain, lo: hi === null ? null : -hi, hi: lo === null ? null : -lo, loOpen: hiOpen, hiOpen: loOpen }
}

interface Ordered {
  readonly value: DiffPair['value']
  readonly reason: string
  /** Each reaches beyond the other on one side. */
  readonly crossing: boolean
}

/**
 * Order of what two values ask for. Numbers with both ends are laid over one another; where one is open above, the least that
 * each asks for is compared, and where one is open below, the most that each allows.
 */
function compareQuantities(a: Quantity, b: Quantity, merit: Merit): Ordered {
  const found = (sign: number, reason: string): Ordered => ({ value: signOf(sign), reason, crossing: false })
  if (isClosed(a) && isClosed(b)) {
    const [low, high] = [order(a.lo as number, b.lo as number), order(a.hi as number, b.hi as number)]
    if (low * high < 0) return { value: 'unknown', reason: 'ranges-overlap', crossing: merit !== null }
    return found(low || high, a.lo === a.hi && b.lo === b.hi ? 'numbers' : 'ranges')
  }
  if (a.lo !== null && b.lo !== null) return found(floors(a, b), 'floors')
  if (a.hi !== null && b.hi !== null) return found(ceilings(a, b), 'ceilings')
  // One says «at least», the other «at most»: only where they leave a gap is one above the other.
  const [floor, ceiling] = a.lo !== null ? [a, b] : [b, a]
  const gap = order(floor.lo as number, ceiling.hi as number)
  if (gap > 0 || (gap === 0 && (floor.loOpen || ceiling.hiOpen))) return found(a === floor ? 1 : -1, 'floor-above-ceiling')
  return { value: 'unknown', reason: 'floor-and-ceiling', crossing: false }
}

function isClosed({ lo, hi }: Quantity): boolean {
  return lo !== null && hi !== null
}

function floors(a: Quantity, b: Quantity): number {
  return order(a.lo as number, b.lo as number) || Number(a.loOpen) - Number(b.loOpen) || Number(b.about) - Number(a.about)
}

function ceilings(a: Quantity, b: Quantity): number {
  return order(a.hi as number, b.hi as number) || Number(b.hiOpen) - Number(a.hiOpen) || Number(a.about) - Number(b.about)
}

function signOf(sign: number): DiffPair['value'] {
  return sign === 0 ? 'equal' : sign > 0 ? 'higher' : 'lower'
}

/** More and sooner is stricter; more but later is mixed. Where neither tells a year, the numbers alone decide. */
function verdictOf(value: DiffPair['value'], time: DiffPair['time'], merit: Merit, year: number | null): DiffPair['verdict'] {
  if (value === 'unknown') return 'unknown'
  const soon = time === 'earlier' ? 1 : time === 'later' ? -1 : 0
  if (time === 'unknown' && year !== null) return 'unknown'
  // The same thing sooner asks for more, whichever direction is better.
  if (value === 'equal') return soon === 0 ? 'equal' : soon > 0 ? 'stricter' : 'looser'
  if (merit === null) return 'unknown'
  const more = (value === 'higher') === (merit === 'up') ? 1 : -1
  if (more * soon < 0) return 'mixed'
  return more + soon > 0 ? 'stricter' : 'looser'
}
