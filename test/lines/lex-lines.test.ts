import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/clean/clean-text.ts'
import { lexLines } from '../../src/lines/lex-lines.ts'
import { markers } from '../../src/lines/markers.ts'
import { hanOrdinal } from '../../src/lines/ordinal.ts'

const lex = (source: string) => lexLines(cleanText(source))

describe.each(markers.map((marker) => [marker.id, marker] as const))('marker %s', (id, marker) => {
  test.each(marker.examples)('reads its own example %s', (example) => {
    const line = lex(`${example}标题`)[0] ?? lex(example)[0]
    const alone = lex(example)[0]
    expect([line?.marker?.marker.id, alone?.marker?.marker.id]).toContain(id)
  })

  test('lists every character that it begins with', () => {
    for (const example of marker.examples) expect(marker.first).toContain(cleanText(example).norm[0])
  })
})

test('a line that no marker takes is text', () => {
  expect(lex('为加强管理，制定本意见。')[0]?.marker).toBeNull()
})

test.each([
  '一、二、三产业融合发展',
  '三、四线城市',
  '一、二次供水',
  '（一）至（三）项材料',
  '（一）和（二）',
  '第三条所称企业',
  '第三条第二款规定',
  '第三条至第五条',
  '1.5亿元',
  '1. 5亿元',
  '1. 5%以上',
  '1.5个百分点',
])('%s opens no section', (line) => {
  const ids = lex(line)[0]?.marker?.marker.id
  expect(ids === undefined || ids.startsWith('decimal')).toBe(true)
})

test('a class in brackets is no item: 小（二）型水库', () => {
  expect(lex('实施除险加固的小（二）型水库十座以上。')[0]?.inner).toEqual([])
})

test('markers in mid-line are found with what stands before them', () => {
  const [line] = lex('二、任务（一）清淤。每年一次。（二）护岸')
  expect(line?.marker?.text).toBe('二、')
  expect(line?.inner.map(({ text, stands }) => [text, stands])).toEqual([
    ['(一)', 'anywhere'],
    ['(二)', 'after-stop'],
  ])
})

test('a line knows its blank lines, its leading tab and its cells', () => {
  const lines = lex('甲\n\n\n\t乙\n丙\t丁\n')
  expect(lines.map(({ blanks, tabLed, cells }) => ({ blanks, tabLed, cells })).filter((_, i) => [0, 3, 4].includes(i))).toEqual([
    { blanks: 0, tabLed: false, cells: false },
    { blanks: 2, tabLed: true, cells: false },
    { blanks: 0, tabLed: false, cells: true },
  ])
})

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十三', 33],
  ['一百零二', 102],
  ['三〇', 30],
  ['廿一', 21],
  ['', null],
  ['甲', null],
])('%s is number %s', (written, value) => {
  expect(hanOrdinal(written)).toBe(value)
})
