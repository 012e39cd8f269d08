import type { CleanText } from '../clean/clean-text.ts'
import type { Span } from '../clean/position-map.ts'
import { columnKind } from '../lexicon/column-labels.ts'
import type { Line } from '../lines/line.ts'
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
type TableForm = (norm: string, lines: readonly Line[], at: number) => { toLine: number; rows: Span[][]; header: boolean } | null

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
      const found = form(norm, lines, i)
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
  const kinds = row.map(({ from, to }) =>
    columnKind(
      norm
        .slice(from, to)
        .replace(/\s/g, '')
        .replace(/^\d{4}年度?/, ''),
    ),
  )
  const known = kinds.filter((kind) => kind !== null).length
  return known * 2 > row.length && kinds.some((kind) => kind === 'bodies' || kind === 'term')
}

/** Markdown and the like: each line a row, cells divided by `|`. */
function pipeRows(norm: string, lines: readonly Line[], at: number): ReturnType<TableForm> {
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
function pipeCells(norm: string, lines: readonly Line[], at: number): ReturnType<TableForm> {
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

/** Each line a row, cells divided by tabs; lines between two rows without a tab belong to the cell above. */
function tabRows(norm: string, lines: readonly Line[], at: number): ReturnType<TableForm> {
  const rows: Span[][] = []
  let end = at
  for (let i = at; i < lines.length; i++) {
    const { span, blanks } = lines[i] as Line
    if (span.to === span.from) continue
    if (i > at && blanks > 3) break
    const cells = splitCells(norm, span, '\t')
    if (cells.length < 2) break
    rows.push(cells)
    end = i + 1
  }
  const wide = rows.filter((row) => row.length >= 3).length
  return rows.length >= 2 && (wide >= 1 || rows.length >= 3) ? { toLine: end, rows, header: false } : null
}

/** One cell a line, each led by a tab; a blank line ends the row, a line without a tab goes on with the cell above. */
function tabCells(norm: string, lines: readonly Line[], at: number): ReturnType<TableForm> {
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
  const fitted = rows.map((row, i) => {
    if (row.length === columns) return row
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
