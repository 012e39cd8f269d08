import { describe, expect, test } from 'vitest'
import type { DiffRow } from '../../src/contract/diff-types.ts'
import { type DiffOptions, diff } from '../../src/diff/index.ts'
import { documentOf, type ShortIndicator } from '../helpers/diff-documents.ts'

const a = (...indicators: ShortIndicator[]) => documentOf('a.txt', indicators)
const b = (...indicators: ShortIndicator[]) => documentOf('b.txt', indicators)
const both = (left: ShortIndicator[], right: ShortIndicator[], options: DiffOptions = { status: 'all' }) =>
  diff([a(...left), b(...right)], options)
const short = ({ name, cells }: DiffRow) =>
  `${name}: ${cells.map((cell) => cell?.values.map(({ text }) => text).join(' + ') ?? '-').join(' | ')}`

describe('within a document', () => {
  test('when a goal stands in prose and in a table, it is one value', () => {
    const { rows } = both(
      [
        { name: '绿色矿山', value: '≥80座 2025' },
        { name: '绿色矿山', value: '80座 2025', rule: 'table-row' },
      ],
      [],
    )
    expect(rows.map(short)).toEqual(['绿色矿山: ≥80座 2025 | -'])
    expect(rows[0]?.cells[0]).toMatchObject({ indicators: ['i1', 'i2'], conflict: false, values: [{ indicators: ['i1', 'i2'] }] })
  })

  test.each([
    ['another number', '85座 2025', true],
    ['another bound', '>80座 2025', true],
    ['the bound left out', '80座 2025', false],
    ['another year', '85座 2030', false],
    ['a result', '60座 2020 已达', false],
  ])('when the same goal is restated with %s, conflict says whether that is a contradiction', (_, value, conflict) => {
    const { rows } = both(
      [
        { name: '绿色矿山', value: '≥80座 2025' },
        { name: '绿色矿山', value },
      ],
      [],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.cells[0]?.conflict).toBe(conflict)
  })

  test('when as many are to be new as there are to be, there were none before and they are one measure', () => {
    const level = { name: '绿色矿山', value: '80座 2025', rule: 'table-row' }
    const added = { name: '绿色矿山', value: '80座 2025', kind: 'increment' as const }
    expect(both([level, added], []).rows).toHaveLength(1)
    expect(both([{ ...level, baseline: { year: 2020, value: 0 } }, added], []).rows).toHaveLength(1)
    expect(both([{ ...level, value: '95座 2025', baseline: { year: 2020, value: 15 } }, added], []).rows).toHaveLength(2)
  })

  test('when names differ a little and the numbers are the same, it is a restatement; not when they stand side by side', () => {
    const one = { name: '省级工业设计中心', value: '126个 2025' }
    const other = { name: '省级工业产品设计中心', value: '126个 2025' }
    expect(both([one, other], []).rows).toHaveLength(1)
    expect(
      both(
        [
          { ...one, text: '同一句' },
          { ...other, text: '同一句', position: undefined as never },
        ].map((x, i) => ({ ...x, valuePosition: at(i * 20), position: at(i * 20) })),
        [],
      ).rows,
    ).toHaveLength(2)
  })

  test('when the nouns differ, equal numbers are no restatement', () => {
    expect(
      both(
        [
          { name: '服务业重点企业', value: '100户 2025' },
          { name: '服务业重点品牌', value: '100个 2025' },
        ],
        [],
      ).rows,
    ).toHaveLength(2)
  })

  test('when a result is the base of a table, the two are one measure', () => {
    const { rows } = both(
      [
        { name: '国家级森林康养基地', value: '57个 2020 已达' },
        { name: '森林康养基地', value: '100个 2025', baseline: { year: 2020, value: 57 }, rule: 'table-row' },
      ],
      [],
    )
    expect(rows.map(short)).toEqual(['森林康养基地: 57个 2020 已达 + 100个 2025 | -'])
  })

  test('when both names of an award are given with numbers of their own, they are two measures', () => {
    const award = { name: '中国质量奖', value: '5个 2025' }
    const nominated = { name: '中国质量奖提名奖', value: '20个 2025' }
    expect(both([award, nominated], [{ name: '中国质量奖', value: '3个 2025' }]).rows.map(short)).toEqual([
      '中国质量奖: 5个 2025 | 3个 2025',
      '中国质量奖提名奖: 20个 2025 | -',
    ])
    expect(both([award], [{ name: '中国质量奖（提名奖）', value: '3个 2025' }]).rows).toHaveLength(1)
  })
})

describe('across documents', () => {
  test.each([
    [
      'an increment and a stock',
      { value: '30家 2025', kind: 'increment' as const },
      { value: '300家 2025' },
      'increment-and-stock',
    ],
    ['a change and a level', { value: '升6% 2025' }, { value: '300亿元 2025' }, 'level-and-change'],
    ['a rate and a total', { value: '30家 每年 2025' }, { value: '300家 2025' }, 'rate-and-total'],
    ['each place and the whole', { value: '1家 2025', scope: '每个县' }, { value: '300家 2025' }, 'place-and-total'],
    ['a rank and a number', { value: '第3位 2025' }, { value: '300家 2025' }, 'number-and-rank'],
    ['units of two dimensions', { value: '30亿元 2025' }, { value: '300家 2025' }, 'other-unit'],
  ])('%s stand in two rows that know of each other', (_, left, right, rule) => {
    const { rows, related } = both([{ name: '文化产业示范园区', ...left }], [{ name: '文化产业示范园区', ...right }])
    expect(rows.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(related).toMatchObject([{ rows: ['r1', 'r2'], rule }])
    for (const row of rows) {
      expect(row.verdict).toMatchObject({ comparable: false })
      expect(row.verdict.why).toMatch(/^not compared with r[12]: /)
    }
  })

  test('per cent and points of one name share a row that says why they are not compared', () => {
    const { rows } = both([{ name: '研发投入强度', value: '升2个百分点 2025' }], [{ name: '研发投入强度', value: '升2% 2025' }])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.verdict).toMatchObject({ comparable: false, why: 'per cent against percentage points', strictest: [] })
    expect(rows[0]?.verdict.pairs).toMatchObject([{ verdict: 'not-comparable', value: 'unknown' }])
  })

  test('when one document leads and the other takes part, they do not share a row', () => {
    const led = { name: '国际标准', value: '10项 2025', text: '主导制定国际标准10项' }
    const joined = { name: '国际标准', value: '10项 2025', text: '参与制定国际标准10项' }
    expect(both([led], [led]).rows).toHaveLength(1)
    expect(both([led], [joined]).related).toMatchObject([{ rule: 'other-part' }])
  })

  test('a wider population and the sum of several stand beside the narrower', () => {
    const { related } = both(
      [
        { name: '居民人均可支配收入', value: '5万元 2025' },
        { name: '国家产业计量测试中心', value: '2个 2025' },
      ],
      [
        { name: '农村居民人均可支配收入', value: '3万元 2025' },
        { name: '国家、省级产业计量测试中心', value: '9个 2025' },
      ],
    )
    expect(related.map(({ rule }) => rule).sort()).toEqual(['part-and-sum', 'wider-population'])
  })

  test('names that are near and not the same are told as near misses, with what differs', () => {
    const { nearMisses } = both(
      [{ name: '城市生活污水集中处理率', value: '95% 2025' }],
      [{ name: '农村生活污水集中处理率', value: '60% 2025' }],
    )
    expect(nearMisses).toMatchObject([{ a: 'r1', b: 'r2', why: '«城市» is not «农村»' }])
  })

  test('a name that says little is one measure only in the same sentence', () => {
    const project = (value: string, text: string) => ({ name: '重点项目', value, text })
    expect(both([project('20个 2025', '新开工重点项目20个')], [project('30个 2025', '新开工重点项目30个')]).rows).toHaveLength(1)
    expect(both([project('20个 2025', '新开工重点项目20个')], [project('30个 2025', '储备文旅重点项目30个')]).rows).toHaveLength(
      2,
    )
  })
})

describe('what is compared', () => {
  const left = [
    { name: '森林覆盖率', value: '60% 2020 已达' },
    { name: '森林覆盖率', value: '≥62% 2025' },
    { name: '森林覆盖率', value: '≥65% 2030' },
  ]
  const right = [{ name: '森林覆盖率', value: '≥63% 2030' }]

  test('is the year that both have, else the nearest goal', () => {
    expect(both(left, right).rows[0]?.cells.map((cell) => cell?.values[cell.headline]?.text)).toEqual(['≥65% 2030', '≥63% 2030'])
    expect(both(left, []).rows[0]?.cells[0]).toMatchObject({ headline: 1 })
    expect(
      both(left, [{ name: '森林覆盖率', value: '61% 2020 已达' }], { status: 'actual' }).rows[0]?.verdict.pairs,
    ).toMatchObject([{ value: 'lower', verdict: 'looser' }])
  })

  test('is what was asked for: status, year, kind, name', () => {
    expect(both(left, right, {}).rows[0]?.cells[0]?.values).toHaveLength(2)
    expect(both(left, right, { year: 2025 }).rows[0]?.cells[1]).toBeNull()
    expect(both(left, right, { kinds: ['change'] }).rows).toEqual([])
    expect(both(left, right, { name: /^森林/ }).rows).toHaveLength(1)
    expect(both(left, right, { name: /湿地/ }).rows).toEqual([])
  })

  test('the strictest is who asks for more and by no later year', () => {
    const strictest = (...values: string[]) =>
      diff(values.map((value, i) => documentOf(`${i}.txt`, [{ name: '森林覆盖率', value }]))).rows[0]?.verdict.strictest
    expect(strictest('≥60% 2025', '≥65% 2025', '≥63% 2025')).toEqual([1])
    expect(strictest('≥60% 2025', '≥65% 2030')).toEqual([])
    expect(strictest('≥60% 2025', '≥60% 2025')).toEqual([])
    expect(strictest('≥60% 2025', '≥60% 2024')).toEqual([1])
  })

  test('when the name does not tell which direction is better, the bounds of the goals do', () => {
    const merit = (name: string, ...values: string[]) =>
      diff(values.map((value, i) => documentOf(`${i}.txt`, [{ name, value }]))).rows[0]?.merit
    expect(merit('综合指数甲', '≥60 2025', '>50 2025')).toBe('up')
    expect(merit('综合指数甲', '≤60 2025', '50 2025')).toBe('down')
    expect(merit('综合指数甲', '60 2025', '50 2025')).toBeNull()
    expect(merit('城镇调查失业率', '≤5.5% 2025', '5% 2025')).toBe('down')
    expect(merit('单位GDP能耗', '降13% 2025', '降15% 2025')).toBe('up')
    expect(merit('居民消费价格涨幅', '升3% 2025', '升2% 2025')).toBeNull()
  })
})

describe('by hand', () => {
  const left = [{ name: '托育服务点', value: '30个 2025' }]
  const right = [{ name: '婴幼儿照护站', value: '50个 2025' }]
  const overrides = (one: object) => ({ same: [], different: [], rename: {}, ...one })

  test('names that are said to be the same share a row under the name given', () => {
    const { rows } = both(left, right, {
      overrides: overrides({ same: [{ name: '托育点', names: ['托育服务点', '婴幼儿照护站'] }] }),
    })
    expect(rows.map(short)).toEqual(['托育点: 30个 2025 | 50个 2025'])
    expect(rows[0]?.match).toMatchObject({ how: 'override', score: 1 })
  })

  test('names that are said to be different do not, and a name may hold for one document', () => {
    const different = overrides({ different: [['托育服务点', { name: '托育服务点', document: 'b' }]] })
    expect(both(left, left, { overrides: different }).rows).toHaveLength(2)
  })

  test('a name goes by another where it is renamed', () => {
    expect(both(left, right, { overrides: overrides({ rename: { 婴幼儿照护站: '托育服务点' } }) }).rows).toHaveLength(1)
  })
})

function at(offset: number) {
  return { start: { line: 1, column: offset + 1, offset }, end: { line: 1, column: offset + 5, offset: offset + 4 } }
}
