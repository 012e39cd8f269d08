import { scale } from './decimal.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { splitMagnitude } from './split-magnitude.ts'
import { type UnitRead, type UnitReader, withMagnitude } from './unit-reader.ts'

/** Between two ends of a range; 一 is what a reader of print makes of a dash. */
const dash = /(?:-{1,4}|—{1,3}|–|－{1,2}|~|至|到|一(?=\d))/y

export interface RangeRead {
  /** Exact decimals, both before the magnitude of `unit`. */
  readonly low: string
  readonly high: string
  readonly to: number
  readonly unit: UnitRead | null
}

/** The mark between two ends that stands at an offset, or `''`. */
export function rangeMark(text: string, at: number): string {
  if (!'-—–－~至到一'.includes(text[at] || ' ')) return ''
  dash.lastIndex = at
  return dash.exec(text)?.[0] ?? ''
}

/**
 * The second end of a range whose first is `first` with `unit`: `—50%`, `至30`, `到三万`.
 *
 * Unit and magnitude of the second end reach back to the first. `null` where none stands at `at`, where the ends have
 * units that differ, or where the second is not the greater.
 */
export function readRange(
  text: string,
  at: number,
  first: NumberRead,
  unit: UnitRead | null,
  units: UnitReader,
): RangeRead | null {
  const mark = rangeMark(text, at)
  if (mark === '') return null
  const second = readNumber(text, at + mark.length)
  if (!second || second.chinese !== first.chinese) return null
  let secondUnit = units.read(text, second.to)
  let high = second.value
  let low = first.value
  if (second.chinese) {
    const split = splitMagnitude(text.slice(second.from, second.to))
    const lowSplit = splitMagnitude(text.slice(first.from, first.to))
    if (split) {
      high = split.value
      if (lowSplit) low = scale(lowSplit.value, lowSplit.power - split.power)
      secondUnit = withMagnitude(split, secondUnit, second.to)
    }
  }
  if (unit && secondUnit && unit.spelling !== '' && unit.spelling !== secondUnit.spelling) return null
  if (unit && !secondUnit && unit.unitClass !== null) return null
  // 5000万—6000万元, 5000—6000万元: both ends in the unit of the second
  if (unit && secondUnit && unit.power !== secondUnit.power && unit.text !== '') low = scale(low, unit.power - secondUnit.power)
  if (Number(high) <= Number(low)) return null
  return { low, high, to: secondUnit?.to ?? second.to, unit: secondUnit ?? unit }
}
