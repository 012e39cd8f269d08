import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { trim } from './cells.ts'
import { mostColumns, type TableForm } from './form.ts'

/** One cell a line, each closed by `|`: rows are as long as the header, which ends where the first row's number stands. */
export function pipeCells({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
  const cells: Span[] = []
  let end = at
  let start = -1
  for (let i = at; i < lines.length; i++) {
    const { span, marker } = lines[i] as Line
    if (span.to === span.from || norm[span.to - 1] !== '|') {
      // A line without a bar is the first half of a wrapped cell, if the cell is closed by the next one.
      const next = lines[i + 1]
      if (cells.length === 0 || span.to === span.from || marker || !next || norm[next.span.to - 1] !== '|' || start >= 0) break
      start = span.from
      continue
    }
    cells.push(trim(norm, start >= 0 ? start : span.from, span.to - 1))
    start = -1
    end = i + 1
  }
  if (cells.length < 4) return null
  const columns = countColumns(norm, cells)
  const rows: Span[][] = []
  for (let i = 0; i < cells.length; i += columns) rows.push(cells.slice(i, i + columns))
  return { toLine: end, rows, header: false }
}

/** How many cells a row has: up to the cell with the first number, if the next comes as many cells later; else the cells before the first empty one. */
function countColumns(norm: string, cells: readonly Span[]): number {
  const said = (i: number): string => (cells[i] ? norm.slice((cells[i] as Span).from, (cells[i] as Span).to) : '')
  for (let n = 2; n <= mostColumns; n++)
    if (/^(?:0?1|一)$/.test(said(n)) && (/^(?:0?2|二)$/.test(said(2 * n)) || cells.length <= 2 * n)) return n
  // a part of a longer table begins with any number
  if (/^(?:序号|编号)$/.test(said(0)))
    for (let n = 2; n <= mostColumns; n++)
      if (/^\d{1,3}$/.test(said(n)) && (Number(said(2 * n)) === Number(said(n)) + 1 || cells.length === 2 * n)) return n
  const filled = cells.findIndex((cell) => cell.to === cell.from)
  if (filled >= 2 && filled <= mostColumns) return filled
  for (let n = 2; n <= mostColumns; n++) if (cells.length % n === 0 && cells.length / n >= 2) return n
  return Math.min(cells.length, mostColumns)
}
