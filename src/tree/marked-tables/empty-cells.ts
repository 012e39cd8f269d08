import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'

/**
 * Rows with their empty cells: two tabs in a row, or a tab at the edge of its line. Where tabs only keep columns apart,
 * several of them divide two cells: that is so where most rows would not be as long as the header then.
 */
export function withEmptyCells(clean: CleanText, lines: readonly Line[], rows: Span[][], groups: ReadonlySet<number>): Span[][] {
  if (rows.some((row) => row.some((cell) => cell.from === cell.to))) return rows
  const told = lines.map((line, i) => (groups.has(i) ? null : emptyCells(clean, line, rows[i] as Span[])))
  const head = told[0]
  if (!head) return rows
  const led = Math.min(...told.flatMap((row) => (row ? [row.before] : [])))
  const filled = told.map((row) => row?.cells.slice(led))
  const size = (filled[0] as Span[]).length
  const body = told.filter((row, i) => row && i > 0)
  const right = told.filter((row, i) => {
    const length = filled[i]?.length ?? 0
    return row && i > 0 && length <= size && length + row.behind >= size
  })
  if (right.length * 2 < body.length || (size > (rows[0] as Span[]).length && right.length < body.length)) return rows
  return rows.map((row, i) => {
    const cells = filled[i]
    if (!cells || cells.length > size) return row
    const { to } = cells.at(-1) as Span
    const missing = Math.min((told[i] as Filled).behind, size - cells.length)
    return [...cells, ...new Array<Span>(missing).fill({ from: to, to })]
  })
}

/** The cells of a line, with the empty ones that it opens with and that stand between; how many stand on each side. */
interface Filled {
  readonly cells: Span[]
  readonly before: number
  readonly behind: number
}

function emptyCells({ norm, source, map }: CleanText, { span, tabLed }: Line, row: readonly Span[]): Filled {
  const first = map.raw(span.from)
  const before = tabLed ? tabs(source.slice(source.lastIndexOf('\n', first) + 1, first)) : 0
  const cells: Span[] = new Array(before).fill({ from: span.from, to: span.from })
  row.forEach((cell, i) => {
    const last = row[i - 1]
    const gap = last ? tabs(source.slice(map.raw(last.to - 1) + 1, map.raw(cell.from))) : 1
    for (let k = 1; k < gap; k++) cells.push({ from: (last as Span).to, to: (last as Span).to })
    cells.push(cell)
  })
  const end = span.to < norm.length ? map.raw(span.to) : source.length
  return { cells, before, behind: tabs(source.slice(map.raw(span.to - 1) + 1, end)) }
}

function tabs(text: string): number {
  return text.includes('\t') ? text.split('\t').length - 1 : 0
}
