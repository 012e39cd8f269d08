import { cleanText } from '../../src/clean/clean-text.ts'
import { lexLines } from '../../src/lines/lex-lines.ts'
import { readTables } from '../../src/tree/read-table.ts'

/** A paragraph or table of a text, as other formats hold them. */
export type Part = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] }

/** A text → its paragraphs and tables, for writing it in another format: wrapped lines joined, page furniture left out. */
export function partsOf(source: string): Part[] {
  const clean = cleanText(source)
  const lines = lexLines(clean)
  const tables = new Map(readTables(clean, lines).map((table) => [table.fromLine, table]))
  const parts: Part[] = []
  for (let i = 0; i < lines.length; i++) {
    const table = tables.get(i)
    if (table) {
      const said = (span: { from: number; to: number }) => clean.text.slice(span.from, span.to).replaceAll('\n', '')
      parts.push({ kind: 'table', rows: table.rows.map((row) => row.map(said)) })
      i = table.toLine - 1
      continue
    }
    const { from, to } = (lines[i] as (typeof lines)[number]).span
    if (to > from) parts.push({ kind: 'paragraph', text: clean.text.slice(from, to).replaceAll('\t', ' ') })
  }
  return parts
}
