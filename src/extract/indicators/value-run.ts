import type { ValuePlace } from './value-place.ts'

/** A mark between values that are told of several names. */
export const joint = /^(?:以上)?[、和及与]$/

/** More names than this share no verb. */
const longest = 40

/** The value and those that follow it with nothing but such a mark between. */
export function valuesFrom(place: ValuePlace, mark: RegExp): ValuePlace[] {
  const { norm, places } = place.in
  const run: ValuePlace[] = [place]
  for (let k = place.index + 1; k < places.length && run.length < longest; k++) {
    const next = places[k] as ValuePlace
    if (next.taken !== null || !mark.test(norm.slice((run.at(-1) as ValuePlace).quantity.to, next.quantity.from))) break
    run.push(next)
  }
  return run
}
