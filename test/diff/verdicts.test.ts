import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compared, compareValues } from '../../src/diff/compare-values.ts'
import { diffValue } from '../helpers/diff-values.ts'
import { fixture } from '../helpers/paths.ts'

interface Case {
  a: string
  b: string
  value: string
  time?: string
  up: string
  down: string
  open?: string
  reason?: string
  why: string
}

const table = parse(readFileSync(fixture('diff', 'verdicts.yaml'), 'utf8')) as Record<string, Case[]>
const mirrored: Record<string, string> = {
  higher: 'lower',
  lower: 'higher',
  earlier: 'later',
  later: 'earlier',
  stricter: 'looser',
  looser: 'stricter',
}

describe.each(Object.keys(table))('%s', (section) => {
  // Years are part of the cases on time only; elsewhere all are of one year.
  const year = section === 'times' ? null : 2025
  const of = (text: string) => compared(diffValue(text, year))

  test.each((table[section] as Case[]).map((one) => [`${one.a} against ${one.b}: ${one.why}`, one] as const))('%s', (_, one) => {
    for (const [merit, verdict] of [
      ['up', one.up],
      ['down', one.down],
      [null, one.open],
    ] as const) {
      if (verdict === undefined) continue
      const found = compareValues(of(one.a), of(one.b), merit)
      expect({ value: found.value, verdict: found.verdict }).toEqual({ value: one.value, verdict })
      if (one.time !== undefined) expect(found.time).toBe(one.time)
      if (one.reason !== undefined) expect(found.reason).toBe(one.reason)
      const back = compareValues(of(one.b), of(one.a), merit)
      expect(back).toEqual({
        value: mirrored[found.value] ?? found.value,
        time: mirrored[found.time] ?? found.time,
        verdict: mirrored[found.verdict] ?? found.verdict,
        reason: found.reason,
      })
    }
  })
})

test('every pair of bounds stands in the table, with the numbers below, equal and above', () => {
  const shape = (text: string): string => text.replace(/[\d.]+/g, '#')
  const pairs = new Set((table.bounds as Case[]).map(({ a, b }) => [shape(a), shape(b)].sort().join(' ')))
  expect(pairs.size).toBe(28)
  expect(table.bounds).toHaveLength(28 * 3)
})

const text = fc
  .record({
    move: fc.constantFrom('', '', '升', '降'),
    sign: fc.constantFrom('≥', '>', '≤', '<', '~', '', ''),
    value: fc.integer({ min: 1, max: 30 }),
    width: fc.option(fc.integer({ min: 1, max: 5 })),
    unit: fc.constantFrom('%', '个', '亩', '公顷', '个百分点', '倍', ''),
    year: fc.constantFrom('', ' 2025', ' 2027'),
    actual: fc.constantFrom('', '', ' 已达'),
  })
  .map(({ move, sign, value, width, unit, year, actual }) =>
    width === null ? `${move}${sign}${value}${unit}${year}${actual}` : `${move}${value}—${value + width}${unit}${year}${actual}`,
  )

test('whatever is compared, b against a is the mirror of a against b, and a value is equal to itself', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('up' as const, 'down' as const, null), (one, other, merit) => {
      const [a, b] = [compared(diffValue(one, null)), compared(diffValue(other, null))]
      const [there, back] = [compareValues(a, b, merit), compareValues(b, a, merit)]
      expect(back.value).toBe(mirrored[there.value] ?? there.value)
      expect(back.time).toBe(mirrored[there.time] ?? there.time)
      expect(back.verdict).toBe(mirrored[there.verdict] ?? there.verdict)
      expect(compareValues(a, a, merit)).toMatchObject({ value: 'equal', verdict: 'equal' })
    }),
    { seed: 5, numRuns: 2000 },
  )
})

test('when a is stricter than b and b than c, a is not looser than c', () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom('up' as const, 'down' as const), (one, two, three, merit) => {
      const [a, b, c] = [one, two, three].map((each) => compared(diffValue(each, null))) as [
        ReturnType<typeof compared>,
        ReturnType<typeof compared>,
        ReturnType<typeof compared>,
      ]
      if (compareValues(a, b, merit).verdict !== 'stricter' || compareValues(b, c, merit).verdict !== 'stricter') return
      expect(compareValues(a, c, merit).verdict).not.toBe('looser')
    }),
    { seed: 6, numRuns: 3000 },
  )
})
