import type { Edit } from './marks.ts'

/** An HTML table inside Markdown → tabs between its cells, a line end before each row: `<tr><td>a</td><td>b</td></tr>` → `a⇥b`. */
export function tableTags(said: string, at: number): Edit[] {
  const edits: Edit[] = []
  let cells = 0
  for (const match of said.matchAll(/<(\/?[a-z]+)\b[^<>]{0,400}>|\s*\n\s*|&nbsp;/gi)) {
    const from = at + match.index
    const to = from + match[0].length
    const name = match[1]?.toLowerCase()
    if (name === 'tr') cells = 0
    const cell = name === 'td' || name === 'th'
    const as = name === 'tr' || name === '/table' ? '\n' : cell && cells > 0 ? '\t' : ''
    if (cell) cells++
    edits.push({ from, to, as })
  }
  return edits
}
