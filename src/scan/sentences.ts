import type { Span } from '../clean/position-map.ts'
import type { Passage } from '../tree/passages.ts'

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
}

const opening = '([{〔【《〈“‘「『'
const closing = ')]}〕】》〉”’」』'

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
  const pairs = matchBrackets(norm, passage.textFrom, to)
  let from = passage.textFrom
  let clauseFrom = from
  let clauses: Clause[] = []
  const endClause = (end: number, mark: string): void => {
    if (end > clauseFrom) clauses.push({ from: clauseFrom, to: end, mark })
    clauseFrom = end + mark.length
  }
  const endSentence = (end: number, mark: string): void => {
    endClause(end, mark)
    if (clauses.length > 0) {
      const heading = end <= passage.headingEnd && from < passage.headingEnd
      sentences.push({ from, to: end, passage, clauses, heading })
    }
    clauses = []
    from = end + mark.length
  }
  for (let i = next(marks, norm, from, to); i < to; i = next(marks, norm, i + 1, to)) {
    const c = norm[i] as string
    if (c === '。' || c === '!' || c === '?' || c === '\n') endSentence(i, c)
    else if (c === ';' || (c === ',' && !isThousands(norm, i)) || (c === ':' && !isTime(norm, i))) endClause(i, c)
    else {
      const close = pairs.get(i)
      if (close === undefined) continue
      const stops = norm.slice(i, close).lastIndexOf('。')
      if (stops >= 0 && close - i > longQuote) continue
      const alone = i === from && '([〔【'.includes(c) && !',;:。、)'.includes(norm[close + 1] ?? '。')
      i = close
      const stopped = '([〔【'.includes(c) && norm[close - 1] === '。'
      if (close + 1 < to && (alone || (stopped && norm[close + 1] !== '。'))) endSentence(close + 1, '')
    }
  }
  if (from < to) endSentence(to, '')
  return sentences
}

/** Each opening bracket or quote with the place of its own closing one; those without are not in it. */
function matchBrackets(norm: string, from: number, to: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: { at: number; kind: number }[] = []
  for (let i = next(brackets, norm, from, to); i < to; i = next(brackets, norm, i + 1, to)) {
    const c = norm[i] as string
    if (c === '\n') open.length = 0
    const opens = opening.indexOf(c)
    if (opens >= 0) {
      open.push({ at: i, kind: opens })
      continue
    }
    const kind = closing.indexOf(c)
    if (kind < 0) continue
    // What was opened inside and never closed is given up; a closing one without its opening is passed over.
    for (let k = open.length - 1, least = Math.max(0, open.length - deepest); k >= least; k--) {
      const one = open[k] as { at: number; kind: number }
      if (one.kind !== kind) continue
      pairs.set(one.at, i)
      open.length = k
      break
    }
  }
  return pairs
}

/** Characters that end a clause or open what does not split, and those of brackets and quotes alone. */
const marks = /[。!?\n;,:([{〔【《〈“‘「『]/g
const brackets = /[\n([{〔【《〈“‘「『)\]}〕】》〉”’」』]/g

/** Place of the next character of a class, or `to`: most characters are passed over by the pattern alone. */
function next(pattern: RegExp, norm: string, from: number, to: number): number {
  pattern.lastIndex = from
  return pattern.test(norm) && pattern.lastIndex <= to ? pattern.lastIndex - 1 : to
}

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
