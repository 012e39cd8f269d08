import { LineIndex } from './line-index.ts'
import { PositionMap, type Span } from './position-map.ts'

/**
 * A source text without its dirt, with the way back to where each character stood.
 *
 * `text` is the reading shown to users; `norm` has the same length and folds the widths of punctuation too, so that a
 * rule needs to know one spelling only: `（` `）` `，` `；` `：` `％` `．` become `(` `)` `,` `;` `:` `%` `.`,
 * while 。 、 “ ” 《 》 — stay. A line end in either is `\n`; lines that were wrapped in mid-sentence are joined.
 */
export interface CleanText {
  /** The decoded source; what all public offsets count in. */
  readonly source: string
  readonly text: string
  readonly norm: string
  readonly map: PositionMap
  /** Raw spans left out as page chrome, with why; for diagnostics. */
  readonly dropped: readonly { readonly raw: Span; readonly why: string }[]
}

/** Provisional: line ends and spaces only. */
export function cleanText(source: string): CleanText {
  const offsets: number[] = []
  let text = ''
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string
    if (c === '\r') {
      if (source[i + 1] === '\n') continue
      text += '\n'
    } else if (c === ' ' || c === '　') continue
    else text += c
    offsets.push(i)
  }
  const norm = text.replace(/[（），；：％．！-～]/g, (c) => (c === '．' ? '.' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))
  return { source, text, norm, map: new PositionMap(Uint32Array.from(offsets), new LineIndex(source)), dropped: [] }
}
