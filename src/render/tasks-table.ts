import type { Task, TaskReport } from '../contract/tasks-types.ts'
import type { Role } from '../contract/types.ts'
import { type Column, layoutColumns } from './columns.ts'
import type { TaskRenderOptions } from './task-formats.ts'
import { taskLabel } from './task-label.ts'
import { renderTaskMatrix } from './tasks-matrix.ts'
import { type TaskWords, taskWords } from './tasks-words.ts'
import { wrap } from './text-width.ts'
import { openTheme, type Theme } from './theme.ts'

interface Look {
  readonly theme: Theme
  readonly words: TaskWords
  readonly width: number
}

const roles = ['lead', 'responsible', 'support'] satisfies Role[]

/** The list of tasks (任务清单) to be read on a terminal: a block a document, or a block a group. */
export async function renderTaskTable(report: TaskReport, { lang, width, color }: TaskRenderOptions): Promise<string> {
  const look: Look = { theme: await openTheme(color), words: taskWords[lang], width }
  if (report.matrix) return renderTaskMatrix(report, look)
  const byId = new Map(report.tasks.map((task) => [task.id, task]))
  const blocks = report.groups
    ? report.groups.map(({ key, document, tasks }) => ({
        head: group(report, key, document, look),
        tasks: tasks.map((id) => byId.get(id) as Task),
      }))
    : report.documents.map((_, i) => ({
        head: title(report, i, look),
        tasks: report.tasks.filter(({ document }) => document === i),
      }))
  const lines = blocks.flatMap(({ head, tasks }, i) => [...(i > 0 ? [''] : []), ...head, ...block(tasks, look)])
  return `${(lines.length > 0 ? lines : [look.words.none]).join('\n')}\n`
}

function title({ documents }: TaskReport, place: number, { theme, words, width }: Look): string[] {
  const document = documents[place]
  const facts = [document?.region?.name, document?.date, document?.source].filter(Boolean).join(' · ')
  return [...wrap(document?.title ?? words.untitled, width).map(theme.title), ...(facts ? wrap(facts, width).map(theme.dim) : [])]
}

/** `2020-06`, a department, a section; of several documents also which one. */
function group(report: TaskReport, key: string | null, document: number | null, { theme, words, width }: Look): string[] {
  const from = document !== null && report.documents.length > 1 ? report.documents[document]?.title : null
  const rest = words.rest[report.groupedBy ?? 'section']
  return wrap([from, key ?? rest].filter(Boolean).join(' · '), width).map(theme.heading)
}

/** On a narrower screen the departments stand below their task. */
const narrow = 72

function block(tasks: readonly Task[], look: Look): string[] {
  const { theme, words, width } = look
  const count = theme.dim(words.tasks(tasks.length))
  if (tasks.length === 0) return [count]
  const { columns, rows } = width < narrow ? narrowTable(tasks, look) : wideTable(tasks, look)
  return [count, ...layoutColumns(columns, rows, { width, paintTitle: theme.label })]
}

/** Columns of the roles that occur; a list that knows no 牵头 shows none. */
function wideTable(tasks: readonly Task[], { theme, words }: Look): { columns: Column[]; rows: string[][] } {
  const used = roles.filter((role) => tasks.some((task) => task[role].length > 0))
  const measured = tasks.some(({ indicators }) => indicators.length > 0)
  return {
    columns: [
      { title: words.columns.line, align: 'right', paint: theme.dim },
      { title: words.columns.task, min: 16 },
      ...used.map((role): Column => ({ title: words.columns[role], min: 6, ...(role === 'lead' ? { paint: theme.value } : {}) })),
      { title: words.columns.due, min: 10, paint: theme.marker },
      ...(measured ? [{ title: words.columns.indicators, min: 8, paint: theme.dim }] : []),
    ],
    rows: tasks.map((task) => [
      String(task.position.start.line),
      taskLabel(task),
      ...used.map((role) => task[role].join('、')),
      dueText(task, words),
      ...(measured ? [task.indicators.map(({ name, valueText }) => `${name}${valueText ?? ''}`).join('；')] : []),
    ]),
  }
}

function narrowTable(tasks: readonly Task[], { theme, words }: Look): { columns: Column[]; rows: string[][] } {
  return {
    columns: [
      { title: words.columns.line, align: 'right', paint: theme.dim },
      { title: words.columns.task, min: 12 },
      { title: words.columns.due, min: 10, paint: theme.marker },
    ],
    rows: tasks.map((task) => {
      const told = roles.flatMap((role) => (task[role].length > 0 ? [`${words.columns[role]}: ${task[role].join('、')}`] : []))
      return [String(task.position.start.line), [taskLabel(task), ...told].join(' · '), dueText(task, words)]
    }),
  }
}

/** All dates of a task as told, one after the other: `2020-06-30、2020`. */
function dueText({ deadlines }: Task, words: TaskWords): string {
  const dates = deadlines.map(({ date, text }) =>
    date === null ? text : date.startsWith('--') ? words.yearly(date.slice(2)) : date,
  )
  return [...new Set(dates)].join('、')
}
