import type { Task, TaskDeadline, TaskDepartment, TaskIndicator } from '../contract/tasks-types.ts'
import type { Deadline, Indicator, PolicyDocument, Responsibility } from '../contract/types.ts'
import type { Agencies } from '../scan/agencies.ts'
import { contentHash } from './content-hash.ts'
import { dueDay } from './due-day.ts'
import { type Holdings, readHoldings } from './holdings.ts'
import { sectionIndex } from './section-index.ts'
import { yearlyStarts } from './yearly-start.ts'

/** What a task is made of, one after the other. */
interface Reading {
  readonly document: PolicyDocument
  readonly agencies: Agencies
  readonly holdings: Holdings
  readonly deadlineAt: ReadonlyMap<number, Deadline>
  readonly indicatorsDue: ReadonlyMap<number, readonly Indicator[]>
  readonly starts: ReadonlyMap<Deadline, string>
}

/** Assignments of one task, or a term that nobody is named for. */
type Source = { readonly responsibilities: Responsibility[] } | { readonly deadline: Deadline }

type Body = Omit<Task, 'id' | 'uid' | 'document' | 'marker'>

/**
 * All tasks of a document (任务清单) in reading order, numbered from `first`: one an assignment, and one for each term that nobody
 * is named for.
 */
export function readTasks(document: PolicyDocument, agencies: Agencies, place = 0, first = 1): Task[] {
  const reading = readingOf(document, agencies)
  const sections = sectionIndex(document.outline)
  const { title, number } = document.document
  const seen = new Map<string, number>()
  return sources(reading).map((source, i): Task => {
    const body = 'deadline' in source ? ofDeadline(reading, source.deadline) : ofAssignments(reading, source.responsibilities)
    const content = [title ?? '', number ?? '', ...body.sectionPath, body.text]
    const key = content.join('\n')
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return {
      id: `t${first + i}`,
      // the second of two that say the same is still another one
      uid: contentHash(times > 1 ? [...content, String(times)] : content),
      document: place,
      marker: body.rule === 'table-row' ? rowNumber(body) : (sections.get(body.section)?.marker ?? null),
      ...body,
    }
  })
}

function readingOf(document: PolicyDocument, agencies: Agencies): Reading {
  const indicatorsDue = new Map<number, Indicator[]>()
  for (const indicator of document.indicators) {
    const at = indicator.target?.from?.start.offset
    if (at === undefined) continue
    const list = indicatorsDue.get(at)
    if (list) list.push(indicator)
    else indicatorsDue.set(at, [indicator])
  }
  return {
    document,
    agencies,
    holdings: readHoldings(document),
    deadlineAt: new Map(document.deadlines.map((deadline) => [deadline.position.start.offset, deadline])),
    indicatorsDue,
    starts: yearlyStarts(document.deadlines),
  }
}

function sources({ document, holdings }: Reading): Source[] {
  const list: (Source & { at: number })[] = []
  let last: Responsibility[] = []
  for (const responsibility of document.responsibilities) {
    if (addsTo(last.at(-1), responsibility)) last.push(responsibility)
    else {
      last = [responsibility]
      list.push({ responsibilities: last, at: responsibility.position.start.offset })
    }
  }
  // a term of a heading is that of the tasks below it
  const inherited = new Set(document.responsibilities.map(({ deadlineFrom }) => deadlineFrom?.start.offset))
  for (const deadline of document.deadlines) {
    const at = deadline.position.start.offset
    if (setsTask(deadline) && !holdings.holds(deadline) && !inherited.has(at)) list.push({ deadline, at })
  }
  return list.sort((a, b) => a.at - b.at)
}

/** `(A牵头)(B配合)`: a bracket right behind another, with no words of its own between, is about the same task. */
function addsTo(last: Responsibility | undefined, next: Responsibility): boolean {
  if (last?.rule !== 'bracket' || next.rule !== 'bracket' || next.section !== last.section) return false
  const between = next.position.start.offset - last.position.end.offset
  return between >= 0 && between <= longestJoint && next.extent.start.offset >= last.position.end.offset
}

/** `)(` and a stop. */
const longestJoint = 3

/** Whether a term that nobody is named for sets a task: by a day or a month; a year alone is told of plans and goals as well. */
function setsTask({ scope, relation, date, recurrence }: Deadline): boolean {
  return scope === 'task' && relation === 'by' && (date === null || recurrence !== null || date.length > 4)
}

function ofAssignments(reading: Reading, all: readonly Responsibility[]): Body {
  const { document, agencies, holdings, deadlineAt } = reading
  const [first] = all as [Responsibility]
  const last = all.at(-1) as Responsibility
  const departments = all.flatMap(({ departments: list }) =>
    list.map((one): TaskDepartment => ({ ...one, key: agencies.find(one.name, document.document.region)?.key ?? null })),
  )
  const own = all.flatMap((responsibility) => holdings.of(responsibility).deadlines)
  const from = all.find(({ deadlineFrom }) => deadlineFrom !== null)?.deadlineFrom
  const main = from && deadlineAt.get(from.start.offset)
  const terms = [...(main ? [main] : []), ...own.filter((deadline) => deadline !== main && deadline.relation !== 'from')]
  const deadlines = terms.map((deadline) => taskDeadline(reading, deadline, !own.includes(deadline)))
  const due = main ? deadlines[0] : undefined
  return {
    text: first.task,
    ...byRole(departments),
    departments,
    deadline: due?.date ?? null,
    due: due?.due ?? null,
    deadlines,
    indicators: all.flatMap((responsibility) => holdings.of(responsibility).indicators.map(taskIndicator)),
    section: first.section,
    sectionPath: first.sectionPath,
    responsibilities: all.map(({ id }) => id),
    quote: all.map(({ text }) => text).join('；'),
    position: { start: first.position.start, end: last.position.end },
    rule: first.rule,
  }
}

/** A term that stands without anybody who answers for it. */
function ofDeadline(reading: Reading, deadline: Deadline): Body {
  const told = taskDeadline(reading, deadline, false)
  return {
    text: deadline.task,
    ...byRole([]),
    departments: [],
    deadline: told.date,
    due: told.due,
    deadlines: [told],
    indicators: (reading.indicatorsDue.get(deadline.position.start.offset) ?? []).map(taskIndicator),
    section: deadline.section,
    sectionPath: deadline.sectionPath,
    responsibilities: [],
    quote: deadline.text,
    position: deadline.position,
    rule: deadline.rule,
  }
}

function taskDeadline({ document, starts }: Reading, deadline: Deadline, inherited: boolean): TaskDeadline {
  const { id, text, date, start, recurrence, task, position } = deadline
  const due = date === null ? null : dueDay(dayOf(date, text), starts.get(deadline) ?? document.document.date)
  return { id, text, date, start, recurrence, due, task, inherited, position }
}

/** The end of February moves with the leap years: `每年2月底前` is no 28th. */
function dayOf(date: string, text: string): string {
  return date === '--02-28' && /[底末]/.test(text) ? '--02' : date
}

function taskIndicator({ id, name, valueText, target }: Indicator): TaskIndicator {
  return { id, name, valueText, year: target?.year ?? null }
}

function byRole(departments: readonly TaskDepartment[]): Pick<Task, 'lead' | 'responsible' | 'support'> {
  const of = (role: TaskDepartment['role']): string[] => departments.filter((one) => one.role === role).map(({ name }) => name)
  return { lead: of('lead'), responsible: of('responsible'), support: of('support') }
}

/** Number that a table gives its row in front of the task: `3|修建渠道|省水利厅` → `3`. */
function rowNumber({ quote, text }: Body): string | null {
  const number = /^\|?(\d{1,3})[.、|\s]/.exec(quote)?.[1]
  return number !== undefined && !text.startsWith(number) ? number : null
}
