import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type CleanText, cleanText } from '../clean/clean-text.ts'
import type { DropReason } from '../clean/draft.ts'
import type { SourcePosition } from '../clean/position-map.ts'
import type { DiagnosticId } from '../diagnostics/catalogue.ts'
import { report } from '../diagnostics/report.ts'
import type { Layout, Notice } from '../input/layout.ts'
import { lexLines } from '../lines/lex-lines.ts'
import type { PolicyRoot } from './ast.ts'
import { buildTree } from './build-tree.ts'
import type { Oddity } from './check-numbering.ts'
import { findRedactions } from './find-redactions.ts'

declare module 'vfile' {
  interface DataMap {
    clean: CleanText
    /** What the reader of a file knows of its text. */
    layout: Layout
    /** What the reader of a file has to tell. */
    notices: readonly Notice[]
    /** The text in simplified characters, of the same length, where the source is in Traditional ones. */
    simplified: string
  }
}

/** Sets the processor's parser: source text → clean text → lines → tree. */
export const policyParse: Plugin<[], string, PolicyRoot> = function () {
  this.parser = (document, file) => {
    const clean = cleanText(file.data.simplified ?? document, file.data.layout)
    file.data.clean = clean
    const { root, oddities } = buildTree(clean, lexLines(clean))
    for (const { id, reason, run } of file.data.notices ?? []) report(file, id, reason, run && clean.map.rawPosition(run))
    reportAll(file, clean, oddities)
    return root
  }
}

/** So many diagnostics of one kind are told one by one; the rest are counted. */
const mostOfOneKind = 100

function reportAll(file: VFile, clean: CleanText, oddities: readonly Oddity[]): void {
  const counts = new Map<DiagnosticId, number>()
  const tell = (id: DiagnosticId, reason: string, place: () => SourcePosition): void => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    if (count <= mostOfOneKind) report(file, id, reason, place())
  }
  for (const { raw, why } of clean.dropped) {
    const said = clean.source
      .slice(raw.from, Math.min(raw.to, raw.from + 40))
      .replace(/\s+/g, ' ')
      .trim()
    tell(why, `Left out ${wording[why]}: ${said}${raw.to - raw.from > 40 ? '…' : ''}`, () => clean.map.rawPosition(raw))
  }
  for (const { id, reason, span } of oddities) tell(id, reason, () => clean.map.position(span))
  for (const { id, reason, span } of findRedactions(clean.norm)) tell(id, reason, () => clean.map.position(span))
  for (const [id, count] of counts) {
    if (count > mostOfOneKind) report(file, id, `${count - mostOfOneKind} more of the same kind`, null)
  }
}

const wording: Readonly<Record<DropReason, string>> = {
  'page-chrome': 'furniture of a web page',
  'page-number': 'a page number',
  'running-head': 'a running head',
  'repeated-text': 'a second copy of the document',
}
