import type { ValuePlace } from '../value-place.ts'

/** Values that another value starts from. */
const starts = new WeakMap<ValuePlace, ValuePlace>()

/** Notes that `place` is reached from `start`. */
export function setStart(place: ValuePlace, start: ValuePlace): void {
  starts.set(place, start)
}

/** The value that this one starts from, in `由24.1%提高到25%`. */
export function startOf(place: ValuePlace): ValuePlace | null {
  return starts.get(place) ?? null
}
