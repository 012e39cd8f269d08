import { CharGate } from '../../lexicon/char-gate.ts'
import { ALNUM, classOf } from '../characters.ts'
import { DROP, type Draft, type DraftLine, SPACE } from '../draft.ts'
import { isDateLine, opensItem, opensLabel, opensTable } from '../line-shape.ts'
import type { Step } from '../steps.ts'

/** Lines of one column of print differ by no more than this, in columns. */
const ragged = 4
/** The first line of a paragraph is set in by two 汉字; the blanks are often lost. */
const indent = 4
/** Narrower lines are titles, headings, signatures. */
const narrowest = 30
/** Wider lines come from a screen, where the reader's window wraps them. */
const widest = 130
/** Fewer lines show no habit. */
const fewestLines = 5
/** So many of the lines must look wrapped before the document counts as hard-wrapped. */
const wrappedShare = 0.3
/** And so many of the long ones must be of one width. */
const oneWidth = 0.45
/** Without hard wraps, only a line of at least so many characters can be a sentence cut in two. */
const longLine = 40

const article = /^第[一二三四五六七八九十百零〇\d]{1,5}条/

/** Lines that were wrapped in mid-sentence, blank lines and page numbers between them or not. */
export const joinedLines: Step = {
  id: 'joined-lines',
  examples: ['…较上年增\\n长8.3%', '…全面\\n\\n— 1 —\\n\\n贯彻…'],
  apply(draft) {
    const lines = draft.lines.filter((line) => draft.visible(line))
    const texts = new Map<DraftLine, string>()
    const head = (line: DraftLine): string => {
      let text = texts.get(line)
      if (text === undefined) {
        text = draft.head(line, 40)
        texts.set(line, text)
      }
      return text
    }
    const wrapped = isWrapped(draft, lines, head)
    const unpunctuated = endsOpen(draft, lines)
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i] as DraftLine
      const next = lines[i + 1] as DraftLine
      if (line.row || next.row || line.size < 10) continue
      if (holdsAssignment(draft, line, next)) {
        join(draft, line, next)
        continue
      }
      if (!runsOn(draft, line, next, head)) continue
      const row = wrapped ? lastRow(draft, lines, i) : line
      const item = opensItem(head(row))
      const lost = item || row !== line ? indent : 0
      // a whole paragraph on one line was not wrapped: what stands before it is no part of it
      const full =
        wrapped && next.width <= widest && isFull(lines, i, lost, row) && !(item && isTitleWide(draft, lines, i, head, row))
      // an article that fills its line is no title
      const opens = full && item && !article.test(head(row)) && !/[。：:，,；;]/.test(draft.read(row).slice(2))
      const cut = !wrapped && !unpunctuated && line.size >= longLine && isSentencePart(draft, line, next, head)
      if ((full && !(opens && !isFullest(lines, i, row))) || cut || (wrapped && isTorn(draft, line, next)))
        join(draft, line, next)
    }
  },
}

const labelStart = new CharGate('牵责配参协')
/** How most names of bodies end. */
const bodyEnd = /[厅局委办部会院社府处司署行站所组团队校]/

/**
 * A list of departments that is cut in a name: `…（牵头部` and `门：市交通委、市水务局）` below it, `配合单位：省财政厅、省自然资`
 * and `源厅、省水利厅`.
 */
function holdsAssignment({ source }: Draft, line: DraftLine, next: DraftLine): boolean {
  const start = source.slice(line.first, line.first + 12)
  if (labelStart.passes(source.charCodeAt(line.first)) && /^(?:牵头|责任|配合|参与|参加|协助)(?:单位|部门)[:：]/.test(start)) {
    const rest = source.slice(next.first, Math.min(next.last + 1, next.first + 60))
    return (
      next.size < 60 &&
      !bodyEnd.test(source[line.last] as string) &&
      /^[一-龥]{1,12}(?=[、，,；;。]|$)/.test(rest) &&
      bodyEnd.test(/^[一-龥]+/.exec(rest)?.[0].at(-1) ?? '')
    )
  }
  const from = lastBracket(source, Math.max(line.first, line.last - 120), line.last)
  if (from < 0) return false
  const open = source.slice(from, line.last + 1)
  const head = /^[^（）()]{0,120}[）)]/.exec(source.slice(next.first, Math.min(next.last + 1, next.first + 121)))
  return head !== null && /^.(?:牵头|责任|配合)(?:单位|部门)[:：]|(?:牵头|负责|配合|参与).$/.test(open + head[0])
}

/** Where the last bracket of a stretch opens; −1 where none does, or it is closed. */
function lastBracket(source: string, from: number, to: number): number {
  for (let i = to; i >= from; i--) {
    const c = source[i] as string
    if (c === '（' || c === '(') return i
    if (c === '）' || c === ')') return -1
  }
  return -1
}

/** What a line ends with that lets a sentence run on: a 汉字, a digit, a comma, an open bracket, but no closing mark. */
function runsOn(draft: Draft, line: DraftLine, next: DraftLine, head: (line: DraftLine) => string): boolean {
  const { source } = draft
  const end = source[line.last] as string
  if ('。！？!?：:…|'.includes(end)) return false
  if (isLeader(source, line.last)) return false
  if ('；;”’"』」）)'.includes(end) && !continues(source[next.first] as string) && !(end === '”' && quotesWord(source, line)))
    return false
  if (indented(source, line, next)) return false
  const text = head(next)
  return (
    !opensItem(text) &&
    !isDateLine(text) &&
    !opensLabel(text) &&
    !opensTable(source.slice(next.first, Math.min(next.last + 1, next.first + 60))) &&
    source.charCodeAt(next.from) !== 9 &&
    source.charCodeAt(line.from) !== 9
  )
}

/** A word in quotes behind a comma, which no sentence ends with: `…高1.6倍，“十三五”`. */
function quotesWord(source: string, { first, last }: DraftLine): boolean {
  return /[，、][^。；;：:！？!?，]{0,6}“[^。；;：:！？!?”]{1,12}”$/.test(source.slice(Math.max(first, last - 24), last + 1))
}

/** An entry of a list of contents: `一、现状……………1`. */
function isLeader(source: string, last: number): boolean {
  let i = last
  while (i > last - 6 && /[\d\s]/.test(source[i] as string)) i--
  return '.…·'.includes(source[i] as string) && '.…·'.includes(source[i - 1] as string)
}

/** Marks that cannot begin a paragraph. */
function continues(c: string): boolean {
  return '，。、；：,;:）)”》的和与及等'.includes(c)
}

/** A line that is set in further than the one before it begins a paragraph. */
function indented(source: string, line: DraftLine, next: DraftLine): boolean {
  return depth(source, next) >= depth(source, line) + 2
}

function depth(source: string, line: DraftLine): number {
  let columns = 0
  for (let i = line.from; i < line.first && columns < 80; i++) columns += source.charCodeAt(i) === 0x3000 ? 2 : 1
  return columns
}

/** A line of prose that stops behind a Latin word or a figure, which print keeps whole: `…，全市PM2.5` and `平均浓度23微克，…` below it. */
function isTorn(draft: Draft, line: DraftLine, next: DraftLine): boolean {
  if (line.width < narrowest - 6 || !/[A-Za-z\d]/.test(draft.source[line.last] as string)) return false
  const tail = draft.source.slice(Math.max(line.first, line.last - 40), line.last + 1)
  const text = draft.source.slice(next.first, Math.min(next.last + 1, next.first + 40))
  return /[，、][^。；]{1,24}$/.test(tail) && /^[一-龥][^。]*[，。；]/.test(text)
}

/** Whether the document was wrapped at a fixed width: many lines run on, and most of the long ones are of one width. */
function isWrapped(draft: Draft, lines: readonly DraftLine[], head: (line: DraftLine) => string): boolean {
  if (lines.length < fewestLines) return false
  const widths = new Uint32Array(widest + 2 * ragged)
  let long = 0
  let looks = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as DraftLine
    if (line.width >= narrowest) {
      long++
      if (line.width <= widest) widths[line.width] = (widths[line.width] as number) + 1
    }
    const next = lines[i + 1]
    if (next && isFull(lines, i, 0) && runsOn(draft, line, next, head)) looks++
  }
  let most = 0
  for (let width = narrowest; width <= widest; width++) {
    let near = 0
    for (let k = width - ragged; k <= width + ragged; k++) near += widths[k] ?? 0
    most = Math.max(most, near)
  }
  return looks >= wrappedShare * lines.length && most >= oneWidth * long
}

/** As wide as another line near it, the indent that was lost included. */
function isFull(lines: readonly DraftLine[], at: number, lost: number, { width } = lines[at] as DraftLine): boolean {
  if (width < narrowest || width > widest) return false
  for (let k = Math.max(0, at - 5); k < Math.min(lines.length, at + 6); k++) {
    const other = (lines[k] as DraftLine).width
    if (k !== at && other - width <= ragged + lost && width - other <= ragged) return true
  }
  return false
}

/**
 * The last row of print on a line: where a line end was lost behind a full stop, what stands behind the blank that is left,
 * `…评估服务。 六、推动适老化设计,提升运`; else the line.
 */
function lastRow({ source, fate }: Draft, lines: readonly DraftLine[], at: number): DraftLine {
  const line = lines[at] as DraftLine
  if (line.width < narrowest || isFull(lines, at, 0)) return line
  const text = source.slice(Math.max(line.first, line.last - widest), line.last + 1)
  const gap = Math.max(text.lastIndexOf('。 '), text.lastIndexOf('。\u3000'))
  if (gap < 0) return line
  const first = line.last + 1 - text.slice(gap + 1).trimStart().length
  let size = 0
  let width = 0
  for (let i = first; i <= line.last; i++) {
    if (fate[i] === DROP) continue
    size++
    width += source.charCodeAt(i) < 0x2000 ? 1 : 2
  }
  return { ...line, from: first, first, size, width }
}

/** A numbered line without a stop that is as wide as no line of prose near it, but for the indent: other headings are no measure. */
function isTitleWide(
  draft: Draft,
  lines: readonly DraftLine[],
  at: number,
  head: (line: DraftLine) => string,
  line: DraftLine,
): boolean {
  if (/[。；;：:]/.test(draft.read(line).slice(2))) return false
  for (let k = Math.max(0, at - 5); k < Math.min(lines.length, at + 6); k++) {
    const other = lines[k] as DraftLine
    if (k === at || Math.abs(other.width - line.width) > ragged + indent) continue
    if (!opensItem(head(other)) && !'。；！？'.includes(draft.source[other.last] as string)) return false
  }
  return true
}

/** As wide as the widest line near it: a heading that fills its line less than that is complete. */
function isFullest(lines: readonly DraftLine[], at: number, { width }: DraftLine): boolean {
  for (let k = Math.max(0, at - 3); k < Math.min(lines.length, at + 6); k++) {
    const other = (lines[k] as DraftLine).width
    if (other <= widest && other > width + 2 && other - width < 16) return false
  }
  return true
}

/** Whether the lines of the document end without full stops: then an open end tells nothing. */
function endsOpen({ source }: Draft, lines: readonly DraftLine[]): boolean {
  let long = 0
  let open = 0
  for (const line of lines) {
    if (line.size < longLine) continue
    long++
    if (!'。！？!?：:；;）)”"'.includes(source[line.last] as string)) open++
  }
  return open > 0.25 * long + 2
}

/** A long line of prose that stops in mid-sentence, before a line that can only go on with it. */
function isSentencePart(draft: Draft, line: DraftLine, next: DraftLine, head: (line: DraftLine) => string): boolean {
  const tail = draft.source.slice(Math.max(line.first, line.last - 200), line.last + 1)
  if (!/[，。,；]/.test(tail)) return false
  // 一、坚持…发力，加快建设…体系: a numbered line without a full stop is a heading
  if (opensItem(head(line)) && !/[。；]/.test(tail) && !continues(head(next)[0] ?? '')) return false
  const text = head(next)
  return next.size >= longLine || /[。；，,]/.test(text) || continues(text[0] ?? '')
}

function join(draft: Draft, line: DraftLine, next: DraftLine): void {
  const { source, fate } = draft
  fate.fill(DROP, line.last + 1, next.first)
  const word = classOf(source.charCodeAt(line.last)) === ALNUM && classOf(source.charCodeAt(next.first)) === ALNUM
  if (word && !/\d/.test(source[line.last] as string)) fate[line.last + 1] = SPACE
}
