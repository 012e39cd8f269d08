import type { Block, TableCell } from '../../blocks.ts'

/** A table with a cell longer than this, of several paragraphs, only arranges the page. */
const longestCell = 1200

interface OpenCell {
  columns: number
  merge: 'restart' | 'continue' | null
  blocks: Block[]
  readonly block: string
}

/** A table while it is read; merged cells become one that covers several rows. */
export class Table {
  readonly #path: string
  readonly #rows: { cells: OpenCell[]; before: number }[] = []
  #row: { cells: OpenCell[]; before: number; dropped: boolean } | null = null
  #count = 0

  constructor(path: string) {
    this.#path = path
  }

  openRow(): void {
    this.#count++
    this.#row = { cells: [], before: 0, dropped: false }
  }

  /** The row was deleted by a tracked change. */
  dropRow(): void {
    if (this.#row) this.#row.dropped = true
  }

  /** The row begins so many columns to the right. */
  skipColumns(columns: number): void {
    if (this.#row) this.#row.before = Math.min(Math.max(columns, 0), 64)
  }

  /** Opens a cell and gives its path. */
  openCell(): string {
    const block = `${this.#path}/row[${this.#count}]/cell[${(this.#row?.cells.length ?? 0) + 1}]`
    this.#row?.cells.push({ columns: 1, merge: null, blocks: [], block })
    return block
  }

  span(columns: number): void {
    const cell = this.#row?.cells.at(-1)
    if (cell) cell.columns = Math.min(Math.max(columns, 1), 64)
  }

  merge(begins: boolean): void {
    const cell = this.#row?.cells.at(-1)
    if (cell) cell.merge = begins ? 'restart' : 'continue'
  }

  closeCell(blocks: Block[]): void {
    const cell = this.#row?.cells.at(-1)
    if (cell) cell.blocks = blocks
  }

  closeRow(): void {
    if (this.#row && !this.#row.dropped) this.#rows.push(this.#row)
    this.#row = null
  }

  /** The table as blocks: itself, and behind it the tables in its cells. A table of one column, or of whole texts, is lines. */
  finish(): Block[] {
    const cells = this.#rows.flatMap((row) => row.cells)
    const arranges = cells.some(({ blocks }) => blocks.length >= 5 && wordsOf(blocks).length > longestCell)
    if (arranges || this.#rows.every((row) => row.cells.length <= 1)) {
      return cells.filter(({ merge }) => merge !== 'continue').flatMap(({ blocks }) => blocks)
    }
    const nested = cells.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    return [{ kind: 'table', rows: this.#merged() }, ...nested]
  }

  #merged(): TableCell[][] {
    const open = new Map<number, { -readonly [K in keyof TableCell]: TableCell[K] }>()
    return this.#rows.map(({ cells, before }) => {
      const row: TableCell[] = []
      if (before > 0) row.push({ text: '', block: cells[0]?.block ?? this.#path, columns: before, rows: 1 })
      let column = before
      for (const { columns, merge, blocks, block } of cells) {
        const above = merge === 'continue' ? open.get(column) : undefined
        if (above) above.rows++
        else {
          const cell = { text: wordsOf(blocks), block, columns, rows: 1 }
          row.push(cell)
          if (merge === 'restart') open.set(column, cell)
          else open.delete(column)
        }
        column += columns
      }
      return row
    })
  }
}

/** Paragraphs of a cell on one line, kept apart by blanks; tables in it stand for themselves. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text.replace(/[\t\n]+/g, ' ').trim()] : [])).join(' ')
}
