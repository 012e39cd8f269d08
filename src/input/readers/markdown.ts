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

/** Headings by `#` and paragraphs that open with a bold sentence. */
function readLeads(text: string): Run[] {
  const leads: Run[] = []
  for (const match of text.matchAll(/^(?:#{1,6}[ \t]+([^\n]{1,120}?)[ \t#]*$|[ \t\u3000]*\*\*([^*\n]{2,60})\*\*)/gm)) {
    const said = (match[1] ?? match[2]) as string
    const from = match.index + match[0].indexOf(said)
    leads.push({ from, to: from + said.length })
  }
  return leads
}
