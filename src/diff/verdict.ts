import type { DiffCell, DiffPair, DiffRow, DiffValue, Merit } from '../contract/diff-types.ts'
import { type Compared, compared, compareValues } from './compare-values.ts'
import { inBaseUnit, unitScale } from './unit-scale.ts'

/** In how many documents all pairs are still written out; a row of 300 documents has 44,850. */
export const mostPaired = 64

/** Why two values of a row cannot be compared, for people. */
export const obstacles: Readonly<Record<string, string>> = {
  'goal-and-result': 'a goal against a reported result',
  'number-and-direction': 'a number against a mere direction',
  'directions-only': 'directions in words have no order',
  'level-and-change': 'a level against a change',
  'rate-and-total': 'an amount a year against a total',
  'percent-and-points': 'per cent against percentage points',
  'unit-not-told': 'one of them has no unit',
  'other-unit': 'units of different dimensions',
  'floor-and-ceiling': 'at least one against at most the other',
  'ranges-overlap': 'the ranges overlap',
}

/** Cells of a row → who asks for more, pair by pair. */
export function verdictOf(cells: readonly (DiffCell | null)[], merit: Merit): DiffRow['verdict'] {
  const heads = cells.map((cell) => (cell ? compared(cell.values[cell.headline] as DiffCell['values'][number]) : null))
  const present = heads.flatMap((head, doc) => (head ? [doc] : []))
  const pairs: DiffPair[] = []
  const beaten = new Set<number>()
  const beating = new Set<number>()
  const reasons = new Map<string, DiffPair>()
  let equal = true
  for (const [i, a] of present.entries()) {
    for (const b of present.slice(i + 1)) {
      const outcome = compareValues(heads[a] as Compared, heads[b] as Compared, merit)
      if (outcome.verdict === 'stricter') {
        beating.add(a)
        beaten.add(b)
      }
      if (outcome.verdict === 'looser') {
        beating.add(b)
        beaten.add(a)
      }
      if (outcome.verdict !== 'equal') equal = false
      const pair = { a, b, ...outcome }
      if (outcome.verdict === 'not-comparable' && !reasons.has(outcome.reason)) reasons.set(outcome.reason, pair)
      if (present.length <= mostPaired) pairs.push(pair)
    }
  }
  return {
    comparable: present.length > 1 && reasons.size === 0,
    equal,
    why: reasons.size === 0 ? null : [...reasons.keys()].map((reason) => obstacles[reason] ?? reason).join('; '),
    strictest: present.filter((doc) => beating.has(doc) && !beaten.has(doc)),
    pairs,
  }
}

/** The number of a value in a unit; null where it has none or cannot be converted. `1200万亩`, 公顷 → 800000 */
export function inUnit({ value, unit: own, normalized }: DiffValue, unit: string): number | null {
  const number = normalized?.value ?? value
  const name = normalized?.unit ?? own ?? ''
  if (number === null || name === unit) return number
  const [from, to] = [unitScale(name), unitScale(unit)]
  return from.dimension === to.dimension ? round(inBaseUnit(number, from) / inBaseUnit(1, to)) : null
}

/** Least, middle and greatest headline in the unit that most of them have; null where fewer than two can be compared. */
export function spreadOf(cells: readonly (DiffCell | null)[]): DiffRow['spread'] {
  const heads = cells.flatMap((cell) => cell?.values[cell.headline] ?? []).filter((head) => head.value !== null)
  const unit = mostFrequent(heads.map((head) => head.normalized?.unit ?? head.unit ?? ''))
  const numbers = heads
    .filter(({ status }) => status === heads[0]?.status)
    .flatMap((head) => inUnit(head, unit) ?? [])
    .sort((a, b) => a - b)
  if (numbers.length < 2) return null
  const middle = numbers.length >> 1
  const [below, above] = [numbers[middle - 1] as number, numbers[middle] as number]
  return {
    min: numbers[0] as number,
    median: numbers.length % 2 === 1 ? above : round((below + above) / 2),
    max: numbers.at(-1) as number,
    unit,
  }
}

export function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0]
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}
