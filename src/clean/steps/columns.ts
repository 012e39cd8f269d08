import { columnKind } from '../../lexicon/column-labels.ts'
import { CELL } from '../draft.ts'
import type { Span } from '../position-map.ts'
import type { Step } from '../steps.ts'

const longestLabel = 20
const longestLine = 600
const fewestColumns = 3
const mostColumns = 16
const fewestRows = 2
/** Empty lines between two rows. */
const mostBlanks = 1

/** Two blanks or more, or a wide one. */
const gap = /[ \u00a0\u3000]*(?:[ \u00a0]{2}|\u3000)[ \u00a0\u3000]*/g
/** A measure with its unit: 播种面积（万亩）. */
const measure = /^.{2,16}\([^()]{1,8}\)$/
const unitOrYear = /^(?:(?:计量)?单位|\d{4}年.{0,6})$/

/**
 * Rows of a table whose cells are apart by wide gaps: `品种　　播种面积（万亩）　　产量（万吨）`. Each gap becomes a tab.
 *
 * A label of bodies, terms, units, years or of a measure tells the header; at least two lines below it have as many cells.
 * Without this a wide gap would be read as a line end that was lost.
 */
export const columns: Step = {
  id: 'columns',
  examples: ['县区　新建（所）　责任单位\\n东城区　18　东城区政府\\n西城区　9　西城区政府'],
  apply({ source, fate }) {
    // CRLF ends in LF too
    const eol = source.includes('\n') ? '\n' : '\r'
    const gaps = new Gaps(source)
    for (let at = gaps.next(0); at < source.length; ) {
      const header = readLine(source, at, eol)
      let to = header.to
      if (isHeader(source, header.cells)) {
        const rows: Row[] = [header]
        for (
          let row = nextRow(source, to, eol);
          row && row.cells.length === header.cells.length;
          row = nextRow(source, to, eol)
        ) {
          rows.push(row)
          to = row.to
        }
        if (rows.length > fewestRows) for (const { cells } of rows) divide(fate, cells)
        else to = header.to
      }
      at = gaps.next(to)
    }
  },
}

/** A line with the runs of text between its wide gaps. */
interface Row {
  readonly cells: readonly Span[]
  readonly to: number
}

/** Places of wide blanks, found from front to back: each kind is looked for once, however many there are of the other. */
class Gaps {
  readonly #text: string
  #wide = -1
  #double = -1
  #hard = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The next one from a place on; the length of the text behind the last one. Asked for in order. */
  next(from: number): number {
    if (this.#wide < from) this.#wide = this.#find('\u3000', from)
    if (this.#double < from) this.#double = this.#find('  ', from)
    if (this.#hard < from) this.#hard = this.#find('\u00a0\u00a0', from)
    return Math.min(this.#wide, this.#double, this.#hard)
  }

  #find(blank: string, from: number): number {
    const at = this.#text.indexOf(blank, from)
    return at < 0 ? this.#text.length : at
  }
}

/** The line that holds a place. */
function readLine(source: string, at: number, eol: string): Row {
  const from = source.lastIndexOf(eol, at) + 1
  const end = source.indexOf(eol, at)
  const to = end < 0 ? source.length : end
  const cells: Span[] = []
  if (to - from > longestLine) return { cells, to }
  const text = source.slice(from, to)
  let start = text.length - text.trimStart().length
  const last = text.trimEnd().length
  // most lines are only set in
  const inside = new Gaps(text).next(start)
  if (inside >= last) return { cells, to }
  gap.lastIndex = start
  for (let m = gap.exec(text); m && m.index < last; m = gap.exec(text)) {
    cells.push({ from: from + start, to: from + m.index })
    start = gap.lastIndex
  }
  cells.push({ from: from + start, to: from + last })
  return { cells, to }
}

/** The next line with text below one that ends at `to`; `null` where too many empty ones stand between. */
function nextRow(source: string, to: number, eol: string): Row | null {
  let from = to + 1
  for (let blanks = 0; blanks <= mostBlanks && from < source.length; blanks++) {
    const end = source.indexOf(eol, from)
    const stop = end < 0 ? source.length : end
    if (source.slice(from, Math.min(stop, from + longestLine)).trim() !== '') return readLine(source, from, eol)
    from = stop + 1
  }
  return null
}

function isHeader(source: string, cells: readonly Span[]): boolean {
  if (cells.length < fewestColumns || cells.length > mostColumns) return false
  let told = false
  for (const { from, to } of cells) {
    if (to - from > longestLabel) return false
    const label = source.slice(from, to).replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')')
    if (/[。；，：;,:]/.test(label)) return false
    const kind = columnKind(label)
    told ||= kind === 'bodies' || kind === 'term' || measure.test(label) || unitOrYear.test(label)
  }
  return told
}

/** The first blank of each gap divides two cells; the others go with all blanks. */
function divide(fate: Uint8Array, cells: readonly Span[]): void {
  for (const { to } of cells.slice(0, -1)) fate[to] = CELL
}
