import type { Position } from '../contract/types.ts'

/** What the entries of a document quote beside their position. */
interface Quotes {
  text: string
  position: Position
  valueText?: string | null
  valuePosition?: Position
  target?: { text: string | null; from: Position | null } | null
}

/**
 * Puts the characters of the source back into what an entry quotes, where a text in Traditional characters was read
 * through simplified ones of the same length: names and tasks stay simplified.
 */
export function quoteVerbatim<T extends Quotes>(entry: T, simplified: string, source: string): T {
  const back = (text: string, { start, end }: Position): string =>
    verbatim(text, simplified.slice(start.offset, end.offset), source.slice(start.offset, end.offset))
  const { target, valueText, valuePosition } = entry
  return {
    ...entry,
    text: back(entry.text, entry.position),
    ...(valueText && valuePosition && { valueText: back(valueText, valuePosition) }),
    ...(target?.text && target.from && { target: { ...target, text: back(target.text, target.from) } }),
  }
}

/** A reading of a slice → the same reading in the characters of the source: `质量达标`, `質 量達標` → `質量達標`. */
function verbatim(reading: string, simplified: string, source: string): string {
  let at = 0
  let text = ''
  for (const c of reading.split('')) {
    const found = simplified.indexOf(c, at)
    if (found < 0 || found - at > 200) {
      text += c
      continue
    }
    text += source[found]
    at = found + 1
  }
  return text
}
