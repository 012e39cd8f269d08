import { captionStarts } from '../../lexicon/front-matter.ts'
import { leadingIssuers } from './leading-issuers.ts'
import type { Piece } from './piece.ts'
import { typeEndings, withoutBrackets } from './type.ts'

/** A title and the pieces that it was read from. */
export interface TitleLine {
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Whether a line ends as titles do, with the word for what it is. */
export function isTitleEnd(text: string): boolean {
  const bare = withoutBrackets(text)
  if (bare.length < 4 || bare.length > 130 || /[:>|]|https?/.test(bare)) return false
  return (
    typeEndings.some((word) => bare.endsWith(word) && bare.length > word.length + (word.length > 2 ? -1 : 1)) && !/^\(/.test(bare)
  )
}

const endings = new Set(typeEndings)

/** Whether a line is the word for a document alone: `通知`, `的实施意见`, as the last line of a title. */
export function isTitleTail(text: string): boolean {
  return text.length <= 8 && endings.has(text.replace(/^的/, ''))
}

/** A title of several lines has so many above its last. */
const mostAbove = 4

/**
 * Piece where the title that ends at piece `i` opens with 关于 or 印发, above lines that say nothing of their own, or `null`:
 * `某市关于深入推进新型城镇化` / `加快城乡融合发展` / `促进共同富裕的意见`. It ends in 的 and the word for a document, and nowhere before.
 */
export function openedAt(pieces: readonly Piece[], i: number): number | null {
  const last = (pieces[i] as Piece).text
  if (opens.test(last)) return null
  if (isTitleTail(last) ? !last.startsWith('的') && !/[的》]$/.test(pieces[i - 1]?.text ?? '') : !isFinished(last)) return null
  for (let k = i - 1; k >= 0 && i - k <= mostAbove; k--) {
    const { text, shown, kind, markdown } = pieces[k] as Piece
    if ((kind !== 'line' && kind !== 'agency') || markdown || /[:>|/]/.test(text) || isFinished(text)) return null
    if (captionStarts.some((word) => text.startsWith(word))) return null
    if (opens.test(text)) return /^(?:关于|印发|转发)/.test(text) || leadingIssuers(shown).length > 0 ? k : null
  }
  return null
}

const opens = /关于|印发|转发/

/** `…的指导意见`: what a title with 关于 in it ends in. */
function isFinished(text: string): boolean {
  return /的[^的]{2,6}$/.test(withoutBrackets(text)) && isTitleEnd(text)
}

/** （2021—2025年）, （试行）: a line of its own under a title. */
export function isYearBracket(text: string): boolean {
  return (
    /^\([^()]{0,4}(?:19|20)\d{2}\D{0,3}(?:[—-]\D{0,2}(?:19|20)?\d{2})?年?[^()月]{0,4}\)$/.test(text) ||
    /^\((?:试行|暂行)\)$/.test(text)
  )
}
