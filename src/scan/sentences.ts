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

/**
 * Passage → sentences → clauses, over the norm text.
 *
 * `到2027年,A达到1,B达到2;C。D` → two sentences, the first with four clauses. Marks inside brackets, quotes and book
 * titles do not split; a bracket that is never closed stops counting at the next 。.
 */
export function readSentences(norm: string, passage: Passage): Sentence[] {
  const sentences: Sentence[] = []
  const { to } = passage.span
  let from = passage.textFrom
  let clauseFrom = from
  let clauses: Clause[] = []
  let depth = 0
  const endClause = (end: number, mark: string): void => {
    if (end > clauseFrom) clauses.push({ from: clauseFrom, to: end, mark })
    clauseFrom = end + 1
  }
  const endSentence = (end: number, mark: string): void => {
    endClause(end, mark)
    if (clauses.length > 0) sentences.push({ from, to: end, passage, clauses, heading: end <= passage.headingEnd && from < passage.headingEnd })
    clauses = []
    from = end + 1
    depth = 0
  }
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    if (c === '。' || c === '!' || c === '?' || c === '\n') {
      if (c === '。' && depth > 0 && closesWithin(norm, i, to)) continue
      endSentence(i, c)
    } else if (opening.includes(c)) depth++
    else if (closing.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === ';' || c === ':' || (c === ',' && !between(norm, i)))) endClause(i, c)
  }
  if (from < to) endSentence(to, '')
  return sentences
}

/** A comma between digit groups: `1,100`. */
function between(norm: string, i: number): boolean {
  return /^\d{3}(?!\d)/.test(norm.slice(i + 1, i + 5)) && /\d/.test(norm[i - 1] ?? '')
}

/** Whether the bracket or quote that is open at `i` closes before the next opening or within a short way. */
function closesWithin(norm: string, i: number, to: number): boolean {
  const end = Math.min(to, i + 120)
  for (let k = i + 1; k < end; k++) {
    const c = norm[k] as string
    if (closing.includes(c)) return true
    if (opening.includes(c) || c === '\n') return false
  }
  return false
}
