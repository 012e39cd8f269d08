import type { Deadline } from '../contract/types.ts'

/** The word of its beginning stands in the same sentence, no further off than this. */
const nearby = 60

/** From when on a yearly term holds, where the text tells: `2020年起，每年2月底前…，3月底前…` → 2020 for both. */
export function yearlyStarts(deadlines: readonly Deadline[]): ReadonlyMap<Deadline, string> {
  const starts = new Map<Deadline, string>()
  let begin: Deadline | null = null
  for (const deadline of deadlines) {
    if (deadline.relation === 'from') begin = deadline
    else if (deadline.recurrence === null) begin = null
    else if (begin?.date && deadline.position.start.offset - begin.position.end.offset <= nearby) starts.set(deadline, begin.date)
  }
  return starts
}
