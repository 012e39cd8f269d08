import type { DiagnosticId } from '../diagnostics/catalogue.ts'

/** A half-open run of offsets of the source text. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Where a block of the file, or a page, begins in its text; it reaches to the next place. */
export interface Place {
  readonly from: number
  /** Path in the file: `p[12]`, `table[2]/row[3]/cell[4]`. */
  readonly block?: string
  /** 1-based page. */
  readonly page?: number
}

/**
 * What a file tells of its text beyond the words: where its blocks stand, which lines are rows of a table, what only
 * dresses the page. All in offsets of the text.
 */
export interface Layout {
  /** In order of their offsets. */
  readonly places: readonly Place[]
  /** Rows of tables: every tab in them divides two cells, so that empty cells are seen. */
  readonly rows: readonly Run[]
  /** Runs that read as one other character (`\n`, `\t`) or, where `as` is empty, as nothing: soft line ends, marks. */
  readonly edits: readonly (Run & { readonly as: string })[]
  /** Lines that repeat on every page. */
  readonly furniture: readonly (Run & { readonly why: 'page-number' | 'running-head' })[]
  /** Headings and run-in sentences that the file itself shows as such. */
  readonly leads: readonly Run[]
}

/** Something that the reader of a file has to tell: a diagnostic of the catalogue. */
export interface Notice {
  readonly id: DiagnosticId
  readonly reason: string
  /** `null` for the whole file. */
  readonly run: Run | null
}

/** The place that holds an offset: the last one that begins at or before it. */
export function placeAt(places: readonly Place[], offset: number): Place | null {
  let low = 0
  let high = places.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Place).from <= offset) low = middle + 1
    else high = middle - 1
  }
  return places[high] ?? null
}
