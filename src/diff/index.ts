import type { DiffCell, DiffReport, DiffRow, Overrides } from '../contract/diff-types.ts'
import type { Indicator, PolicyDocument } from '../contract/types.ts'
import { type AlignedRow, alignEntries, sample } from './align.ts'
import { arrange, type Order } from './arrange.ts'
import { cellOf, setHeadlines } from './cell.ts'
import { documentEntries } from './document-entries.ts'
import { matchOf } from './match.ts'
import { type Measure, measuresOf } from './measure.ts'
import { mentionsOf } from './mentions.ts'
import { meritOf } from './merit.ts'
import { fold } from './name-form.ts'
import { rulings } from './overrides.ts'
import { neighbours } from './related.ts'
import { mostFrequent, spreadOf, verdictOf } from './verdict.ts'

/** What is compared and how the rows are chosen and ordered. */
export interface DiffOptions {
  /** Goals, reported results, or both; goals by default. */
  readonly status?: 'target' | 'actual' | 'all' | undefined
  /** Only rows that a name of theirs matches. */
  readonly name?: RegExp | undefined
  /** Only what is said of this year. */
  readonly year?: number | undefined
  /** Only these kinds. */
  readonly kinds?: readonly Indicator['kind'][] | undefined
  /** Alignment made by hand. */
  readonly overrides?: Overrides | undefined
  /** Order of the rows: as the documents have them, widest spread first, or by name. */
  readonly sort?: Order | undefined
  /** Only rows that all documents have. */
  readonly onlyCommon?: boolean | undefined
  /** Only rows in which documents differ. */
  readonly onlyDifferent?: boolean | undefined
  /** Only rows that some document has nothing for. */
  readonly missing?: boolean | undefined
  /** What each document is called in the report; the path that it was read from by default. */
  readonly sources?: readonly string[] | undefined
  /** Decoded texts, in which names without a number are looked up; without one, what was read of the document is searched. */
  readonly texts?: readonly (string | null)[] | undefined
  /** Counts the numbers of a document that no reading explains. */
  readonly leftovers?: ((document: PolicyDocument, index: number) => number | null) | undefined
}

/** Documents → one row a measure: what each says of it, why that is one measure, and who asks for more. */
export function diff(documents: readonly PolicyDocument[], options: DiffOptions = {}): DiffReport {
  const { status = 'target', sources = documents.map(({ document }) => document.origin.path ?? '-') } = options
  const known = rulings(options.overrides, sources)
  const byDocument = documents.map((document, doc) => documentEntries(measuresOf(document, doc, known.rename), known))
  const wanted = wants(options, status)
  // All is aligned, whatever is shown: what is said elsewhere in a document helps to tell what is the same.
  const aligned = alignEntries(byDocument, known)
    .map((row) => ({ row, kept: row.entries.map((entry) => entry?.measures.filter(wanted) ?? []) }))
    .filter(({ row, kept }) => kept.some((measures) => measures.length > 0) && isNamed(row, options.name))
    .map(({ row, kept }) => ({ row: narrowed(row, kept), kept }))
    .sort((a, b) => position(a.row) - position(b.row) || compareIds(a.row, b.row))
  const group = (row: AlignedRow): string | null => {
    const { measures } = sample(row)
    const first = measures[0] as Measure
    return known.groupOf(first.indicator.name, first.doc)?.name ?? null
  }
  const question = { year: options.year ?? null, status: status === 'actual' ? ('actual' as const) : ('target' as const) }
  const plain = aligned.map(({ row, kept }, i): DiffRow => {
    const cells = setHeadlines(
      kept.map((measures) => (measures.length === 0 ? null : cellOf(measures))),
      question,
    )
    return rowOf(`r${i + 1}`, row, cells, group(row))
  })
  const mentions = mentionsOf(
    documents,
    options.texts,
    plain.map(({ cells }) => ({
      names: [...new Set(cells.flatMap((cell) => cell?.names ?? []).map(fold))],
      lacks: (doc) => cells[doc] === null,
    })),
  )
  const rows = plain.map((row, i) => ({ ...row, mentions: mentions[i] as DiffRow['mentions'] }))
  const { related, nearMisses } = neighbours(aligned.map(({ row }) => row))
  const report: DiffReport = {
    schemaVersion: '1',
    documents: documents.map(({ document, indicators }, i) => ({
      source: sources[i] ?? '-',
      title: document.title,
      region: document.region,
      date: document.date,
      period: document.period,
      indicators: indicators.length,
      leftovers: options.leftovers?.(documents[i] as PolicyDocument, i) ?? null,
    })),
    rows: withNotes(rows, related),
    related,
    nearMisses,
    summary: summaryOf(rows, documents.length),
  }
  return arrange(report, options)
}

function wants({ year, kinds }: DiffOptions, status: string): (measure: Measure) => boolean {
  return ({ indicator }) =>
    (status === 'all' || indicator.status === status) &&
    (year === undefined || indicator.target?.year === year) &&
    (kinds === undefined || kinds.includes(indicator.kind))
}

function isNamed(row: AlignedRow, pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return true
  const test = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  return row.entries.some((entry) => entry?.measures.some(({ indicator }) => test.test(indicator.name)))
}

/** The row with what is shown of it alone. */
function narrowed(row: AlignedRow, kept: readonly Measure[][]): AlignedRow {
  return {
    ...row,
    entries: row.entries.map((entry, doc) => {
      const measures = kept[doc] as Measure[]
      return entry && measures.length > 0 ? { ...entry, measures } : null
    }),
  }
}

/** Rows stand as the first document has them, then what only the second has, and so on. */
function position(row: AlignedRow): number {
  const doc = row.entries.findIndex((entry) => entry !== null)
  const { measures } = sample(row)
  return doc * 1e9 + Math.min(...measures.map(({ indicator }) => indicator.valuePosition.start.offset))
}

function compareIds(a: AlignedRow, b: AlignedRow): number {
  const id = (row: AlignedRow): number => Number(sample(row).measures[0]?.indicator.id.slice(1))
  return id(a) - id(b)
}

function rowOf(id: string, row: AlignedRow, cells: readonly (DiffCell | null)[], given: string | null): DiffRow {
  const { kind, per, place, measures } = sample(row)
  const present = cells.filter((cell) => cell !== null)
  const values = present.map((cell) => cell.values[cell.headline] as DiffCell['values'][number])
  const names = [...new Set(present.flatMap((cell) => cell.names))]
  const name = given ?? mostFrequent([...present.flatMap((cell) => cell.names)].sort((a, b) => a.length - b.length))
  const merit = meritOf([name, ...names, measures[0]?.form.key ?? name], kind, values)
  const units = values.flatMap(({ normalized, unit }) => normalized?.unit ?? unit ?? [])
  return {
    id,
    name,
    unit: units.length === 0 ? null : mostFrequent(units),
    kind: values.find((value) => value.value !== null)?.kind ?? (values[0] as DiffCell['values'][number]).kind,
    per: (per as DiffRow['per']) ?? null,
    scope: place,
    cells: [...cells],
    mentions: [],
    match: matchOf(row),
    merit,
    verdict: verdictOf(cells, merit),
    spread: spreadOf(cells),
  }
}

/** A row that cannot be compared with its neighbour of the same name says so itself. */
function withNotes(rows: readonly DiffRow[], related: DiffReport['related']): DiffRow[] {
  const notes = new Map<string, string[]>()
  for (const { rows: ids, why, rule } of related) {
    if (rule === 'wider-population' || rule === 'part-and-sum') continue
    for (const id of ids) {
      const others = ids.filter((other) => other !== id).join(', ')
      notes.set(id, [...(notes.get(id) ?? []), `not compared with ${others}: ${why}`])
    }
  }
  return rows.map((row) => {
    const said = notes.get(row.id)
    if (!said || row.verdict.comparable) return row
    return {
      ...row,
      verdict: { ...row.verdict, why: [row.verdict.why, ...said.slice(0, 3)].filter((text) => text !== null).join('; ') },
    }
  })
}

function summaryOf(rows: readonly DiffRow[], documents: number): DiffReport['summary'] {
  const counts = rows.map(({ cells }) => cells.filter((cell) => cell !== null).length)
  const only = new Array<number>(documents).fill(0)
  rows.forEach(({ cells }, i) => {
    if (counts[i] === 1) only[cells.findIndex((cell) => cell !== null)]!++
  })
  return {
    rows: rows.length,
    shared: counts.filter((count) => count > 1).length,
    common: counts.filter((count) => count === documents).length,
    different: rows.filter((row, i) => (counts[i] as number) > 1 && !row.verdict.equal).length,
    conflicts: rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell?.conflict).length, 0),
    only,
  }
}
