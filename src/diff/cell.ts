import type { DiffCell, DiffValue } from '../contract/diff-types.ts'
import type { Measure } from './measure.ts'
import { quantity, sameNumbers } from './quantity.ts'

/** What the question is about: the value that answers it stands in front. */
export interface Question {
  /** Year that is asked about; without it the one that most documents have. */
  readonly year: number | null
  /** Status that is asked about first. */
  readonly status: 'target' | 'actual'
}

/** Statements of one document → its cell: restatements folded, years and status apart, contradictions marked. */
export function cellOf(measures: readonly Measure[]): DiffCell {
  const values: DiffValue[] = []
  let conflict = false
  for (const measure of measures) {
    const value = saidBy(measure)
    const same = values.findIndex((other) => speaksOf(other, value))
    if (same < 0) {
      values.push(value)
      continue
    }
    const other = values[same] as DiffValue
    const agreed = agreement(other, value)
    if (agreed === 'conflict') {
      conflict = true
      // The same contradiction told twice is one.
      const again = values.find((one) => speaksOf(one, value) && agreement(one, value) !== 'conflict')
      if (again) again.indicators.push(measure.indicator.id)
      else values.push(value)
    } else {
      const kept = agreed === 'second' ? value : other
      values[same] = {
        ...kept,
        year: kept.year ?? other.year ?? value.year,
        indicators: [...other.indicators, measure.indicator.id],
      }
    }
  }
  return {
    indicators: measures.map(({ indicator }) => indicator.id),
    names: [...new Set(measures.map(({ indicator }) => indicator.name))],
    values,
    headline: 0,
    conflict,
  }
}

function saidBy({ indicator }: Measure): DiffValue {
  const {
    comparator,
    value,
    valueMax,
    unit,
    normalized,
    target,
    status,
    kind,
    direction,
    per,
    hedge,
    valueText,
    valuePosition,
    id,
  } = indicator
  return {
    comparator,
    value,
    valueMax,
    unit,
    normalized,
    year: target?.year ?? null,
    status,
    kind,
    direction,
    per,
    hedge,
    text: valueText,
    position: valuePosition,
    indicators: [id],
  }
}

function speaksOf(a: DiffValue, b: DiffValue): boolean {
  return a.status === b.status && a.year === b.year
}

/** Which of two statements about one year says more; a bound that is left out where the number is restated is no contradiction. */
function agreement(a: DiffValue, b: DiffValue): 'first' | 'second' | 'conflict' {
  const [left, right] = [quantity(a), quantity(b)]
  if (!left || !right) return left || !right ? 'first' : 'second'
  if (!sameNumbers(left, right)) return 'conflict'
  // What is new where there was nothing is all there is.
  if (a.kind !== b.kind) return b.kind === 'level' ? 'second' : 'first'
  if (a.comparator === b.comparator) return a.hedge === null && b.hedge !== null ? 'second' : 'first'
  if (b.comparator === '=') return 'first'
  return a.comparator === '=' ? 'second' : 'conflict'
}

/** Sets the headline of each cell of a row: the year asked about, or the one that most of them have; goals before reports. */
export function setHeadlines(cells: readonly (DiffCell | null)[], { year, status }: Question): (DiffCell | null)[] {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    for (const id of new Set(cell?.values.map((value) => `${value.status}|${value.year}`) ?? []))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const weight = (value: DiffValue): number[] => [
    value.status === status ? 0 : 1,
    year !== null && value.year !== year ? 1 : 0,
    value.value === null ? 1 : 0,
    -(counts.get(`${value.status}|${value.year}`) ?? 0),
    // The nearest goal, the latest result.
    value.year === null ? Number.POSITIVE_INFINITY : value.status === 'target' ? value.year : -value.year,
  ]
  return cells.map((cell) => {
    if (!cell) return null
    let headline = 0
    cell.values.forEach((value, i) => {
      if (less(weight(value), weight(cell.values[headline] as DiffValue))) headline = i
    })
    return { ...cell, headline }
  })
}

function less(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, one] of a.entries()) if (one !== b[i]) return one < (b[i] as number)
  return false
}
