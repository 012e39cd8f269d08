import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { mayOpenRow } from '../loose-tables/cells.ts'
import { isBlank, splitCells } from './cells.ts'
import { withEmptyCells } from './empty-cells.ts'
import type { TableForm } from './form.ts'

/** Each line a row, cells divided by tabs; a line without a tab between two rows is the name of a group (`一、经济发展`). */
export function tabRows(clean: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
  const { norm } = clean
  const rows: Span[][] = []
  const tabbed: Line[] = []
  const groups = new Set<number>()
  let end = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Line
    const { span, blanks } = line
    if (span.to === span.from) continue
    if (i > at && blanks > 3) break
    const cells = splitCells(norm, span, '\t')
    if (cells.length < 2) {
      if (!tabbed[0] || !isGroup(norm, lines, i, tabbed[0])) break
      groups.add(rows.length)
    }
    rows.push(numbersApart(clean, line, cells, rows[0]))
    tabbed.push(line)
    end = i + 1
  }
  const wide = rows.filter((row) => row.length >= 3).length
  if (rows.length < 2 || (wide < 1 && rows.length < 3)) return null
  const whole = withEmptyCells(clean, tabbed, rows, groups)
  const size = (whole[0] as Span[]).length
  for (const at of groups) whole[at] = padded(whole[at] as Span[], size)
  return { toLine: end, rows: whole, header: false }
}

/** `（1）⇥参保率`: below 序号 a number is a cell of its own, as long as a tab stands behind it. */
function numbersApart({ norm, source, map }: CleanText, { marker }: Line, cells: Span[], header: Span[] | undefined): Span[] {
  const [first, ...others] = cells
  if (!header || !marker || !first || header.length <= cells.length) return cells
  const label = header[0] as Span
  if (!/^(?:序号|编号)$/.test(norm.slice(label.from, label.to))) return cells
  if (marker.to >= first.to || !source.slice(map.raw(marker.to - 1), map.raw(marker.to)).includes('\t')) return cells
  return [{ from: first.from, to: marker.to }, { from: marker.to, to: first.to }, ...others]
}

/** The name of a group is no longer than this. */
const longestGroup = 24
/** A cell with a number: a row below a header, not a header again. */
const holdsNumber = /(?:^|\t)[[〔【(<>≤≥~约]{0,2}[-+]?\d[\d.,]*(?:%|‰|\t|$|[一-龥\])〕】])/

/**
 * Whether a line names a group of rows: short and without a stop, between rows of a table of indicators, or of one whose
 * rows are numbered. What stands below it is a row of numbers again, no header and no prose.
 */
function isGroup(norm: string, lines: readonly Line[], at: number, header: Line): boolean {
  const line = lines[at] as Line
  const { span } = line
  const text = norm.slice(span.from, Math.min(span.to, span.from + longestGroup + 1))
  if (text.length > longestGroup || !mayOpenRow(line, norm) || /[。,;:|]/.test(text)) return false
  let next = at + 1
  while (next < lines.length && isBlank(lines[next] as Line) && next < at + 3) next++
  const below = lines[next]
  if (!below?.cells) return false
  const head = norm.slice(header.span.from, header.span.to)
  const row = norm.slice(below.span.from, below.span.to)
  const columns = head.split('\t').length
  const cells = row.split('\t').length
  if (cells > columns || cells * 2 <= columns) return false
  if (/^(?:序号|编号)\t/.test(head)) return /^\d{1,3}[.、]?\t/.test(row)
  return /指标|目标值/.test(head) && holdsNumber.test(row)
}

/** A group is a row of one cell; the others are empty. */
function padded(row: readonly Span[], size: number): Span[] {
  const { from, to } = row[0] as Span
  return Array.from({ length: size }, (_, i) => ({ from: i === 0 ? from : to, to }))
}
