import { describe, expect, test } from 'vitest'
import type { Part } from '../../scripts/formats/document-parts.ts'
import { assembleObjects, writePdf } from '../../scripts/formats/write-pdf.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { extract } from '../../src/processor.ts'

const paragraph = (text: string): Part => ({ kind: 'paragraph', text })
const long = '深入推进质量强省建设，到2025年，产品质量合格率达到98%以上，服务质量满意度达到85分，为高质量发展提供坚实支撑。'
const parts: Part[] = [
  paragraph('一、总体要求'),
  ...Array.from({ length: 40 }, () => paragraph(long)),
  paragraph('二、主要任务'),
  paragraph(long),
]

describe('fonts that are named and not embedded', () => {
  test.each(['UniGB-UCS2-H', 'UniGB-UTF16-H', 'GBK-EUC-H', 'GB-EUC-H'] as const)(
    'their characters are known by %s',
    async (cmap) => {
      const { text } = await readDocument(
        writePdf([paragraph('一、到2025年达到98%以上'), paragraph('质量强省')], { cmap, pageNumbers: false }),
      )
      expect(text).toBe('一、到2025年达到98%以上\n质量强省\n')
    },
  )
})

describe('pages', () => {
  test('numbers and heads are left out with a word, sentences go on over pages, positions tell the page', async () => {
    const source = await readDocument(writePdf(parts, { head: '云州省人民政府公报 2023年第5期' }))
    const { document, outline, indicators, diagnostics } = extract(source.text, source)
    expect(source.pages).toBeGreaterThan(3)
    expect(document.origin).toMatchObject({ format: 'pdf', encoding: null, pages: source.pages })
    expect(outline.map(({ title }) => title)).toEqual(['总体要求', '主要任务'])
    expect(outline.map(({ position }) => position.start.page)).toEqual([1, source.pages])
    expect(indicators).toHaveLength(82)
    for (const { text } of indicators) expect(['产品质量合格率达到98%以上', '服务质量满意度达到85分']).toContain(text)
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['page-number', 'running-head']))
    expect(diagnostics.filter(({ rule }) => rule === 'running-head')).toHaveLength(source.pages ?? 0)
  })

  test('a page that is turned is read upright', async () => {
    const { text } = await readDocument(writePdf(parts.slice(0, 3), { rotate: 90, pageNumbers: false }))
    expect(text.startsWith('一、总体要求\n深入推进质量强省建设')).toBe(true)
  })

  test('the backgrounds of a page are no table', async () => {
    const plain = await readDocument(writePdf(parts.slice(0, 3), { pageNumbers: false }))
    const printed = await readDocument(writePdf(parts.slice(0, 3), { pageNumbers: false, backgrounds: true }))
    expect(printed.text).toBe(plain.text)
  })

  test('a ruled table over three pages is one table, its empty cells kept', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `第${i + 1}项产品质量合格率`,
      i === 1 ? '' : '%',
      '95',
      String(90 + (i % 10)),
    ])
    const table: Part = { kind: 'table', rows: [['指标名称', '单位', '2020年', '2025年'], ...rows] }
    const source = await readDocument(writePdf([paragraph('表1 主要指标'), table, paragraph('其后正文。')], { head: '公报' }))
    expect(source.pages).toBeGreaterThan(2)
    expect(source.text).toContain('第2项产品质量合格率\t\t95\t91\n')
    const { indicators } = extract(source.text, source)
    expect(indicators).toHaveLength(60)
    expect(indicators.map(({ target, baseline }) => [target?.year, baseline?.value])).toEqual(rows.map(() => [2025, 95]))
    expect(new Set(indicators.map(({ position }) => position.start.page))).toEqual(
      new Set(Array.from({ length: source.pages ?? 0 }, (_, i) => i + 1)),
    )
  })
})

/** A file of one page with the given content, font and what else belongs to it. */
function onePage(content: string, resources: string, ...more: (string | Buffer)[]): Uint8Array {
  return assembleObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...more,
  ])
}

describe('what cannot be read says why', () => {
  test('a scan', async () => {
    const image =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'
    await expect(readDocument(onePage('595 0 0 842 0 0 cm /I Do', '/XObject << /I 5 0 R >>', image))).rejects.toThrow(
      /no text layer: it is a scan/,
    )
  })

  test('fonts that do not tell their characters', async () => {
    const font = '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Secret /Encoding /Identity-H /DescendantFonts [6 0 R] >>'
    const inner =
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Secret /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 7 0 R >>'
    const descriptor =
      '<< /Type /FontDescriptor /FontName /ABCDEF+Secret /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 200 /CapHeight 800 /StemV 80 >>'
    const content = 'BT /F 16 Tf 72 700 Td <012301240125012601270128> Tj ET '.repeat(5)
    await expect(readDocument(onePage(content, '/Font << /F 5 0 R >>', font, inner, descriptor))).rejects.toThrow(
      /fonts that do not tell their characters/,
    )
  })

  test('a page that holds no text beside pages that do is told', async () => {
    const whole = Buffer.from(writePdf([...parts, paragraph(long)], {})).toString('latin1')
    expect(whole).toContain('/Type /Page ')
    const source = await readDocument(Buffer.from(whole.replace('/Contents 7 0 R', '/Content_ 7 0 R'), 'latin1'))
    expect(source.notices).toMatchObject([{ id: 'page-image', reason: expect.stringContaining('Page 1 ') }])
  })

  test('a password', async () => {
    const bytes = Buffer.from(writePdf([paragraph('甲')])).toString('latin1')
    const locked = bytes.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    )
    await expect(readDocument(Buffer.from(locked, 'latin1'))).rejects.toThrow(/protected by a password/)
  })

  test('a file that is cut or none', async () => {
    await expect(readDocument(Buffer.from('%PDF-1.7\n%nothing'))).rejects.toThrow(/damaged or truncated/)
    const whole = writePdf(parts)
    await expect(readDocument(whole.subarray(0, 300))).rejects.toThrow(/PDF|text/)
  })
})
