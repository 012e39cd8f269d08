import { describe, expect, test } from 'vitest'
import { explain, extract } from '../src/index.ts'
import { readSeed, seedNames } from './helpers/paths.ts'

const goals = `某省质量强省规划
一、主要目标
到2025年，产品质量合格率达到98%以上，新增省级质量奖组织20家。
（一）培育主体。营业收入1亿元以上的企业可申报，开展“百企千品”行动，深入推进十大工程。`

describe('explain', () => {
  const { document, trace } = explain(goals)

  test('the document is the one that extract gives', () => {
    expect(document).toEqual(extract(goals))
  })

  test('every indicator is traced to the words that made it', () => {
    expect(trace.entries.map(({ id }) => id)).toEqual(document.indicators.map(({ id }) => id))
    expect(trace.entries[0]).toMatchObject({
      id: 'i1',
      rule: 'name-value',
      name: { value: '产品质量合格率' },
      verb: '达到',
      year: { year: 2025, words: '到2025年', how: 'sentence' },
    })
    expect(trace.entries[1]).toMatchObject({ lead: '新增', name: { value: '省级质量奖组织' }, year: { how: 'sentence' } })
  })

  test('a number that gave nothing says why', () => {
    const fates = trace.numbers.map(({ text, fate, reason }) => [text, fate, reason])
    expect(fates).toContainEqual(['1亿元以上', 'refused', expect.stringMatching(/threshold|eligibility/)])
    expect(fates.find(([text]) => text?.includes('98'))?.[1]).toBe('entry')
    expect(fates.filter(([, fate]) => fate === 'unknown')).toEqual([])
  })

  test.each(seedNames)('each digit of %s has one fate, in reading order', (name) => {
    const text = readSeed(name)
    const { trace } = explain(text)
    let last = 0
    for (const { position } of trace.numbers) {
      expect(position.start.offset).toBeGreaterThanOrEqual(last)
      expect(position.end.offset).toBeGreaterThan(position.start.offset)
      last = position.start.offset
    }
    const ids = new Set(trace.numbers.flatMap(({ ids }) => ids))
    const numbered = explain(text).document.indicators.filter(({ value }) => value !== null)
    expect(numbered.filter(({ id }) => !ids.has(id)).map(({ text }) => text)).toEqual([])
  })

  test('a fate is told of odd texts too', () => {
    for (const text of ['', '1', '%', '一、'.repeat(99), 'plain English of 2020'])
      expect(explain(text).document).toEqual(extract(text))
  })
})

describe('contradictions inside a document', () => {
  const told = (text: string) => extract(text).diagnostics.filter(({ rule }) => rule === 'contradiction')

  test('one goal with two values is told at the second, with the place of the first', () => {
    const text = '一、目标\n到2025年，产品质量合格率达到95%以上。\n二、任务\n到2025年，产品质量合格率达到96%以上。'
    const [one, ...more] = told(text)
    expect(more).toEqual([])
    expect(one?.message).toMatch(/产品质量合格率.*96%.*95%/)
    expect(one?.position?.start.line).toBe(4)
  })

  test('a base and what is added to it must make the total', () => {
    const wrong = '到2025年，省级示范基地由2020年的19家增加到60家，新增省级示范基地50家。'
    const right = '到2025年，省级示范基地由2020年的19家增加到60家，新增省级示范基地41家。'
    expect([told(wrong).length, told(right).length]).toEqual([1, 0])
  })

  test('other years, days, places and rounded values are no contradiction', () => {
    for (const text of [
      '到2022年，产品质量合格率达到95%。到2025年，产品质量合格率达到96%。',
      '到2025年，产品质量合格率达到95%以上。食品抽检合格率达到96%以上。',
      '到2025年，省级示范基地由2020年的1.2万家增加到2万家，新增省级示范基地8000家。',
      '到2025年，产品质量合格率达到95%以上。\n\n到2025年，产品质量合格率达到95%以上。',
      '到2025年，毕业生去向落实率在8月底前不低于70%、年底前不低于90%。',
    ])
      expect(told(text)).toEqual([])
  })

  test('what is hoped for beyond a goal does not contradict it; the same in another place does', () => {
    const stretch = '到2025年，渔业总产值确保达到1200亿元，力争突破1250亿元。'
    expect(extract(stretch).indicators).toHaveLength(2)
    expect(told(stretch)).toEqual([])
    expect(told('到2025年，渔业总产值达到1200亿元。\n\n到2025年，渔业总产值力争达到1250亿元。')).toHaveLength(1)
  })
})
