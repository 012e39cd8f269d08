import { sourceLabel } from '../../input/read-source.ts'
import { UserError } from '../../input/user-error.ts'
import { type Explanation, explain } from '../../processor.ts'
import { renderExplanation } from '../../render/explanation.ts'
import { openTheme } from '../../render/theme.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'
import { formatByName } from '../output-format.ts'
import { type ReadChoices, readDocumentText } from '../read.ts'
import { readLexicon } from '../read-lexicon.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { cliWords } from '../words.ts'

/** Forms of `qparse explain`. */
export const explainFormats = ['table', 'json', 'yaml'] as const
export type ExplainFormat = (typeof explainFormats)[number]

export interface ExplainCommandOptions extends ReadChoices {
  format?: ExplainFormat
  output?: string
  line?: number
  id?: string
  lexicon?: string
  color: ColorChoice
}

/** `qparse explain FILE`: which rule made each indicator from which words, and why other numbers gave none. */
export async function runExplain(session: Session, path: string, options: ExplainCommandOptions): Promise<void> {
  const source = await readDocumentText(session, path, options)
  const whole = explain(source.text, { ...source, lexicon: await readLexicon(session, options.lexicon) })
  const part = narrow(whole, options)
  if (options.id !== undefined && part.trace.entries.length === 0) {
    const label = sourceLabel(path)
    throw new UserError({ en: cliWords.en.noIndicator(label.en, options.id), zh: cliWords.zh.noIndicator(label.zh, options.id) })
  }
  const text = await show(session, part, options)
  await withSink(session, options.output, (sink) => sink.write(text))
}

async function show(session: Session, part: Explanation, options: ExplainCommandOptions): Promise<string> {
  const format = options.format ?? formatByName(options.output, explainFormats) ?? 'table'
  const data = { entries: part.trace.entries, numbers: part.trace.numbers }
  if (format === 'json') return `${(await import('../../render/json.ts')).formatJson(data)}\n`
  if (format === 'yaml') return (await import('../../render/yaml.ts')).formatYaml(data)
  const { width, color } = screen(session.io, options)
  return renderExplanation(part, { lang: session.lang, width, theme: await openTheme(color) })
}

/** The entries and numbers of one line, or of one entry's own clause. */
function narrow({ document, trace }: Explanation, { line, id }: ExplainCommandOptions): Explanation {
  if (line === undefined && id === undefined) return { document, trace }
  const entry = id === undefined ? undefined : document.indicators.find((one) => one.id === id)
  const inside = (position: { start: { line: number; offset: number } }): boolean =>
    entry
      ? position.start.offset >= entry.position.start.offset && position.start.offset < entry.position.end.offset
      : position.start.line === line
  const entries = trace.entries.filter((one) => (id === undefined ? inside(one.valuePosition) : one.id === id))
  return {
    document,
    trace: { entries, numbers: id !== undefined && !entry ? [] : trace.numbers.filter((one) => inside(one.position)) },
  }
}
