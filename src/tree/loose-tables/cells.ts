import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'
import { joinHalves } from './halves.ts'

/** A cell and the line that it stands on. */
export interface Cell extends Span {
  readonly line: number
  readonly text: string
}

const longestCell = 40
const longestLine = 160
const mostBlanks = 2

/** Cells from a line on, read as they are asked for; they end where no table goes on. */
export abstract class LazyCells {
  protected readonly lines: readonly Line[]
  protected readonly read: Cell[] = []
  #next: number

  constructor(lines: readonly Line[], at: number) {
    this.lines = lines
    this.#next = at
  }

  at(index: number): Cell | undefined {
    while (index >= this.read.length && this.#next < this.lines.length) this.readLine(this.#next++)
    return this.read[index]
  }

  /** Fewer where the lines end. */
  slice(from: number, to: number): Cell[] {
    this.at(to - 1)
    return this.read.slice(from, to)
  }

  /** Adds the cells of a line, or says that it ends the table. */
  protected abstract readLine(line: number): void

  /** No table goes on. */
  protected end(): void {
    this.#next = this.lines.length
  }
}

/** The numbers of groups and of rows: 一、经济发展, 2.城镇新增就业(万人). */
const rowMarkers = new Set(['l1', 'l2', 'l3', 'l4'])

/** Whether a line with a marker may stand inside a table: its group, its numbered name, or that it goes on behind the page. */
export function mayOpenRow({ span, marker }: Line, norm: string): boolean {
  if (!marker) return true
  const { kind } = marker.marker
  // 表1(续); — stands for nothing in a cell
  if (kind === 'table') return norm.startsWith('续', span.to - 2)
  return rowMarkers.has(kind) || (kind === 'bullet' && span.to - span.from <= 2)
}

/** Runs of text between blanks. */
export class Cells extends LazyCells {
  readonly #clean: CleanText
  readonly #first: number

  constructor(clean: CleanText, lines: readonly Line[], at: number) {
    super(lines, at)
    this.#clean = clean
    this.#first = at
  }

  protected override readLine(line: number): void {
    const { norm, map, source } = this.#clean
    const here = this.lines[line] as Line
    const { span, marker, blanks, cells, tabLed } = here
    if (span.to === span.from) return
    const other = cells || tabLed || blanks > mostBlanks || (marker && !/^\d+$/.test(marker.text) && !mayOpenRow(here, norm))
    if (other || (span.to - span.from > longestLine && line > this.#first)) {
      this.end()
      return
    }
    // 指　　标: one word, spread to the width of its cell
    const spread = /^[一-龥](?:\s+[一-龥]){1,3}$/.test(source.slice(map.raw(span.from), map.raw(span.to - 1) + 1))
    if (spread) {
      this.read.push({ ...span, line, text: norm.slice(span.from, span.to).replaceAll(' ', '') })
      return
    }
    const runs: Cell[] = []
    let from = span.from
    for (let k = span.from + 1; k <= span.to; k++) {
      // prose has no blanks: it is given up before it is read to its end
      const prose = k - from > longestCell
      // a blank was left out here, or stands between two numbers
      if (!prose && k < span.to && norm[k] !== ' ' && !/\s/.test(source.slice(map.raw(k - 1) + 1, map.raw(k)))) continue
      if (norm[from] === ' ') from++
      const text = norm.slice(from, k)
      if (prose || text.includes('。')) {
        this.end()
        break
      }
      if (text !== '') runs.push({ from, to: k, line, text })
      from = k
    }
    this.read.push(...joinHalves(runs, (left, right) => ({ ...left, to: right.to, text: left.text + right.text })))
  }
}
