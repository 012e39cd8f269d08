import type { NearMiss, Related } from '../contract/diff-types.ts'
import { type AlignedRow, together } from './align.ts'
import { bigrams, compareNames, head, likenessOf } from './compare-names.ts'
import { type Entry, incompatible } from './entry.ts'

/** What is said of rows of one name, or of nearly one, that are not one measure. */
const told: Readonly<Record<string, string>> = {
  'increment-and-stock': 'new ones against all there are',
  'level-and-change': 'how much there is against how much it moves',
  'number-and-rank': 'a number against its place among others',
  'rate-and-total': 'an amount a year against a total',
  'place-and-total': 'an amount for each place, or for the country, against the total of the region',
  'other-unit': 'the same name in units of different dimensions',
  'other-part': 'another part taken: leading, taking part, or not told which',
  'flow-and-stock': 'counted within a period against all so far',
  'same-name': 'the same name twice in one document, with different numbers for one year',
  'bare-name': 'a name that says too little to be taken for the same',
}

interface Considered {
  readonly row: AlignedRow
  readonly entry: Entry
  readonly key: string
  readonly pairs: readonly string[]
}

/** How many rows of one name, and how many rows that share a pair of characters, are looked at. */
const mostOfName = 12
const mostOfPair = 24
const rarest = 5
/** How many near misses of a row are told, and how many in all. */
const mostNear = 3
const mostTold = 1000

/** Rows that are near one another: those to be read together, and those that only look alike. Ids are row numbers. */
export function neighbours(rows: readonly AlignedRow[]): { related: Related[]; nearMisses: NearMiss[] } {
  const considered = rows.map((row): Considered => {
    const entry = together(row)
    const key = entry.measures[0]?.form.key ?? entry.key
    return { row, entry, key, pairs: bigrams(key) }
  })
  const related: Related[] = []
  const nearMisses: NearMiss[] = []
  const met = new Set<string>()
  const meet = (i: number, j: number): boolean => {
    const id = i < j ? `${i} ${j}` : `${j} ${i}`
    if (met.has(id)) return false
    met.add(id)
    return true
  }
  const id = (i: number): string => `r${i + 1}`

  for (const list of byKey(considered).values()) {
    list.slice(0, mostOfName).forEach((i, at) => {
      for (const j of list.slice(at + 1, mostOfName)) {
        if (!meet(i, j)) continue
        const [a, b] = [considered[i] as Considered, considered[j] as Considered]
        const isBare = a.entry.measures.some(({ form }) => form.bare)
        const rule = incompatible(a.entry, b.entry) ?? a.entry.apart ?? b.entry.apart ?? (isBare ? 'bare-name' : 'same-name')
        if (rule === 'bare-name') {
          if (alignable(a, b)) nearMisses.push({ a: id(i), b: id(j), score: 0.5, why: told[rule] as string })
        } else related.push({ rows: [id(i), id(j)], why: told[rule] as string, rule })
      }
    })
  }

  const holders = new Map<string, number[]>()
  considered.forEach(({ pairs }, i) => {
    for (const pair of pairs) {
      const list = holders.get(pair)
      if (list) list.push(i)
      else holders.set(pair, [i])
    }
  })
  considered.forEach((a, i) => {
    const own = new Set(a.pairs)
    for (const j of candidates(a, holders, i)) {
      const b = considered[j] as Considered
      if (a.key === b.key) continue
      const score = likenessOf(a.key, own, b.key, b.pairs)
      if (score < 0.6 || !meet(i, j)) continue
      const found = relation(a, b)
      if (found === null) continue
      if (found.related !== null) related.push({ rows: [id(i), id(j)], why: found.why, rule: found.related })
      else if (alignable(a, b)) nearMisses.push({ a: id(i), b: id(j), score: Number(score.toFixed(2)), why: found.why })
    }
  })
  nearMisses.sort((a, b) => b.score - a.score || number(a.a) - number(b.a) || number(a.b) - number(b.b))
  return {
    nearMisses: nearest(nearMisses),
    related: related.sort((a, b) => number(a.rows[0] as string) - number(b.rows[0] as string)),
  }
}

/** The nearest few of each row, of many rows the nearest of all: a list to be read. */
function nearest(sorted: readonly NearMiss[]): NearMiss[] {
  const counts = new Map<string, number>()
  const seen = (id: string): number => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count
  }
  return sorted.filter(({ a, b }) => Math.max(seen(a), seen(b)) <= mostNear).slice(0, mostTold)
}

function number(row: string): number {
  return Number(row.slice(1))
}

function byKey(considered: readonly Considered[]): Map<string, number[]> {
  const lists = new Map<string, number[]>()
  considered.forEach(({ key }, i) => {
    const list = lists.get(key)
    if (list) list.push(i)
    else lists.set(key, [i])
  })
  return lists
}

/** Later rows that share one of the rarest pairs of characters of a row. */
function candidates({ pairs }: Considered, holders: ReadonlyMap<string, readonly number[]>, i: number): Set<number> {
  const lists = pairs.map((pair) => holders.get(pair) ?? []).sort((a, b) => a.length - b.length)
  const found = new Set<number>()
  for (const list of lists.slice(0, rarest)) for (const j of list.slice(0, mostOfPair)) if (j !== i) found.add(j)
  return found
}

/** Whether bringing the rows together would give some document a neighbour that it has not. */
function alignable({ row: a }: Considered, { row: b }: Considered): boolean {
  return a.entries.every((entry, doc) => entry === null || b.entries[doc] === null || b.entries[doc] === undefined)
}

function relation(a: Considered, b: Considered): { related: string | null; why: string } | null {
  const names = compareNames(a.key, b.key)
  const obstacle = incompatible(a.entry, b.entry)
  if (names.kind === 'insertion' && head(a.key) === head(b.key)) {
    const [wide, narrow] = names.more === 'a' ? [b.key, a.key] : [a.key, b.key]
    const words = names.words.join('…')
    if (words.length < 2 || obstacle === 'level-and-change' || obstacle === 'number-and-rank') return null
    const sum = /[、和及与或]/.test(words)
    const rule = sum ? 'part-and-sum' : 'wider-population'
    const why = sum ? `${wide} is part of ${narrow}` : `${narrow} is ${wide} narrowed by «${words}»`
    return { related: rule, why: obstacle ? `${why}; ${told[obstacle]}` : why }
  }
  if (names.kind === 'order' && obstacle !== null)
    return { related: obstacle, why: `${told[obstacle]}; the same words in another order` }
  if (obstacle !== null) return null
  if (names.kind === 'substitution') return { related: null, why: `«${names.a}» is not «${names.b}»` }
  if (names.kind === 'order' || names.kind === 'moved') return { related: null, why: 'the same words in another order' }
  return { related: null, why: `only one has «${names.kind === 'insertion' ? names.words.join('…') : ''}»` }
}
