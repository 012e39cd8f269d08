import type { TaskReport } from '../contract/tasks-types.ts'
import type { Lang } from '../input/user-error.ts'

/** What a renderer of tasks may ask for; those that give data look at none of it but `bom` and `todo`. */
export interface TaskRenderOptions {
  readonly lang: Lang
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** csv with a byte-order mark. */
  readonly bom: boolean
  /** ics of to-dos, not of events. */
  readonly todo: boolean
}

export type TaskRenderer = (report: TaskReport, options: TaskRenderOptions) => string | Promise<string>

/** Forms of `qparse tasks` in the order of the help, each brings its code when it is asked for. */
const renderers = {
  table: async () => (await import('./tasks-table.ts')).renderTaskTable,
  json: async () => {
    const { formatJson } = await import('./json.ts')
    return (report) => `${formatJson(report)}\n`
  },
  yaml: async () => {
    const { formatYaml } = await import('./yaml.ts')
    return (report) => formatYaml(report)
  },
  csv: async () => (await import('./tasks-csv.ts')).renderTaskCsv,
  ics: async () => (await import('./tasks-ics.ts')).renderTaskIcs,
} satisfies Record<string, () => Promise<TaskRenderer>>

export type TaskFormat = keyof typeof renderers

export const taskFormats = Object.keys(renderers) as TaskFormat[]

/** Name of a format → its renderer. */
export function openTaskRenderer(format: TaskFormat): Promise<TaskRenderer> {
  return renderers[format]()
}
