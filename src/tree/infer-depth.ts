import type { MarkerMatch } from '../lines/line.ts'

/** Ranks of the marker styles in one document, by marker id. */
export type Ranks = ReadonlyMap<string, number>

interface Series {
  /** Places of its members in reading order, with their numbers. */
  readonly at: number[]
  readonly ordinals: number[]
}

/**
 * The order of the marker styles in this document.
 *
 * The order of GB/T 9704 holds unless the document shows otherwise: a style that is lower by rule stands above another
 * when it comes first, numbers on through the whole document, and the other either starts again under each of its
 * members or numbers on too (`一、… 第一章 … 第五章 二、… 第六章`: the chapters stand below).
 */
export function inferRanks(found: readonly MarkerMatch[]): Ranks {
  const ranks = new Map<string, number>()
  const series = new Map<string, Series>()
  found.forEach((match, at) => {
    ranks.set(match.marker.id, match.marker.rank)
    if (
      match.ordinal === null ||
      match.marker.kind === 'box' ||
      match.marker.kind === 'table' ||
      match.marker.kind === 'attachment'
    )
      return
    let one = series.get(match.marker.id)
    if (!one) {
      one = { at: [], ordinals: [] }
      series.set(match.marker.id, one)
    }
    one.at.push(at)
    one.ordinals.push(match.ordinal)
  })
  for (const [low, lower] of series) {
    let raised = ranks.get(low) as number
    for (const [high, higher] of series) {
      const rank = ranks.get(high) as number
      if (rank < raised && standsAbove(lower, higher)) raised = rank - 2
    }
    ranks.set(low, raised)
  }
  return ranks
}

/** Whether members of `low` hold those of `high`, against the rule. */
function standsAbove(low: Series, high: Series): boolean {
  if (low.at.length < 2 || (low.at[0] as number) > (high.at[0] as number)) return false
  for (let i = 0; i < low.ordinals.length; i++) if (low.ordinals[i] !== (low.ordinals[0] as number) + i) return false
  let restarts = 0
  let running = true
  for (let i = 0; i < high.ordinals.length; i++) {
    const first = high.ordinals[i] === 1
    if (i > 0 && high.ordinals[i] !== (high.ordinals[i - 1] as number) + 1) running = false
    if (!first) continue
    restarts++
    // Each new start must follow a member of the other style directly.
    const before = i === 0 ? -1 : (high.at[i - 1] as number)
    const at = high.at[i] as number
    if (!low.at.some((k) => k > before && k < at)) return false
  }
  if (restarts >= 2) return true
  return restarts === 1 && running && high.at.length > low.at.length && (high.at[0] as number) === (low.at[0] as number) + 1
}
