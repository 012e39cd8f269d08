import type { Span } from '../clean/position-map.ts'
import type { OutlineNode } from '../contract/types.ts'

/** What a marker read at one place: `（十二）` → `(十二)`, 12. */
export interface MarkerReading {
  /** Behind the marker. */
  readonly to: number
  /** The marker as normalised text. */
  readonly text: string
  readonly ordinal: number | null
  /** True where letters were read as digits. */
  readonly ocr?: boolean
  /** True where the number may be part of an amount: it is a marker only between the numbers before and behind it. */
  readonly doubtful?: boolean
}

/** One style of heading marker: a kind of the contract, read in one file. */
export interface Marker {
  readonly id: string
  readonly kind: OutlineNode['kind']
  /** Where it stands among the others unless the document shows otherwise; smaller is higher. */
  readonly rank: number
  readonly examples: readonly string[]
  /** Every character that it can begin with. */
  readonly first: string
  /** Whether it is looked for in mid-line too, where a line end was lost. */
  readonly inner: boolean
  /** Reads the norm text at `at`; `end` is the end of the line, `apart` says whether the source has blanks before a place. */
  readonly match: (norm: string, at: number, end: number, apart: (at: number) => boolean) => MarkerReading | null
}

/** A marker found at a place of the norm text. */
export interface MarkerMatch extends MarkerReading {
  readonly marker: Marker
  readonly from: number
  /** At the start of its line, behind a mark that ends a sentence, or behind anything else. */
  readonly stands: 'first' | 'after-stop' | 'anywhere'
}

/** A line of the clean text; `span` is empty for a blank one. */
export interface Line {
  readonly span: Span
  /** Number of blank lines right above it. */
  readonly blanks: number
  /** A tab stands before its first character: a cell of a table, or a boxed text. A blank one is an empty cell. */
  readonly tabLed: boolean
  /** A blank line that holds spaces: part of a wrapped cell, not the end of a row. */
  readonly spaces: boolean
  /** Number of `#` before it, 0 without. */
  readonly hashes: number
  /** It holds a tab or `|` between its characters: several cells. */
  readonly cells: boolean
  /** The marker that it opens with. */
  readonly marker: MarkerMatch | null
  /** Markers in mid-line, in order. */
  readonly inner: readonly MarkerMatch[]
}
