import type { Task, TaskDeadline, TaskDepartment, TaskIndicator } from '../contract/tasks-types.ts'
import type { Deadline, PolicyDocument, Position, Responsibility } from '../contract/types.ts'
import type { Agencies } from '../scan/agencies.ts'
import { contentHash } from './content-hash.ts'
import { dueDay } from './due-day.ts'
import { sectionIndex } from './section-index.ts'

/**
 * All tasks of a document (任务清单) in reading order, numbered from `first`: one an assignment, and one for each term that nobody
 * is named for.
 */
export function readTasks(document: PolicyDocument, agencies: Agencies, place = 0, first = 1): Task[] {
  const owners = ownersOf(document)
  const sections = sectionIndex(document.outline)
  const named = document.responsibilities.reduce<Named[]>((list, responsibility) => {
    const last = list.at(-1)
    if (last && addsTo(last, responsibility)) last.responsibilities.push(responsibility)
    else list.push({ responsibilities: [responsibility], at: responsibility.position.start.offset })
    return list
  }, [])
  // a term of a heading is that of the tasks below it
  const inherited = new Set(document.responsibilities.map(({ deadlineFrom }) => deadlineFrom?.start.offset))
  const unnamed: Unnamed[] = document.deadlines
    .filter((deadline) => setsTask(deadline) && !owners.has(deadline) && !inherited.has(deadline.position.start.offset))
    .map((deadline) => ({ deadline, at: deadline.position.start.offset }))
  const drafts = [...named, ...unnamed].sort((a, b) => a.at - b.at)
  const seen = new Map<string, number>()
  return drafts.map((draft, i): Task => {
    const ids = { id: `t${first + i}`, document: place }
    const task =
      'deadline' in draft
        ? ofDeadline(document, draft.deadline)
        : ofAssignments(document, draft.responsibilities, owners, agencies)
    const { title, number } = document.document
    const content = [
      title ?? '',
      number ?? '',
      ...task.sectionPath,
      task.text,
      ...task.departments.map(({ name, role }) => name + role),
    ]
    const key = content.join('\n')
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    // the second of two that say the same is still another one
    const uid = contentHash(times > 1 ? [...content, String(times)] : content)
    const marker = task.rule === 'table-row' ? rowNumber(task) : (sections.get(task.section)?.marker ?? null)
    return { ...ids, uid, marker, ...task }
  })
}

/** Whether a term that nobody is named for sets a task: by a day or a month; a year alone is told of plans and goals as well. */
function setsTask({ scope, relation, date, recurrence }: Deadline): boolean {
  return scope === 'task' && relation === 'by' && (date === null || recurrence !== null || date.length > 4)
}

interface Named {
  readonly responsibilities: Responsibility[]
  readonly at: number
}

interface Unnamed {
  readonly deadline: Deadline
  readonly at: number
}

type Body = Omit<Task, 'id' | 'uid' | 'document' | 'marker'>

function ofAssignments(document: PolicyDocument, all: readonly Responsibility[], owners: Owners, agencies: Agencies): Body {
  const [first] = all as [Responsibility]
  const { region, date } = document.document
  const departments = all.flatMap(({ departments: list }) =>
    list.map((one): TaskDepartment => ({ ...one, key: agencies.find(one.name, region)?.key ?? null })),
  )
  const own = document.deadlines.filter((deadline) => all.includes(owners.get(deadline) as Responsibility))
  const from = all.find(({ deadlineFrom }) => deadlineFrom !== null)?.deadlineFrom ?? null
  const main = from && document.deadlines.find(({ position }) => samePlace(position, from))
  const deadlines = [...(main ? [main] : []), ...own.filter((deadline) => deadline !== main && deadline.relation !== 'from')].map(
    (deadline) => taskDeadline(deadline, date, !own.includes(deadline)),
  )
  const due = main ? deadlines[0] : undefined
  return {
    text: first.task,
    ...byRole(departments),
    departments,
    deadline: due?.date ?? null,
    due: due?.due ?? null,
    deadlines,
    indicators: document.indicators
      .filter((indicator) => all.includes(owners.get(indicator) as Responsibility))
      .map(taskIndicator),
    section: first.section,
    sectionPath: first.sectionPath,
    responsibilities: all.map(({ id }) => id),
    quote: all.map(({ text }) => text).join('；'),
    position: { start: first.position.start, end: (all.at(-1) as Responsibility).position.end },
    rule: first.rule,
  }
}

/** A term that stands without anybody who answers for it. */
function ofDeadline(document: PolicyDocument, deadline: Deadline): Body {
  const told = taskDeadline(deadline, document.document.date, false)
  return {
    text: deadline.task,
    ...byRole([]),
    departments: [],
    deadline: told.date,
    due: told.due,
    deadlines: [told],
    indicators: document.indicators
      .filter(({ target }) => target?.from?.start.offset === deadline.position.start.offset)
      .map(taskIndicator),
    section: deadline.section,
    sectionPath: deadline.sectionPath,
    responsibilities: [],
    quote: deadline.text,
    position: deadline.position,
    rule: deadline.rule,
  }
}

function taskIndicator({ id, name, valueText, target }: PolicyDocument['indicators'][number]): TaskIndicator {
  return { id, name, valueText, year: target?.year ?? null }
}

function taskDeadline(
  { id, text, date, start, recurrence, task, position }: Deadline,
  issued: string | null,
  inherited: boolean,
): TaskDeadline {
  return { id, text, date, start, recurrence, due: date === null ? null : dueDay(date, issued), task, inherited, position }
}

function byRole(departments: readonly TaskDepartment[]): Pick<Task, 'lead' | 'responsible' | 'support'> {
  const of = (role: TaskDepartment['role']): string[] => departments.filter((one) => one.role === role).map(({ name }) => name)
  return { lead: of('lead'), responsible: of('responsible'), support: of('support') }
}

type Owners = ReadonlyMap<object, Responsibility>

/** Deadlines and indicators → the assignment that governs them; of several the one whose stretch is the shortest. */
function ownersOf({ responsibilities, deadlines, indicators }: PolicyDocument): Owners {
  const owners = new Map<object, Responsibility>()
  const length = ({ extent: { start, end } }: Responsibility): number => end.offset - start.offset
  const claim = (owner: Responsibility, list: readonly Deadline[] | PolicyDocument['indicators']): void => {
    const { start, end } = owner.extent
    for (let i = firstFrom(list, start.offset); i < list.length; i++) {
      const entry = list[i] as (typeof list)[number]
      if (offsetOf(entry) >= end.offset) break
      const other = owners.get(entry)
      if (!other || length(owner) < length(other)) owners.set(entry, owner)
    }
  }
  for (const responsibility of responsibilities) {
    claim(responsibility, deadlines)
    claim(responsibility, indicators)
  }
  return owners
}

type Entry = Deadline | PolicyDocument['indicators'][number]

/** Where an entry stands in the reading order of its list. */
function offsetOf(entry: Entry): number {
  return ('valuePosition' in entry ? entry.valuePosition : entry.position).start.offset
}

/** Place of the first entry at or behind an offset. */
function firstFrom(list: readonly Entry[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsetOf(list[middle] as Entry) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `(A牵头)(B配合)`: a bracket right behind another, with no words of its own between, is about the same task. */
function addsTo({ responsibilities }: Named, next: Responsibility): boolean {
  const last = responsibilities.at(-1) as Responsibility
  const between = next.position.start.offset - last.position.end.offset
  return (
    next.rule === 'bracket' &&
    last.rule === 'bracket' &&
    next.section === last.section &&
    between >= 0 &&
    between <= longestJoint &&
    next.extent.start.offset >= last.position.end.offset
  )
}

/** `)(` and a stop. */
const longestJoint = 3

function samePlace(a: Position, b: Position): boolean {
  return a.start.offset === b.start.offset && a.end.offset === b.end.offset
}

/** Number that a table gives its row in front of the task: `3|修建渠道|省水利厅` → `3`. */
function rowNumber({ quote, text }: Body): string | null {
  const number = /^\|?(\d{1,3})[.、|\s]/.exec(quote)?.[1]
  return number !== undefined && !text.startsWith(number) ? number : null
}
