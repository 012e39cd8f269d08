import { occasions } from '../lexicon/horizons.ts'
import { alternation } from '../lexicon/pattern.ts'

/** A feast, season or term with 前 behind it, where it stands: `春节前`, `“七一”前`, `汛期来临前`. */
export interface OccasionAt {
  readonly word: string
  /** Month and day, where they are fixed: 10-01. */
  readonly day: string | null
  /** Month in which it falls or begins, 1 to 12. */
  readonly month: number
  /** In quotes, or called a feast: a bare 十一 may be a number. */
  readonly marked: boolean
}

const form = new RegExp(
  `(?<open>[“"])?(?<occasion>${alternation(occasions.map(({ word }) => word))})[”"]?(?<feast>节|假期)?(?:来临|到来|开始|开学)?(?:之|以)?前(?!后|夕|列|沿|景|提|期|教育|[一二两三四五六七八九十半]|\\d+[^\\d.%])`,
  'y',
)
/** Characters that such an expression may start with. */
export const occasionStart: string = [...new Set([...'“"', ...occasions.map(({ word }) => word[0] as string)])].join('')
/** Characters of which one stands second. */
export const occasionSecond: string = [...new Set(occasions.flatMap(({ word }) => [word[0] as string, word[1] ?? '前']))].join('')
const byWord = new Map(occasions.map((row) => [row.word, row]))

/** The occasion with 前 that begins at a place, or `null`. */
export function readOccasion(norm: string, at: number): OccasionAt | null {
  form.lastIndex = at
  const m = form.exec(norm)
  const row = byWord.get(m?.groups?.occasion ?? '')
  if (!m || !row) return null
  return { word: m[0], day: row.day, month: row.month, marked: Boolean(m.groups?.open || m.groups?.feast) }
}
