import type { Span } from '../../../clean/position-map.ts'
import { columnRole } from '../../../lexicon/column-labels.ts'
import type { Agencies } from '../../../scan/agencies.ts'
import type { Passage } from '../../../tree/passages.ts'
import type { ExtractContext } from '../../context.ts'
import type { Assignee, AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { startsWithLabel } from '../parse-roles.ts'
import { splitNames } from '../split-names.ts'

const title = /(?:职责|任务|责任|工作)分工|职责任务|部门职责|工作职责|主要职责/
const entry =
  /^(?<names>[^,;:。]{2,80}?)(?::(?:主要)?(?:负责|牵头)?|。(?:主要)?(?:负责|牵头)|(?:主要|具体)?(?:负责|牵头))(?<task>[^,;。])/

/** A bracket that is not closed. */
const openBracket = /\([^()]*$/

/** A list of who does what, below a heading that says so: `省公安厅负责指导安全防范` under 部门职责分工. */
export const dutyList: AssignmentRule = {
  id: 'duty-list',
  examples: ['部门职责分工: 省公安厅负责指导安全防范工作。'],
  apply(context) {
    const found: FoundAssignment[] = []
    let heading = false
    for (const passage of context.passages) {
      heading = underHeading(context, passage, heading)
      if (!heading || (passage.role !== null && passage.role !== 'note')) continue
      found.push(...entriesOf(context, passage))
    }
    return found
  },
}

/** The entries of a passage: one, or one for each clause that names bodies and their duty: `市水利局负责灌溉,市住建局负责供水`. */
function entriesOf(context: ExtractContext, passage: Passage): FoundAssignment[] {
  const { norm } = context.clean
  const { agencies } = context.lexicon
  const end = passage.span.to
  const first = readEntry(norm, passage.textFrom, end, agencies)
  if (!first) return []
  const entries = [first]
  for (const { clauses } of context.sentences(passage))
    for (const { from } of clauses) {
      if (from <= first.task) continue
      const next = readEntry(norm, from, end, agencies)
      if (next) entries.push(next)
    }
  return entries.map(({ from, task: start, assignees }, i) => {
    const task = { from: start, to: entries[i + 1]?.from ?? end }
    const span: Span = { from, to: trimEnd(norm, from, firstStop(norm, task)) }
    return { rule: 'duty-list', span, outer: span, assignees, term: null, path: passage.path, passage, task }
  })
}

interface Entry {
  readonly from: number
  /** Where the duty begins. */
  readonly task: number
  readonly assignees: readonly Assignee[]
}

/** An entry that begins at a place, or `null`. */
function readEntry(norm: string, from: number, end: number, agencies: Agencies): Entry | null {
  const m = entry.exec(norm.slice(from, Math.min(end, from + 100)))
  const names = m?.groups?.names
  if (!m || !names) return null
  // 牵头单位:…, 治理水污染(责任单位:…): a label is no body
  if (startsWithLabel(m[0], true) || columnRole(names) !== null || openBracket.test(names)) return null
  const list = splitNames(norm, { from, to: from + names.length }, agencies)
  if (list.length === 0 || !list.every((name) => isBody(norm.slice(name.from, name.to), agencies))) return null
  const role = m[0].includes('牵头') ? ('lead' as const) : ('responsible' as const)
  return { from, task: from + m[0].length - 1, assignees: list.map((name) => ({ ...name, role })) }
}

/** Whether a passage stands below a heading or a title line of a division of work. */
function underHeading({ clean }: ExtractContext, passage: Passage, before: boolean): boolean {
  if (
    passage.section &&
    passage.section.kind !== 'run-in' &&
    passage.section.kind !== 'bullet' &&
    passage.path.some((section) => title.test(section.title))
  )
    // an item of the division may be a heading of its own: (一)市财政局:负责…
    return passage.headingEnd <= passage.span.from || before || !title.test(passage.section.title)
  const text = clean.norm.slice(passage.textFrom, Math.min(passage.span.to, passage.textFrom + 60))
  const line = passage.span.to - passage.textFrom <= 50 && !text.includes('。')
  // 责任单位：…按职责分工负责 assigns by itself
  if (line && title.test(text) && !/[:;,、].|按.{0,4}分工/.test(text)) return true
  return line && text.length > 6 && passage.section?.kind !== 'run-in' && !/[:;,]/.test(text) ? false : before
}

function trimEnd(norm: string, from: number, to: number): number {
  let end = to
  while (end > from && ',;、 '.includes(norm[end - 1] as string)) end--
  return end
}

function firstStop(norm: string, { from, to }: Span): number {
  const stop = norm.indexOf('。', from)
  return stop > from && stop < to ? stop : to
}
