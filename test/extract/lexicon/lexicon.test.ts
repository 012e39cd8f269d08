import { describe, expect, test } from 'vitest'
import { unitClassIds } from '../../../src/contract/lexicon-schema.ts'
import { extract, lexiconSchema, type UserLexicon } from '../../../src/index.ts'
import { unitClasses } from '../../../src/lexicon/units.ts'

const head = '四川省试点方案\n（2022年3月1日）\n一、目标\n'

function indicators(text: string, lexicon?: UserLexicon) {
  return extract(head + text, { lexicon }).indicators.map(({ name, kind, direction, value, unit }) => ({
    name,
    kind,
    direction,
    value,
    unit,
  }))
}

function departments(text: string, lexicon?: UserLexicon, title = head) {
  return extract(title + text, { lexicon }).responsibilities.flatMap((one) => one.departments)
}

test('the schema knows every unit class', () => {
  expect([...unitClassIds]).toEqual(unitClasses.map(({ id }) => id))
})

describe('units', () => {
  test('a unit counts what stands beside it, with 万 before it too', () => {
    const lexicon = { units: [{ spellings: ['标准仓', '标仓'] }] }
    expect(indicators('到2025年，建成粮食仓容30万标准仓。', lexicon)).toMatchObject([
      { name: '粮食仓容', value: 30, unit: '万标准仓' },
    ])
    expect(indicators('到2025年，建成粮食仓容300标仓。', lexicon)).toMatchObject([{ value: 300, unit: '标仓' }])
  })

  test('a unit in Latin letters is no code', () => {
    const text = '到2025年，配备算力卡2000GPU卡。'
    expect(indicators(text)).toEqual([])
    expect(indicators(text, { units: [{ spellings: ['GPU卡'] }] })).toMatchObject([
      { name: '算力卡', value: 2000, unit: 'GPU卡' },
    ])
  })

  test('a full-width spelling is the same', () => {
    expect(indicators('到2025年，配备算力卡2000GPU卡。', { units: [{ spellings: ['ＧＰＵ 卡'] }] })).toHaveLength(1)
  })
})

describe('slogans', () => {
  test('numbers inside them are no values, others are', () => {
    const text = '到2025年，壮大10万产业大军，培育企业50家。'
    expect(indicators(text).map(({ value }) => value)).toEqual([10, 50])
    expect(indicators(text, { slogans: ['10万产业大军'] }).map(({ value }) => value)).toEqual([50])
  })

  test('one that holds a date keeps the date from being a horizon', () => {
    const text = '实施2030工程，培育企业50家。'
    expect(extract(head + text, { lexicon: { slogans: ['2030工程'] } }).indicators.map(({ value }) => value)).toEqual([50])
  })
})

describe('verbs', () => {
  test.each([
    [{ word: '提质至', kind: 'level' }, '产品合格率提质至95%', { name: '产品合格率', kind: 'level', value: 95 }],
    [
      { word: '跃升', kind: 'change', direction: 'up' },
      '工业产值跃升12%',
      { name: '工业产值', kind: 'change', direction: 'up', value: 12 },
    ],
    [
      { word: '压降', kind: 'change', direction: 'down' },
      '能耗强度压降12%',
      { name: '能耗强度', kind: 'change', direction: 'down' },
    ],
    [{ word: '攻坚', kind: 'increment' }, '攻坚重点项目50个', { name: '重点项目', kind: 'increment', value: 50 }],
    [{ word: '攻坚', kind: 'level', before: 'name' }, '攻坚重点项目50个', { name: '重点项目', kind: 'level' }],
  ] as const)('%j', (verb, text, found) => {
    expect(indicators(`到2025年，${text}。`, { verbs: [verb] })).toMatchObject([found])
  })
})

describe('agencies', () => {
  const lexicon: UserLexicon = {
    agencies: [
      { name: '四川省数字产业促进中心', aliases: ['省数促中心', '蓉数办'], region: '四川省', key: 'data' },
      { name: '低空经济处', aliases: ['低空处'], level: 'province' },
      { name: '国家低空管理总站', aliases: ['低空总站'], level: 'nation' },
      { name: '川和及时投送部', region: '510000' },
    ],
  }

  test('a name that no rule knows is a body by the lexicon, with its official name', () => {
    const text = '一、平台\n建设平台。（蓉数办牵头，省低空处、低空总站配合）\n'
    expect(departments(text, lexicon)).toEqual([
      { name: '蓉数办', canonical: '四川省数字产业促进中心', role: 'lead' },
      { name: '省低空处', canonical: '四川省低空经济处', role: 'support' },
      { name: '低空总站', canonical: '国家低空管理总站', role: 'support' },
    ])
  })

  test('its other names are understood in documents of its own place only, its full name everywhere', () => {
    const elsewhere = '江西省试点方案\n（2022年3月1日）\n一、目标\n'
    const text = '一、平台\n建设平台。（蓉数办牵头，四川省数字产业促进中心配合）\n'
    expect(departments(text, lexicon, elsewhere).map(({ canonical }) => canonical)).toEqual([null, '四川省数字产业促进中心'])
  })

  test('和 inside a known name joins nothing', () => {
    expect(departments('一、投送\n及时投送。（川和及时投送部负责）\n', lexicon).map(({ name }) => name)).toEqual([
      '川和及时投送部',
    ])
  })

  test('those that come with the program stay as they are', () => {
    expect(departments('一、平台\n建设平台。（省科技厅负责）\n', lexicon)).toEqual(
      departments('一、平台\n建设平台。（省科技厅负责）\n'),
    )
  })
})

test('what the schema takes, extract takes; a lexicon of one document is gone with the next', () => {
  const lexicon = lexiconSchema.parse({ units: [{ spellings: ['标准仓'] }] })
  expect(indicators('到2025年，建成仓容30标准仓。', lexicon)).toMatchObject([{ unit: '标准仓' }])
  expect(indicators('到2025年，建成仓容30标准仓。')).not.toMatchObject([{ unit: '标准仓' }])
})
