import type { Span } from '../clean/position-map.ts'
import { type ColumnKind, columnKind } from '../lexicon/column-labels.ts'
import { fits } from './loose-tables/fits.ts'

/** What the labels of a header say, a year before them left out. */
export function columnKinds(norm: string, row: readonly Span[]): (ColumnKind | null)[] {
  return row.map(({ from, to }) =>
    columnKind(
      norm
        .slice(from, to)
        .replace(/\s/g, '')
        .replace(/^\d{4}年度?/, ''),
    ),
  )
}

/** Whether a row is as long as the header only by empty cells behind its last. */
export function mayShift(rows: readonly (readonly Span[])[]): boolean {
  const columns = (rows[0] as readonly Span[]).length
  return columns > 2 && rows.some((row, i) => i > 0 && row.length === columns && row.at(-1)?.from === row.at(-1)?.to)
}

/**
 * A row beside a merged first cell, which the text sets as if it began there: `及时反馈 | 各科室 | ` below 工作任务, 具体要求, 责任部门.
 * Bodies and terms stand below their labels only where the row is moved to the right.
 */
export function besideMerged(norm: string, row: readonly Span[], kinds: readonly (ColumnKind | null)[]): Span[] | null {
  const said = (cell: Span | undefined): string => (cell ? norm.slice(cell.from, cell.to) : '')
  let empty = 0
  while (empty < row.length && said(row[row.length - 1 - empty]) === '') empty++
  const first = row[0] as Span
  if (empty === 0 || empty > 2 || first.to === first.from || kinds.slice(0, empty).some((kind) => kind !== 'free')) return null
  const moved = [...new Array<Span>(empty).fill({ from: first.from, to: first.from }), ...row.slice(0, row.length - empty)]
  const told = (cells: readonly Span[]): boolean =>
    kinds.every(
      (kind, i) => (kind !== 'bodies' && kind !== 'term') || fits(kind, said(cells[i])) || answering.test(said(cells[i])),
    )
  return kinds.some((kind) => kind === 'bodies' || kind === 'term') && told(moved) && !told(row) ? moved : null
}

/** Who answers, in a cell, where no name of a body ends it: 各科室, 办公室牵头,各科室配合. */
const answering = /^[^。]{2,40}(?:[科处]室?|室|牵头|负责|配合|落实)$/
