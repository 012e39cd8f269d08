import type { Span } from '../../clean/position-map.ts'
import type { Deadline } from '../../contract/types.ts'
import type { DateExpression } from '../../scan/dates.ts'
import type { Clause, Sentence } from '../../scan/sentences.ts'
import type { Section } from '../../tree/ast.ts'

/** A date expression with all that tells whether it is a term (时限). */
export interface Candidate {
  readonly norm: string
  readonly date: DateExpression
  readonly sentence: Sentence | null
  /** The clause it begins in. */
  readonly clause: Clause
  readonly path: readonly Section[]
  /** Text of the clause before and behind the expression, as far as it matters. */
  readonly before: string
  readonly behind: string
  /** Text of the sentence behind it. */
  readonly sentenceBehind: string
  /** Year that the document speaks from, or `null`. */
  readonly now: number | null
  /** Date of issue, or `null`. */
  readonly issued: string | null
  /** In a part of the document that looks back. */
  readonly review: boolean
  /** In the bracket of those who answer for the task. */
  readonly assigned: boolean
  /** In a heading's title. */
  readonly heading: boolean
  /** Cell of a table column that tells terms; `task` is the cell that tells what is due. */
  readonly row: { readonly task: Span | null } | null
}

/** A way of saying a term; gives its relation, or `null` where it is none of its kind. */
export interface DeadlineRule {
  readonly id: string
  readonly examples: readonly string[]
  take(candidate: Candidate): Deadline['relation'] | null
}

/** A kind of date that is no term though it looks like one. */
export interface DeadlineRejection {
  readonly id: string
  readonly examples: readonly string[]
  drops(candidate: Candidate): boolean
}
