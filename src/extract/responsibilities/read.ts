import type { ExtractContext } from '../context.ts'
import type { Assignee, Assignment, AssignmentRule, FoundAssignment } from './assignment.ts'
import { atBlanks } from './at-blanks.ts'
import { placeAssignments } from './place.ts'
import { assignmentRules, dutyRules } from './rules.ts'

const cache = new WeakMap<ExtractContext, Assignment[]>()

/** All assignments (责任分工) of a document in reading order, those of brackets, lines and tables; computed once for a context. */
export function readAssignments(context: ExtractContext): readonly Assignment[] {
  let found = cache.get(context)
  if (!found) {
    found = placeAssignments(context, markedLeads(context, firstLeads(context, run(context, assignmentRules))))
    cache.set(context, found)
  }
  return found
}

/** The assignment whose own text holds an offset: a term in a bracket is about the bracket's task. */
export function assignmentAt(context: ExtractContext, offset: number): Assignment | null {
  const found = lastBefore(readAssignments(context), offset + 1)
  return found && offset < found.outer.to ? found : null
}

/** Where the next assignment behind an offset begins that closes a sentence; infinite where none does before `to`. */
export function assignmentBehind(context: ExtractContext, offset: number, to: number): number {
  const found = readAssignments(context)
  let low = 0
  for (let high = found.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((found[middle] as Assignment).outer.from < offset) low = middle + 1
    else high = middle
  }
  const next = found[low]
  return next && next.rule === 'role-sentence' && next.outer.from < to ? next.outer.from : Number.POSITIVE_INFINITY
}

/** The last assignment that begins before an offset; they stand in reading order. */
function lastBefore(list: readonly Assignment[], offset: number): Assignment | null {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Assignment).outer.from < offset) low = middle + 1
    else high = middle
  }
  return list[low - 1] ?? null
}

/** Duties told in sentences; apart from the others, for they are read on request only. */
export function readDuties(context: ExtractContext): Assignment[] {
  const taken = readAssignments(context)
  return placeAssignments(context, run(context, dutyRules)).filter(
    ({ span }) => (lastBefore(taken, span.to)?.outer.to ?? 0) <= span.from,
  )
}

/** `县财政局 县水利局`: one name to the rules, but a blank stands between two bodies. */
function apart({ clean, lexicon: { agencies } }: ExtractContext, assignee: Assignee): Assignee[] {
  const { from, to, role } = assignee
  // most names have no blank
  if (clean.map.raw(to - 1) - clean.map.raw(from) === to - 1 - from) return [assignee]
  return atBlanks(clean, assignee, agencies).map((part) => ({ ...part, role }))
}

/** Runs the rules in order; a place that one has claimed is closed to the next. */
function run(context: ExtractContext, rules: readonly AssignmentRule[]): FoundAssignment[] {
  const claimed = new Set<number>()
  const found: FoundAssignment[] = []
  for (const rule of rules)
    for (const given of rule.apply(context)) {
      const assignment = { ...given, assignees: given.assignees.flatMap((one) => apart(context, one)) }
      if (assignment.assignees.some(({ from }) => claimed.has(from))) continue
      for (const { from } of assignment.assignees) claimed.add(from)
      found.push(assignment)
    }
  return found.sort((a, b) => a.span.from - b.span.from)
}

const legend = /(?<mark>[★☆▲△※*])[”"')]?(?:号|标[记志识])?(?:的|者)?(?:责任)?(?:单位|部门)?,?均?(?:为|是|表示|代表|指)?总?牵头/g

/** `带★的为牵头单位`: whose name has the mark beside it leads. */
function markedLeads(context: ExtractContext, found: FoundAssignment[]): FoundAssignment[] {
  const { norm } = context.clean
  const marks = /[★☆▲△※*]/.test(norm) ? [...norm.matchAll(legend)].map(({ groups }) => groups?.mark) : []
  if (marks.length === 0) return found
  return found.map((assignment) => {
    const leads = assignment.assignees.map(
      ({ from, to, role }) => role === 'responsible' && (marks.includes(norm[to]) || marks.includes(norm[from - 1])),
    )
    if (!leads.includes(true)) return assignment
    return {
      ...assignment,
      assignees: assignment.assignees.map((one, i) => (leads[i] ? { ...one, role: 'lead' as const } : one)),
    }
  })
}

const firstForm =
  /(?:(?:列|排)?(?:在|名)?(?:第一位|首位|第一|最前)|(?:列|排)在?(?:前[位面列]?))(?:的|者|个)?(?:责任)?(?:单位|部门)?(?:的)?(?:,)?(?:均)?(?:为|是)(?:总)?牵头/

/** `列第一位的为牵头单位,下同`: from there on the first of several leads; without 下同 in the whole document. */
function firstLeads(context: ExtractContext, found: FoundAssignment[]): FoundAssignment[] {
  const { norm } = context.clean
  const at = /[为是]总?牵头/.test(norm) ? norm.search(firstForm) : -1
  if (at < 0) return found
  const onwards = /下同|均同|以下同/.test(norm.slice(at, at + 40))
  // (省交通运输厅、省港口集团,列第一位者为牵头单位): said of these alone
  const own = onwards ? undefined : found.find(({ outer, assignees }) => outer.from < at && at < outer.to && assignees.length > 0)
  const from = onwards ? at : 0
  return found.map((assignment) => {
    const { assignees, outer } = assignment
    const first = assignees[0]
    if (
      outer.to < from ||
      (own && assignment !== own) ||
      !first ||
      assignees.filter(({ role }) => role === 'responsible').length < 2 ||
      assignees.some(({ role }) => role === 'lead') ||
      first.role !== 'responsible'
    )
      return assignment
    return { ...assignment, assignees: [{ ...first, role: 'lead' as const }, ...assignees.slice(1)] }
  })
}
