import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/index.ts'
import { extract } from '../../src/processor.ts'
import { fixture, readSeed, seedNames } from '../helpers/paths.ts'

interface Member {
  doc: string
  index: number
}
interface Reference {
  indicators: { clause: string; valueText: string; name: string }[]
}

const read = <T>(name: string): T => JSON.parse(readFileSync(fixture('reference', `${name}.json`), 'utf8')) as T
const { groups, related, traps } = read<
  Record<'groups', { members: Member[] }[]> & Record<'related' | 'traps', { a: Member; b: Member }[]>
>('_alignment')
const documents = seedNames.map((name) => extract(readSeed(name), { path: name }))

/** Which row each entry of the reference stands in, by where its value stands. */
function rowsOfReference(): Map<string, string> {
  const { rows } = diff(documents, { status: 'all' })
  const found = new Map<string, string>()
  seedNames.forEach((name, doc) => {
    const text = readSeed(name)
    const entries = read<Reference>(name).indicators
    const { indicators } = documents[doc] as (typeof documents)[number]
    const taken = new Set<string>()
    entries.forEach(({ clause, valueText }, index) => {
      const start = text.indexOf(clause) + clause.indexOf(valueText)
      const own = indicators.find(
        ({ id, valuePosition: { start: from, end } }) =>
          !taken.has(id) && from.offset < start + valueText.length && start < end.offset,
      )
      if (!own) return
      taken.add(own.id)
      const row = rows.find(({ cells }) => cells[doc]?.indicators.includes(own.id))
      if (row) found.set(`${name} ${index}`, row.id)
    })
  })
  return found
}

test('rows bring together what two readers call the same, and nothing that only looks alike', () => {
  const rowOf = rowsOfReference()
  const id = ({ doc, index }: Member): string => `${doc} ${index}`
  const joined = (a: Member, b: Member): boolean | null =>
    rowOf.has(id(a)) && rowOf.has(id(b)) ? rowOf.get(id(a)) === rowOf.get(id(b)) : null
  const pairs = groups.flatMap(({ members }) => members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const)))
  const share = (of: readonly (readonly [Member, Member])[]): number => {
    const judged = of.map(([a, b]) => joined(a, b)).filter((one) => one !== null)
    return judged.filter(Boolean).length / judged.length
  }
  expect(share(pairs.filter(([a, b]) => a.doc !== b.doc))).toBeGreaterThanOrEqual(0.95)
  expect(share(pairs.filter(([a, b]) => a.doc === b.doc))).toBeGreaterThanOrEqual(0.95)
  expect(traps.filter(({ a, b }) => joined(a, b))).toEqual([])
  expect(related.filter(({ a, b }) => joined(a, b))).toEqual([])

  // Whatever shares a row and stands in no group together is wrong.
  const same = new Set(pairs.map(([a, b]) => [id(a), id(b)].sort().join('|')))
  const byRow = new Map<string, string[]>()
  for (const [entry, row] of rowOf) byRow.set(row, [...(byRow.get(row) ?? []), entry])
  const wrong = [...byRow.values()].flatMap((list) =>
    list.flatMap((a, i) =>
      list
        .slice(i + 1)
        .filter((b) => !same.has([a, b].sort().join('|')))
        .map((b) => `${a} ~ ${b}`),
    ),
  )
  expect(wrong.length / same.size).toBeLessThanOrEqual(0.03)
})
