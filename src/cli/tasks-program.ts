import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Lang } from '../input/user-error.ts'
import { taskFormats } from '../render/task-formats.ts'
import { daysIn } from '../scan/calendar.ts'
import type { Session } from './io.ts'

const roles = ['lead', 'responsible', 'support'] as const
const groupings = ['month', 'dept', 'section'] as const

const help = {
  en: {
    command: 'who does what by when: one row a task, as a list, a calendar or a matrix',
    dept: 'only tasks of this department, by any of its names; may be given again',
    by: 'role that counts for --dept, --group dept and --matrix; alone, tasks by that department',
    dueBefore: 'only what is due on this day or before (2020, 2020-06, 2020-06-30)',
    dueAfter: 'only what is due after this day',
    group: 'in groups',
    matrix: 'departments by tasks with counts, the one with most tasks first',
    icsTodo: 'with -f ics: to-dos in place of events, those without a date too',
    notADay: 'must be a day, a month or a year: 2020-06-30, 2020-06, 2020.',
  },
  zh: {
    command: '谁在何时前做什么：每项任务一行，可作清单、日历或部门任务矩阵',
    dept: '只要这个部门的任务，全称、简称均可；可重复给出',
    by: '--dept、--group dept、--matrix 只算这种角色；单独使用时按该角色的部门分组',
    dueBefore: '只要在此日或之前到期的（2020、2020-06、2020-06-30）',
    dueAfter: '只要在此日之后到期的',
    group: '分组',
    matrix: '部门与任务对照，附计数，任务多的部门在前',
    icsTodo: '与 -f ics 同用：输出待办而不是日程，没有时限的也在内',
    notADay: '应为日期、月份或年份：2020-06-30、2020-06、2020',
  },
} satisfies Record<Lang, unknown>

/** Adds `qparse tasks` to the program; what it does is brought when it runs. */
export function addTasks(
  program: Command,
  session: Session,
  shared: {
    output: () => Option
    encoding: () => Option
    script: () => Option
    lexicon: () => Option
    files: string
    format: string
    duties: string
    section: string
    bom: string
    help: string
  },
): void {
  const words = help[session.lang]
  program
    .command('tasks')
    .description(words.command)
    .addArgument(new Argument('<file...>', shared.files))
    .addOption(new Option('-f, --format <format>', shared.format).choices(taskFormats))
    .addOption(shared.output())
    .addOption(new Option('--dept <name>', words.dept).argParser((name: string, before: string[] = []) => [...before, name]))
    .addOption(new Option('--by <role>', words.by).choices(roles))
    .addOption(new Option('--due-before <date>', words.dueBefore).argParser(day(words.notADay)))
    .addOption(new Option('--due-after <date>', words.dueAfter).argParser(day(words.notADay)))
    .addOption(new Option('--group <by>', words.group).choices(groupings))
    .addOption(new Option('--matrix', words.matrix))
    .addOption(new Option('--ics-todo', words.icsTodo))
    .addOption(new Option('--section <id>', shared.section))
    .addOption(new Option('--duties', shared.duties))
    .addOption(shared.encoding())
    .addOption(shared.script())
    .addOption(shared.lexicon())
    .addOption(new Option('--bom', shared.bom))
    .helpOption('-h, --help', shared.help)
    .action(async (paths: string[], _, command: Command) => {
      const { runTasks } = await import('./commands/tasks.ts')
      await runTasks(session, paths, command.optsWithGlobals())
    })
}

/** `2020`, `2020-06`, `2020-06-30`, also `2020年6月30日` as people write it. */
function day(problem: string): (value: string) => string {
  return (value) => {
    const m = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?)?月?)?年?$/.exec(value.trim())
    const [, year = '', month, date] = m ?? []
    const inRange = (text: string | undefined, most: number): boolean =>
      text === undefined || (Number(text) >= 1 && Number(text) <= most)
    if (!m || !inRange(month, 12) || !inRange(date, daysIn(Number(year), Number(month)))) throw new InvalidArgumentError(problem)
    return [year, month, date]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-')
  }
}
