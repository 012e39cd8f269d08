import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/input/read-source.ts'
import { extract } from '../../src/processor.ts'
import { fixture } from '../helpers/paths.ts'

const read = async (markdown: string) => {
  const source = await readDocument(Buffer.from(markdown))
  return { source, document: extract(source.text, source) }
}

test('what converters write is read: headings, escapes, entities, formulas, pipe and HTML tables', async () => {
  const text = readFileSync(fixture('formats', 'converted.md'), 'utf8')
  const { source, document } = await read(text)
  expect(source).toMatchObject({ format: 'markdown', text })
  expect(document.document.title).toBe('云州省“十四五”清洁能源发展规划')
  expect(document.outline.map(({ title, children }) => [title, children.map((child) => child.title)])).toEqual([
    ['总体要求', expect.anything()],
    ['主要任务', ['扩大利用规模', '完善体制机制']],
  ])
  expect(
    document.indicators.map(({ name, comparator, value, unit, baseline }) => [
      name,
      comparator,
      value,
      unit,
      baseline?.value ?? null,
    ]),
  ).toEqual([
    ['清洁能源装机容量', '=', 1.2, '亿千瓦', null],
    ['非化石能源消费比重', '~', 42, '%', null],
    ['弃水率', '<=', 5, '%', null],
    ['抽水蓄能电站', '=', 10, '座', null],
    ['供电可靠率', '>', 99.9, '%', null],
    ['水电装机容量', '=', 10000, '万千瓦', 8000],
    ['风电装机容量', '=', 1000, '', null],
    ['光伏装机容量', '=', 2200, '万千瓦', null],
    ['新型储能规模', '=', 200, '万千瓦', 20],
  ])
})

test('positions count in the text as it was read', async () => {
  const text = '# 工作方案\n\n到2025年，合格率达到 $9 8 \\%$ 以上，[覆盖率](https://example.org/a)达到&nbsp;100%。\n'
  const { document } = await read(text)
  expect(
    document.indicators.map(({ text: quote, valuePosition: { start, end } }) => [quote, text.slice(start.offset, end.offset)]),
  ).toEqual([
    ['合格率达到98%以上', '9 8 \\%$ 以上'],
    ['覆盖率达到100%', '100%'],
  ])
})

test('a figure of dollars, a bracket with a year and a lone sign are no marks', async () => {
  const { document } = await read('# 通知\n\n进出口总额达到$100亿，占比<5%，见《办法》[2018]（试行）。\n')
  expect(document.indicators.map(({ value }) => value)).toContain(5)
})
