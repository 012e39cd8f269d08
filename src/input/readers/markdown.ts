import { decode } from '../decode.ts'
import type { Layout, Run } from '../layout.ts'
import type { ReadHints, ReadText } from '../readers.ts'
import { readMarks } from './markdown/marks.ts'

/**
 * Markdown as converters write it: the text stays as it is, and what its marks mean is told beside it: tags, links,
 * escapes, entities, formulas, HTML tables, headings and bold sentences.
 */
export function readMarkdown(bytes: Uint8Array, { encoding }: ReadHints): ReadText {
  const decoded = decode(bytes, encoding)
  const layout: Layout = {
    places: [],
    rows: [],
    furniture: [],
    edits: readMarks(decoded.text),
    leads: readLeads(decoded.text),
  }
  return { ...decoded, layout, notices: [] }
}

/** Headings by `#` and paragraphs that open with a bold sentence; `**来源**：` is a label. */
function readLeads(text: string): Run[] {
  const leads: Run[] = []
  for (const match of text.matchAll(
    /^(?:#{1,6}[ \t]+([^\n]{1,120}?)[ \t#]*$|[ \t\u3000]*\*\*(?![^*\n]{2,4}\*\*[ \t]*[:：])([^*\n]{2,60})\*\*)/gm,
  )) {
    const said = (match[1] ?? match[2]) as string
    // what a converter puts over the text says nothing of it
    if (/^(?:政策)?(?:全文|正文|原文)$/.test(said)) continue
    const from = match.index + match[0].indexOf(said)
    leads.push({ from, to: from + said.length })
  }
  return leads
}
