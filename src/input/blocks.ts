import type { Place } from './layout.ts'
import type { CellText, TextBuilder } from './text-builder.ts'

/** A paragraph, heading or list item; line ends inside it are soft ones. */
export interface TextBlock {
  readonly kind: 'text'
  readonly text: string
  /** Path in the file: `p[12]`. */
  readonly block: string
  /** Length of the heading or bold sentence that it opens with, where the file shows one. */
  readonly lead?: number
}

/** A cell as the file has it: how many columns and rows it covers. */
export interface TableCell extends Omit<Place, 'from'> {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}

/** What a structured file consists of, in reading order. */
export type Block = TextBlock | TableBlock

/** More columns or cells than any table of a document has: a file that claims them wants to fill the memory. */
const mostColumns = 64
const mostCells = 400_000

/** So many blank lines keep two tables apart that have nothing between them. */
const betweenTables = 4

/** Blocks → lines of text; tables one row a line, cells divided by tabs. */
export function writeBlocks(builder: TextBuilder, blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    if (block.kind === 'table') {
      if (blocks[i - 1]?.kind === 'table') builder.blank(betweenTables)
      writeTable(builder, block)
      return
    }
    const run = builder.line(block.text, { block: block.block })
    if (block.lead !== undefined) builder.leads.push({ from: run.from, to: run.from + block.lead })
  })
}

/**
 * A cell that covers several rows stands in each of them, for that is what it says of each; one that covers several
 * columns stands in the first, in the header in all. Rows that are one cell above or below the table are lines.
 */
export function writeTable(builder: TextBuilder, { rows }: TableBlock): void {
  const grid = joinHeader(fillGrid(rows), headerDepth(rows))
  const width = Math.max(0, ...grid.map((row) => row.length))
  const shown = grid.filter((row) => row.some((cell) => cell.text.trim() !== ''))
  const whole = (row: readonly CellText[]): boolean => width === 1 || row.filter((cell) => cell.text.trim() !== '').length === 1
  const first = shown.findIndex((row) => !whole(row))
  const last = shown.findLastIndex((row) => !whole(row))
  shown.forEach((row, i) => {
    if (first < 0 || i < first || i > last) {
      const cell = row.find(({ text }) => text.trim() !== '') as CellText
      builder.line(cell.text, placeOf(cell))
    } else builder.row([...row, ...new Array<CellText>(width - row.length).fill({ ...row.at(-1), text: '' })])
  })
}

/** How many rows the header takes: some of its cells cover so many, others are parted below (`2025年目标` over `规模`, `增速`). */
function headerDepth(rows: TableBlock['rows']): number {
  const first = rows[0] ?? []
  if (!first.some(({ columns }) => columns > 1) || first.length < 2) return 1
  const depth = Math.max(...first.map((cell) => cell.rows))
  return depth <= 3 && depth < rows.length ? depth : 1
}

/** The rows of a header → one, each column with all that stands above it: `规划` over `2025年` → `规划 2025年`. */
function joinHeader(grid: CellText[][], depth: number): CellText[][] {
  if (depth === 1) return grid
  const header = grid.slice(0, depth)
  const width = Math.max(...header.map((row) => row.length))
  const joined = Array.from({ length: width }, (_, column): CellText => {
    const cells = header.flatMap((row) => row[column] ?? [])
    const texts = new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== ''))
    return { ...cells.at(-1), text: [...texts].join(' ') }
  })
  return [joined, ...grid.slice(depth)]
}

/** Rows of cells → rows of one cell a column. */
function fillGrid(rows: readonly (readonly TableCell[])[]): CellText[][] {
  const grid: CellText[][] = []
  /** What cells above still cover, by column. */
  const below = new Map<number, { cell: CellText; rows: number }>()
  let count = 0
  rows.forEach((cells, at) => {
    const row: CellText[] = []
    const takeCovered = (): void => {
      for (let hung = below.get(row.length); hung && row.length < mostColumns; hung = below.get(row.length)) {
        if (hung.rows === 1) below.delete(row.length)
        else hung.rows--
        row.push(hung.cell)
      }
    }
    for (const { text, columns, rows: covers, ...place } of cells) {
      takeCovered()
      for (let k = 0; k < Math.min(Math.max(columns, 1), mostColumns) && row.length < mostColumns; k++) {
        const cell = { text: k === 0 || (at === 0 && columns < rowWidth(cells)) ? text : '', ...place }
        if (covers > 1) below.set(row.length, { cell, rows: covers - 1 })
        row.push(cell)
      }
    }
    takeCovered()
    count += row.length
    if (count <= mostCells) grid.push(row)
  })
  return grid
}

function placeOf({ block, page }: Omit<Place, 'from'>): Omit<Place, 'from'> {
  return { ...(block !== undefined && { block }), ...(page !== undefined && { page }) }
}

function rowWidth(cells: readonly TableCell[]): number {
  return cells.reduce((sum, { columns }) => sum + Math.max(columns, 1), 0)
}
