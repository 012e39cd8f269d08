import type { Task, TaskDeadline, TaskReport } from '../contract/tasks-types.ts'
import { firstDay } from '../tasks/due-day.ts'
import type { TaskRenderOptions } from './task-formats.ts'
import { taskLabel } from './task-label.ts'

/**
 * Tasks as a calendar (iCalendar, RFC 5545): an all-day event on the last day of each term, or a to-do for each task. The words
 * are Chinese as the document is, for data never depends on the language of the terminal.
 */
export function renderTaskIcs(report: TaskReport, { todo }: TaskRenderOptions): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//qparse//tasks//ZH', 'CALSCALE:GREGORIAN']
  const titles = [...new Set(report.documents.flatMap(({ title }) => title ?? []))]
  if (titles.length > 0) lines.push(property('X-WR-CALNAME', titles.join('；')))
  for (const task of report.tasks) {
    const dated = task.deadlines.filter(({ due }) => due !== null)
    dated.forEach((deadline, i) => {
      lines.push(...component(report, task, deadline, i, todo))
    })
    if (todo && dated.length === 0) lines.push(...component(report, task, null, 0, true))
  }
  lines.push('END:VCALENDAR')
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** One event or to-do; a task with several terms has one for each, told apart by the number behind its uid. */
function component(report: TaskReport, task: Task, deadline: TaskDeadline | null, index: number, todo: boolean): string[] {
  const document = report.documents[task.document]
  const kind = todo ? 'VTODO' : 'VEVENT'
  const leading = task.lead.length > 0 ? task.lead : task.responsible
  return [
    `BEGIN:${kind}`,
    `UID:${task.uid}${index > 0 ? `-${index + 1}` : ''}@qparse`,
    `DTSTAMP:${compact(firstDay(document?.date ?? unknownDate))}T000000Z`,
    ...(deadline ? days(deadline, todo) : []),
    property(
      'SUMMARY',
      `${deadline && task.deadlines.length > 1 ? deadline.task : task.text}${leading.length > 0 ? `（${short(leading)}）` : ''}`,
    ),
    property('DESCRIPTION', description(report, task, deadline)),
    ...(leading.length > 0 ? [`CATEGORIES:${leading.map(escaped).join(',')}`] : []),
    // a term takes nobody's day
    ...(todo ? ['STATUS:NEEDS-ACTION'] : ['TRANSP:TRANSPARENT']),
    `END:${kind}`,
  ]
}

/** For documents that tell no date: the stamp is required, and must not depend on the day of the run. */
const unknownDate = '1970'

/** When it is: the last day of the term, and the same day of each year for one that comes again. */
function days({ due, start, recurrence, date, text }: TaskDeadline, todo: boolean): string[] {
  const day = compact(due as string)
  const begins = recurrence ? `${day.slice(0, 6)}01` : start === null ? null : compact(firstDay(start))
  // a to-do has to begin before the day that it is due
  const from = begins !== null && begins < day ? [`DTSTART;VALUE=DATE:${begins}`] : []
  const rule = recurrence ? [`RRULE:FREQ=YEARLY${todo ? '' : lastOfMonth(date, text)}`] : []
  return todo ? [...from, `DUE;VALUE=DATE:${day}`, ...(from.length > 0 ? rule : [])] : [`DTSTART;VALUE=DATE:${day}`, ...rule]
}

/** The end of February moves with the leap years. */
function lastOfMonth(date: string | null, text: string): string {
  return date === '--02' || (date === '--02-28' && /[底末]/.test(text)) ? ';BYMONTH=2;BYMONTHDAY=-1' : ''
}

function description({ documents }: TaskReport, task: Task, deadline: TaskDeadline | null): string {
  const told = (label: string, names: readonly string[]): string[] => (names.length > 0 ? [`${label}：${names.join('、')}`] : [])
  const document = documents[task.document]
  // an item that is all one sentence has it as its title
  const above = task.sectionPath.filter((title) => !task.text.startsWith(title) && !title.startsWith(task.text))
  return [
    `任务：${taskLabel(task)}`,
    ...told('牵头', task.lead),
    ...told('负责', task.responsible),
    ...told('配合', task.support),
    ...(deadline ? [`时限：${deadline.text}`] : []),
    ...told(
      '指标',
      task.indicators.map(({ name, valueText }) => `${name}${valueText ?? ''}`),
    ),
    ...(above.length > 0 ? [`位置：${above.join(' › ')}`] : []),
    `出处：${[document?.title, document?.number].filter(Boolean).join('，') || '-'}，第${task.position.start.line}行`,
  ].join('\n')
}

/** `省教育厅等4个部门`: a calendar shows one line. */
function short([first = '', ...others]: readonly string[]): string {
  return others.length > 1 ? `${first}等${others.length + 1}个部门` : [first, ...others].join('、')
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function property(name: string, text: string): string {
  return `${name}:${escaped(text)}`
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line end are escaped; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const encoder = new TextEncoder()

/** Lines of at most 75 octets; what goes on begins with a space, and no character is cut in two. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (size + octets > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n')
}
