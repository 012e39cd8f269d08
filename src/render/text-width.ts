import stringWidth from 'string-width'

const widths = new Map<string, number>()

/** Columns that a character takes: 2 for 汉字, 1 for Latin. */
function charWidth(char: string): number {
  let width = widths.get(char)
  if (width === undefined) {
    width = stringWidth(char)
    widths.set(char, width)
  }
  return width
}

/** Columns that a plain text takes. `数字a` → 5 */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

/** Text filled up with spaces to a width. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)))
  return side === 'right' ? text + space : space + text
}

/** Text → lines of at most `width` columns; breaks between any two 汉字, but not inside a Latin word or a number that fits. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.match(/[A-Za-z0-9.%-]+|[\s\S]/gu) ?? []) {
    for (const piece of textWidth(word) > width ? word : [word]) {
      const wide = textWidth(piece)
      if (used + wide > width && line !== '') {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      if (line === '' && piece.trim() === '') continue
      line += piece
      used += wide
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
