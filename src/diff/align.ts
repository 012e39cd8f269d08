import { anyOrder } from './compare-names.ts'
import { areRuledApart, canReorder, context, linksOf } from './document-entries.ts'
import { type Entry, incompatible, join, type Link } from './entry.ts'
import type { Rulings } from './overrides.ts'

/** One measure over all documents: at most one entry of each. */
export interface AlignedRow {
  readonly entries: (Entry | null)[]
  readonly links: Link[]
}

/** Entries of all documents → rows. Costs by the number of entries, not of their pairs: names meet through their keys. */
export function alignEntries(byDocument: readonly (readonly Entry[])[], rulings: Rulings): AlignedRow[] {
  const buckets = new Map<string, Entry[]>()
  for (const entry of byDocument.flat()) {
    const { form } = entry.measures[0] as Entry['measures'][number]
    const isBare = form.bare && entry.measures.every((measure) => measure.form.bare) && !entry.key.startsWith('#')
    // A bare name is the same measure only in the same sentence, as in two versions of one text.
    const name = isBare ? context(entry.measures[0] as Entry['measures'][number]) : entry.key
    const id = [name, entry.kind, entry.per, entry.place, entry.role].join('|')
    const bucket = buckets.get(id)
    if (bucket) bucket.push(entry)
    else buckets.set(id, [entry])
  }
  const rows = [...buckets.values()].flatMap((bucket) => fill(bucket, byDocument.length, rulings))
  return joinRows(rows, rulings)
}

/** Entries of one key → rows; the first that fits takes an entry, so that what stands apart in a document stays apart. */
function fill(bucket: readonly Entry[], documents: number, rulings: Rulings): AlignedRow[] {
  const rows: AlignedRow[] = []
  // What many speak of comes first, then what is set apart within its document.
  for (const entry of [...bucket].sort((a, b) => rank(a) - rank(b))) {
    const home = rows.find(
      ({ entries }) => entries[entry.doc] === null && entries.every((other) => other === null || fits(other, entry, rulings)),
    )
    if (home) home.entries[entry.doc] = entry
    else {
      const entries = new Array<Entry | null>(documents).fill(null)
      entries[entry.doc] = entry
      rows.push({ entries, links: [] })
    }
  }
  return rows
}

function rank({ apart, family, measures }: Entry): number {
  return (apart === null ? 0 : 1000) + (family === null ? 100 : 0) - Math.min(50, measures.length)
}

function fits(a: Entry, b: Entry, rulings: Rulings): boolean {
  return a.apart === b.apart && incompatible(a, b) === null && !areRuledApart(a, b, rulings)
}

/** Rows of different documents whose names are one but for order, fillers, descriptions or the level for the place. */
function joinRows(rows: readonly AlignedRow[], rulings: Rulings): AlignedRow[] {
  const byKey = new Map<string, number[]>()
  const byChars = new Map<string, number[]>()
  const result: (AlignedRow | null)[] = [...rows]
  const push = (map: Map<string, number[]>, key: string, i: number): void => {
    const list = map.get(key)
    if (list) list.push(i)
    else map.set(key, [i])
  }
  const keysOf = ({ entries }: AlignedRow): Entry[] =>
    entries.filter((entry) => entry !== null && entry.apart === null) as Entry[]
  rows.forEach((row, i) => {
    for (const key of new Set(keysOf(row).map((entry) => entry.key))) {
      push(byKey, key, i)
      if (canReorder(key)) push(byChars, anyOrder(key), i)
    }
  })
  rows.forEach((_, i) => {
    for (const { others, link } of [...new Set(keysOf(rows[i] as AlignedRow))].flatMap((entry) =>
      linksOf(entry, byKey, byChars),
    )) {
      for (const j of others) {
        const [into, from] = [result[j], result[i]]
        if (i === j || !into || !from || !meet(into, from, rulings)) continue
        result[j] = {
          entries: into.entries.map((entry, doc) => entry ?? from.entries[doc] ?? null),
          links: [...into.links, ...from.links, link],
        }
        result[i] = null
      }
    }
  })
  return result.filter((row) => row !== null)
}

function meet(a: AlignedRow, b: AlignedRow, rulings: Rulings): boolean {
  // A name too bare to be the same is not made surer by being nearly the same.
  const isBare = ({ entries }: AlignedRow): boolean => entries.some((entry) => entry?.measures.every(({ form }) => form.bare))
  if (isBare(a) || isBare(b)) return false
  if (a.entries.some((entry, doc) => entry !== null && b.entries[doc] !== null)) return false
  const [left, right] = [a, b].map(({ entries }) => entries.filter((entry) => entry !== null)) as [Entry[], Entry[]]
  if (
    left.some(({ apart, key }) => apart !== null || key.startsWith('#')) ||
    right.some(({ apart, key }) => apart !== null || key.startsWith('#'))
  )
    return false
  return left.every((one) => right.every((other) => fits(one, other, rulings)))
}

/** The first entry of a row, which stands for what all of them share. */
export function sample({ entries }: AlignedRow): Entry {
  return entries.find((entry) => entry !== null) as Entry
}

/** Kind, unit, rate, place and part of a row in one entry, for comparison with another row. */
export function together(row: AlignedRow): Entry {
  const all = row.entries.filter((entry) => entry !== null) as Entry[]
  return all.slice(1).reduce((sum, entry) => join(sum, entry, { rule: 'restated', told: '' }), all[0] as Entry)
}
