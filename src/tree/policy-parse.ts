import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type CleanText, cleanText } from '../clean/clean-text.ts'
import type { DiagnosticId } from '../diagnostics/catalogue.ts'
import { report } from '../diagnostics/report.ts'
import { lexLines } from '../lines/lex-lines.ts'
import type { PolicyRoot } from './ast.ts'
import { buildTree } from './build-tree.ts'
import type { Oddity } from './check-numbering.ts'
import { findRedactions } from './find-redactions.ts'

declare module 'vfile' {
  interface DataMap {
    clean: CleanText
  }
}

/** Sets the processor's parser: source text → clean text → lines → tree. */
export const policyParse: Plugin<[], string, PolicyRoot> = function () {
  this.parser = (document, file) => {
    const clean = cleanText(document)
    file.data.clean = clean
    const { root, oddities } = buildTree(clean, lexLines(clean))
    reportAll(file, clean, oddities)
    return root
  }
}

function reportAll(file: VFile, clean: CleanText, oddities: readonly Oddity[]): void {
  for (const { raw, why } of clean.dropped) {
    const said = clean.source.slice(raw.from, Math.min(raw.to, raw.from + 40)).replace(/\s+/g, ' ').trim()
    report(file, why as DiagnosticId, `Left out ${wording[why] ?? 'text'}: ${said}${raw.to - raw.from > 40 ? '…' : ''}`, clean.map.rawPosition(raw))
  }
  for (const { id, reason, span } of [...oddities, ...findRedactions(clean.norm)]) report(file, id, reason, clean.map.position(span))
}

const wording: Readonly<Record<string, string>> = {
  'page-chrome': 'furniture of a web page',
  'page-number': 'a page number',
  'repeated-text': 'a second copy of the document',
}
