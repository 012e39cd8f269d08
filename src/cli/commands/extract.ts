import { extname } from 'node:path'
import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { Part } from '../../contract/parts.ts'
import type { PolicyDocument } from '../../contract/types.ts'
import { sourceLabel } from '../../input/read-source.ts'
import { UserError } from '../../input/user-error.ts'
import { selectSection } from '../../model/select-section.ts'
import { explain as explainText, extract } from '../../processor.ts'
import { type Format, formats, openRenderer } from '../../render/index.ts'
import { explain } from '../explain.ts'
import { ClosedPipe, type Session } from '../io.ts'
import { refuseOverwrite, withSink } from '../output.ts'
import { type ReadChoices, readTold } from '../read.ts'
import { readLexicon } from '../read-lexicon.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { cliWords } from '../words.ts'

export interface ExtractCommandOptions extends ReadChoices {
  format?: Format
  output?: string
  only?: Part[]
  section?: string
  bom?: boolean
  duties?: boolean
  unsure?: boolean
  leftovers?: boolean
  fixes?: string
  lexicon?: string
  color: ColorChoice
}

/** `qparse extract FILE…`: one document is itself, several are an array or one after the other; a bad one is told and left out. */
export async function runExtract(session: Session, paths: readonly string[], options: ExtractCommandOptions): Promise<void> {
  const format = options.format ?? formatOf(options.output) ?? (session.io.stdout.isTTY && !options.output ? 'table' : 'json')
  await refuseOverwrite(paths, options.output)
  const lexicon = await readLexicon(session, options.lexicon)
  const renderer = await openRenderer(format, {
    several: paths.length > 1,
    bom: options.bom ?? false,
    lang: session.lang,
    ...screen(session.io, options),
  })
  await withSink(session, options.output, async (sink) => {
    let written = 0
    for (const path of paths) {
      try {
        const document = await read(session, path, options, lexicon)
        await sink.write(renderer.document(document, written++))
      } catch (error) {
        if (error instanceof ClosedPipe || paths.length === 1) throw error
        await session.tell(error instanceof UserError ? explain(error, session) : `${path}: ${explain(error, session)}`)
        session.raise(2)
      }
    }
    const end = renderer.end(written)
    if (end !== '') await sink.write(end)
  })
}

async function read(
  session: Session,
  path: string,
  { only, section, duties, unsure, leftovers, fixes, ...choices }: ExtractCommandOptions,
  lexicon: UserLexicon | undefined,
): Promise<PolicyDocument> {
  const { text, ...origin } = await readTold(session, path, choices)
  // The tree is needed to know what lies in a section, even where it is not asked for.
  const scope = only && section !== undefined ? [...new Set<Part>([...only, 'outline'])] : only
  const read = leftovers
    ? withLeftovers(explainText(text, { ...origin, duties, lexicon }))
    : extract(text, { ...origin, only: scope, duties, lexicon })
  const fixed = fixes === undefined ? read : await corrected(session, read, fixes)
  const document = unsure ? { ...fixed, indicators: fixed.indicators.filter(({ certainty }) => certainty === 'unsure') } : fixed
  if (section === undefined) return document
  const part = selectSection(document, section)
  if (!part) {
    const label = sourceLabel(path)
    throw new UserError({ en: cliWords.en.noSection(label.en, section), zh: cliWords.zh.noSection(label.zh, section) })
  }
  if (!only) return part
  return { ...part, only: [...only], outline: only.includes('outline') ? part.outline : [] }
}

/** Numbers that no indicator claims, each with its reason, stand beside the document. */
function withLeftovers({ document, trace }: ReturnType<typeof explainText>): PolicyDocument {
  const leftovers = trace.numbers
    .filter(({ fate }) => fate !== 'entry' && fate !== 'part')
    .map(({ text, fate, reason, position }) => ({ text, reason: fate === 'unknown' ? `unknown: ${reason}` : reason, position }))
  return { ...document, leftovers }
}

/** A document with the corrections of a file; those that found nothing are told. */
async function corrected(session: Session, document: PolicyDocument, path: string): Promise<PolicyDocument> {
  const { applyFixes } = await import('../../model/apply-fixes.ts')
  const { readFixes } = await import('../read-fixes.ts')
  const { document: fixed, unused } = applyFixes(document, await readFixes(path))
  for (const { quote } of unused) await session.tell(cliWords[session.lang].unusedFix(path, quote))
  return fixed
}

/** The format that a file name asks for: `indicators.csv` → `csv`. */
function formatOf(output: string | undefined): Format | undefined {
  const ending = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  return ending === 'yml' ? 'yaml' : formats.find((format) => format === ending)
}
