import type { MatrixRow, Task, TaskReport } from '../contract/tasks-types.ts'
import { row as csvRow } from './csv.ts'
import type { TaskRenderOptions } from './task-formats.ts'

/** Columns of the flat list of tasks, in their order. */
export const taskCsvColumns = [
  'file',
  'title',
  'date',
  'id',
  'marker',
  'section',
  'task',
  'lead',
  'responsible',
  'support',
  'deadline',
  'due',
  'recurrence',
  'deadline_text',
  'indicators',
  'quote',
  'line',
  'uid',
] as const

/** The list of tasks after RFC 4180, one row a task; grouped ones have a row in each of their groups, whose name comes first. */
export function renderTaskCsv(report: TaskReport, { bom }: TaskRenderOptions): string {
  const mark = bom ? '\uFEFF' : ''
  if (report.matrix) return mark + matrixRows(report, report.matrix)
  const { groups } = report
  if (!groups) return mark + csvRow(taskCsvColumns) + report.tasks.map((task) => csvRow(cells(report, task))).join('')
  const byId = new Map(report.tasks.map((task) => [task.id, task]))
  const rows = groups.flatMap(({ key, tasks }) => tasks.map((id) => csvRow([key, ...cells(report, byId.get(id) as Task)])))
  return mark + csvRow(['group', ...taskCsvColumns]) + rows.join('')
}

function cells({ documents }: TaskReport, task: Task): (string | number | null | undefined)[] {
  const document = documents[task.document]
  const [main] = task.deadlines
  const values: Record<(typeof taskCsvColumns)[number], string | number | null | undefined> = {
    file: document?.source ?? '-',
    title: document?.title,
    date: document?.date,
    id: task.id,
    marker: task.marker,
    section: task.section,
    task: task.text,
    lead: task.lead.join('、'),
    responsible: task.responsible.join('、'),
    support: task.support.join('、'),
    deadline: task.deadline,
    due: task.due,
    recurrence: main?.recurrence,
    deadline_text: task.deadlines.map(({ text }) => text).join('、'),
    indicators: task.indicators.map(({ name, valueText }) => `${name}${valueText ?? ''}`).join('；'),
    quote: task.quote,
    line: task.position.start.line,
    uid: task.uid,
  }
  return taskCsvColumns.map((column) => values[column])
}

/** One row a department, one column a task with the part it has in it. */
function matrixRows({ tasks }: TaskReport, matrix: readonly MatrixRow[]): string {
  const head = ['department', 'key', 'total', 'lead', 'responsible', 'support', ...tasks.map(({ id, text }) => `${id} ${text}`)]
  return (
    csvRow(head) +
    matrix
      .map((row) =>
        csvRow([row.name, row.key, row.total, row.lead, row.responsible, row.support, ...tasks.map(({ id }) => row.tasks[id])]),
      )
      .join('')
  )
}
