import type { DiffReport, DiffRow } from '../contract/diff-types.ts'

/** Orders of rows: as the documents have them, widest spread first, or by name. */
export const orders = ['document', 'spread', 'name'] as const
export type Order = (typeof orders)[number]

export interface Arrangement {
  readonly sort?: Order | undefined
  readonly onlyCommon?: boolean | undefined
  readonly onlyDifferent?: boolean | undefined
  readonly missing?: boolean | undefined
}

/** Leaves out rows that are not asked for and puts the others in order; rows that are related stand beside one another. */
export function arrange(report: DiffReport, { sort = 'document', onlyCommon, onlyDifferent, missing }: Arrangement): DiffReport {
  const kept = report.rows.filter(
    (row) =>
      (!onlyCommon || row.cells.every((cell) => cell !== null)) &&
      (!onlyDifferent || differs(row)) &&
      (!missing || row.cells.some((cell) => cell === null)),
  )
  const rows = sort === 'document' ? besideRelated(kept, report.related) : [...kept].sort(sort === 'name' ? byName : bySpread)
  const ids = new Set(rows.map(({ id }) => id))
  return {
    ...report,
    rows,
    related: report.related.filter((one) => one.rows.every((id) => ids.has(id))),
    nearMisses: report.nearMisses.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  }
}

/** Whether documents differ in a row: in value, in time, or in having it at all. */
export function differs({ cells, verdict }: DiffRow): boolean {
  return cells.some((cell) => cell === null) || !verdict.equal
}

function byName(a: DiffRow, b: DiffRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/** Spread against the middle, so that percentages and kilowatts can be ranked together. */
function bySpread(a: DiffRow, b: DiffRow): number {
  return width(b) - width(a)
}

function width({ spread }: DiffRow): number {
  return spread ? (spread.max - spread.min) / (Math.abs(spread.median) || 1) : -1
}

/** Pulls a row up to the first that it is related to. */
function besideRelated(rows: readonly DiffRow[], related: DiffReport['related']): DiffRow[] {
  const neighbours = new Map<string, string[]>()
  for (const { rows: ids } of related) {
    for (const id of ids) neighbours.set(id, [...(neighbours.get(id) ?? []), ...ids.filter((other) => other !== id)])
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const placed = new Set<string>()
  const order: DiffRow[] = []
  for (const row of rows) {
    if (placed.has(row.id)) continue
    placed.add(row.id)
    order.push(row)
    for (const id of neighbours.get(row.id) ?? []) {
      const other = byId.get(id)
      if (!other || placed.has(id)) continue
      placed.add(id)
      order.push(other)
    }
  }
  return order
}
