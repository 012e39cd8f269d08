import { commonCharacters } from '../../../lexicon/common-characters.ts'
import { withoutRadicals } from '../../../lexicon/radicals.ts'
import type { TableCell } from '../../blocks.ts'
import { type Box, type Glyphs, type Matrix, multiply } from './geometry.ts'
import { findGrids, type Grid } from './grids.ts'
import { type PrintLine, readLines } from './lines.ts'
import { type OperatorNumbers, type Operators, readRules } from './rules.ts'

/** A page as pdf.js gives it, so far as it is used here. */
export interface Page {
  getTextContent(): Promise<{ items: readonly ({ str: string; transform: number[]; width: number } | { type: string })[] }>
  getOperatorList(): Promise<object>
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number }
}

/** A ruled table of a page. */
export interface PageTable {
  readonly rows: TableCell[][]
  readonly page: number
  readonly xs: readonly number[]
  /** Nothing but the page's head stands above it. */
  readonly first: boolean
  /** The last page that it reaches, once it was joined with its halves. */
  lastPage: number
}

/** What a page holds, from top to bottom. */
export interface PageContent {
  readonly parts: readonly (PrintLine | PageTable)[]
  readonly height: number
  /** Whether its text could be read; a page that only draws or is blank is an image. */
  readonly state: 'text' | 'image' | 'unreadable'
}

/** A page writes at least this share of characters for each time that it shows text; else its fonts tell nothing. */
const fewestCharacters = 0.3
/** A box that holds more of the page is the frame of the page. */
const mostOfPage = 0.6
/** A page with more than this share of odd characters cannot be read. */
const mostOdd = 0.3

/** One page → its lines and tables; without `drawing`, of a page too full of it, lines alone. */
export async function readPage(page: Page, number: number, ops: OperatorNumbers, drawing = true): Promise<PageContent> {
  const { items } = await page.getTextContent()
  const operators = (drawing ? await page.getOperatorList() : { fnArray: [], argsArray: [] }) as unknown as Operators
  const shown = page.getViewport({ scale: 1 })
  const runs = items.flatMap((item): { glyphs: Glyphs; turn: number }[] =>
    'str' in item && item.str !== '' ? [readRun(item.str, item.transform, item.width, shown.transform)] : [],
  )
  const turn = mainTurn(runs)
  const viewport = turnedViewport(shown.transform, turn, shown.width, shown.height)
  const { matrix, width, height } = viewport
  const glyphs =
    turn === 0
      ? runs.filter((run) => run.turn === 0).map((run) => run.glyphs)
      : items.flatMap((item) => {
          if (!('str' in item) || item.str === '') return []
          const run = readRun(item.str, item.transform, item.width, matrix)
          return run.turn === 0 ? [run.glyphs] : []
        })
  const state = stateOf(glyphs, operators.fnArray.filter((fn) => fn === ops.showText).length)
  if (state !== 'text') return { parts: [], height, state }
  const inside = glyphs.filter(({ x, y, size }) => x > -size && y > -size && x < width + size && y < height + size)
  return {
    parts: readParts(inside, findGrids(readRules(operators, ops, matrix, width * height)), number, width, height),
    height,
    state,
  }
}

function readRun(text: string, transform: Matrix, width: number, viewport: Matrix): { glyphs: Glyphs; turn: number } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(viewport, transform)
  const turn = (Math.round((Math.atan2(b, a) * 180) / Math.PI / 90) + 4) % 4
  const slanted = Math.abs(Math.atan2(b, a) - Math.round(Math.atan2(b, a) / (Math.PI / 2)) * (Math.PI / 2)) > 0.1
  return { glyphs: { text: withoutRadicals(text), x, y, width, size: Math.hypot(c, d) || 1 }, turn: slanted ? -1 : turn }
}

/** How the page's text is turned, in quarters: a wide table is often printed sideways. */
function mainTurn(runs: readonly { glyphs: Glyphs; turn: number }[]): number {
  const counts = [0, 0, 0, 0]
  for (const { glyphs, turn } of runs) if (turn >= 0) counts[turn] = (counts[turn] ?? 0) + glyphs.text.trim().length
  return counts.indexOf(Math.max(...counts))
}

/** The page turned so that its text stands upright. */
function turnedViewport(
  viewport: Matrix,
  turn: number,
  width: number,
  height: number,
): { matrix: Matrix; width: number; height: number } {
  if (turn === 1) return { matrix: multiply([0, -1, 1, 0, 0, width], viewport), width: height, height: width }
  if (turn === 2) return { matrix: multiply([-1, 0, 0, -1, width, height], viewport), width, height }
  if (turn === 3) return { matrix: multiply([0, 1, -1, 0, height, 0], viewport), width: height, height: width }
  return { matrix: viewport, width, height }
}

/** Characters that documents are written in; others are codes of a font that nobody can look up. */
const usual =
  /[\s!-~\u00a0-\u00ff\u0391-\u03c9\u2000-\u22ff\u2460-\u27bf\u2e80-\u9fff\uac00-\ud7ff\ud800-\udfff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]/
const common = new Set(commonCharacters)
/** So many 汉字 tell whether they are the common ones. */
const enoughLetters = 60
/** A text has at least this share of common ones among its 汉字; one of wrong characters has hardly any. */
const fewestCommon = 0.08

function stateOf(glyphs: readonly Glyphs[], shows: number): PageContent['state'] {
  const text = glyphs.map((run) => run.text).join('')
  let [size, odd, letters, known] = [0, 0, 0, 0]
  for (const c of text) {
    if (c === ' ') continue
    size++
    if (!usual.test(c)) odd++
    if (c >= '\u4e00' && c <= '\u9fff') {
      letters++
      if (common.has(c)) known++
    }
  }
  if (size < fewestCharacters * shows || odd > mostOdd * size) return 'unreadable'
  if (letters >= enoughLetters && known < fewestCommon * letters) return 'unreadable'
  return size === 0 ? 'image' : 'text'
}

/** Text in ruled tables becomes rows, text in boxes keeps to its box, the rest is lines; all from top to bottom. */
function readParts(
  glyphs: readonly Glyphs[],
  all: readonly Grid[],
  page: number,
  width: number,
  height: number,
): (PrintLine | PageTable)[] {
  const free: Glyphs[] = []
  // A frame around the page is none around a text; of boxes in boxes the inner one counts.
  const grids = all.filter(({ box, cells }) => cells.length > 1 || areaOf(box) < mostOfPage * width * height)
  const byArea = grids.toSorted((a, b) => areaOf(a.box) - areaOf(b.box))
  const held = new Map<Grid, Glyphs[]>(grids.map((grid) => [grid, []]))
  for (const run of glyphs) {
    const grid = byArea.find(({ box }) => holds(box, run))
    if (grid) held.get(grid)?.push(run)
    else free.push(run)
  }
  const placed: { y: number; parts: (PrintLine | PageTable)[] }[] = readLines(free, page, '0').map((line) => ({
    y: line.y,
    parts: [{ ...line, edge: line.y < 0.14 * height || line.y > 0.86 * height }],
  }))
  grids.forEach((grid, i) => {
    const runs = held.get(grid) ?? []
    if (runs.length === 0) return
    const y = grid.box.y1
    if (grid.columns === 1) placed.push({ y, parts: readLines(runs, page, `${page}/${i + 1}`) })
    else {
      const first = !placed.some((other) => other.y < y && other.parts.some((part) => !('text' in part) || !part.edge))
      placed.push({ y, parts: [{ rows: readRows(grid, runs, page), page, xs: grid.xs, first, lastPage: page }] })
    }
  })
  return placed.toSorted((a, b) => a.y - b.y).flatMap(({ parts }) => parts)
}

function areaOf({ x1, y1, x2, y2 }: Box): number {
  return (x2 - x1) * (y2 - y1)
}

function holds(box: Box, { x, y, width, size }: Glyphs): boolean {
  const [middle, level] = [x + Math.min(width / 2, size), y - 0.35 * size]
  return middle >= box.x1 && middle <= box.x2 && level >= box.y1 && level <= box.y2
}

function readRows(grid: Grid, runs: readonly Glyphs[], page: number): TableCell[][] {
  const rows: TableCell[][] = Array.from({ length: grid.rows }, () => [])
  for (const cell of grid.cells) {
    const lines = readLines(
      runs.filter((run) => holds(cell.box, run)),
      page,
      '',
    )
    const text = lines.reduce((said, line) => said + (/\w$/.test(said) && /^[A-Za-z]/.test(line.text) ? ' ' : '') + line.text, '')
    rows[cell.row]?.push({ text, page, rows: cell.rows, columns: cell.columns })
  }
  return rows
}
