import type { TextBlock } from '../../blocks.ts'
import type { StoryContext } from './story.ts'

/** A paragraph while it is read. */
export class Paragraph {
  style: string | null = null
  numId: string | null = null
  level: number | null = null
  outline: number | null = null
  /** Its mark was deleted: it goes on in the next paragraph, whose properties count. */
  markDeleted = false
  text = ''
  /** How much of the text, from the start, is bold. */
  bold = 0

  add(text: string, bold: boolean): void {
    if (bold && this.bold === this.text.length) this.bold += text.length
    this.text += text
  }

  /** The paragraph as a block: number first, or `null` where nothing is seen. In cells a number alone is seen. */
  finish({ counters, styles, numbering }: StoryContext, block: string, inCell: boolean): TextBlock | null {
    const byStyle = styles.numberOf(this.style, numbering)
    const numId = this.numId ?? byStyle?.numId ?? null
    const level = this.level ?? (this.numId === null ? byStyle?.level : null) ?? 0
    const label = numId === null || numId === '0' ? null : counters.next(numId, level)
    const contents = styles.isContents(this.style)
    const before = this.text.length
    let text = this.text.replace(/^[\t\n]+/, '')
    const cut = before - text.length
    // Behind an entry of a table of contents the tab is filled with dots.
    if (contents) text = text.replaceAll('\t', '……')
    if (text.trim() === '' && !(inCell && label)) return null
    const number = label === null ? '' : label.text + gap(label.text, label.suffix, text)
    const whole = number + text
    const heading = (this.outline !== null ? this.outline < 9 : styles.headingDepth(this.style) !== null) && !contents
    const bold = this.bold - cut
    const lead = heading
      ? whole.length
      : bold > 0 && bold < text.length && /[。：:]$/.test(text.slice(0, bold))
        ? number.length + bold
        : null
    return { kind: 'text', text: whole, block, ...(lead !== null && { lead }) }
  }
}

/** What stands between number and text: nothing behind a mark that ends the number, else one blank for the tab. */
function gap(label: string, suffix: 'tab' | 'space' | 'nothing', text: string): string {
  if (suffix === 'nothing' || label === '' || text === '') return ''
  return /[、.．)）\]］〕：:①-⓿㈠-㊿•—]$/.test(label) || /^\s/.test(text) ? '' : ' '
}
