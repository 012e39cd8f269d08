import type { UserLexicon } from '../contract/lexicon-schema.ts'
import type { Task, TaskGrouping, TaskReport } from '../contract/tasks-types.ts'
import type { PolicyDocument, Role } from '../contract/types.ts'
import { compileLexicon } from '../extract/lexicon/compile.ts'
import { type Choices, chooseTasks } from './choose-tasks.ts'
import { groupTasks } from './group-tasks.ts'
import { readTasks } from './read-tasks.ts'
import { taskMatrix } from './task-matrix.ts'

/** Which tasks are wanted, how they are set out, and the words that the documents were read with. */
export interface TaskOptions extends Choices {
  /** Agencies of the user's own, for their line of work and their other names. */
  readonly lexicon?: UserLexicon | undefined
}

export interface TaskReportOptions extends TaskOptions {
  readonly by?: Role | undefined
  readonly group?: TaskGrouping | undefined
  readonly matrix?: boolean | undefined
}

/**
 * A document → its tasks (任务清单): who does what by when, one entry an assignment, and one for each term that nobody is
 * named for. `修建渠道。(省水利厅牵头)` → `[{ text: '修建渠道', lead: ['省水利厅'], … }]`
 */
export function tasks(document: PolicyDocument, options: TaskOptions = {}): Task[] {
  return taskReport([document], options).tasks
}

/** Several documents → one list of their tasks, with groups and the matrix of departments where they are asked for. */
export function taskReport(documents: readonly PolicyDocument[], options: TaskReportOptions = {}): TaskReport {
  const { agencies } = compileLexicon(options.lexicon)
  const found: Task[] = []
  let count = 0
  documents.forEach((document, place) => {
    const all = readTasks(document, agencies, place, count + 1)
    count += all.length
    found.push(...chooseTasks(all, document.document.region, options, agencies))
  })
  const outlines = documents.map(({ outline }) => outline)
  return {
    schemaVersion: '1',
    documents: documents.map(({ document: { origin, title, region, date, number } }) => ({
      source: origin.path,
      title,
      region,
      date,
      number,
    })),
    tasks: found,
    ...(options.group && { groupedBy: options.group, groups: groupTasks(found, options.group, outlines, options.by) }),
    ...(options.matrix && { matrix: taskMatrix(found, options.by) }),
  }
}
