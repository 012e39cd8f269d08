import type { Span } from '../../clean/position-map.ts'
import type { Role } from '../../contract/types.ts'
import type { Section } from '../../tree/ast.ts'
import type { Passage } from '../../tree/passages.ts'
import type { ExtractContext } from '../context.ts'

/** A body in an assignment, where its name stands. */
export interface Assignee extends Span {
  readonly role: Role
}

/** An assignment (责任分工) as a rule found it, before it is known what it governs. */
export interface FoundAssignment {
  readonly rule: string
  /** The assignment text: inside of the bracket, label lines, table row. */
  readonly span: Span
  /** With the brackets around it. */
  readonly outer: Span
  readonly assignees: readonly Assignee[]
  /** A term that the assignment itself names: 完成时限 in its bracket or row. */
  readonly term: Span | null
  readonly path: readonly Section[]
  /** Where it stands in running text; `null` for a table row. */
  readonly passage: Passage | null
  /** The task where the form itself tells it: the row's task column, a duty's own clause. */
  readonly task: Span | null
}

/** An assignment with its task and the stretch of text it governs. */
export interface Assignment extends FoundAssignment {
  readonly task: Span
  /** The item's text up to the assignment, itself included. */
  readonly scope: Span
  /** True where it stands in a heading, or alone after a section: then the whole section is its scope. */
  readonly ofSection: boolean
}

/** One form that assignments take. */
export interface AssignmentRule {
  readonly id: string
  readonly examples: readonly string[]
  apply(context: ExtractContext): FoundAssignment[]
}
