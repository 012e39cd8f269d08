import type { CleanText } from '../../clean/clean-text.ts'
import type { Span } from '../../clean/position-map.ts'
import type { Line } from '../../lines/line.ts'

/** One way of setting a table in plain text: reads one from a line on, or says that none begins there. */
export type TableForm = (
  clean: CleanText,
  lines: readonly Line[],
  at: number,
) => { toLine: number; rows: Span[][]; header: boolean } | null

/** More columns than any table of a policy document has. */
export const mostColumns = 16
