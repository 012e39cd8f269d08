import type { DiffReport } from '../contract/diff-types.ts'
import { cellLines, documentLabels, viewOf } from './diff-cells.ts'
import type { DiffRenderOptions } from './diff-formats.ts'
import { diffWords } from './diff-words.ts'

/** The comparison as a GitHub table: one row a measure, the strictest in bold. */
export function renderDiffMarkdown(report: DiffReport, { lang }: Pick<DiffRenderOptions, 'lang'>): string {
  const words = diffWords[lang]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const labels = documentLabels(report)
  const view = viewOf(report)
  return [
    line([words.columns.name, ...labels.map(escaped)]),
    line(['---', ...labels.map(() => '---')]),
    ...report.rows.map((row) =>
      line([
        escaped([row.name, row.scope, row.per && words.per[row.per]].filter(Boolean).join(' · ')),
        ...row.cells.map((_, doc) =>
          cellLines(view, row, doc, words, { bars: false })
            .map(({ text, style }) => (style === 'best' ? `**${escaped(text.replace(/ \*$/, ''))}**` : escaped(text)))
            .join('<br>'),
        ),
      ]),
    ),
  ].join('')
}

/** Signs that would end a cell or begin a mark. */
function escaped(text: string): string {
  return text
    .replace(/[\\|*_`<>~]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
    .replace(/\s+/g, ' ')
}
