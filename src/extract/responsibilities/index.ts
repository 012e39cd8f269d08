import type { Plugin } from 'unified'
import type { Deadline, Found, Responsibility } from '../../contract/types.ts'
import { canonicalAgency } from '../../scan/agencies.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import { type ExtractContext, extractContext } from '../context.ts'
import type { Assignment } from './assignment.ts'
import { taskText } from './place.ts'
import { readAssignments, readDuties } from './read.ts'

export interface ResponsibilityOptions {
  /** Also take sentences that merely tell somebody what to do (`各地要…`); off by default. */
  readonly duties?: boolean | undefined
}

/** Finds who answers for what (责任分工) and leaves it on the file. */
export const extractResponsibilities: Plugin<[ResponsibilityOptions?], PolicyRoot> = (options) => (root, file) => {
  const context = extractContext(root, file)
  const found = [...readAssignments(context), ...(options?.duties ? readDuties(context) : [])]
  const deadlines = file.data.deadlines ?? []
  file.data.responsibilities = found.map((assignment) => responsibility(context, assignment, deadlines))
}

function responsibility(
  context: ExtractContext,
  assignment: Assignment,
  deadlines: readonly Found<Deadline>[],
): Found<Responsibility> {
  const due = dueDate(context, assignment, deadlines)
  return {
    text: context.reading(assignment.span),
    departments: assignment.assignees.map(({ role, ...span }) => {
      const name = context.reading(span)
      return { name, canonical: canonicalAgency(name, context.document.region), role }
    }),
    task: taskText(context, assignment),
    ...context.place(assignment.path),
    deadline: due?.date ?? null,
    deadlineFrom: due?.position ?? null,
    position: context.position(assignment.span),
    rule: assignment.rule,
  }
}

/** The deadline that the same item carries: of the assignment's own term first, else the first in its stretch. */
function dueDate(
  context: ExtractContext,
  { scope, span, term }: Assignment,
  deadlines: readonly Found<Deadline>[],
): Found<Deadline> | null {
  const within = ({ from, to }: { from: number; to: number }) => {
    const { start, end } = context.position({ from, to })
    return deadlines.filter(
      ({ position, relation, date }) =>
        date !== null && relation !== 'from' && position.start.offset >= start.offset && position.end.offset <= end.offset,
    )
  }
  const own = term ? within(term) : []
  if (own[0]) return own[0]
  const near = [...within(span), ...within(scope)]
  return (
    near.find(({ relation, recurrence }) => relation === 'by' && recurrence === null) ??
    near.find(({ recurrence }) => recurrence === null) ??
    near[0] ??
    null
  )
}
