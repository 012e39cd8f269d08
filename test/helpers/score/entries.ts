import type { Deadline, PolicyDocument, Responsibility } from '../../../src/contract/types.ts'
import { bare, locate, overlap, plain, runOf } from './compare.ts'
import type { Reference } from './reference.ts'
import { type Result, Tally } from './tally.ts'

/** Deadlines: found where the expressions overlap; then date and relation are compared. */
export function scoreDeadlines(reference: Reference['deadlines'], found: readonly Deadline[], source: string): Result {
  const tally = new Tally()
  const misses: string[] = []
  const left = new Set(found)
  for (const one of reference) {
    const run = locate(source, one.clause, one.text)
    const hit = [...left].find((other) => overlap(run, runOf(other.position)))
    if (hit) left.delete(hit)
    if (one.optional) continue
    if (!hit) {
      tally.missed++
      misses.push(`missed: ${one.text}`)
      continue
    }
    tally.found++
    tally.check('date', one.date === hit.date)
    tally.check('relation', one.relation === hit.relation)
    if (one.date !== hit.date) misses.push(`wrong date: ${one.text} is ${one.date}, got ${hit.date}`)
  }
  tally.extra = left.size
  for (const one of left) misses.push(`extra: ${one.text}`)
  return { tally, misses }
}

/** Departments of assignments: each name of an annotated assignment is found or not, wherever in it the entries stand. */
export function scoreDepartments(
  reference: Reference['responsibilities'],
  found: readonly Responsibility[],
  source: string,
): Result {
  const tally = new Tally()
  const misses: string[] = []
  const left = new Set(found)
  for (const one of reference) {
    const run = locate(source, one.clause)
    const hits = [...left].filter((other) => overlap(run, runOf(other.position)))
    for (const hit of hits) left.delete(hit)
    if (one.optional) continue
    const got = new Map(hits.flatMap((hit) => hit.departments.map(({ name, role }) => [plain(name), role] as const)))
    for (const { name, role } of one.departments) {
      const gotRole = got.get(plain(name))
      got.delete(plain(name))
      if (gotRole === undefined) {
        tally.missed++
        misses.push(`missed: ${name} (${role})`)
      } else {
        tally.found++
        tally.check('role', gotRole === role)
        if (gotRole !== role) misses.push(`wrong role: ${name} is ${role}, got ${gotRole}`)
      }
    }
    tally.extra += got.size
    for (const name of got.keys()) misses.push(`extra: ${name}`)
  }
  for (const one of left) {
    tally.extra += one.departments.length || 1
    misses.push(`extra: ${one.text}`)
  }
  return { tally, misses }
}

/** Quotes: the slice of the source holds the cleaned text, and hardly more than it. */
export function scoreQuotes({ indicators, deadlines, responsibilities }: PolicyDocument, source: string): Result {
  const tally = new Tally()
  const misses: string[] = []
  for (const { text, position } of [...indicators, ...deadlines, ...responsibilities]) {
    const { start, end } = runOf(position)
    const slice = bare(source.slice(start, end))
    const said = bare(text)
    const ok = end > start && slice.length <= 1.7 * said.length + 2 && holds(slice, said)
    tally.check('right', ok)
    if (!ok) misses.push(`quote: ${text} | the source has ${source.slice(start, end)}`)
  }
  return { tally, misses }
}

function holds(slice: string, text: string): boolean {
  if (slice.includes(text)) return true
  let next = 0
  for (const char of slice) if (char === text[next]) next++
  return next === text.length && text.length >= 0.6 * slice.length
}
