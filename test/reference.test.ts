import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/processor.ts'
import { fixture, readSeed, root, seedNames } from './helpers/paths.ts'
import { type Figures, figures, readReference, score } from './helpers/score/index.ts'

const references = readReference()
const floors = JSON.parse(readFileSync(fixture('reference', 'floors.json'), 'utf8')) as Record<string, Figures>

test('when a seed is annotated, the annotation is of these very bytes', () => {
  expect([...references.keys()]).toEqual(seedNames)
  for (const [name, { sha256 }] of references) {
    const bytes = readFileSync(join(root, 'seeds', `${name}.txt`))
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256)
  }
})

describe('against the reference annotations', () => {
  const scores = new Map(
    seedNames.map((name) => {
      const source = readSeed(name)
      return [name, score(references.get(name)!, extract(source), source)]
    }),
  )
  const found: Record<string, Figures> = { all: figures([...scores.values()]) }
  for (const [name, one] of scores) found[name] = figures([one])

  for (const [name, row] of Object.entries(floors)) {
    test(`no figure of ${name} falls below its floor`, () => {
      const below = Object.entries(row)
        .filter(([figure, floor]) => !((found[name]?.[figure] ?? 0) >= floor))
        .map(([figure, floor]) => `${figure} ${found[name]?.[figure] ?? 'none'} < ${floor}`)
      expect(below).toEqual([])
    })
  }

  test('every figure has a floor, so that none can fall unseen', () => {
    const missing = Object.entries(found).flatMap(([name, row]) =>
      Object.keys(row)
        .filter((figure) => floors[name]?.[figure] === undefined)
        .map((figure) => `${name} ${figure}`),
    )
    expect(missing).toEqual([])
  })
})
