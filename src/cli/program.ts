import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { type Part, parts, type SchemaName, schemaNames } from '../contract/parts.ts'
import { scripts } from '../input/script.ts'
import { formats } from '../render/index.ts'
import { outlineFormats } from '../render/outline-formats.ts'
import { addBatchOptions, manyFiles } from './batch-program.ts'
import type { ExtractCommandOptions } from './commands/extract.ts'
import { addDiff } from './diff-program.ts'
import type { Session } from './io.ts'
import { addTasks } from './tasks-program.ts'
import { cliWords } from './words.ts'

/** The commander tree of a session, without side effects; each command brings its code when it runs. */
export function buildProgram(session: Session): Command {
  const words = cliWords[session.lang]
  const { options, commands } = words
  const program = new Command('qparse')
    .description(words.description)
    .version(session.io.version, '-V, --version', options.version)
    .addOption(new Option('--lang <lang>', options.lang).choices(['zh', 'en']))
    .addOption(new Option('--color <when>', options.color).choices(['auto', 'always', 'never']).default('auto'))
    .helpCommand('help [command]', commands.help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.print(text).catch(() => {}),
      writeErr: (text) => void session.io.stderr.write(text, () => {}),
      // Told once, at the end, by whoever called us.
      outputError: () => {},
      getOutHelpWidth: () => session.io.stdout.columns ?? 100,
      getErrHelpWidth: () => session.io.stderr.columns ?? 100,
    })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => words.titles[title] ?? title })
    .helpOption('-h, --help', options.help)
    .addHelpText('after', words.examples)

  // What is common to all is copied into a command when it is made, so the words come first.
  const file = () => new Argument('[file]', options.file)
  const encoding = () => new Option('--encoding <name>', options.encoding)
  const script = () => new Option('--script <script>', options.script).choices(scripts).default('auto')
  const output = () => new Option('-o, --output <file>', options.output)
  const lexicon = () => new Option('--lexicon <file>', options.lexicon)

  const extract = program
    .command('extract')
    .description(commands.extract)
    .addArgument(manyFiles(session.lang))
    .addOption(new Option('-f, --format <format>', options.format).choices(formats))
    .addOption(output())
    .addOption(new Option('--only <parts>', options.only).argParser(partList(words.unknownPart)))
    .addOption(new Option('--section <id>', options.section))
    .addOption(encoding())
    .addOption(script())
    .addOption(new Option('--bom', options.bom))
    .addOption(new Option('--duties', options.duties))
    .addOption(new Option('--unsure', options.unsure))
    .addOption(new Option('--leftovers', options.leftovers))
    .addOption(new Option('--fixes <file>', options.fixes))
    .addOption(lexicon())
    .helpOption('-h, --help', options.help)
    .action(async (paths: string[], _, command: Command) => {
      const chosen: ExtractCommandOptions = command.optsWithGlobals()
      const given = paths.length > 0 || chosen.stdinFormat !== undefined ? paths : [piped(session, command)]
      const { runExtract } = await import('./commands/extract.ts')
      await runExtract(session, given, chosen)
    })
  addBatchOptions(extract, session.lang)

  program
    .command('explain')
    .description(commands.explain)
    .addArgument(file())
    .addOption(new Option('-f, --format <format>', options.outlineFormat).choices(['table', 'json', 'yaml']))
    .addOption(output())
    .addOption(new Option('--line <n>', options.line).argParser(wholeNumber(words.notALine)))
    .addOption(new Option('--id <id>', options.id))
    .addOption(encoding())
    .addOption(script())
    .addOption(lexicon())
    .helpOption('-h, --help', options.help)
    .action(async (path: string | undefined, _, command: Command) => {
      const { runExplain } = await import('./commands/explain.ts')
      await runExplain(session, path ?? piped(session, command), command.optsWithGlobals())
    })

  program
    .command('outline')
    .description(commands.outline)
    .addArgument(file())
    .addOption(new Option('-f, --format <format>', options.outlineFormat).choices(outlineFormats))
    .addOption(output())
    .addOption(new Option('--depth <n>', options.depth).argParser(wholeNumber(words.notADepth)))
    .addOption(new Option('--text <id>', options.text))
    .addOption(encoding())
    .addOption(script())
    .helpOption('-h, --help', options.help)
    .action(async (path: string | undefined, _, command: Command) => {
      const { runOutline } = await import('./commands/outline.ts')
      await runOutline(session, path ?? piped(session, command), command.optsWithGlobals())
    })

  program
    .command('text')
    .description(commands.text)
    .addArgument(file())
    .addOption(output())
    .addOption(encoding())
    .addOption(script())
    .helpOption('-h, --help', options.help)
    .action(async (path: string | undefined, _, command: Command) => {
      const { runText } = await import('./commands/text.ts')
      await runText(session, path ?? piped(session, command), command.optsWithGlobals())
    })

  addDiff(program, session, { output, encoding, script, lexicon, bom: options.bom, help: options.help })
  addTasks(program, session, { ...options, output, encoding, script, lexicon })

  program
    .command('schema')
    .description(commands.schema)
    .addArgument(new Argument('[what]', options.what).choices(schemaNames).default('extract'))
    .addOption(output())
    .helpOption('-h, --help', options.help)
    .action(async (what: SchemaName, _, command: Command) => {
      const { runSchema } = await import('./commands/schema.ts')
      await runSchema(session, what, command.optsWithGlobals())
    })

  return program
}

/** No file is named: what is piped in is meant, where something is. */
function piped({ io }: Session, command: Command): string {
  if (io.piped?.()) return '-'
  return command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' })
}

/** `indicators,deadlines` → the parts, each once; `document` may be named too, it is always there. */
function partList(unknown: (part: string, known: readonly string[]) => string): (value: string) => Part[] {
  return (value) => {
    const names = value.split(/[,，]/).map((name) => name.trim())
    for (const name of names) {
      if (name !== 'document' && !parts.includes(name as Part))
        throw new InvalidArgumentError(unknown(name, ['document', ...parts]))
    }
    return parts.filter((part) => names.includes(part))
  }
}

function wholeNumber(problem: string): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError(problem)
    return Number(value)
  }
}
