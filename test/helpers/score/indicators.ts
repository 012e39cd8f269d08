import type { Indicator } from '../../../src/contract/types.ts'
import { likeness, locate, magnitude, near, overlap, type Run, runOf } from './compare.ts'
import type { ReferenceIndicator } from './reference.ts'
import { type Result, Tally } from './tally.ts'

type Wanted = ReferenceIndicator & Run
type Got = Indicator & Run

/** What must be right besides place and number for an entry to be right through and through. */
const strict = {
  numeric: ['unit', 'comparator', 'kind', 'status', 'per', 'year', 'name'],
  qualitative: ['status', 'direction', 'name'],
}

/**
 * Indicators of one sort against the reference. One is found where the value expressions overlap and the number is the
 * same; of several candidates the one with the likest name counts. Optional ones count neither way.
 */
export function scoreIndicators(
  reference: readonly ReferenceIndicator[],
  found: readonly Indicator[],
  source: string,
  sort: 'numeric' | 'qualitative',
): Result {
  const ofSort = ({ kind }: { kind: string }): boolean => (kind === 'qualitative') === (sort === 'qualitative')
  const wanted = reference.filter(ofSort).map((one): Wanted => ({ ...one, ...locate(source, one.clause, one.valueText) }))
  const got = found.filter(ofSort).map((one): Got => ({ ...one, ...runOf(one.valuePosition) }))
  const tally = new Tally()
  const misses: string[] = []
  const pairs = pair(wanted, got, sort)
  for (const [one, other] of pairs) {
    if (one.optional) continue
    tally.found++
    const ok = compare(one, other)
    for (const [attribute, right] of Object.entries(ok)) tally.check(attribute, right)
    const wrong = strict[sort].filter((attribute) => !ok[attribute])
    tally.check('strict', wrong.length === 0)
    if (wrong.length > 0) misses.push(`wrong ${wrong.join(',')}: ${one.name} ${one.valueText}, got ${told(other)}`)
    if (one.baseline) tally.check('baseline', sameBaseline(one, other))
  }
  for (const one of wanted) {
    if (pairs.has(one) || one.optional) continue
    tally.missed++
    misses.push(`missed: ${one.name} ${one.valueText}`)
  }
  const used = new Set(pairs.values())
  for (const one of got) {
    if (used.has(one) || wanted.some((other) => other.optional && overlap(one, other))) continue
    tally.extra++
    misses.push(`extra: ${told(one)}`)
  }
  return { tally, misses }
}

function pair(wanted: readonly Wanted[], got: readonly Got[], sort: 'numeric' | 'qualitative'): Map<Wanted, Got> {
  const candidates = wanted
    .flatMap((one) =>
      got
        .filter((other) => overlap(one, other) && (sort === 'qualitative' || sameNumber(one, other)))
        .map((other) => ({ one, other, like: likeness(namesOf(one), other.name) })),
    )
    .sort((a, b) => b.like - a.like)
  const pairs = new Map<Wanted, Got>()
  const taken = new Set<Got>()
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}

function compare(one: Wanted, other: Got): Record<string, boolean> {
  return {
    unit: squeezed(one.unit) === squeezed(other.unit),
    comparator: (one.comparator ?? null) === other.comparator,
    kind: [one.kind, ...(one.kindAlt ?? [])].includes(other.kind),
    status: one.status === other.status,
    per: [one.per ?? null, ...(one.perAlt ?? [])].includes(other.per),
    year: [one.year ?? null, ...(one.yearAlt ?? [])].includes(other.target?.year ?? null),
    direction: (one.direction ?? null) === other.direction,
    hedge: Boolean(one.hedge) === Boolean(other.hedge),
    name: likeness(namesOf(one), other.name) >= 0.8,
    span: Math.abs(one.start - other.start) <= 2 && Math.abs(one.end - other.end) <= 2,
  }
}

function namesOf({ name, nameAlt }: ReferenceIndicator): string[] {
  return [name, ...(nameAlt ?? [])]
}

/** The same number as written, or once 万 and 亿 are multiplied out. */
function sameNumber(one: Wanted, { value, valueMax, normalized }: Got): boolean {
  if (near(one.value, value) && near(one.valueMax, valueMax)) return true
  const factor = magnitude(one.unit)
  const max = one.valueMax == null ? null : one.valueMax * factor
  return normalized !== null && near(one.value * factor, normalized.value) && near(max, normalized.valueMax)
}

function sameBaseline({ baseline }: Wanted, other: Got): boolean {
  return (other.baseline?.year ?? null) === (baseline?.year ?? null) && near(other.baseline?.value, baseline?.value)
}

function squeezed(unit: string | null): string {
  return (unit ?? '').normalize('NFKC').replace(/\s/g, '')
}

function told({ name, comparator, value, unit, kind, status, target, rule }: Indicator): string {
  return `${name} ${comparator ?? ''}${value ?? ''}${unit ?? ''} ${kind} ${status} ${target?.year ?? ''} [${rule}]`
}
