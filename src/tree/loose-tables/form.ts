import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'

/** A table without marks between its cells; its first row is the header, all rows are as long as it. */
export interface LooseTable {
  /** Behind its last line. */
  readonly toLine: number
  readonly rows: Span[][]
}

/** One way of setting such a table: reads one whose header begins at a line, or says that none does. */
export type LooseForm = (clean: CleanText, lines: readonly Line[], at: number) => LooseTable | null
