import { fillers } from '../lexicon/measure-heads.ts'

/** How two keys that are not equal stand to one another. */
export type NameRelation =
  /** The same characters in another order: 试点示范, 示范试点. */
  | { readonly kind: 'order' }
  /** One has words that the other has not: `more` is the longer. */
  | { readonly kind: 'insertion'; readonly more: 'a' | 'b'; readonly words: readonly string[]; readonly front: boolean }
  /** One has the other's characters in another order, and more. */
  | { readonly kind: 'moved'; readonly more: 'a' | 'b' }
  /** Each has something where the other has something else. */
  | { readonly kind: 'substitution'; readonly a: string; readonly b: string }

/** `省级工业质量标杆`, `省级工业企业质量标杆` → insertion of 企业 in b */
export function compareNames(a: string, b: string): NameRelation {
  const [from, toA, toB] = differing(a, b)
  const [left, right] = [a.slice(from, toA), b.slice(from, toB)]
  if (left === '' || right === '') {
    return { kind: 'insertion', more: left === '' ? 'b' : 'a', words: [left + right], front: from === 0 }
  }
  if (a.length === b.length && anyOrder(a) === anyOrder(b)) return { kind: 'order' }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const more = a.length < b.length ? 'b' : 'a'
  const words = insertedWords(short, long)
  if (words) return { kind: 'insertion', more, words, front: long[0] !== short[0] }
  if (contains(long, short)) return { kind: 'moved', more }
  return { kind: 'substitution', a: left, b: right }
}

/** Last two characters: the noun that is counted or measured. */
export function head(key: string): string {
  return key.replace(/\([^()]*\)$/, '').slice(-2)
}

/** A word that may be left out of the middle of a name: all names that come of leaving one out. */
export function withoutFillers(key: string): string[] {
  const shorter: string[] = []
  for (const word of fillers) {
    const at = key.indexOf(word, 2)
    if (at >= 2 && at + word.length <= key.length - 2 && key.length - word.length >= 6) {
      shorter.push(key.slice(0, at) + key.slice(at + word.length))
    }
  }
  return shorter
}

/** The same for names of the same characters in any order: sums of powers of their codes. */
export function anyOrder(key: string): string {
  let [one, two, three] = [0, 0, 0]
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    one += code
    two += code * code
    three += code * code * code
  }
  return `${one} ${two} ${three}`
}

/** Pairs of neighbouring characters, each once. */
export function bigrams(key: string): string[] {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2))
  return [...pairs]
}

/** Share of the pairs of characters that two names have in common; less where the nouns at their ends differ. */
export function likeness(a: string, b: string): number {
  return likenessOf(a, new Set(bigrams(a)), b, bigrams(b))
}

/** The same, with the pairs made before: for names that are compared with many. */
export function likenessOf(a: string, left: ReadonlySet<string>, b: string, right: readonly string[]): number {
  let common = 0
  for (const pair of right) if (left.has(pair)) common++
  const dice = (2 * common) / (left.size + right.length || 1)
  return dice * (head(a) === head(b) ? 1 : 0.75)
}

/** Where two texts begin to differ, and where in each they end to. */
function differing(a: string, b: string): [from: number, toA: number, toB: number] {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let [toA, toB] = [a.length, b.length]
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) {
    toA--
    toB--
  }
  return [from, toA, toB]
}

/** The runs that the longer has and the shorter has not, if the shorter can be read off the longer in order. */
function insertedWords(short: string, long: string): string[] | null {
  const words: string[] = []
  let at = 0
  let run = ''
  for (const char of long) {
    if (char === short[at]) {
      at++
      if (run !== '') words.push(run)
      run = ''
    } else run += char
  }
  if (run !== '') words.push(run)
  return at === short.length && words.every((word) => word.length >= 1) && words.length <= 2 ? words : null
}

function contains(long: string, short: string): boolean {
  const left = new Map<string, number>()
  for (const char of long) left.set(char, (left.get(char) ?? 0) + 1)
  for (const char of short) {
    const count = left.get(char) ?? 0
    if (count === 0) return false
    left.set(char, count - 1)
  }
  return true
}
