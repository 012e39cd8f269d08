import type { CleanText } from '../clean/clean-text.ts'
import type { Span } from '../clean/position-map.ts'
import type { Line } from '../lines/line.ts'
import { besideMerged, columnKinds, mayShift } from './beside-merged.ts'
import { mayOpenRow } from './loose-tables/cells.ts'
import type { LooseForm } from './loose-tables/form.ts'
import { indicatorRows } from './loose-tables/indicator-rows.ts'
import { taskRows } from './loose-tables/task-rows.ts'

/** A table as it was found: the lines it takes, its cells row by row. */
export interface TableDraft {
  readonly fromLine: number
  /** Behind its last line. */
  readonly toLine: number
  readonly rows: readonly (readonly Span[])[]
  readonly headerRows: number
  /** Rows that do not fit the header: index, and how many cells they had. */
  readonly misfits: readonly { readonly row: number; readonly cells: number }[]
}

/** One way of setting a table in plain text: reads one from a line on, or says that none begins there. */
type TableForm = (
  clean: CleanText,
  lines: readonly Line[],
  at: number,
) => { toLine: number; rows: Span[][]; header: boolean } | null

/** More columns than any table of a policy document has. */
const mostColumns = 16

/** Ways in order: the more marks a form has, the earlier it is tried. */
const forms: readonly TableForm[] = [
  pipeRows, // | a | b |
  pipeCells, // a |
  tabRows, // a⇥b
  tabCells, // ⇥a
]

/** Tables without marks between their cells, known by their headers. */
const looseForms: readonly LooseForm[] = [indicatorRows, taskRows]

/** All tables of a document: lines that read as rows of cells, in any of four forms, or below a header without marks. */
export function readTables(clean: CleanText, lines: readonly Line[]): TableDraft[] {
  const { norm } = clean
  const tables: TableDraft[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.cells && !line.tabLed) {
      for (const form of looseForms) {
        const loose = form(clean, lines, i)
        if (!loose) continue
        tables.push(finish(norm, i, loose.toLine, loose.rows, true))
        i = loose.toLine - 1
        break
      }
      continue
    }
    for (const form of forms) {
      const found = form(clean, lines, i)
      if (!found) continue
      const { head, body } = divide(norm, lines, i, found.toLine, found.rows)
      if (head) tables.push(finish(norm, i, body.line, head, false))
      tables.push(finish(norm, body.line, found.toLine, body.rows, found.header || head !== null))
      i = found.toLine - 1
      break
    }
  }
  return tables
}

/** Rows above a header of a table of tasks are a table of their own: what a page says of the document (索引号, 发文日期). */
function divide(
  norm: string,
  lines: readonly Line[],
  fromLine: number,
  toLine: number,
  rows: Span[][],
): { head: Span[][] | null; body: { rows: Span[][]; line: number } } {
  const whole = { head: null, body: { rows, line: fromLine } }
  if (isTaskHeader(norm, rows[0] as Span[])) return whole
  const at = rows.slice(0, mostHeadRows).findIndex((row, i) => i > 0 && isTaskHeader(norm, row))
  if (at < 0) return whole
  const start = ((rows[at] as Span[])[0] as Span).from
  for (let line = fromLine + 1; line < toLine; line++)
    if (start <= (lines[line] as Line).span.to) return { head: rows.slice(0, at), body: { rows: rows.slice(at), line } }
  return whole
}

/** Rows that a page may say of a document. */
const mostHeadRows = 12

function isTaskHeader(norm: string, row: readonly Span[]): boolean {
  if (row.length < 3) return false
  const kinds = columnKinds(norm, row)
  const known = kinds.filter((kind) => kind !== null).length
  return known * 2 > row.length && kinds.some((kind) => kind === 'bodies' || kind === 'term')
}

/** Markdown and the like: each line a row, cells divided by `|`. */
function pipeRows({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
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

/** One cell a line, each closed by `|`: rows are as long as the header, which ends where the first row's number stands. */
function pipeCells({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
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

/** Each line a row, cells divided by tabs; a line without a tab between two rows is the name of a group (`一、经济发展`). */
function tabRows(clean: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
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

/**
 * Rows with their empty cells: two tabs in a row, or a tab at the edge of its line. Where tabs only keep columns apart,
 * several of them divide two cells: that is so where most rows would not be as long as the header then.
 */
function withEmptyCells(clean: CleanText, lines: readonly Line[], rows: Span[][], groups: ReadonlySet<number>): Span[][] {
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

/** One cell a line, each led by a tab; a blank line ends the row, a line without a tab goes on with the cell above. */
function tabCells({ norm }: CleanText, lines: readonly Line[], at: number): ReturnType<TableForm> {
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

function isBlank(line: Line): boolean {
  return line.span.to === line.span.from && !line.tabLed
}

function splitCells(norm: string, { from, to }: Span, mark: string): Span[] {
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

function trim(norm: string, from: number, to: number): Span {
  let a = from
  let b = to
  while (a < b && (norm[a] === ' ' || norm[a] === '\t')) a++
  while (b > a && (norm[b - 1] === ' ' || norm[b - 1] === '\t')) b--
  return { from: a, to: b }
}

/** Fits the rows to the header: cells of merged categories are missing on the left, empty ones on the right. */
function finish(norm: string, fromLine: number, toLine: number, rows: readonly Span[][], header: boolean): TableDraft {
  const columns = (rows[0] as Span[]).length
  const full = rows.slice(1).find((row) => row.length === columns)
  const misfits: { row: number; cells: number }[] = []
  const kinds = mayShift(rows) ? columnKinds(norm, rows[0] as Span[]) : null
  const fitted = rows.map((row, i) => {
    if (row.length === columns) return (kinds && i > 0 && besideMerged(norm, row, kinds)) || row
    if (row.length > columns) {
      misfits.push({ row: i, cells: row.length })
      return row
    }
    const missing = columns - row.length
    const first = row[0] as Span
    const last = row.at(-1) as Span
    const left = full !== undefined && distance(row, full.slice(missing)) < distance(row, full)
    if (!left && row.some((cell) => cell.to > cell.from)) misfits.push({ row: i, cells: row.length })
    const empty = left ? { from: first.from, to: first.from } : { from: last.to, to: last.to }
    const padding = new Array<Span>(missing).fill(empty)
    return left ? [...padding, ...row] : [...row, ...padding]
  })
  const numbers = (rows[0] as Span[]).some((cell) => /^[\d.%]+$/.test(norm.slice(cell.from, cell.to)))
  return { fromLine, toLine, rows: fitted, headerRows: header || !numbers ? 1 : 0, misfits }
}

/** How unlike two rows are by the lengths of their cells. */
function distance(row: readonly Span[], other: readonly Span[]): number {
  let sum = 0
  row.forEach((cell, i) => {
    const there = other[i]
    if (there) sum += Math.abs(Math.log((cell.to - cell.from + 1) / (there.to - there.from + 1)))
  })
  return sum
}
