import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { splitCells } from './cells.ts'
import type { TableForm } from './form.ts'

/** Markdown and the like: each line a row, cells divided by `|`. */
export function pipeRows({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
  const rows: Span[][] = []
  let header = false
  let end = at
  for (let i = at; i < lines.length; i++) {
    const { span } = lines[i] as Line
    const cells = splitCells(norm, span, '|')
    if (cells.length < 2) break
    end = i + 1
    if (rows.length === 1 && cells.every((cell) => /^:?-+:?$/.test(norm.slice(cell.from, cell.to)))) header = true
    else rows.push(cells)
  }
  return rows.length >= 2 || header ? { toLine: end, rows, header } : null
}
