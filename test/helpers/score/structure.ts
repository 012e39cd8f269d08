import type { DocumentInfo, OutlineNode } from '../../../src/contract/types.ts'
import { plain } from './compare.ts'
import type { Reference, ReferenceFacts } from './reference.ts'
import { type Result, Tally } from './tally.ts'

interface Heading {
  marker: string
  title: string
  depth: number
}

/** Numbered headings in their order: the longest run of both lists that agrees on marker and beginning of the title. */
export function scoreHeadings(reference: Reference['headings'], outline: readonly OutlineNode[]): Result {
  const wanted = reference.filter(({ marker }) => marker !== '')
  const got = flatten(outline, 1)
  const tally = new Tally()
  const misses: string[] = []
  const extra = (one: Heading): void => {
    tally.extra++
    misses.push(`extra: ${one.marker}${one.title}`)
  }
  const missed = (one: Reference['headings'][number]): void => {
    if (one.optional) return
    tally.missed++
    misses.push(`missed: ${one.marker}${one.title}`)
  }
  const same = (i: number, j: number): boolean => key(wanted[i] as Heading) === key(got[j] as Heading)
  const common = commonLengths(wanted.length, got.length, same)
  let i = 0
  let j = 0
  while (i < wanted.length || j < got.length) {
    if (i < wanted.length && j < got.length && same(i, j))
      match(wanted[i++] as Reference['headings'][number], got[j++] as Heading)
    else if (j >= got.length || (i < wanted.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      missed(wanted[i++] as Heading)
    else extra(got[j++] as Heading)
  }
  return { tally, misses }

  function match(one: Reference['headings'][number], other: Heading): void {
    if (one.optional) return
    tally.found++
    tally.check('depth', one.depth === other.depth)
    tally.check('title', plain(one.title) === plain(other.title))
    if (one.depth !== other.depth) misses.push(`wrong depth: ${one.marker}${one.title} at ${one.depth}, got ${other.depth}`)
    if (plain(one.title) !== plain(other.title)) misses.push(`wrong title: ${one.title}, got ${other.title}`)
  }
}

function key({ marker, title }: { marker: string; title: string }): string {
  return `${marker.normalize('NFKC').replace(/[\s、.．()]/g, '')}|${plain(title).slice(0, 8)}`
}

function flatten(outline: readonly OutlineNode[], depth: number): Heading[] {
  return outline.flatMap((node) => [
    ...(node.kind === 'bullet' || node.kind === 'run-in' ? [] : [{ marker: node.marker, title: node.title, depth }]),
    ...flatten(node.children, depth + 1),
  ])
}

/** `[i][j]` is how much of the two lists agrees from `i` and `j` on. */
function commonLengths(rows: number, columns: number, same: (i: number, j: number) => boolean): Uint32Array[] {
  const common = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--) {
    const here = common[i] as Uint32Array
    const below = common[i + 1] as Uint32Array
    for (let j = columns - 1; j >= 0; j--) {
      here[j] = same(i, j) ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, here[j + 1] as number)
    }
  }
  return common
}

/** Unnumbered lead sentences, told apart because their place in the tree moves nothing else. */
export function scoreLeads(reference: Reference['headings'], outline: readonly OutlineNode[]): Result {
  const tally = new Tally()
  const misses: string[] = []
  const left = leads(outline)
  for (const { title } of reference.filter(({ marker }) => marker === '')) {
    const at = left.indexOf(plain(title).slice(0, 8))
    if (at >= 0) {
      left.splice(at, 1)
      tally.found++
    } else {
      tally.missed++
      misses.push(`missed: ${title}`)
    }
  }
  tally.extra = left.length
  return { tally, misses: [...misses, ...left.map((title) => `extra: ${title}`)] }
}

function leads(outline: readonly OutlineNode[]): string[] {
  return outline.flatMap((node) => [...(node.kind === 'run-in' ? [plain(node.title).slice(0, 8)] : []), ...leads(node.children)])
}

/** What the document says of itself, field by field. */
export function scoreFacts(wanted: ReferenceFacts, got: DocumentInfo): Result {
  const tally = new Tally()
  const misses: string[] = []
  const check = (field: string, right: readonly (string | null)[], value: string | null): void => {
    tally.check('right', right.includes(value))
    if (!right.includes(value)) misses.push(`${field}: ${right[0]}, got ${value}`)
  }
  const joined = (names: string | readonly string[]): string => [names].flat().map(plain).join('|')
  const term = (period: { from: number; to: number } | null | undefined): string | null =>
    period ? `${period.from}-${period.to}` : null
  if (wanted.title !== undefined) check('title', [wanted.title, ...(wanted.titleAlt ?? [])].map(plain), plain(got.title))
  check('type', [wanted.type ?? null, ...(wanted.typeAlt ?? [])], got.type)
  check('issuers', [joined(wanted.issuers ?? []), ...(wanted.issuersAlt ?? []).map(joined)], joined(got.issuers))
  check('region', [wanted.region ?? null, ...[wanted.regionAlt ?? []].flat()], got.region?.name ?? null)
  check('date', [wanted.date ?? null, ...(wanted.dateAlt ?? [])], got.date)
  check('number', [wanted.number ? plain(wanted.number) : null], got.number ? plain(got.number) : null)
  check('period', [term(wanted.period), ...(wanted.periodAlt ?? []).map(term)], term(got.period))
  check('draft', [String(wanted.draft ?? false)], String(got.draft))
  return { tally, misses }
}
