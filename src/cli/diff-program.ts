import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Lang } from '../input/user-error.ts'
import { diffFormats } from '../render/diff-formats.ts'
import type { Session } from './io.ts'

const statuses = ['target', 'actual', 'all'] as const
const kinds = ['level', 'increment', 'change', 'rank', 'qualitative'] as const
const orders = ['document', 'spread', 'name'] as const

const help = {
  en: {
    command: 'documents side by side: who aims at what, by when, and who is silent',
    files: 'documents, their saved JSON or YAML, or folders of them; - for the standard input',
    format: 'form of the output: else by the ending of -o; table on a terminal, json in a pipe',
    status: 'goals, reported results, or both',
    name: 'only indicators whose name matches',
    year: 'only what is said of this year',
    kind: `only these kinds, separated by commas: ${kinds.join(', ')}`,
    align: 'what is the same measure and what is not, as people know it (YAML)',
    writeAlign: 'save the present alignment for editing',
    sort: 'order of the rows',
    onlyCommon: 'only what all documents have',
    onlyDifferent: 'only where they differ',
    missing: 'only what some document lacks',
    transpose: 'documents down the side, with ranks',
    exitCode: 'exit with 1 if anything differs',
    notAYear: 'must be a year of four digits.',
    notAPattern: 'is no regular expression.',
    unknownKind: (kind: string) => `unknown kind "${kind}", known are ${kinds.join(', ')}.`,
  },
  zh: {
    command: '几份文件并排比较：各定什么目标、何时达到、谁没有提',
    files: '文件、已存的 JSON 或 YAML，或装有它们的文件夹；- 为标准输入',
    format: '输出格式；缺省按 -o 的扩展名，终端上为 table，管道中为 json',
    status: '目标 target、已达 actual，或全部 all',
    name: '只要名称匹配的指标',
    year: '只要这一年的',
    kind: `只要这些类别，用逗号分开：${kinds.join(', ')}`,
    align: '人工核定的对照（YAML）：哪些相同、哪些不同',
    writeAlign: '存下现有对照，供修改',
    sort: '行的次序',
    onlyCommon: '只要各份都有的',
    onlyDifferent: '只要有差别的',
    missing: '只要有缺的',
    transpose: '文件作行、指标作列，附位次',
    exitCode: '有差别时退出码为 1',
    notAYear: '应为四位数的年份',
    notAPattern: '不是正则表达式',
    unknownKind: (kind: string) => `没有“${kind}”这一类，可取 ${kinds.join('、')}`,
  },
} satisfies Record<Lang, unknown>

/** Adds `qparse diff` to the program; what it does is brought when it runs. */
export function addDiff(
  program: Command,
  session: Session,
  shared: {
    output: () => Option
    encoding: () => Option
    script: () => Option
    lexicon: () => Option
    bom: string
    help: string
  },
): void {
  const words = help[session.lang]
  program
    .command('diff')
    .description(words.command)
    .addArgument(new Argument('<file...>', words.files))
    .addOption(new Option('-f, --format <format>', words.format).choices(diffFormats))
    .addOption(shared.output())
    .addOption(new Option('--status <status>', words.status).choices(statuses).default('target'))
    .addOption(new Option('--name <regex>', words.name).argParser(pattern(words.notAPattern)))
    .addOption(new Option('--year <year>', words.year).argParser(year(words.notAYear)))
    .addOption(new Option('--kind <kinds>', words.kind).argParser(kindList(words.unknownKind)))
    .addOption(new Option('--align <file>', words.align))
    .addOption(new Option('--write-align <file>', words.writeAlign))
    .addOption(new Option('--sort <order>', words.sort).choices(orders).default('document'))
    .addOption(new Option('--only-common', words.onlyCommon))
    .addOption(new Option('--only-different', words.onlyDifferent))
    .addOption(new Option('--missing', words.missing))
    .addOption(new Option('--transpose', words.transpose))
    .addOption(new Option('--exit-code', words.exitCode))
    .addOption(shared.encoding())
    .addOption(shared.script())
    .addOption(shared.lexicon())
    .addOption(new Option('--bom', shared.bom))
    .helpOption('-h, --help', shared.help)
    .action(async (paths: string[], _, command: Command) => {
      const { runDiff } = await import('./commands/diff.ts')
      await runDiff(session, paths, command.optsWithGlobals())
    })
}

function pattern(problem: string): (value: string) => RegExp {
  return (value) => {
    try {
      return new RegExp(value, 'u')
    } catch {
      throw new InvalidArgumentError(problem)
    }
  }
}

function year(problem: string): (value: string) => number {
  return (value) => {
    if (!/^[12]\d{3}$/.test(value)) throw new InvalidArgumentError(problem)
    return Number(value)
  }
}

function kindList(unknown: (kind: string) => string): (value: string) => string[] {
  return (value) => {
    const names = value.split(/[,，]/).map((name) => name.trim())
    for (const name of names) if (!(kinds as readonly string[]).includes(name)) throw new InvalidArgumentError(unknown(name))
    return names
  }
}
