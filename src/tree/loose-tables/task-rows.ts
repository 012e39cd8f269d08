import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import { type ColumnKind, columnKind } from '../../lexicon/column-labels.ts'
import type { Line } from '../../lines/line.ts'
import { type Cell, LazyCells } from './cells.ts'
import { fits } from './fits.ts'
import type { LooseTable } from './form.ts'

const longestLabel = 14
const fewestColumns = 3
const mostColumns = 10
/** Empty lines between two cells. */
const mostBlanks = 3
/** Cells that a row may have beyond its columns: paragraphs of a long task. */
const mostMore = 8

/**
 * A table of tasks whose cells stand one to a line: `序号 / 重点任务 / 牵头单位 / 完成时限`, then as many lines for each row.
 *
 * Rows with numbers begin where the next number stands, and may lack a cell or have a task of several lines; rows without
 * are as long as the header. Bodies and terms have to stand where the header says: the table ends before the first row
 * that does not fit. `null` where no such header stands at the line.
 */
export function taskRows({ norm }: CleanText, lines: readonly Line[], at: number): LooseTable | null {
  const { span } = lines[at] as Line
  if (span.to - span.from > longestLabel || !columnKind(norm.slice(span.from, span.to))) return null
  const cells = new LineCells(norm, lines, at)
  const header: Cell[] = []
  const kinds: ColumnKind[] = []
  for (let cell = cells.at(0); cell; cell = cells.at(header.length)) {
    const kind = columnKind(cell.text)
    if (!kind) break
    header.push(cell)
    kinds.push(kind)
    if (header.length > mostColumns) return null
  }
  const told = kinds.filter((kind) => kind === 'bodies' || kind === 'term').length
  if (header.length < fewestColumns || told === 0 || !kinds.includes('free')) return null
  const { rows, next } = kinds[0] === 'number' ? numberedRows(cells, header, kinds) : plainRows(cells, header.length, kinds)
  // a single row may be chance unless it has both bodies and term, or a number before them
  if (rows.length < (told > 1 || kinds[0] === 'number' ? 1 : 2)) return null
  return { toLine: (cells.at(next - 1) as Cell).line + 1, rows: [header, ...rows] }
}

interface Rows {
  readonly rows: Span[][]
  /** Index of the first cell behind them. */
  readonly next: number
}

function plainRows(cells: LineCells, from: number, kinds: readonly ColumnKind[]): Rows {
  const rows: Span[][] = []
  let next = from
  for (;;) {
    const row = cells.slice(next, next + kinds.length)
    if (row.length < kinds.length || row.some(opensPart) || !row.every(({ text }, i) => fits(kinds[i] as ColumnKind, text))) break
    rows.push(row)
    next += kinds.length
  }
  return { rows, next }
}

function numberedRows(cells: LineCells, header: readonly Cell[], kinds: readonly ColumnKind[]): Rows {
  const rows: Span[][] = []
  let next = header.length
  for (;;) {
    const number = numberOf(cells.at(next))
    if (number === null) break
    let to = next + 1
    const most = next + kinds.length + mostMore
    while (to < most && cells.at(to) && numberOf(cells.at(to)) !== number + 1) to++
    const closed = to < most && numberOf(cells.at(to)) === number + 1
    // nothing tells where the last row ends but its columns, and the title of the part behind it
    const all = cells.slice(next, closed ? to : next + kinds.length)
    const row = withoutHeader(closed ? all : beforePart(all), header)
    const aligned = align(row, kinds)
    if (!aligned) break
    rows.push(aligned)
    next += closed ? all.length : row.length
    if (!closed) break
  }
  return { rows, next }
}

/** A header that a page repeats is no part of the row above it. */
function withoutHeader(row: readonly Cell[], header: readonly Cell[]): readonly Cell[] {
  const at = row.findIndex(({ text }, i) => text === header[0]?.text && row[i + 1]?.text === header[1]?.text)
  return at < 0 ? row : row.slice(0, at)
}

function beforePart(row: readonly Cell[]): readonly Cell[] {
  const at = row.findIndex(opensPart)
  return at < 0 ? row : row.slice(0, at)
}

/** 二、保障措施: what follows the table. */
function opensPart({ text }: Cell): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条部编]|附件)/.test(text)
}

function numberOf(cell: Cell | undefined): number | null {
  return cell && /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : null
}

/** Cells in order → one for each column; an empty one may be missing, a task may have several. `null` where none fits. */
function align(cells: readonly Cell[], kinds: readonly ColumnKind[]): Span[] | null {
  const known = new Map<number, { readonly score: number; readonly row: readonly Span[] } | null>()
  const best = (i: number, j: number): { readonly score: number; readonly row: readonly Span[] } | null => {
    if (j === kinds.length) return i === cells.length ? { score: 0, row: [] } : null
    const key = i * (mostColumns + 1) + j
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const kind = kinds[j] as ColumnKind
    let found: { readonly score: number; readonly row: readonly Span[] } | null = null
    const consider = (score: number, cell: Span, rest: number): void => {
      const behind = best(rest, j + 1)
      if (behind && (!found || score + behind.score > found.score))
        found = { score: score + behind.score, row: [cell, ...behind.row] }
    }
    for (let to = i + 1; to <= cells.length; to++) {
      if (!fits(kind, (cells[to - 1] as Cell).text) || (to > i + 1 && kind !== 'free' && kind !== 'bodies')) break
      // bodies may stand one to a line, paragraphs of a task too
      consider(kind === 'free' ? 1 - (to - i - 1) : 3, { from: (cells[i] as Cell).from, to: (cells[to - 1] as Cell).to }, to)
    }
    const edge = i < cells.length ? (cells[i] as Cell).from : (cells.at(-1) as Cell).to
    if (kind !== 'number') consider(kind === 'note' ? 0 : -2, { from: edge, to: edge }, i)
    known.set(key, found)
    return found
  }
  if (cells.length < Math.ceil(kinds.length / 2)) return null
  const found = best(0, 0)
  return found && found.score > 0 ? [...found.row] : null
}

/** Lines as cells. */
class LineCells extends LazyCells {
  readonly #norm: string

  constructor(norm: string, lines: readonly Line[], at: number) {
    super(lines, at)
    this.#norm = norm
  }

  protected override readLine(line: number): void {
    const { span, cells, tabLed, blanks } = this.lines[line] as Line
    if (span.to === span.from) return
    if (cells || tabLed || blanks > mostBlanks) this.end()
    else this.read.push({ ...span, line, text: this.#norm.slice(span.from, span.to) })
  }
}
