import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { TaskGrouping, TaskReport } from '../../contract/tasks-types.ts'
import type { PolicyDocument, Role } from '../../contract/types.ts'
import { sourceLabel } from '../../input/read-source.ts'
import { UserError } from '../../input/user-error.ts'
import { selectSection } from '../../model/select-section.ts'
import { extract } from '../../processor.ts'
import { openTaskRenderer, type TaskFormat, taskFormats } from '../../render/task-formats.ts'
import { relatedDepartments } from '../../tasks/match-department.ts'
import { busiestDepartments } from '../../tasks/task-matrix.ts'
import { taskReport } from '../../tasks/task-report.ts'
import { explain } from '../explain.ts'
import { ClosedPipe, type Session } from '../io.ts'
import { refuseOverwrite, withSink } from '../output.ts'
import { formatByName } from '../output-format.ts'
import { type ReadChoices, readTold } from '../read.ts'
import { readLexicon } from '../read-lexicon.ts'
import { looksSaved } from '../saved.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { cliWords } from '../words.ts'
import { filesOf } from './diff/inputs.ts'
import { readSaved } from './diff/saved.ts'

export interface TasksCommandOptions extends ReadChoices {
  format?: TaskFormat
  output?: string
  dept?: string[]
  by?: Role
  dueBefore?: string
  dueAfter?: string
  group?: TaskGrouping
  matrix?: boolean
  icsTodo?: boolean
  section?: string
  duties?: boolean
  lexicon?: string
  bom?: boolean
  color: ColorChoice
}

/** `qparse tasks FILE…`: who does what by when, one row a task over all documents, folders of them or saved ones; a bad file is told and left out. */
export async function runTasks(session: Session, paths: readonly string[], options: TasksCommandOptions): Promise<void> {
  const { output, dept, by, dueBefore, dueAfter, matrix } = options
  const format =
    options.format ??
    formatByName(output, taskFormats) ??
    (options.icsTodo ? 'ics' : session.io.stdout.isTTY && !output ? 'table' : 'json')
  if (matrix && format === 'ics')
    throw new UserError({
      en: '--matrix is no calendar; choose table, json, yaml or csv',
      zh: '--matrix 不能作日历，可取 table、json、yaml、csv',
    })
  refuseOverwrite(paths, output)
  const lexicon = await readLexicon(session, options.lexicon)
  const documents = await readAll(session, paths, options, lexicon)
  // Asked for by one role and no department, tasks are wanted under those who have that role.
  const group = options.group ?? (by && !dept && !matrix ? 'dept' : undefined)
  const report = taskReport(documents, { dept, by, dueBefore, dueAfter, group, matrix, lexicon })
  if (dept && report.tasks.length === 0) await tellDepartments(session, documents, lexicon, dept)
  if (format === 'ics') await checkCalendar(session, report, options)
  const render = await openTaskRenderer(format)
  const shown = await render(report, {
    lang: session.lang,
    bom: options.bom ?? false,
    todo: options.icsTodo ?? false,
    ...screen(session.io, options),
  })
  await withSink(session, output, (sink) => sink.write(shown))
}

/** Paths → documents in order; folders stand for the files in them, saved documents for themselves. */
async function readAll(
  session: Session,
  paths: readonly string[],
  options: TasksCommandOptions,
  lexicon: UserLexicon | undefined,
): Promise<PolicyDocument[]> {
  const documents: PolicyDocument[] = []
  const files = (await Promise.all(paths.map(filesOf))).flat()
  if (files.length === 0)
    throw new UserError({ en: `${paths.join(', ')}: no file in it`, zh: `${paths.join('、')}：里面没有文件` })
  for (const path of files) {
    try {
      documents.push(...(await read(session, path, options, lexicon)))
    } catch (error) {
      if (error instanceof ClosedPipe || files.length === 1) throw error
      await session.tell(error instanceof UserError ? explain(error, session) : `${path}: ${explain(error, session)}`)
      session.raise(2)
    }
  }
  return documents
}

async function read(
  session: Session,
  path: string,
  { section, duties, ...choices }: TasksCommandOptions,
  lexicon: UserLexicon | undefined,
): Promise<PolicyDocument[]> {
  const { text, ...origin } = await readTold(session, path, choices)
  const label = sourceLabel(path)
  const documents = looksSaved(text) ? await readSaved(text, label) : [extract(text, { ...origin, duties, lexicon })]
  if (section === undefined) return documents
  return documents.map((document) => {
    const part = selectSection(document, section)
    if (part) return part
    throw new UserError({ en: cliWords.en.noSection(label.en, section), zh: cliWords.zh.noSection(label.zh, section) })
  })
}

/** Where a department has no task, those that have are named, first of all the ones that a reform made of it or it of them. */
async function tellDepartments(
  session: Session,
  documents: readonly PolicyDocument[],
  lexicon: UserLexicon | undefined,
  dept: readonly string[],
): Promise<void> {
  const all = taskReport(documents, { lexicon }).tasks
  const kin = dept.flatMap((query) => relatedDepartments(query, documents, all, lexicon))
  const named = busiestDepartments(all, 5)
  const line = {
    en: `no task of ${dept.join(', ')} here${kin.length > 0 ? `; a reform parts it from ${kin.join(', ')}` : named.length > 0 ? `; most have ${named.join(', ')}` : ''}`,
    zh: `没有 ${dept.join('、')} 的任务${kin.length > 0 ? `；机构改革前后为 ${kin.join('、')}` : named.length > 0 ? `；任务最多的是 ${named.join('、')}` : ''}`,
  }
  await session.tell(line[session.lang])
}

/** A calendar has to hold something, and what has no day cannot stand in it as an event. */
async function checkCalendar(session: Session, { tasks }: TaskReport, { icsTodo }: TasksCommandOptions): Promise<void> {
  const without = tasks.filter(({ deadlines }) => deadlines.every(({ due }) => due === null)).length
  if (tasks.length === 0) throw new UserError({ en: 'no task for a calendar', zh: '没有可列入日历的任务' })
  if (icsTodo || without === 0) return
  if (without === tasks.length)
    throw new UserError({
      en: 'no task has a date; --ics-todo lists them all',
      zh: '没有一项任务有时限；用 --ics-todo 可全部列为待办',
    })
  const words = {
    en: `${without} of ${tasks.length} tasks have no date and are left out; --ics-todo lists them all`,
    zh: `${tasks.length} 项任务中有 ${without} 项没有时限，未列入；用 --ics-todo 可全部列为待办`,
  }
  await session.tell(words[session.lang])
}
