import { describe, expect, test } from 'vitest'
import { FIGURE, NUMERAL, PERHAPS_TIME, RANK, readSentences, TIME } from '../../src/scan/sentences.ts'
import type { Passage } from '../../src/tree/passages.ts'

function passage(text: string, headingEnd = 0): Passage {
  return { span: { from: 0, to: text.length }, section: null, path: [], headingEnd, textFrom: 0, role: null }
}

function sentences(text: string): string[] {
  return readSentences(text, passage(text)).map(({ from, to }) => text.slice(from, to))
}

function clauses(text: string): string[] {
  return readSentences(text, passage(text)).flatMap((sentence) =>
    sentence.clauses.map(({ from, to, mark }) => text.slice(from, to) + mark),
  )
}

describe('sentences', () => {
  test.each([
    ['甲达到1。乙达到2。', ['甲达到1', '乙达到2']],
    ['推行“先清淤。后护岸。”做法。', ['推行“先清淤。后护岸。”做法']],
    ['达到1.5万户。', ['达到1.5万户']],
    ['清淤。(市水务局负责)护岸。', ['清淤', '(市水务局负责)', '护岸']],
    ['清淤(每年一次。)护岸。', ['清淤(每年一次。)', '护岸']],
    ['落实“一河一策。护岸。', ['落实“一河一策', '护岸']],
    ['清淤)护岸。', ['清淤)护岸']],
    ['甲！？乙', ['甲！？乙']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('the sentence that is the title is told from those behind it', () => {
    const text = '目标。到年底建成。'
    expect(readSentences(text, passage(text, 3)).map(({ heading }) => heading)).toEqual([true, false])
  })
})

describe('clauses', () => {
  test.each([
    ['到2027年,甲达到1;乙:丙。', ['到2027年,', '甲达到1;', '乙:', '丙。']],
    ['建成1,100公里,其中5公里', ['建成1,100公里,', '其中5公里']],
    ['甲(一,二;三),乙', ['甲(一,二;三),', '乙']],
    ['甲(一,乙,丙', ['甲(一,', '乙,', '丙']],
    ['从8:30到9:00,开放', ['从8:30到9:00,', '开放']],
    ['甲“一,乙”,丙”,丁', ['甲“一,乙”,', '丙”,', '丁']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})

test('a megabyte of opening brackets is read in time', () => {
  expect(sentences('('.repeat(1_000_000))).toHaveLength(1)
})

describe('an arrow behind the first words of a paragraph labels the rest', () => {
  test.each([
    ['农村公路→新建5万公里,改建2万公里。', ['农村公路:', '新建5万公里,', '改建2万公里。']],
    [
      '按照决策、执行、监督相互制约的要求,形成调查→研判→处置的流程。',
      ['按照决策、执行、监督相互制约的要求,', '形成调查→研判→处置的流程。'],
    ],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})

describe('what runs on without an end is cut', () => {
  test.each(['98%、', '投入5亿元,', '由12个增加到', '以5个', '1.2万'])('%s over and over', (text) => {
    const found = sentences(text.repeat(20_000))
    expect(Math.max(...found.map((one) => one.length))).toBeLessThan(13_000)
    // nothing of it is lost but the marks that end a sentence
    expect(found.join('').replaceAll(',', '')).toBe(text.repeat(20_000).replaceAll(',', ''))
    // no number is cut in two
    expect(found.filter((one, i) => /^[\d.]/.test(one) && /[\d.]$/.test(found[i - 1] ?? ''))).toEqual([])
  })

  test('no sentence that people write', () => {
    const text = `到2030年,${'推进建设、'.repeat(300)}达到5个。`
    expect(sentences(text)).toEqual([text.slice(0, -1)])
  })
})

describe('the characters of a sentence tell what it may hold', () => {
  const signs = (text: string) => readSentences(text, passage(text)).map((sentence) => sentence.signs)

  test.each([
    ['新建5家。', FIGURE],
    ['三农工作。', NUMERAL],
    ['年底前完成。', TIME | PERHAPS_TIME | RANK],
    ['居首位。', RANK],
    ['加强领导。', 0],
  ])('%s', (text, expected) => {
    expect(signs(text)).toEqual([expected])
  })

  test('also inside brackets, and of each sentence by itself', () => {
    expect(signs('建设园区(共5个)。加强领导。')).toEqual([FIGURE, 0])
  })
})
