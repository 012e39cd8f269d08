import { halfWidth } from '../../clean/characters.ts'
import { CharGate } from '../../lexicon/char-gate.ts'
import { addresseeStarts, metadataKeys, proseStarts } from '../../lexicon/front-matter.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import { isAgency } from '../../scan/agencies.ts'
import { documentNumber, numberTail } from './number.ts'
import { dateAt, readDate } from './read-date.ts'
import { typeAlternation, typeEnds } from './type.ts'

export type MetadataKey = keyof typeof metadataKeys

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

const headLength = 6000
const tailLength = 2500
/** In the middle of a document only a signature is looked for: a short line with a date, and the short lines above it. */
const shortLine = 60

/**
 * Reads a document as a page: title, number, addressee, signature and the table of a web page around it.
 *
 * It reads the source and not the clean text, because the cleaning drops the web page's table, and what it drops is
 * just what tells number, issuer and date.
 */
export function readPieces(source: string): Piece[] {
  const pieces: Piece[] = []
  const headEnd = Math.min(source.length, headLength)
  const tailStart = Math.max(headEnd, source.length - tailLength)
  const returns = source.includes('\r')
  let above: string[] = []
  let skipped = false
  let near = 0
  let from = 0
  while (from < source.length) {
    const to = lineEnd(source, from, returns)
    if (from < headEnd || to > tailStart) {
      if (skipped) pieces.push(longText)
      skipped = false
      // the middle of a long line is left out
      if (from < headEnd) readParts(source.slice(from, to > tailStart ? headEnd : Math.min(to, headEnd)), pieces)
      if (to > headEnd && from < tailStart) pieces.push(longText)
      if (to > tailStart) readParts(source.slice(Math.max(from, tailStart), to), pieces)
    } else {
      const line = to - from <= shortLine ? source.slice(from, to) : null
      if (line === null) {
        above = []
        skipped = true
      } else if (near > 0 || /年.{1,4}月.{1,4}日/.test(line)) {
        if (skipped) pieces.push(longText)
        for (const before of above) readParts(before, pieces)
        readParts(line, pieces)
        near = near > 0 ? near - 1 : 2
        above = []
        skipped = false
      } else if (line.trim() !== '') {
        above.push(line)
        if (above.length > 10) {
          above.shift()
          skipped = true
        }
      }
    }
    from = to + 1
  }
  return joinMetadata(pieces)
}

function lineEnd(source: string, from: number, returns: boolean): number {
  const feed = source.indexOf('\n', from)
  const end = feed < 0 ? source.length : feed
  if (!returns) return end
  for (let i = from; i < end; i++) if (source.charCodeAt(i) === 13) return i
  return end
}

const longText: Piece = { kind: 'text', text: '', shown: '', markdown: false }
const decorated = new CharGate('#-*·•>')
const decoration = /^(?:#{1,6}\s+|[-*·•>]\s+)+/
/** `…的意见 - 某市人民政府门户网站`, `…的意见_某省人民政府网`: the name of the site behind a page's title. */
const siteName = /\s*[-_|—]{1,2}\s*[^-_|—《》]{2,24}(?:网|网站|门户|平台|首页)$/
const siteEnd = new CharGate('网站户台页')
const gaps = ['  ', '\u3000', '\t', '\u00a0']
const wideGap = /[ \t\u00a0\u3000]{2,}|\u3000|\t/

const weekday = /^(?:星期|周|礼拜)[一二三四五六日天]$/

/** Line → parts between wide gaps → pieces. Letter-spaced words (`国  务  院`) stay together. */
function readParts(line: string, pieces: Piece[]): void {
  const trimmed = line.replaceAll('*', '').trim()
  const bare = decorated.passes(trimmed.charCodeAt(0)) ? trimmed.replace(decoration, '') : trimmed
  const plain = siteEnd.passes(bare.charCodeAt(bare.length - 1)) ? bare.replace(siteName, '') : bare
  if (!plain) return
  const markdown = line.startsWith('#')
  const entries = keysAndValues(plain)
  if (entries) {
    for (const entry of entries) readPart(entry, false, pieces)
    return
  }
  if (!gaps.some((gap) => plain.includes(gap))) {
    readPart(plain, markdown, pieces)
    return
  }
  const parts: string[] = []
  let single = false
  for (const part of plain.split(wideGap)) {
    if (!part) continue
    // 2025年4月16日  星期三: the day a page was looked at, in one piece
    if (single || weekday.test(part) || (weekday.test(parts.at(-1) ?? '') && /^\d{4}年/.test(part)))
      parts.splice(-1, 1, (parts.at(-1) ?? '') + part)
    else parts.push(part)
    single = part.length === 1 || /\s\S$/.test(part)
  }
  for (const part of parts) readPart(part, markdown, pieces)
}

const longestEntries = 240

/**
 * A row of the page's table: `文号： | 某政办〔2024〕4号 | 成文日期： | 2024-02-04 |`, `索 引 号 MB15/2023 发文日期 2023-01-03` →
 * each key with its value; `null` for any other line.
 */
function keysAndValues(line: string): string[] | null {
  if (line.length > longestEntries || !keyStart.passes(line.charCodeAt(line[0] === '[' || line[0] === '|' ? 2 : 0))) return null
  const cells = line.split(/\s*\|\s*/).filter((cell) => cell !== '')
  if (cells.length > 1 && keyOf.has(fold(cells[0] as string).replace(/^\[|\]$|:$/g, ''))) {
    const entries: string[] = []
    for (const cell of cells) {
      const key = fold(cell).replace(/^\[|\]$|:$/g, '')
      if (keyOf.has(key)) entries.push(`${key}:`)
      else if (entries.length > 0) entries[entries.length - 1] += cell
    }
    return entries
  }
  if (/[。；;|]/.test(line) || !startsWithKey(fold(line))) return null
  // 企业名称 inside a title is no key: blanks stand before one, a colon or blanks behind it
  const keys = [...line.matchAll(keyAt())]
  if (keys[0]?.index !== 0) return null
  const read = keys.map((m, i) => {
    const value = line.slice(m.index + m[0].length, keys[i + 1]?.index).replace(/^[\s:：]+/, '')
    return { key: fold(m[0]), value: value.trim() }
  })
  // one key is an entry only where its value is what it says
  const sure = read.length > 1 || /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?$/.test(fold(read[0]?.value ?? ''))
  if (!sure && !documentNumber(fold(read[0]?.value ?? ''))) return null
  return read.map(({ key, value }) => `${key}:${value}`)
}

let keyPattern: RegExp | undefined

/** Keys of the page's table where they stand apart, spread letters too: `文    号`. */
function keyAt(): RegExp {
  keyPattern ??= new RegExp(`(?<!\\S)(?:${spreadKeys().join('|')})(?=\\s*[:：]|\\s|$)`, 'g')
  return keyPattern
}

/** Longest first, a blank allowed between any two letters. */
function spreadKeys(): string[] {
  return [...keyOf.keys()].sort((a, b) => b.length - a.length).map((word) => [...word].join('\\s*'))
}

function startsWithKey(text: string): string | null {
  for (let length = Math.min(longestKey, text.length); length > 1; length--) {
    const word = text.slice(0, length)
    if (keyOf.has(word)) return word
  }
  return null
}

function readPart(part: string, markdown: boolean, pieces: Piece[]): void {
  const shown = unspace(part)
  for (const run of splitRun(shown)) {
    const text = fold(run)
    if (text) pieces.push(classify(text, run, markdown))
  }
}

/** `国 家 粮 食` → `国家粮食`; one space between longer words stays. */
function unspace(text: string): string {
  if (!text.includes(' ') && !text.includes('\u00a0')) return text
  const words = text.trim().split(/[ \u00a0\u3000\t]+/)
  let out = words[0] ?? ''
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string
    const apart = word.length > 1 && (words[i - 1] as string).length > 1 && /[一-龥》”]$/.test(out) && /^[一-龥《“\d]/.test(word)
    out += apart ? ` ${word}` : word
  }
  return out
}

/** As `norm` of the clean text, without spaces. */
export function fold(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const plain = halfWidth(code)
    const space = code === 32 || code === 160 || code === 0x3000 || code === 9
    if (plain === code && !space) continue
    out += text.slice(from, i)
    if (!space) out += String.fromCharCode(plain)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

const titleThenProse = new RegExp(
  `^[^。;；]{4,100}?(?:${typeAlternation})(?:[(（][^()（）]{2,20}[)）])?(?=${proseStarts.join('|')})`,
)
/** Where such a title may end: prose seldom has one of these characters before the other. */
const beforeProse = `${typeEnds})）`
const proseStart = new WordSet(proseStarts, 'start')

function mayEndTitle(head: string): boolean {
  // no sentence has ended before it
  const stop = head.search(/[。;；]/)
  const end = stop < 0 ? head.length : stop + 1
  for (let i = 4; i < end; i++)
    if (proseStart.findIn(head, i, head.length) !== null && beforeProse.includes(head[i - 1] as string)) return true
  return false
}
const closing = /^\s*[(（](?:此件|本件|公开方式|主动公开|有删减)[^)）]{0,20}[)）]/

/** `某政字〔2019〕80号 某市人民政府关于…`: the number stands before the title, on its line. */
const numberBefore =
  /^[一-龥]{2,10}[〔[【(（〈《［][12]\d{3}[〕\]】)）〉》］]第?\d{1,5}号(?=\s?[一-龥]{2,40}(?:关于|印发|转发)[^。；;，,]{2,80}$)/

/** Cuts a long run where the wording alone tells title, number, addressee, signature and date apart. */
function splitRun(run: string): string[] {
  if (run.length < 24) return splitSignature(run).filter((part) => part !== '')
  const note = closing.exec(run)?.[0] ?? ''
  const runs: string[] = [note]
  let rest = run.slice(note.length)
  const before = numberBefore.exec(rest)?.[0]
  if (before && documentNumber(fold(before))) {
    runs.push(before)
    rest = rest.slice(before.length)
  }
  const number = numberTail(rest.slice(0, 140))
  if (number) {
    runs.push(rest.slice(0, number.from), rest.slice(number.from, number.to))
    rest = rest.slice(number.to)
  } else {
    const title = titleEnd(rest)
    if (title) {
      runs.push(rest.slice(0, title))
      rest = rest.slice(title)
    }
  }
  return [...runs, ...splitSignature(rest)].filter((part) => part !== '')
}

function titleEnd(run: string): number {
  if (run.length < 60) return 0
  const head = run.slice(0, 140)
  const dated = /[(（][12]\d{3}年/.test(head) && /^[^。]{6,110}?(?=[(（][12]\d{3}年\d{1,2}月\d{1,2}日[)）])/.exec(head)
  if (dated && new RegExp(`(?:${typeAlternation})$`).test(dated[0])) return dated[0].length
  return mayEndTitle(head) ? (titleThenProse.exec(head)?.[0].length ?? 0) : 0
}

/** `…执行。某某办公厅2021年11月5日（此件公开发布）关于…的措施为…` → prose, agency, date, note, title, prose. */
function splitSignature(run: string): string[] {
  const runs: string[] = []
  let from = 0
  for (let at = run.indexOf('年'); at >= 0; at = run.indexOf('年', at + 1)) {
    const date = dateAt(run, at)
    if (!date || date.from < from) continue
    const behind = run.slice(date.to, date.to + 60).trimStart()
    const open = /[(（]/.test(run[date.from - 1] ?? '') && /^[)）]/.test(behind) ? 1 : 0
    // the bodies that sign are the run of characters right before the date
    const names = /[一-龥 、]{0,60}$/.exec(run.slice(Math.max(from, date.from - open - 60), date.from - open))?.[0] ?? ''
    const signed = agencyList(names) !== null
    const known = signed || open === 1 || closing.test(behind) || (names === '' && behind === '')
    if (!known || (behind !== '' && open === 0 && !/^(?:[(（]|公开方式|附|抄送|印发|[一-龥“《]{4})/.test(behind))) continue
    const stop = date.from - open - (signed ? names.length : 0)
    runs.push(run.slice(from, stop), run.slice(stop, date.from - open), run.slice(date.from - open, date.to + open))
    from = date.to + open
    const note = closing.exec(run.slice(from, from + 60))?.[0] ?? ''
    runs.push(note)
    from += note.length
    const title = titleEnd(run.slice(from, from + 200))
    runs.push(run.slice(from, from + title))
    from += title
    at = from
  }
  runs.push(run.slice(from))
  return runs
}

/** Whether a text is nothing but bodies: `广州市民政局 广州市财政局`. */
export function agencyList(text: string): string[] | null {
  const names = text.split(/[\s、,，]+/).filter(Boolean)
  return names.length > 0 && names.every((name) => name.length >= 3 && name.length <= 40 && isAgency(name)) ? names : null
}

const keyOf = new Map<string, MetadataKey>()
const keyStart = new CharGate()
let longestKey = 0
for (const key of Object.keys(metadataKeys) as MetadataKey[])
  for (const word of metadataKeys[key]) {
    keyOf.set(word, key)
    keyStart.add(word.charCodeAt(0))
    longestKey = Math.max(longestKey, word.length)
  }

const heading =
  /^(?:[—一-]、|\(一\)|第[一二三四五六七八九十]{1,3}[章条编节]|第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/
const note = /^\(?(?:此件|本件|公开方式|主动公开|信息公开|特此通知|附件|附:)/

/** A key in a box of its own: `[ 发文字号 ] 某府发〔2021〕17号`, `【成文日期】2021-08-17`. */
const boxedKey = /^[[【〔［]\s*([一-龥 \u3000]{2,12}?)\s*[\]】〕］]\s*[:：|]?/

function classify(text: string, shown: string, markdown: boolean): Piece {
  const colon = text.indexOf(':')
  if (colon > 0 && colon <= 8) {
    const key = keyOf.get(text.slice(0, colon))
    if (key) return { kind: 'metadata', key, value: shown.slice(shown.search(/[:：]/) + 1).trim(), text, shown, markdown }
  }
  const boxed = boxedKey.exec(shown)
  const key = boxed ? keyOf.get(fold(boxed[1] as string)) : undefined
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

/** The last key of a table may be empty, and the title follow it. */
function mayBeValue({ key }: Piece, next: Piece): boolean {
  return key === 'title' || !/关于|通知|意见/.test(next.text)
}

/** A key alone on its line takes the next piece for its value. */
function joinMetadata(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const next = pieces[i + 1]
    if (
      piece.kind === 'metadata' &&
      !piece.value &&
      next &&
      next.kind !== 'metadata' &&
      next.kind !== 'text' &&
      mayBeValue(piece, next)
    ) {
      joined.push({ ...piece, value: next.shown })
      i++
    } else joined.push(piece)
  }
  return joined
}
