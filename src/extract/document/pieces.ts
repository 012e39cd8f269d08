import { CharGate } from '../../lexicon/char-gate.ts'
import { fold } from './fold.ts'
import { gluedEntries, keyOfWord, keysAndValues } from './page-keys.ts'
import { classify, type Piece } from './piece.ts'
import { splitRun } from './split-run.ts'

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
  let glued = /[A-Za-z\d]/.test(source.slice(0, headEnd).split('索引号', 2)[1]?.[0] ?? '')
  let above: string[] = []
  let skipped = false
  let near = 0
  let from = 0
  while (from < source.length) {
    const to = lineEnd(source, from, returns)
    if (glued && from < headEnd) {
      const entries = gluedEntries(source.slice(from, to).trim())
      if (entries) {
        for (const entry of entries) readPart(entry, false, pieces)
        from = to + 1
        continue
      }
      glued = !pieces.some(({ kind }) => kind === 'metadata')
    }
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
const decorated = new CharGate('#-*·•∙●>')
/** Marks of a list, and the bullet right before a key in a box: `∙【发文字号】`. */
const decoration = /^(?:#{1,6}\s+|[-*·•>]\s+|[·•∙●]\s*(?=[[【〔［]))+/
/** `…的意见 - 某市人民政府门户网站`, `…的意见_某省人民政府网`: the name of the site behind a page's title. */
const siteName = /\s*[-_|—]{1,2}\s*[^-_|—《》]{2,24}(?:网|网站|门户|平台|首页)$/
/** `政务服务丨某市人民政府关于…`: the column of the site in front of a page's title. */
const column = /^[一-龥]{2,8}[丨｜](?=[一-龥])/
/** `【政府重点工作】某市人民政府关于…`: the same in brackets; what explains a document is another page. */
const boxedColumn =
  /^【(?![^】]*(?:解读|图解|一图|视频|链接|相关|问答|回应))[^【】]{2,14}】\s*(?=[^【】:：]{2,40}(?:关于|印发|转发))/
const siteEnd = new CharGate('网站户台页')
const gaps = ['  ', '\u3000', '\t', '\u00a0']
const wideGap = /[ \t\u00a0\u3000]{2,}|\u3000|\t/

const weekday = /^(?:星期|周|礼拜)[一二三四五六日天]$/

/** Line → parts between wide gaps → pieces. Letter-spaced words (`国  务  院`) stay together. */
function readParts(line: string, pieces: Piece[]): void {
  const trimmed = line.replaceAll('*', '').trim()
  const bare = decorated.passes(trimmed.charCodeAt(0)) ? trimmed.replace(decoration, '') : trimmed
  const named = siteEnd.passes(bare.charCodeAt(bare.length - 1)) ? bare.replace(siteName, '') : bare
  const boxed = named[0] === '【'
  if (boxed && named.indexOf('【', 1) > 0) {
    for (const part of named.split(/(?=【)/)) readPart(part, false, pieces)
    return
  }
  const plain = named.replace(boxed ? boxedColumn : column, '')
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
  const first = pieces.length
  for (const part of parts) readPart(part, markdown, pieces)
  if (isRow(plain) && !pieces.slice(first).some(({ kind }) => kind === 'metadata'))
    pieces.splice(first, pieces.length - first, ...pieces.slice(first).map(cell))
}

/** Cells of a row are parted by tabs, and no row holds a whole document. */
const isRow = (line: string): boolean => line.length < 400 && /\t[^\t]*\t[^\t]*\t/.test(line)

/** Bodies and dates in a row of a table sign nothing: `2  建设采穗圃  省林业局  各市人民政府  2024年12月`. */
function cell(piece: Piece): Piece {
  return piece.kind === 'agency' || piece.kind === 'date' ? { ...piece, kind: 'text' } : piece
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

/** The last key of a table may be empty, and the title or number follow it. */
function mayBeValue({ key }: Piece, next: Piece): boolean {
  if (next.kind === 'number') return key === 'number'
  return key === 'title' || !/关于|通知|意见/.test(next.text)
}

/** So many keys on lines of their own are a page's table without colons: 索引号 / 01236931-5 / 成文日期 / 2017-10-09. */
const fewestKeys = 3

/** Keys without colons, where a page has several, as entries of its table. */
function withBareKeys(pieces: readonly Piece[]): readonly Piece[] {
  const keyed = (piece: Piece): boolean => piece.kind === 'line' && piece.text.length <= 8 && keyOfWord(piece.text) !== undefined
  if (pieces.filter(keyed).length < fewestKeys) return pieces
  return pieces.map((piece) => (keyed(piece) ? classify(`${piece.text}:`, `${piece.text}:`, piece.markdown) : piece))
}

/** A key alone on its line takes the next piece for its value. */
function joinMetadata(found: readonly Piece[]): Piece[] {
  const pieces = withBareKeys(found)
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
