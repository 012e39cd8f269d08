import { anyOrder, withoutFillers } from './compare-names.ts'
import { contradiction, type Entry, factsOf, incompatible, join, type Link, newEntry, sideBySide } from './entry.ts'
import type { Measure } from './measure.ts'
import type { Rulings } from './overrides.ts'
import { quantity, sameNumbers } from './quantity.ts'
import { type Join, restatements } from './restatements.ts'

/** The statements of one document, folded into one entry a measure: prose and table, report and goal. */
export function documentEntries(measures: readonly Measure[], rulings: Rulings): Entry[] {
  const entries = byName(measures, rulings).flatMap(splitByBase)
  const byVariant = joinWhere(entries, variantLinks(entries), rulings)
  const restated = joinWhere(byVariant, restatements(byVariant), rulings)
  return foldNilBase(restated)
}

/** Entries by key, kind, rate and place; then by unit, by part taken, and by name where two names are given different numbers. */
function byName(measures: readonly Measure[], rulings: Rulings): Entry[] {
  const buckets = new Map<string, { key: string; link?: Link; measures: Measure[] }>()
  for (const measure of measures) {
    const { form, kind, per, place, doc, indicator } = measure
    const group = rulings.groupOf(indicator.name, doc)
    const key = group ? `#${group.id}` : form.key
    const id = [key, kind, per, place].join('|')
    const bucket = buckets.get(id)
    if (bucket) bucket.measures.push(measure)
    else buckets.set(id, { key, measures: [measure], ...(group ? { link: { rule: 'override', told: 'said so by hand' } } : {}) })
  }
  return [...buckets.values()].flatMap(({ key, link, measures: list }) =>
    splitByFamily(list)
      .flatMap(splitByRole)
      .flatMap((part) => (link ? [part] : splitByRuling(part, rulings).flatMap(splitByGivenNames)))
      .map((part) => newEntry(part, key, link)),
  )
}

function splitByFamily(measures: Measure[]): Measure[][] {
  return split(measures, ({ family }) => family)
}

function splitByRole(measures: Measure[]): Measure[][] {
  return split(measures, ({ role }) => role)
}

/** Groups by a trait that some lack; those go with the group that has a number of theirs, else with the first. */
function split(measures: Measure[], trait: (measure: Measure) => string | null): Measure[][] {
  const groups = new Map<string, Measure[]>()
  const open: Measure[] = []
  for (const measure of measures) {
    const value = trait(measure)
    if (value === null) open.push(measure)
    else groups.set(value, [...(groups.get(value) ?? []), measure])
  }
  if (groups.size === 0) return [open]
  const lists = [...groups.values()]
  for (const measure of open) {
    const own = factsOf([measure])
    const home = lists.find((list) =>
      factsOf(list).some((fact) =>
        own.some((one) => one.status === fact.status && one.year === fact.year && sameNumbers(one.quantity, fact.quantity)),
      ),
    )
    ;(home ?? (lists[0] as Measure[])).push(measure)
  }
  return lists
}

/** Names that people said are different do not share an entry. */
function splitByRuling(measures: Measure[], rulings: Rulings): Measure[][] {
  const lists: Measure[][] = []
  for (const measure of measures) {
    const { doc, indicator } = measure
    const home = lists.find((list) => list.every((other) => !rulings.apart(indicator.name, doc, other.indicator.name, other.doc)))
    if (home) home.push(measure)
    else lists.push([measure])
  }
  return lists
}

/** Where a document gives two names of one measure different numbers for one year, it means two measures; so with bare names. */
function splitByGivenNames(measures: Measure[]): Measure[][] {
  const { form } = measures[0] as Measure
  const lists = new Map<string, Measure[]>()
  for (const measure of measures) {
    const name = form.bare ? context(measure) : measure.form.folded
    lists.set(name, [...(lists.get(name) ?? []), measure])
  }
  const groups = [...lists.values()]
  if (groups.length === 1 || (!form.bare && groups.every((a, i) => groups.slice(i + 1).every((b) => !contradiction(a, b)))))
    return [measures]
  return groups
}

/** What tells one bare name from another: its sentence without numbers. */
export function context({ form, indicator }: Measure): string {
  return `${form.folded}|${indicator.text.replace(/[\d.,%％〇零一二三四五六七八九十百千万亿]+/g, '#')}`
}

/** What is reported as made, and does not fit the base that a table gives for that year, was made within a period. */
function splitByBase(entry: Entry): Entry[] {
  if (entry.kind !== 'level' || entry.measures.length === 1) return [entry]
  const bases = factsOf(entry.measures).filter(({ isBase }) => isBase)
  const apart = entry.measures.filter(
    ({ made, indicator }) =>
      made &&
      indicator.status === 'actual' &&
      bases.some(({ year, quantity: base, measure }) => {
        const said = quantity(indicator)
        return (
          measure.indicator !== indicator && said && year !== null && year === indicator.target?.year && !sameNumbers(said, base)
        )
      }),
  )
  if (apart.length === 0 || apart.length === entry.measures.length) return [entry]
  const rest = entry.measures.filter((measure) => !apart.includes(measure))
  return [newEntry(rest, entry.key), { ...newEntry(apart, entry.key), apart: 'flow-and-stock' }]
}

/** Names that are one but for their order, a filler, the level for the place or a description. */
function variantLinks(entries: readonly Entry[]): Join[] {
  const byKey = new Map<string, number[]>()
  const byChars = new Map<string, number[]>()
  entries.forEach(({ key }, i) => {
    byKey.set(key, [...(byKey.get(key) ?? []), i])
    if (canReorder(key)) byChars.set(anyOrder(key), [...(byChars.get(anyOrder(key)) ?? []), i])
  })
  return entries.flatMap((entry, b): Join[] =>
    linksOf(entry, byKey, byChars).flatMap(({ others, link }) => others.filter((a) => a !== b).map((a) => ({ a, b, link }))),
  )
}

/** Entries that an entry may be brought together with by its name. */
export function linksOf(
  { key, measures }: Pick<Entry, 'key' | 'measures'>,
  byKey: ReadonlyMap<string, number[]>,
  byChars: ReadonlyMap<string, number[]>,
): { others: number[]; link: Link }[] {
  const found: { others: number[]; link: Link }[] = []
  const add = (others: number[] | undefined, link: Link): void => {
    if (others) found.push({ others, link })
  }
  const seen = new Set<string>()
  for (const { form } of measures) {
    for (const { key: variant, step } of form.variants) {
      if (seen.has(variant) || variant === key) continue
      seen.add(variant)
      add(byKey.get(variant), { rule: step.rule === 'region' ? 'region' : 'description', told: step.told })
    }
  }
  for (const shorter of withoutFillers(key))
    add(byKey.get(shorter), { rule: 'filler', told: `${key} and ${shorter} differ by a filler` })
  if (canReorder(key)) add(byChars.get(anyOrder(key)), { rule: 'word-order', told: 'the same words in another order' })
  return found
}

/** Words of a share or a list in another order are another thing. */
export function canReorder(key: string): boolean {
  return key.length >= 6 && !/[占\d(]/.test(key)
}

/** Joins entries that nothing keeps apart, the strongest evidence first. */
function joinWhere(entries: readonly Entry[], joins: readonly Join[], rulings: Rulings): Entry[] {
  const home = entries.map((_, i) => i)
  const find = (i: number): number => {
    while (home[i] !== i) i = home[i] as number
    return i
  }
  const joined = [...entries]
  for (const { a, b, link } of joins) {
    const [i, j] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    if (i === j) continue
    const [left, right] = [joined[i] as Entry, joined[j] as Entry]
    if (left.apart !== null || right.apart !== null || left.key.startsWith('#') || right.key.startsWith('#')) continue
    const why = incompatible(left, right)
    // A row of a table says nothing of who took part.
    if (why !== null && !(why === 'other-part' && (left.role === null || right.role === null))) continue
    if (contradiction(left.measures, right.measures) || areRuledApart(left, right, rulings)) continue
    joined[i] = join(left, right, link)
    home[j] = i
  }
  return joined.filter((_, i) => home[i] === i)
}

export function areRuledApart(a: Entry, b: Entry, { apart }: Rulings): boolean {
  return a.measures.some((one) => b.measures.some((other) => apart(one.indicator.name, one.doc, other.indicator.name, other.doc)))
}

/** What is new by a year is all there is of it, where there was nothing before; else a level of that number is itself what is new. */
function foldNilBase(entries: readonly Entry[]): Entry[] {
  const levels = new Map<string, number>()
  entries.forEach((entry, i) => {
    if (entry.kind === 'level' && entry.apart === null) levels.set(place(entry), i)
  })
  const result: (Entry | null)[] = [...entries]
  entries.forEach((entry, i) => {
    if (entry.kind !== 'increment' || entry.measures.every(({ form }) => form.isNew)) return
    const at = levels.get(place(entry)) ?? nearLevel(entries, entry)
    const level = at === undefined ? null : result[at]
    if (!level || (level.family !== null && entry.family !== null && level.family !== entry.family)) return
    const own = factsOf(entry.measures)
    const facts = factsOf(level.measures)
    const same = facts.filter(
      (fact) =>
        !fact.isBase &&
        own.some((one) => one.year === fact.year && one.status === fact.status && sameNumbers(one.quantity, fact.quantity)),
    )
    if (same.length === 0) return
    const hasBase = facts.some((fact) => fact.status === 'actual' && ((fact.quantity.lo ?? 0) > 0 || (fact.quantity.hi ?? 0) > 0))
    const link: Link = { rule: 'nil-base', told: 'as many new ones as there are to be: there were none before' }
    if (!hasBase) {
      result[at as number] = join(level, entry, link)
      result[i] = null
      return
    }
    // There were some before, so the level was loosely said: it counts new ones.
    const loose = new Set(same.map(({ measure }) => measure))
    const rest = level.measures.filter((measure) => !loose.has(measure))
    if (rest.length === 0 || rest.some(({ indicator }) => indicator.status === 'target')) return
    result[at as number] = { ...level, measures: rest }
    result[i] = join(entry, newEntry([...loose], entry.key), { ...link, told: 'the same number is said of new ones' })
  })
  return result.filter((entry) => entry !== null)
}

/** A level with the same number whose name only adds who gives the title. */
function nearLevel(entries: readonly Entry[], entry: Entry): number | undefined {
  const found = entries.findIndex(
    (other) =>
      other.kind === 'level' &&
      other.apart === null &&
      other.per === entry.per &&
      other.place === entry.place &&
      other.measures.some((a) =>
        entry.measures.some(
          (b) =>
            !sideBySide(a, b) &&
            a.form.key.endsWith(b.form.key) &&
            a.form.level !== null &&
            a.form.key.length - b.form.key.length === a.form.level.length,
        ),
      ),
  )
  return found < 0 ? undefined : found
}

function place({ key, per, place: where }: Entry): string {
  return [key, per, where].join('|')
}
