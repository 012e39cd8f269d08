import type { Deadline, Indicator, PolicyDocument, Responsibility } from '../contract/types.ts'

/** What an assignment governs: its terms and its indicators, in reading order. */
export interface Holding {
  readonly deadlines: Deadline[]
  readonly indicators: Indicator[]
}

/** Assignment → what stands in the stretch that it governs. */
export interface Holdings {
  of(responsibility: Responsibility): Holding
  /** Whether some assignment governs a term. */
  holds(deadline: Deadline): boolean
}

/** Terms and indicators by the assignment that governs them; of several the one whose stretch is the shortest. */
export function readHoldings({ responsibilities, deadlines, indicators }: PolicyDocument): Holdings {
  const owners = new Map<Deadline | Indicator, Responsibility>()
  for (const responsibility of responsibilities) {
    claim(responsibility, deadlines, owners)
    claim(responsibility, indicators, owners)
  }
  const holdings = new Map<Responsibility, Holding>(
    responsibilities.map((responsibility) => [responsibility, { deadlines: [], indicators: [] }]),
  )
  for (const deadline of deadlines) holdings.get(owners.get(deadline) as Responsibility)?.deadlines.push(deadline)
  for (const indicator of indicators) holdings.get(owners.get(indicator) as Responsibility)?.indicators.push(indicator)
  return {
    of: (responsibility) => holdings.get(responsibility) as Holding,
    holds: (deadline) => owners.has(deadline),
  }
}

function claim(
  owner: Responsibility,
  list: readonly (Deadline | Indicator)[],
  owners: Map<Deadline | Indicator, Responsibility>,
): void {
  const { start, end } = owner.extent
  for (let i = firstFrom(list, start.offset); i < list.length; i++) {
    const entry = list[i] as Deadline | Indicator
    if (offsetOf(entry) >= end.offset) break
    const other = owners.get(entry)
    if (!other || length(owner) < length(other)) owners.set(entry, owner)
  }
}

function length({ extent: { start, end } }: Responsibility): number {
  return end.offset - start.offset
}

/** Where an entry stands in the reading order of its list. */
function offsetOf(entry: Deadline | Indicator): number {
  return ('valuePosition' in entry ? entry.valuePosition : entry.position).start.offset
}

/** Place of the first entry at or behind an offset. */
function firstFrom(list: readonly (Deadline | Indicator)[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsetOf(list[middle] as Deadline | Indicator) < offset) low = middle + 1
    else high = middle
  }
  return low
}
