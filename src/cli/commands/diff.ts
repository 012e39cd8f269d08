import { existsSync } from 'node:fs'
import type { Indicator } from '../../contract/types.ts'
import { differs } from '../../diff/arrange.ts'
import { type DiffOptions, diff } from '../../diff/index.ts'
import { UserError } from '../../input/user-error.ts'
import { type DiffFormat, diffFormats, openDiffRenderer } from '../../render/diff-formats.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'
import { formatByName } from '../output-format.ts'
import type { ReadChoices } from '../read.ts'
import { readLexicon } from '../read-lexicon.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { formatAlignment, readAlignment } from './diff/alignment-file.ts'
import { readInputs } from './diff/inputs.ts'

export interface DiffCommandOptions extends ReadChoices {
  format?: DiffFormat
  output?: string
  status: 'target' | 'actual' | 'all'
  name?: RegExp
  year?: number
  kind?: Indicator['kind'][]
  align?: string
  lexicon?: string
  writeAlign?: string
  sort: NonNullable<DiffOptions['sort']>
  onlyCommon?: boolean
  onlyDifferent?: boolean
  missing?: boolean
  transpose?: boolean
  exitCode?: boolean
  bom?: boolean
  color: ColorChoice
}

/** `qparse diff FILE…`: documents side by side; with `--exit-code` 1 where they differ. */
export async function runDiff(session: Session, paths: readonly string[], options: DiffCommandOptions): Promise<void> {
  const { output, align, writeAlign } = options
  if (writeAlign !== undefined && existsSync(writeAlign))
    throw new UserError({
      en: `${writeAlign}: is there already, perhaps with work in it; move it away or choose another name`,
      zh: `${writeAlign}：已经存在，可能有人工修改；请移走或另取文件名`,
    })
  const overrides = align === undefined ? undefined : await readAlignment(session, align)
  const inputs = await readInputs(session, paths, options, await readLexicon(session, options.lexicon))
  if (inputs.length < 2) {
    throw new UserError({ en: 'diff needs two documents or more', zh: '比较至少要有两份文件' })
  }
  const report = diff(
    inputs.map(({ document }) => document),
    {
      ...options,
      kinds: options.kind,
      overrides,
      sources: inputs.map(({ source }) => source),
      texts: inputs.map(({ text }) => text),
      leftovers: (_, i) => inputs[i]?.leftovers ?? null,
    },
  )
  if (writeAlign !== undefined) await withSink(session, writeAlign, async (sink) => sink.write(await formatAlignment(report)))
  const format = options.format ?? formatByName(output, diffFormats) ?? (session.io.stdout.isTTY && !output ? 'table' : 'json')
  const render = await openDiffRenderer(format)
  const shown = await render(report, {
    lang: session.lang,
    transpose: options.transpose ?? false,
    bom: options.bom ?? false,
    ...screen(session.io, options),
  })
  await withSink(session, output, (sink) => sink.write(shown))
  if (options.exitCode && report.rows.some(differs)) session.raise(1)
}
