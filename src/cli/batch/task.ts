import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { Lang, Words } from '../../input/user-error.ts'
import type { Format, RenderOptions } from '../../render/index.ts'
import type { ExtractCommandOptions } from '../commands/extract.ts'

/** What a record of a stream is called. */
export type RecordId = string | number

/** One thing to read. All of it can be sent to a thread. */
export interface Task {
  /** A file, or `-`. */
  readonly path?: string
  /** A text that came by itself; or bytes that are one. */
  readonly text?: string | Uint8Array
  /** Of a record of a stream: stands in its line. */
  readonly id?: RecordId | null
  /** Why a record cannot be read at all. */
  readonly problem?: Words
  /** The file for the result of this one alone. */
  readonly target?: string
  /** Hash of the content whose result is there already. */
  readonly known?: string
  /** Nothing was put out before it yet, so that it may turn out to be the first. */
  readonly leading?: boolean
}

/** Text on its way out: threads send it as UTF-8. */
export type Piece = string | Uint8Array

/** What became of a task. */
export type Outcome = {
  /** What had to be told while it was read. */
  readonly told: string
  /** Bytes of the source, where they are counted. */
  readonly size: number
} & (
  | { readonly status: 'done'; readonly sha256: string; readonly first?: Piece; readonly later?: Piece }
  /** The result that is there is the right one. */
  | { readonly status: 'kept' }
  /** `fatal` where going on makes no sense: results cannot be written. */
  | { readonly status: 'failed'; readonly code: 'record' | 'input' | 'internal'; readonly words: Words; readonly fatal: boolean }
)

/** How all tasks of a run are to be done; sent to each thread once. */
export interface Recipe {
  readonly lang: Lang
  readonly env: Readonly<Record<string, string | undefined>>
  readonly format: Format
  readonly render: RenderOptions
  readonly options: ExtractCommandOptions
  /** Words of the user's own. */
  readonly lexicon: UserLexicon | undefined
  /** Tell the size of each source. */
  readonly sizes: boolean
}
