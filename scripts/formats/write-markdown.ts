import type { Part } from './document-parts.ts'

/** Parts → Markdown as converters write it: `#` before headings, pipe tables, blank lines between paragraphs. */
export function writeMarkdown(parts: readonly Part[]): string {
  const blocks = parts.map((part) => {
    if (part.kind === 'paragraph') {
      const { text } = part
      const heading =
        text.length <= 40 &&
        /^(?:第.{1,3}[章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(text) &&
        !/[。；]$/.test(text)
      const level = /^第.{1,3}章|^[一二三四五六七八九十]+、/.test(text) ? '##' : '###'
      return heading ? `${level} ${escaped(text)}` : escaped(text)
    }
    const width = Math.max(...part.rows.map((row) => row.length))
    const rows = part.rows.map(
      (row) => `| ${[...row, ...new Array<string>(width - row.length).fill('')].map(escaped).join(' | ')} |`,
    )
    return [rows[0], `|${'---|'.repeat(width)}`, ...rows.slice(1)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

/** What Markdown would take for a mark is escaped, as converters do. */
function escaped(text: string): string {
  return text.replace(/[*_]/g, '\\$&').replace(/</g, '&lt;')
}
