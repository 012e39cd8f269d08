import type { CleanText } from '../clean/clean-text.ts'
import type { Span } from '../clean/position-map.ts'
import type { Line } from '../lines/line.ts'
import { besideMerged, columnKinds, mayShift } from './beside-merged.ts'
import type { LooseForm } from './loose-tables/form.ts'
import { indicatorRows } from './loose-tables/indicator-rows.ts'
import { taskRows } from './loose-tables/task-rows.ts'
import type { TableForm } from './marked-tables/form.ts'
import { pipeCells } from './marked-tables/pipe-cells.ts'
import { pipeRows } from './marked-tables/pipe-rows.ts'
import { tabCells } from './marked-tables/tab-cells.ts'
import { tabRows } from './marked-tables/tab-rows.ts'

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
