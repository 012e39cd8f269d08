import type { KindClass, Measure } from './measure.ts'
import { type Quantity, quantity, sameNumbers } from './quantity.ts'

/** Why two things are taken for one, beyond their names. */
export interface Link {
  readonly rule:
    | 'word-order'
    | 'filler'
    | 'region'
    | 'description'
    | 'restated'
    | 'restated-quote'
    | 'base-of-the-table'
    | 'nil-base'
    | 'override'
    | 'renamed'
  readonly told: string
}

/** What one document says of one measure: all its statements. */
export interface Entry {
  readonly doc: number
  readonly measures: Measure[]
  readonly key: string
  readonly kind: KindClass
  readonly family: string | null
  readonly per: string | null
  readonly place: string | null
  readonly role: string | null
  readonly links: Link[]
  /** Kept from rows of its name: reported of a period, or too bare a name. */
  apart: string | null
}

export function newEntry(measures: Measure[], key: string, link?: Link): Entry {
  const { doc, kind, per, place } = measures[0] as Measure
  return {
    doc,
    measures,
    key,
    kind,
    family: measures.find(({ family }) => family !== null)?.family ?? null,
    per,
    place,
    role: measures.find((one) => one.role !== null)?.role ?? null,
    links: link ? [link] : [],
    apart: null,
  }
}

/** Takes the second into the first. */
export function join(into: Entry, other: Entry, link: Link): Entry {
  const family = into.family ?? other.family
  return {
    ...into,
    measures: [...into.measures, ...other.measures],
    family,
    role: into.role ?? other.role,
    links: [...into.links, ...other.links, link],
  }
}

/** Counted within a period, or as a stock that grew; null where nothing tells. */
export function countedAs({ measures }: Entry): 'flow' | 'stock' | null {
  if (measures.some(({ cumulative }) => cumulative)) return 'stock'
  return measures.some(({ flow }) => flow) ? 'flow' : null
}

/** What keeps two entries from being one measure, names aside; null where nothing does. */
export function incompatible(a: Entry, b: Entry): string | null {
  if (a.kind !== b.kind) {
    if (a.kind === 'rank' || b.kind === 'rank') return 'number-and-rank'
    return a.kind === 'change' || b.kind === 'change' ? 'level-and-change' : 'increment-and-stock'
  }
  if (a.per !== b.per) return 'rate-and-total'
  if (a.place !== b.place) return 'place-and-total'
  if (a.family !== null && b.family !== null && a.family !== b.family) return 'other-unit'
  if (a.role !== b.role) return 'other-part'
  const [how, other] = [countedAs(a), countedAs(b)]
  return how !== null && other !== null && how !== other ? 'flow-and-stock' : null
}

/** Statements that can be laid side by side: what is said, and what a table gives as its base. */
export interface Fact {
  readonly measure: Measure
  readonly status: string
  readonly year: number | null
  readonly quantity: Quantity
  readonly isBase: boolean
}

export function factsOf(measures: readonly Measure[]): Fact[] {
  return measures.flatMap((measure): Fact[] => {
    const { indicator } = measure
    const { status, target, baseline, kind } = indicator
    const facts: Fact[] = []
    const said = quantity(indicator)
    if (said) facts.push({ measure, status, year: target?.year ?? null, quantity: said, isBase: false })
    if (said && kind === 'level' && baseline?.value !== null && baseline?.value !== undefined) {
      const base = quantity({
        ...indicator,
        comparator: '=',
        value: baseline.value,
        valueMax: null,
        normalized: null,
        unit: plainUnit(indicator),
      })
      if (base) facts.push({ measure, status: 'actual', year: baseline.year, quantity: base, isBase: true })
    }
    return facts
  })
}

/** A base column carries no magnitude of its own unless the target has one; then it cannot be told. */
function plainUnit({ unit, normalized }: Measure['indicator']): string | null {
  return unit === normalized?.unit ? unit : (normalized?.unit ?? unit)
}

/** Two statements about one year that cannot both be true of one measure. */
export function contradiction(a: readonly Measure[], b: readonly Measure[]): [Fact, Fact] | null {
  for (const left of factsOf(a)) {
    for (const right of factsOf(b)) {
      if (left.status !== right.status || left.year === null || left.year !== right.year) continue
      if (!sameNumbers(left.quantity, right.quantity)) return [left, right]
    }
  }
  return null
}

/** Whether two statements stand next to one another in a list or a table, where two names mean two things. */
export function sideBySide({ indicator: a }: Measure, { indicator: b }: Measure): boolean {
  if (a.rule === 'table-row' && b.rule === 'table-row' && a.section === b.section) return true
  const [first, second] = a.valuePosition.start.offset < b.valuePosition.start.offset ? [a, b] : [b, a]
  if (first.valuePosition.start.line !== second.valuePosition.start.line) return false
  return first.text === second.text || second.valuePosition.start.offset - first.valuePosition.end.offset <= 80
}
