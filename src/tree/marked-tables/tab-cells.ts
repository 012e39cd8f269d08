import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { isBlank } from './cells.ts'
import { mostColumns, type TableForm } from './form.ts'

/** One cell a line, each led by a tab; a blank line ends the row, a line without a tab goes on with the cell above. */
export function tabCells({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
  const rows: Span[][] = []
  let i = at
  let end = at
  while (i < lines.length) {
    const first = lines[i] as Line
    if (!first.tabLed || first.cells) break
    const row: Span[] = []
    let broken = false
    for (; i < lines.length; i++) {
      const { span, tabLed, spaces, marker } = lines[i] as Line
      const blank = span.to === span.from
      if (row.length > mostColumns) return null
      if (tabLed) row.push(span)
      else if (blank && !spaces) break
      else if (!blank) {
        const above = row.at(-1) as Span
        if (above.to === above.from || marker || norm.slice(span.from, span.to).includes('。')) {
          broken = true
          break
        }
        row[row.length - 1] = { from: above.from, to: span.to }
      }
    }
    if (row.length < 2 || broken) break
    rows.push(row)
    end = i
    let blanks = 0
    while (i < lines.length && isBlank(lines[i] as Line)) {
      blanks++
      i++
    }
    if (blanks > 2) break
  }
  if (rows.length < 2) return null
  const columns = (rows[0] as Span[]).length
  const same = rows.filter((row) => row.length === columns).length
  const filled = rows.flat().filter((cell) => cell.to > cell.from)
  const labels = filled.filter((cell) => /^[^:]{2,8}:/.test(norm.slice(cell.from, cell.to))).length
  const cells = rows.flat().length
  if (same * 2 < rows.length || filled.length * 2 < cells || labels * 3 > filled.length) return null
  return { toLine: end, rows, header: false }
}
