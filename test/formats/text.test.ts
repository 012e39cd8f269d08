import { describe, expect, test } from 'vitest'
import { encode } from '../../scripts/formats/encode.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { chooseReader, readers } from '../../src/input/readers.ts'
import { extract } from '../../src/processor.ts'

const sentence = '到2025年，全省产品质量合格率达到98%以上，由省市场监督管理局负责。'

describe('bytes tell the format, names do not', () => {
  test.each(readers.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)))(
    '%s is %s',
    (example, id) => {
      expect(chooseReader(Buffer.from(example.replaceAll('\\x03\\x04', '\x03\x04').replaceAll('\\n', '\n'))).id).toBe(id)
    },
  )
})

describe('encodings', () => {
  test.each([
    ['gb18030', 'gb18030'],
    ['big5', 'big5'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ] as const)('%s without a mark and without a single Latin letter is told by its words', async (encoding, name) => {
    const text =
      encoding === 'big5'
        ? '進一步提高產品質量，加強組織領導，落實各項工作責任。'
        : '进一步提高产品质量，加强组织领导，落实各项工作责任。'
    const source = await readDocument(encode(text, encoding))
    expect(source).toMatchObject({ text, encoding: name, guessed: true })
    expect(extract(source.text, source).diagnostics.map(({ rule }) => rule)).toContain('encoding-guessed')
  })

  test('a download in GB18030 that was cut in mid-character is still GB18030', async () => {
    const source = await readDocument(encode(sentence.repeat(20), 'gb18030').subarray(0, -1))
    expect(source).toMatchObject({ encoding: 'gb18030', damaged: 1 })
    expect(source.notices.map(({ id }) => id)).toEqual(['encoding-guessed', 'encoding-damaged'])
  })
})

describe('Traditional characters', () => {
  const text = '到2025年，全省產品質量合格率達到９８％以上，服務企業「滿意度」不低於90分，由省市場監督管理局負責。'

  test('are read by the same rules; quotes stay as they are written', async () => {
    const source = await readDocument(Buffer.from(text))
    const { document, indicators, diagnostics } = extract(source.text, source)
    expect(document.origin).toMatchObject({ script: 'traditional' })
    expect(diagnostics.map(({ rule }) => rule)).toContain('traditional')
    expect(indicators[0]).toMatchObject({
      name: '产品质量合格率',
      scope: '全省',
      value: 98,
      text: '全省產品質量合格率達到９８％以上',
    })
  })

  test('are so taken, or not, where that is told', async () => {
    const plain = await readDocument(Buffer.from(text), { script: 'simplified' })
    expect(plain.simplified).toBeUndefined()
    const mixed = await readDocument(Buffer.from('乾隆年间提高質量'), { script: 'traditional' })
    expect(mixed.simplified).toBe('乾隆年间提高质量')
  })

  test('change neither length nor anything but 汉字', async () => {
    for (const line of ['瞭望乾隆于右任著重', '臺灣衞生綫上：𠮷野家 100％', '（一）「質量」『標準』\r\n\t２０２５年']) {
      const { simplified } = await readDocument(Buffer.from(line), { script: 'traditional' })
      expect((simplified ?? line).length).toBe(line.length)
    }
  })

  test('in a simplified text that names a few, are left alone', async () => {
    expect((await readDocument(Buffer.from(`${sentence.repeat(5)}引自《國語》。`))).simplified).toBeUndefined()
  })
})

test('a text larger than any document is refused in little memory', async () => {
  const bytes = Buffer.alloc(9 * 1024 * 1024, 'a')
  await expect(readDocument(bytes)).rejects.toThrow(/too large/)
})
