import type { Span } from '../clean/position-map.ts'
import type { Passage } from '../tree/passages.ts'
import type { DateExpression } from './dates.ts'

/** A clause: what stands between commas and semicolons, outside brackets and quotes. Its closing mark is outside. */
export interface Clause extends Span {
  /** The mark that closes it: `,` `;` `:` `。` or `''` at the end. */
  readonly mark: string
}

/** A sentence with its clauses; the closing 。 is outside. */
export interface Sentence extends Span {
  readonly passage: Passage
  readonly clauses: readonly Clause[]
  /** True for the sentence that is the passage's heading title. */
  readonly heading: boolean
  /** Date expressions in it, counted from what governs its passage. */
  dates: readonly DateExpression[]
  /** What its characters tell of what it may hold, as bits: `FIGURE`, `NUMERAL`, `TIME`, `PERHAPS_TIME`, `RANK`. */
  readonly signs: number
}

/** A character that alone may be a number: `5`, `半`, `万`. */
export const FIGURE = 8
/** A 汉字 that is a number where its neighbours make it one: 三成, not 三农. */
export const NUMERAL = 16
/** A character of dates that needs no other: 年, 月, 日. */
export const TIME = 32
/** A character of dates that needs its neighbours: 世纪, 印发后, 春节前, `2025-`. */
export const PERHAPS_TIME = 64
/** A character of ranks: 第, 前, 首位, 榜首, 5位. */
export const RANK = 128

const none: readonly DateExpression[] = []

const opening = '([{〔【《〈“‘「『'
const closing = ')]}〕】》〉”’」』'

/** Longest label before an arrow, in UTF-16 code units. */
const longestLabel = 30

/** A quote longer than this holds whole sentences: its full stops end them. */
const longQuote = 120

/**
 * Passage → sentences → clauses, over the norm text.
 *
 * `到2027年,A达到1,B达到2;C。D` → two sentences, the first with four clauses. Marks inside a bracket, quote or book title
 * do not split; one that is never closed counts for nothing. A bracket that stands alone behind a full stop
 * (`…。(市水务局负责)…`) or holds one (`(…。)`) is a sentence of its own.
 */
export function readSentences(norm: string, passage: Passage): Sentence[] {
  const sentences: Sentence[] = []
  const { to } = passage.span
  const { headingEnd } = passage
  let pairs: Pairs | null = null
  let pair = 0
  let from = passage.textFrom
  let clauseFrom = from
  // a list that grows keeps room for more, and a document has many
  const open: Clause[] = []
  let clauses = 0
  let signs = 0
  for (let i = from; i < to || from < to; i++) {
    // where the sentence ends, and the mark that ends it
    let end = -1
    let mark = ''
    if (i >= to) end = to
    else {
      const told = tells[norm.charCodeAt(i)] as number
      signs |= told
      const kind = told & KIND
      if (kind === PLAIN || kind === CLOSES) {
        if (i - from < longest || !mayEnd(norm, i, from)) continue
        end = i + 1
      } else if (kind === SENTENCE) {
        end = i
        mark = norm[i] as string
      } else if (kind === CLAUSE) {
        const c = norm[i] as string
        // 农村公路→新建…: an arrow behind the first words of a paragraph labels the rest; others show a way
        if (c === '→' && (clauses > 0 || i - passage.textFrom > longestLabel)) continue
        if ((c === ',' && isThousands(norm, i)) || (c === ':' && isTime(norm, i))) continue
        if (i - from < longest) {
          if (i > clauseFrom) open[clauses++] = { from: clauseFrom, to: i, mark: c === '→' ? ':' : c }
          clauseFrom = i + 1
          continue
        }
        end = i
        mark = c
      } else {
        // Most passages hold no bracket at all.
        pairs ??= matchBrackets(norm, i, to)
        while ((pairs.opens[pair] as number) < i) pair++
        const close = pairs.closes[pair] as number
        if (close < 0) continue
        if (close - i > longQuote && norm.slice(i, close).includes('。')) continue
        const round = '([〔【'.includes(norm[i] as string)
        const alone = i === from && round && !',;:。、)'.includes(norm[close + 1] ?? '。')
        const stopped = round && norm[close - 1] === '。'
        for (let k = i; k < close; k++) signs |= tells[norm.charCodeAt(k)] as number
        i = close
        if (close + 1 >= to || !(alone || (stopped && norm[close + 1] !== '。'))) continue
        end = close + 1
      }
    }
    if (end > clauseFrom) open[clauses++] = { from: clauseFrom, to: end, mark }
    if (clauses > 0) {
      const heading = end <= headingEnd && from < headingEnd
      sentences.push({ from, to: end, passage, clauses: open.slice(0, clauses), heading, dates: none, signs: signs & ~KIND })
      clauses = 0
    }
    signs = 0
    from = end + mark.length
    clauseFrom = from
  }
  return sentences
}

/** What runs on for so many UTF-16 code units is no sentence (the longest of policy documents have about 800). */
const longest = 4000

/** Whether such a run may be cut behind a character: at a 、 or blank, else far from any number, at last where none goes on. */
function mayEnd(norm: string, at: number, from: number): boolean {
  if ('、 \n'.includes(norm[at] as string)) return true
  if (at - from < longest * 2) return false
  return at - from < longest * 3
    ? !/[\d.点%‰一二两三四五六七八九十百千万亿]/.test(norm.slice(at - 4, at + 5))
    : !/[\d.]/.test(norm[at] as string)
}

/** Each opening bracket or quote of a passage, in order, and where its own closing one stands; −1 where none does. */
interface Pairs {
  readonly opens: readonly number[]
  readonly closes: readonly number[]
}

function matchBrackets(norm: string, from: number, to: number): Pairs {
  const opens: number[] = []
  const closes: number[] = []
  // Places in those lists, and kinds, of those that are still open, one beside the other.
  const at: number[] = []
  const kindOf: number[] = []
  for (let i = from; i < to; i++) {
    const kind = (tells[norm.charCodeAt(i)] as number) & KIND
    if (kind < CLOSES) {
      if (kind === SENTENCE && norm.charCodeAt(i) === 10) at.length = kindOf.length = 0
      continue
    }
    const c = norm[i] as string
    if (kind === OPENS) {
      at.push(opens.length)
      kindOf.push(opening.indexOf(c))
      opens.push(i)
      closes.push(-1)
      continue
    }
    const own = closing.indexOf(c)
    // What was opened inside and never closed is given up; a closing one without its opening is passed over.
    for (let k = at.length - 1, least = Math.max(0, at.length - deepest); k >= least; k--) {
      if (kindOf[k] !== own) continue
      closes[at[k] as number] = i
      at.length = kindOf.length = k
      break
    }
  }
  return { opens, closes }
}

const PLAIN = 0
const SENTENCE = 1
const CLAUSE = 2
const CLOSES = 3
const OPENS = 4

/** The bits of what a character does to a sentence; the others are signs. */
const KIND = 7

/** What each character does to a sentence, and what it is a sign of. */
const tells = new Uint8Array(0x10000)
function tell(characters: string, what: number): void {
  for (let i = 0; i < characters.length; i++) tells[characters.charCodeAt(i)] = (tells[characters.charCodeAt(i)] as number) | what
}
tell('。!?\n', SENTENCE)
tell(';,:→', CLAUSE)
tell(closing, CLOSES)
tell(opening, OPENS)
tell('0123456789lI十百千万亿半倍番翻两', FIGURE)
tell('零〇一二三四五六七八九', NUMERAL)
tell('年月日天周期五季', TIME)
tell('世后前-/.', PERHAPS_TIME)
tell('第前首榜位', RANK)

/** Brackets inside brackets are followed so deep. */
const deepest = 6

/** A comma between groups of digits: `1,100`. */
function isThousands(norm: string, at: number): boolean {
  if (!isDigit(norm, at - 1)) return false
  return isDigit(norm, at + 1) && isDigit(norm, at + 2) && isDigit(norm, at + 3) && !isDigit(norm, at + 4)
}

/** A colon inside a time or a ratio: `8:30`. */
function isTime(norm: string, at: number): boolean {
  return isDigit(norm, at - 1) && isDigit(norm, at + 1)
}

function isDigit(norm: string, at: number): boolean {
  const code = norm.charCodeAt(at)
  return code >= 48 && code <= 57
}
