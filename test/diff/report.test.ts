import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { diffJsonSchema, diffReportSchema } from '../../src/contract/diff-schema.ts'
import type { DiffReport } from '../../src/contract/diff-types.ts'
import { diff } from '../../src/diff/index.ts'
import { extract } from '../../src/processor.ts'
import { readSeed, seedNames } from '../helpers/paths.ts'

const seeds = seedNames.map((name) => extract(readSeed(name), { path: `${name}.txt` }))
const validate = new Ajv2020.default({ strict: true, allErrors: true, validateFormats: false }).compile(diffJsonSchema())
const mirrored: Record<string, string> = {
  higher: 'lower',
  lower: 'higher',
  earlier: 'later',
  later: 'earlier',
  stricter: 'looser',
  looser: 'stricter',
}
const mirror = (word: string): string => mirrored[word] ?? word

test('the report of all seeds is valid by both readings of the schema, and every indicator stands in one row', () => {
  const report = JSON.parse(JSON.stringify(diff(seeds, { status: 'all' }))) as DiffReport
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  expect(diffReportSchema.parse(report)).toEqual(report)
  seeds.forEach(({ indicators }, doc) => {
    const ids = report.rows.flatMap(({ cells }) => cells[doc]?.indicators ?? [])
    expect([...ids].sort()).toEqual(indicators.map(({ id }) => id).sort())
    const told = report.rows.flatMap(({ cells }) => cells[doc]?.values.flatMap((value) => value.indicators) ?? [])
    expect([...told].sort()).toEqual([...ids].sort())
  })
})

test.each(seedNames)('%s against itself is equal in every row', (name) => {
  const seed = seeds[seedNames.indexOf(name)] as (typeof seeds)[number]
  const { rows, summary } = diff([seed, seed], { status: 'all' })
  expect(rows.filter(({ cells }) => cells.includes(null))).toEqual([])
  expect(
    rows.flatMap(({ verdict }) => verdict.pairs).filter(({ verdict, value }) => verdict !== 'equal' || value !== 'equal'),
  ).toEqual([])
  expect(summary.different).toBe(0)
})

test('A against B and B against A have the same rows and the mirrored verdicts', () => {
  for (const [i, a] of seeds.entries()) {
    for (const b of seeds.slice(i + 1)) {
      const [there, back] = [diff([a, b], { status: 'all' }), diff([b, a], { status: 'all' })]
      const rows = ({ rows: all }: DiffReport, order: number[], flip: (word: string) => string) =>
        all
          .map(({ cells, verdict: { pairs, comparable, strictest } }) => ({
            cells: order.map((doc) => cells[doc]?.indicators ?? []),
            comparable,
            strictest: strictest.map((doc) => order[doc]).sort(),
            pairs: pairs.map(({ value, time, verdict, reason }) => [flip(value), flip(time), flip(verdict), reason]),
          }))
          .sort((x, y) => (JSON.stringify(x.cells) < JSON.stringify(y.cells) ? -1 : 1))
      expect(rows(back, [1, 0], mirror)).toEqual(rows(there, [0, 1], (word) => word))
      expect(there.summary.shared).toBe(back.summary.shared)
    }
  }
})

test('when documents are saved and read back, the report is the same', () => {
  const saved = JSON.parse(JSON.stringify(seeds)) as typeof seeds
  expect(diff(saved, { status: 'all' })).toEqual(diff(seeds, { status: 'all' }))
})

test('leftovers and mentions come from what the caller passes', () => {
  const report = diff(seeds.slice(0, 2), { leftovers: (_, i) => i + 3, texts: seedNames.slice(0, 2).map(readSeed) })
  expect(report.documents.map(({ leftovers }) => leftovers)).toEqual([3, 4])
  const lines = report.rows.flatMap(({ mentions }) => mentions.map(({ line }) => line))
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every((line) => line !== null && line > 0)).toBe(true)
})

test('one document or none gives a report too', () => {
  expect(diff([]).rows).toEqual([])
  expect(diff(seeds.slice(0, 1)).rows.every(({ match }) => match.how === 'single')).toBe(true)
})

test('with so many documents that pairs are left out, what differs is still told', () => {
  const many = Array.from({ length: 70 }, () => seeds[4] as (typeof seeds)[number])
  const same = diff(many)
  expect(same.rows.flatMap(({ verdict }) => verdict.pairs)).toEqual([])
  expect(same.summary.different).toBe(0)
  expect(diff([...many, ...seeds.slice(0, 2)]).summary.different).toBeGreaterThan(0)
})
