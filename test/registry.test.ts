import { describe, expect, test } from 'vitest'
import { readCorpus } from './helpers/corpus.ts'
import { corpusNames, registered } from './helpers/registry.ts'

const entries = await registered()
const cases = readCorpus().flatMap(({ area, cases: list }) => list.map((one) => ({ area, ...one })))
const shown = new Set(cases.flatMap(({ area, shows }) => named(area, shows)))
const opposed = new Set(cases.flatMap(({ area, against }) => named(area, against)))

/** Ids that a case names, also with its area before them: a rule of that name may be in several. */
function named(area: string, ids: readonly string[] = []): string[] {
  return ids.flatMap((id) => [id, `${area}/${id}`])
}

test('no id is registered twice', () => {
  const names = entries.map((entry) => corpusNames(entry)[0])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

describe.each(['rule', 'rejection', 'marker', 'unit', 'comparator', 'role', 'date'] as const)('every %s', (sort) => {
  const ofSort = entries.filter((entry) => entry.sort === sort)

  test('is registered at all', () => {
    expect(ofSort).not.toEqual([])
  })

  test('has a case that shows it', () => {
    expect(without(shown)).toEqual([])
  })

  test('has a look-alike that must not fire it', () => {
    expect(without(opposed)).toEqual([])
  })

  function without(names: ReadonlySet<string>): string[] {
    return ofSort
      .filter((entry) => !corpusNames(entry).some((name) => names.has(name)))
      .map((entry) => `${corpusNames(entry)[0]} (${entry.file})`)
  }
})

test('every id that the corpus names is registered', () => {
  const known = new Set(entries.flatMap(corpusNames))
  // Refiners and the like may be named too; what looks like one of ours must be one.
  const claimed = [...shown, ...opposed].filter((name) => /^(marker|unit|comparator|role|date):/.test(name))
  expect(claimed.filter((name) => !known.has(name))).toEqual([])
})
