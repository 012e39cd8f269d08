import type { Plugin } from 'unified'
import type { Span } from '../../clean/position-map.ts'
import type { Deadline, Found, Responsibility } from '../../contract/types.ts'
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
  const { agencies } = context.lexicon
  // a document names the same bodies again and again
  const known = new Map<string, string | null>()
  const canonical = (name: string): string | null => {
    let full = known.get(name)
    if (full === undefined) {
      full = agencies.canonical(name, context.document.region)
      known.set(name, full)
    }
    return full
  }
  file.data.responsibilities = found.map((assignment) => responsibility(context, assignment, deadlines, canonical))
}

function responsibility(
  context: ExtractContext,
  assignment: Assignment,
  deadlines: readonly Found<Deadline>[],
  canonical: (name: string) => string | null,
): Found<Responsibility> {
  const due = dueDate(context, assignment, deadlines)
  const { section, sectionPath } = context.place(assignment.path)
  return {
    id: '',
    text: context.reading(assignment.span),
    departments: assignment.assignees.map((assignee, i) => {
      const name = context.reading(assignee)
      return { name, canonical: canonical(name) ?? completed(context, name, assignment.assignees[i - 1]), role: assignee.role }
    }),
    task: taskText(context, assignment),
    section,
    sectionPath,
    deadline: due?.date ?? null,
    deadlineFrom: due?.position ?? null,
    position: context.position(assignment.span),
    extent: context.position(assignment.scope),
    rule: assignment.rule,
  }
}

/** `各市州党委、政府`: the second has the head of the first, 各市州政府. */
function completed(context: ExtractContext, name: string, before: Span | undefined): string | null {
  if (before === undefined || !/^(?:人民)?政府$/.test(name)) return null
  const head = /^(?<head>.+)党(?:工)?委$/.exec(context.reading(before))?.groups?.head
  return head === undefined ? null : head + name
}

/** The deadline that the same item carries: of the assignment's own term first, else the first in its stretch, else that of a heading above. */
function dueDate(
  context: ExtractContext,
  { scope, span, term, path }: Assignment,
  deadlines: readonly Found<Deadline>[],
): Found<Deadline> | null {
  const own = term ? within(context, term, deadlines) : []
  if (own[0]) return own[0]
  const near = [...within(context, span, deadlines), ...within(context, scope, deadlines)]
  return (
    near.find(({ relation, recurrence }) => relation === 'by' && recurrence === null) ??
    near.find(({ recurrence }) => recurrence === null) ??
    near[0] ??
    ofHeadings(context, path, deadlines)
  )
}

/** The term that the nearest heading sets for all that stands below it: `一、2022年6月底前完成的任务`. Horizons of goals set none. */
function ofHeadings(
  context: ExtractContext,
  path: Assignment['path'],
  deadlines: readonly Found<Deadline>[],
): Found<Deadline> | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const heading = path[i]?.children[0]
    const told = heading && within(context, heading.titleSpan, deadlines).find(({ scope }) => scope === 'task')
    if (told) return told
  }
  return null
}

/** The first deadlines with a date inside a span; deadlines stand in reading order. */
function within(context: ExtractContext, span: Span, deadlines: readonly Found<Deadline>[]): Found<Deadline>[] {
  const { start, end } = context.position(span)
  let low = 0
  let high = deadlines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((deadlines[middle] as Found<Deadline>).position.start.offset < start.offset) low = middle + 1
    else high = middle
  }
  const found: Found<Deadline>[] = []
  for (let i = low; i < deadlines.length && i < low + most; i++) {
    const deadline = deadlines[i] as Found<Deadline>
    if (deadline.position.end.offset > end.offset) break
    if (deadline.date !== null && deadline.relation !== 'from') found.push(deadline)
  }
  return found
}

/** An item carries a few terms; a section of hundreds has none of its own. */
const most = 20
