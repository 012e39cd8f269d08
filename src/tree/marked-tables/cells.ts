import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'

/** A line with nothing on it, and no tab before nothing. */
export function isBlank(line: Line): boolean {
  return line.span.to === line.span.from && !line.tabLed
}

/** The cells of a line, blanks at their edges left out. */
export function splitCells(norm: string, { from, to }: Span, mark: string): Span[] {
  const cells: Span[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && norm[i] !== mark) continue
    cells.push(trim(norm, start, i))
    start = i + 1
  }
  if (mark === '|') {
    if (norm[from] === '|') cells.shift()
    if (norm[to - 1] === '|' && cells.length > 1) cells.pop()
  }
  return cells
}

/** A run without the blanks at its edges. */
export function trim(norm: string, from: number, to: number): Span {
  let a = from
  let b = to
  while (a < b && (norm[a] === ' ' || norm[a] === '\t')) a++
  while (b > a && (norm[b - 1] === ' ' || norm[b - 1] === '\t')) b--
  return { from: a, to: b }
}
