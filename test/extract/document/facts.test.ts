import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/clean/clean-text.ts'
import { documentFacts } from '../../../src/extract/document/index.ts'
import { documentNumber, numbersIn } from '../../../src/extract/document/number.ts'
import { fiveYears } from '../../../src/extract/document/period.ts'
import { readDate } from '../../../src/extract/document/read-date.ts'
import { documentType } from '../../../src/extract/document/type.ts'
import { root } from '../../helpers/paths.ts'

const facts = (text: string) => documentFacts(cleanText(text))

const circular = [
  '绵阳市人民政府',
  '关于印发绵阳市氢能方案的通知',
  '绵府发〔2023〕3号',
  '各县市区人民政府：',
  '现将《绵阳市氢能方案》印发给你们，请认真执行。',
  '绵阳市人民政府',
  '2023年2月6日',
  '绵阳市氢能方案',
  '为发展氢能，根据《氢能规划》（某能〔2022〕1号），制定本方案。',
  '一、目标',
]

describe('facts of a document', () => {
  test('LF, CRLF, CR and blank lines between give the same facts', () => {
    const positions = (text: string) => ({
      ...facts(text),
      cites: facts(text).cites.map(({ title, number }) => ({ title, number })),
    })
    const plain = positions(circular.join('\n'))
    expect(plain.title).toBe('绵阳市氢能方案')
    for (const end of ['\r\n', '\r', '\n\n', '\n　　']) expect(positions(circular.join(end))).toEqual(plain)
  })

  test('without any line break, title, number, date and issuers of a circular are still found', () => {
    const { title, number, date, issuers } = facts(circular.join(''))
    expect({ title, number, date, issuers }).toEqual({
      title: '绵阳市氢能方案',
      number: '绵府发〔2023〕3号',
      date: '2023-02-06',
      issuers: ['绵阳市人民政府'],
    })
  })

  test('a text cut at any place gives facts and never throws', () => {
    const text = circular.join('\n')
    for (let i = 0; i <= text.length; i++) expect(() => facts(text.slice(0, i))).not.toThrow()
    for (let i = 0; i <= text.length; i++) expect(() => facts(text.slice(i))).not.toThrow()
  })

  test('no text at all gives nothing', () => {
    expect(facts('')).toEqual({
      title: null,
      type: 'other',
      typeText: null,
      issuers: [],
      region: null,
      date: null,
      number: null,
      period: null,
      draft: false,
      cites: [],
    })
  })

  test('what a citation quotes is the source, in reading order', () => {
    for (const name of readdirSync(join(root, 'seeds')).filter((file) => file.endsWith('.txt'))) {
      const source = readFileSync(join(root, 'seeds', name), 'utf8').replace(/^\uFEFF/, '')
      let last = -1
      for (const { title, number, position } of documentFacts(cleanText(source)).cites) {
        const quote = source.slice(position.start.offset, position.end.offset)
        expect(quote.replace(/\s/g, '')).toContain(title?.replace(/\s/g, '') ?? number?.slice(-2))
        expect(position.start.offset).toBeGreaterThan(last)
        last = position.start.offset
      }
    }
  })
})

describe('type of a title', () => {
  test.each([
    ['某省关于加强管理的若干意见', 'opinion', '若干意见'],
    ['某市碳达峰三年行动计划（2021—2023年）', 'scheme', '三年行动计划'],
    ['某市重点任务分工方案', 'scheme', '分工方案'],
    ['某省国民经济和社会发展第十四个五年规划纲要', 'plan', '规划纲要'],
    ['某县林长制管理办法（试行）', 'measures', '管理办法'],
    ['2023年全市水利工作要点', 'key-points', '工作要点'],
    ['某省防汛应急预案', 'other', '应急预案'],
    ['某省人民政府关于表彰先进的决定', 'decision', '决定'],
    ['年度总结', 'other', null],
  ])('%s', (title, type, typeText) =>
    expect(documentType(title.replace('（', '(').replace('）', ')'))).toEqual({ type, typeText }),
  )
})

test.each([
  ['2018年3月13日', '2018-03-13'],
  ['二〇一八年十二月三十一日', '2018-12-31'],
  ['二○○五年十月二十日', '2005-10-20'],
  ['(2023年1月17日)', '2023-01-17'],
  ['2021年10月', '2021-10'],
  ['2021年13月5日', null],
  ['2021年3月5日上午召开会议', null],
  ['2018年6月30日前', null],
])('a date line: %s → %s', (line, date) => expect(readDate(line)).toBe(date))

test('发文字号 in all spellings of the brackets has one form', () => {
  for (const text of ['某委发〔2018〕6号', '某委发[2018]6号', '某委发【2018】6号', '某委发(2018)6号', '某委发〔2018〕第6号'])
    expect(documentNumber(text)).toBe('某委发〔2018〕6号')
  expect(documentNumber('根据某委发〔2018〕6号文件')).toBeNull()
  expect(numbersIn('根据某委发〔2018〕6号和某政办[2019]12号文件').map(({ number }) => number)).toEqual([
    '某委发〔2018〕6号',
    '某政办〔2019〕12号',
  ])
})

test('the tenth plan is read in a title too', () =>
  expect(facts('扬州市“十五”水利规划\n为发展水利，制定本规划。').period).toEqual({ from: 2001, to: 2005 }))

test('five-year plans have their years', () => {
  expect(fiveYears(14)).toEqual({ from: 2021, to: 2025 })
  expect(fiveYears(2)).toEqual({ from: 1958, to: 1962 })
  expect(fiveYears(3)).toEqual({ from: 1966, to: 1970 })
  expect(fiveYears(0)).toBeNull()
})
