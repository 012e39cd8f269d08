import type { VFile } from 'vfile'
import type { CleanText } from '../clean/clean-text.ts'
import type { SourcePosition, Span } from '../clean/position-map.ts'
import { readDates } from '../scan/dates.ts'
import { PERHAPS_TIME, readSentences, type Sentence, TIME } from '../scan/sentences.ts'
import type { PolicyRoot } from '../tree/ast.ts'
import { type Passage, readPassages, type TablePlace } from '../tree/passages.ts'
import { type Governing, governingDates } from './date-reference.ts'
import type { DocumentFacts } from './document/facts.ts'
import { compileLexicon, type Lexicon } from './lexicon/compile.ts'
import './data.ts'
import './lexicon/index.ts'

/** What every extractor reads from: the text, its passages and tables, and what is known of the document. */
export interface ExtractContext {
  readonly clean: CleanText
  readonly root: PolicyRoot
  readonly passages: readonly Passage[]
  readonly tables: readonly TablePlace[]
  readonly document: DocumentFacts
  /** Words that the rules read by, those of the user among them. */
  readonly lexicon: Lexicon
  readonly file: VFile
  /** Sentences of a passage with their dates; computed once. */
  sentences(passage: Passage): readonly Sentence[]
  /** What governs a place: the reference of its dates, and whether it looks back. */
  governing(passage: Passage | null, path: Passage['path']): Governing
  /** Clean span → source position. */
  position(span: Span): SourcePosition
  /** Clean reading of a span, line ends dropped. */
  reading(span: Span): string
  /** `section` and `sectionPath` of the contract for a place. */
  place(path: Passage['path']): { section: string | null; sectionPath: string[] }
}

/** The context of a parsed file, made once and shared by the extractors. */
export function extractContext(root: PolicyRoot, file: VFile): ExtractContext {
  if (file.data.extractContext) return file.data.extractContext
  const clean = file.data.clean
  const document = file.data.facts
  if (!clean || !document) throw new Error('extractContext: use policyParse and extractDocument before this plugin')
  const sentences = new Map<Passage, Sentence[]>()
  let governing: ReturnType<typeof governingDates> | null = null
  const context: ExtractContext = {
    clean,
    root,
    ...readPassages(root),
    document,
    lexicon: file.data.lexicon ?? compileLexicon(),
    file,
    sentences(passage) {
      let found = sentences.get(passage)
      if (!found) {
        found = readSentences(clean.norm, passage)
        for (const sentence of found) {
          // most have none
          if ((sentence.signs & (TIME | PERHAPS_TIME)) !== 0)
            sentence.dates = readDates(clean.norm, sentence, context.governing(passage, passage.path).reference)
        }
        sentences.set(passage, found)
      }
      return found
    },
    governing(passage, path) {
      governing ??= governingDates(context)
      return governing(passage, path)
    },
    position: (span) => clean.map.position(span),
    reading(span) {
      const text = clean.text.slice(span.from, span.to)
      return text.includes('\n') ? text.replaceAll('\n', '') : text
    },
    place: (path) => ({ section: path.at(-1)?.id ?? null, sectionPath: path.map((s) => s.title) }),
  }
  file.data.extractContext = context
  return context
}
