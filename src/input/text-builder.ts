import type { Layout, Notice, Place, Run } from './layout.ts'

/** A cell of a table row: its words and where they stand in the file. */
export interface CellText extends Omit<Place, 'from'> {
  readonly text: string
}

/** Collects the text of a file line by line, and the layout that goes with it. */
export class TextBuilder {
  readonly places: Place[] = []
  readonly rows: Run[] = []
  readonly edits: (Run & { as: string })[] = []
  readonly furniture: (Run & { why: 'page-number' | 'running-head' })[] = []
  readonly leads: Run[] = []
  readonly notices: Notice[] = []
  readonly #parts: string[] = []
  #length = 0

  /** Offset at which the next line will begin. */
  get length(): number {
    return this.#length
  }

  /** Adds a line; line ends inside the text are kept. Gives the run that it takes, without the line end. */
  line(text: string, place: Omit<Place, 'from'>): Run {
    const from = this.#length
    this.places.push({ from, ...place })
    this.#add(text)
    this.#add('\n')
    return { from, to: from + text.length }
  }

  /** Adds a row of a table, its cells divided by tabs. */
  row(cells: readonly CellText[]): Run {
    const from = this.#length
    cells.forEach(({ text, ...place }, i) => {
      if (i > 0) this.#add('\t')
      this.places.push({ from: this.#length, ...place })
      this.#add(text.replace(/[\t\r\n]+/g, ' '))
    })
    const row = { from, to: this.#length }
    if (cells.length > 1) this.rows.push(row)
    this.#add('\n')
    return row
  }

  /** Adds blank lines. */
  blank(lines = 1): void {
    this.#add('\n'.repeat(lines))
  }

  /** All that was added. */
  get text(): string {
    return this.#parts.join('')
  }

  get layout(): Layout {
    const { places, rows, edits, furniture, leads } = this
    return { places, rows, edits, furniture, leads }
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
