import { statSync } from 'node:fs'
import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { Part } from '../../contract/parts.ts'
import type { PolicyDocument } from '../../contract/types.ts'
import { type SourceText, sourceLabel } from '../../input/read-source.ts'
import { UserError, type Words } from '../../input/user-error.ts'
import { selectSection } from '../../model/select-section.ts'
import { explain as explainText, extract } from '../../processor.ts'
import { type Format, formats, openRenderer } from '../../render/index.ts'
import type { BatchOptions } from '../batch-program.ts'
import type { Session } from '../io.ts'
import { refuseOverwrite, withSink } from '../output.ts'
import { formatByName } from '../output-format.ts'
import { type ReadChoices, readDocumentText } from '../read.ts'
import { readLexicon } from '../read-lexicon.ts'
import { type ColorChoice, screen } from '../screen.ts'
import { cliWords } from '../words.ts'

export interface ExtractCommandOptions extends ReadChoices, BatchOptions {
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

/** `qparse extract FILE`: one document; many of them are a matter of their own. */
export async function runExtract(session: Session, paths: readonly string[], options: ExtractCommandOptions): Promise<void> {
  const [path] = paths
  if (options.stdinFormat !== undefined) {
    const { runFilter } = await import('../batch/filter.ts')
    return runFilter(session, paths, options)
  }
  if (path === undefined || paths.length > 1 || isBatch(path, options)) {
    const { runBatch } = await import('../batch/batch.ts')
    return runBatch(session, paths, options, formatFor(session, options))
  }
  const format = formatFor(session, options)
  refuseOverwrite(paths, options.output)
  const lexicon = await readLexicon(session, options.lexicon)
  const { bom = false, only, output } = options
  const renderer = await openRenderer(format, { several: false, bom, only, lang: session.lang, ...screen(session.io, options) })
  await withSink(session, output, async (sink) => {
    const document = await readDocument(session, path, options, lexicon)
    for (const part of renderer.parts?.(document, 0) ?? [renderer.document(document, 0)]) await sink.write(part)
    const end = renderer.end(1)
    if (end !== '') await sink.write(end)
  })
}

/** Whether one argument stands for many files, or a run over many is asked for. */
function isBatch(path: string, { out, resume, shard }: ExtractCommandOptions): boolean {
  if (out !== undefined || resume || shard) return true
  if (path === '-') return false
  const info = statSync(path, { throwIfNoEntry: false })
  return info ? info.isDirectory() : /[*?[{]/.test(path)
}

/** The format that was asked for, else the one that suits where the output goes. */
function formatFor({ io }: Session, { format, output, out, leftovers }: ExtractCommandOptions): Format {
  const fit = io.stdout.isTTY && !output && !out && !leftovers ? 'table' : 'json'
  const chosen = format ?? formatByName(output, formats) ?? fit
  if (leftovers && (chosen === 'csv' || chosen === 'table'))
    throw new UserError({
      en: `--leftovers has no place in ${chosen}; choose json, yaml or jsonl`,
      zh: `${chosen} 里没有 --leftovers 的位置，可取 json、yaml、jsonl`,
    })
  return chosen
}

/** A file or `-` → its document, as the options ask for it. */
export async function readDocument(
  session: Session,
  path: string,
  options: ExtractCommandOptions,
  lexicon: UserLexicon | undefined,
): Promise<PolicyDocument> {
  return digest(session, await readDocumentText(session, path, options), sourceLabel(path), options, lexicon)
}

/** A source that was read → its document. */
export async function digest(
  session: Session,
  { text, ...origin }: SourceText,
  label: Words,
  { only, section, duties, unsure, leftovers, fixes }: ExtractCommandOptions,
  lexicon: UserLexicon | undefined,
): Promise<PolicyDocument> {
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
