import type { Layout } from '../../layout.ts'
import { readFormula } from './formula.ts'
import { tableTags } from './html-table.ts'

export type Edit = Layout['edits'][number]

/** Tags of HTML that converters leave in the text. */
const tag =
  /<\/?(?:a|b|blockquote|br|center|code|del|details|div|em|figcaption|figure|font|h[1-6]|hr|i|img|li|mark|ol|p|page|pre|s|small|span|strong|sub|summary|sup|u|ul)\b[^<>\n]{0,400}>/

/** Every mark, in the order in which they are tried at a place. */
const marks = new RegExp(
  [
    /<!--[\s\S]{0,4000}?-->/, // <!-- image -->
    /<table\b[\s\S]{0,60000}?<\/table>/, // tables that no pipe table can hold
    tag,
    /!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)/, // ![](images/1.jpg)
    /\]\((?:https?:|mailto:|[./#]|[\w-]+\.(?:html?|pdf|docx?|xlsx?|jpe?g|png)\b)[^()\n]{0,600}\)/, // [text](url)
    /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/, // &nbsp;
    /\\[!-/:-@[-`{-~]/, // 1\. and \*
    /\$\$?[^$\n]{1,160}\$\$?/, // $\geq 98\%$
    /^[ \t]{0,8}(?:[-*+>][ \t]+(?!\d{1,4}[ \t]*[-—])|>)+(?=\S)/, // list items and quotations, no page numbers
    /^[ \t]*(?:\{\d+\})?(?:-{3,}|\*{3,}|_{3,})[ \t]*$/, // rules between pages
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
)

const entities = new Map<string, string>([
  ...([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['mdash', '—'],
  ] as const),
  ...([
    ['middot', '·'],
    ['times', '×'],
    ['ge', '≥'],
    ['le', '≤'],
    ['permil', '‰'],
    ['deg', '°'],
    ['hellip', '…'],
  ] as const),
])

/** What the marks of Markdown read as: mostly nothing. `1\. **目标** &gt;98%` → `1. **目标** >98%` */
export function readMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(marks)) {
    const [said] = match
    const from = match.index
    const to = from + said.length
    if (said.startsWith('<table')) edits.push(...tableTags(said, from))
    else if (/^<br/i.test(said)) edits.push({ from, to, as: inPipeRow(text, from) ? '' : '\n' })
    else if (said.startsWith('](')) {
      const open = text.lastIndexOf('[', from)
      if (open < 0 || text.slice(open, from).includes('\n') || from - open > 300) continue
      edits.push({ from: open, to: open + 1, as: '' }, { from, to, as: '' })
    } else if (said.startsWith('&')) edits.push({ from, to, as: entity(said.slice(1, -1)) })
    else if (said.startsWith('\\')) edits.push({ from, to: from + 1, as: '' })
    else if (said.startsWith('$')) edits.push(...readFormula(said, from))
    else edits.push({ from, to, as: '' })
  }
  return edits.sort((a, b) => a.from - b.from)
}

function entity(name: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : null
  if (code !== null) return code > 32 && code < 0xd800 && code !== 160 ? String.fromCharCode(code) : ''
  return entities.get(name.toLowerCase()) ?? ''
}

/** Whether a place lies in a row of a pipe table, where a line end would break the row. */
function inPipeRow(text: string, at: number): boolean {
  return text
    .slice(text.lastIndexOf('\n', at) + 1, at)
    .trimStart()
    .startsWith('|')
}
