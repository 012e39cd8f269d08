import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encode } from '../../scripts/formats/encode.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { extract } from '../../src/processor.ts'
import { fixture } from '../helpers/paths.ts'

const page = async (html: string) => readDocument(Buffer.from(html))
const readFixture = async (name: string) => {
  const source = await readDocument(readFileSync(fixture('formats', name)))
  return { source, document: extract(source.text, source) }
}

describe('a page with a record, a container and a foot', () => {
  test('its record, title, text and tables are read, its furniture and hidden parts are not', async () => {
    const { source, document } = await readFixture('page-with-record.html')
    expect(source).toMatchObject({ format: 'html', encoding: 'utf-8' })
    expect(source.text).not.toMatch(/首页|打印本页|ICP备|隐藏|999|相关解读/)
    expect(document.document).toMatchObject({
      title: '云州省人民政府关于加快清洁能源发展的实施意见',
      number: '云府发〔2023〕8号',
      date: '2023-04-28',
      issuers: ['云州省人民政府'],
      indexNumber: '000014349/2023-00011',
    })
    expect(document.outline.map(({ title }) => title)).toEqual(['总体要求', '主要目标', '保障措施'])
    expect(document.indicators.map(({ name, value, unit, position }) => [name, value, unit, position.start.block])).toEqual([
      ['清洁能源装机容量', 1.2, '亿千瓦', 'p[4]'],
      ['非化石能源消费比重', 42, '%', 'p[4]'],
      ['水电装机容量', 10000, '万千瓦', 'table[1]/row[3]/cell[1]'],
      ['风电装机容量', 1000, '万千瓦', 'table[1]/row[4]/cell[1]'],
      ['电能占终端能源消费比重', 30, '%', 'table[1]/row[5]/cell[1]'],
    ])
    expect(document.diagnostics.map(({ rule }) => rule)).toContain('main-content')
  })
})

test('an old page of tables in tables, in the encoding that it declares', async () => {
  const { source, document } = await readFixture('old-layout-gb2312.html')
  expect(source).toMatchObject({ encoding: 'gb18030', guessed: false })
  expect(source.text.split('\n').filter(Boolean)).toEqual([
    '关于做好质量统计工作的通知',
    '各市统计局：',
    expect.stringContaining('一、提高数据质量。'),
    expect.stringContaining('二、加强检查。'),
    '云州省统计局',
    '2023年3月1日',
  ])
  expect(document.document).toMatchObject({ title: '关于做好质量统计工作的通知', date: '2023-03-01', type: 'notice' })
})

test('a notice of three lines is found beside a longer foot', async () => {
  const { source, document } = await readFixture('short-notice.html')
  expect(source.text).not.toContain('ICP备')
  expect(document.document.title).toBe('关于2024年检修期间停水的通知')
  expect(document.deadlines.map(({ date }) => date)).toEqual(['2024-03-10'])
})

describe('what else pages do', () => {
  test('a page that browsers saved as UTF-8 still declares gb2312: what is valid UTF-8 is', async () => {
    const { text, encoding } = await page(
      '<html><head><meta charset="gb2312"></head><body><p>各县人民政府：质量提升</p></body></html>',
    )
    expect({ text, encoding }).toEqual({ text: '各县人民政府：质量提升\n', encoding: 'utf-8' })
  })

  test('a page in UTF-16 is told by its tags', async () => {
    const { format, text } = await readDocument(
      encode('<!DOCTYPE html><html><body><p>质量提升行动</p></body></html>', 'utf-16le'),
    )
    expect({ format, text }).toEqual({ format: 'html', text: '质量提升行动\n' })
  })

  test('the name of the file tells nothing: a cut-out of a page is one, a sentence about tags is none', async () => {
    expect((await page('<div class="TRS_Editor"><p>一、总体要求</p></div>')).format).toBe('html')
    expect((await page('<p>标签用于分段，本文为纯文本。\n二、说明\n三、附则')).format).toBe('text')
  })

  test('paragraphs in cells leave no blank lines; entities, blanks and line ends of the source are as a browser shows them', async () => {
    const { text } = await page(
      '<html><body><table><tr><td><p>指标</p></td><td><p>2025年</p></td></tr><tr><td><p>合格\n率&lt;1&gt;</p><p>（%）</p></td><td><p>&nbsp;98</p></td></tr></table><pre>甲\n乙</pre><ol start="3"><li>丙</li><li>丁</li></ol></body></html>',
    )
    expect(text).toBe('指标\t2025年\n合格 率<1> （%）\t98\n甲\n乙\n3.丙\n4.丁\n')
  })

  test('a page that loads its text by script says so', async () => {
    await expect(page('<html><body><div id="app"></div><script>load()</script></body></html>')).rejects.toThrow(
      /holds no text of a document/,
    )
  })

  test('two containers of the same name both belong to the document', async () => {
    const part = (text: string): string => `<div class="TRS_Editor"><p>${text.repeat(30)}</p></div>`
    const { text } = await page(`<html><body><div>菜单</div><div>${part('甲乙丙丁。')}${part('戊己庚辛。')}</div></body></html>`)
    expect(text).toContain('甲乙丙丁')
    expect(text).toContain('戊己庚辛')
  })

  test('a record in a list of spans is read like one in a table', async () => {
    const { text } = await page(
      '<html><body><ul><li><span>索引号：</span><em>A-1</em></li><li><span>发文字号</span><span>云府发〔2024〕1号</span></li></ul><div id="zoom"><p>一、提高质量。到2025年，全省产品质量合格率稳定在较高水平。</p></div></body></html>',
    )
    expect(text.split('\n').slice(0, 2)).toEqual(['索引号：A-1', '发文字号：云府发〔2024〕1号'])
  })

  test('a hundred thousand tags in each other are refused, not followed', async () => {
    await expect(page(`<html><body>${'<div>'.repeat(100_000)}甲</body></html>`)).rejects.toThrow(/nested too deeply/)
  })

  test('nothing of a page is run or fetched', async () => {
    const { text } = await page(
      '<html><body><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script><p>正文一段</p></body></html>',
    )
    expect(text).toBe('正文一段\n')
    expect('hit' in globalThis).toBe(false)
  })
})
