import type { ValuePlace } from '../value-place.ts'
import { joint, valuesFrom } from '../value-run.ts'
import { setStart } from './start-of.ts'
import { fromSomewhere, reaching, startWord } from './words.ts'

/** Values in a row that others start from: 35%、20% and 45%、30% of `由35%、20%提高到45%、30%`. */
interface StartRun {
  readonly starts: readonly ValuePlace[]
  readonly ends: readonly ValuePlace[]
  /** Where the word that leads up to the first of them begins. */
  readonly wordFrom: number
}

/** How far before a value the word stands that makes it a start, in UTF-16 code units. */
const farthest = 16

/** The run that begins with this value; `null` where it begins none. */
function startRun(place: ValuePlace): StartRun | null {
  const { norm, places } = place.in
  const left = norm.slice(Math.max(place.left.from, place.quantity.from - farthest), place.quantity.from)
  const cut = fromSomewhere.test(left) ? startWord.exec(left) : null
  if (!cut) return null
  const starts = valuesFrom(place, joint)
  const last = starts.at(-1) as ValuePlace
  const first = places[last.index + 1]
  if (starts.length < 2 || !first || !reaching.test(norm.slice(last.quantity.to, first.quantity.from))) return null
  return { starts, ends: valuesFrom(first, joint), wordFrom: place.quantity.from - (left.length - cut.index) }
}

/** Two that something starts from and one that they move to are the fewest. */
const fewest = 3

/** All values of such runs, with those that they move to; `null` where there are none. */
export function valuesOfRuns(places: readonly ValuePlace[]): ReadonlySet<ValuePlace> | null {
  if (places.length < fewest) return null
  const runs = places.flatMap((place) => startRun(place) ?? [])
  return runs.length === 0 ? null : new Set(runs.flatMap(({ starts, ends }) => [...starts, ...ends]))
}

/**
 * Makes the values of a run the baselines of those that they move to; whether this value begins one.
 *
 * Where all move to one, as 分别从50%、75%提高至100% does, no baseline is told; where they are as many in no other way, no value is.
 */
export function takeStartRun(place: ValuePlace): boolean {
  const run = place.in.places.length < fewest ? null : startRun(place)
  if (!run) return false
  const { starts, ends, wordFrom } = run
  const first = ends[0] as ValuePlace
  const toOne = ends.length === 1 && place.in.norm.slice(place.left.from, wordFrom).endsWith('分别')
  if (ends.length !== starts.length && !toOne) {
    for (const value of [...starts, ...ends]) value.taken = 'unshared'
    return true
  }
  starts.forEach((start, i) => {
    start.taken = 'baseline'
    if (!toOne) setStart(ends[i] as ValuePlace, start)
  })
  // the names stand before 由
  first.left = { from: place.left.from, to: wordFrom }
  return true
}
