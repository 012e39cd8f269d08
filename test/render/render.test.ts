import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract } from '../../src/processor.ts'
import { layoutColumns } from '../../src/render/columns.ts'
import { csvRenderer } from '../../src/render/csv.ts'
import { formatJson } from '../../src/render/json.ts'
import { pad, textWidth, wrap } from '../../src/render/text-width.ts'
import { formatYaml } from '../../src/render/yaml.ts'

describe('JSON', () => {
  test('whatever the data, it reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('when an object fits on a line, it stays on one; members that are not there leave no trace', () => {
    expect(formatJson({ start: { line: 1, column: 2 }, end: undefined })).toBe('{"start":{"line":1,"column":2}}')
    expect(formatJson({ a: 'x'.repeat(100), b: [1, 2, 'y'.repeat(20)] })).toBe(
      `{\n  "a": "${'x'.repeat(100)}",\n  "b": [1,2,"${'y'.repeat(20)}"]\n}`,
    )
    expect(formatJson({ list: [], map: {} })).toBe('{"list":[],"map":{}}')
  })

  test('numbers are as exact as they are', () => {
    expect(formatJson([45200, 0.1, 81.6, 1e12])).toBe('[45200,0.1,81.6,1000000000000]')
  })
})

describe('YAML', () => {
  test('whatever the data, it reads back as it was, also as YAML 1.1', () => {
    const value = {
      date: '2023-08-30',
      year: '2025',
      no: 'no',
      sexagesimal: '12:30',
      value: 1.6,
      none: null,
      list: ['到2025年', '- 一'],
      text: '一\n二',
    }
    expect(parse(formatYaml(value))).toEqual(value)
    expect(parse(formatYaml(value), { version: '1.1' })).toEqual(value)
  })

  test('when one object stands twice, it is written twice', () => {
    const position = { start: { line: 1 }, end: { line: 2 } }
    expect(formatYaml({ position, extent: position })).not.toMatch(/[&*]/)
  })
})

describe('CSV', () => {
  test('cells with commas, quotes or line ends are quoted, empty ones are empty', () => {
    const document = extract('一、主要目标\n到2025年，产品质量合格率达到98%以上。')
    const [indicator] = document.indicators
    expect(indicator).toBeDefined()
    const odd = { ...indicator!, name: 'a "b", c\nd', scope: null }
    const [, row] = csvRenderer({ bom: false })
      .document({ ...document, indicators: [odd] }, 0)
      .split('\r\n')
    expect(row).toContain(',"a ""b"", c\nd",,level,')
  })
})

describe('text on a terminal', () => {
  test('汉字 take two columns', () => {
    expect(textWidth('数字ab（）%')).toBe(11)
    expect(pad('数字', 6)).toBe('数字  ')
    expect(pad('12', 4, 'left')).toBe('  12')
  })

  test('when a text is wrapped, no line is wider and no character but blanks is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('质', '量', '，', 'a', 'Z', '9', '.', ' ', '%') }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const lines = wrap(text, width)
          expect(lines.every((line) => textWidth(line) <= width)).toBe(true)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })

  test('a number or a word stays together where it fits', () => {
    expect(wrap('达到98.5%以上', 8)).toEqual(['达到', '98.5%以', '上'])
  })

  test('columns are aligned, and cells that do not fit go on below', () => {
    const lines = layoutColumns(
      [{ title: '行', align: 'right' }, { title: '指标', min: 8 }, { title: '值' }],
      [
        ['7', '产品质量合格率', '98%'],
        ['112', '满意度', '80'],
      ],
      { width: 20, paintTitle: (text) => text },
    )
    expect(lines).toEqual([' 行  指标        值', '  7  产品质量合  98%', '     格率', '112  满意度      80'])
  })
})
