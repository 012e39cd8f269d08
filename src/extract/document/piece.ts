import { addresseeStarts } from '../../lexicon/front-matter.ts'
import { agencyList } from './agency-list.ts'
import { fold } from './fold.ts'
import { documentNumber } from './number.ts'
import { keyOfWord, type MetadataKey } from './page-keys.ts'
import { readDate } from './read-date.ts'

/** What a short piece of a page is. */
export type PieceKind = 'metadata' | 'number' | 'date' | 'agency' | 'note' | 'addressee' | 'heading' | 'text' | 'line'

/**
 * A line of the page, or a part of one that stands apart from the rest by a wide gap, or that the wording tells apart
 * where a text has lost its line breaks: `…的意见国办发〔2014〕69号各省…` is a title, a number and an addressee.
 */
export interface Piece {
  readonly kind: PieceKind
  /** Widths folded, without spaces. */
  readonly text: string
  /** As written, with the single spaces that stand between words. */
  readonly shown: string
  readonly key?: MetadataKey
  /** Value of a metadata piece, or the date of a date piece. */
  readonly value?: string
  readonly markdown: boolean
}

const heading =
  /^(?:[—一-]、|\(一\)|第[一二三四五六七八九十]{1,3}[章条编节]|第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/
const note = /^\(?(?:此件|本件|公开方式|主动公开|信息公开|特此通知|附件|附:)/

/** A key in a box of its own: `[ 发文字号 ] 某府发〔2021〕17号`, `【成文日期】2021-08-17`. */
const boxedKey = /^[[【〔［]\s*([一-龥 \u3000]{2,12}?)\s*[\]】〕］]\s*[:：|]?/

/** A piece by what it says alone. */
export function classify(text: string, shown: string, markdown: boolean): Piece {
  const colon = text.indexOf(':')
  if (colon > 0 && colon <= 8) {
    const key = keyOfWord(text.slice(0, colon))
    if (key) return { kind: 'metadata', key, value: shown.slice(shown.search(/[:：]/) + 1).trim(), text, shown, markdown }
  }
  const boxed = boxedKey.exec(shown)
  const key = boxed ? keyOfWord(fold(boxed[1] as string)) : undefined
  if (boxed && key) return { kind: 'metadata', key, value: shown.slice(boxed[0].length).trim(), text, shown, markdown }
  const piece = (kind: PieceKind, value?: string): Piece => ({ kind, text, shown, markdown, ...(value ? { value } : {}) })
  if (note.test(text) && text.length < 60) return piece('note')
  const bare = /^\([^()]{6,40}号\)$/.test(text) ? text.slice(1, -1) : text
  if (bare.length < 40 && /[号)]$/.test(bare) && documentNumber(bare)) return { ...piece('number'), text: bare }
  const date = text.length <= 80 && text.includes('年') ? readDate(text) : null
  if (date) return piece('date', date)
  if (heading.test(text)) return piece('heading')
  if (text.endsWith(':') && addresseeStarts.some((word) => text.startsWith(word))) return piece('addressee')
  if (/[。;!]/.test(text) || text.length > 130 || (/[,:]$/.test(text) && text.length >= 20)) return piece('text')
  if (agencyList(shown)) return piece('agency')
  return piece('line')
}
