import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { item, list, lvl, p, r, rawDocx, tbl, tc, use } from '../../scripts/formats/raw-docx.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { formatNumber } from '../../src/input/readers/docx/number-format.ts'
import { extract } from '../../src/processor.ts'

const linesOf = async (docx: Parameters<typeof rawDocx>[0]): Promise<string[]> =>
  (await readDocument(rawDocx(docx))).text.split('\n').slice(0, -1)

describe('automatic numbers become text', () => {
  const levels = lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.')

  test('a deeper number begins anew behind each one above it', async () => {
    const body = [item('甲', 1), item('乙', 1, 1), item('丙', 1, 1), item('丁', 1), item('戊', 1, 1), item('己', 1, 2)].join('')
    expect(await linesOf({ body, numbering: list(0, levels) + use(1, 0) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '二、丁',
      '（一）戊',
      '1.己',
    ])
  })

  test('lists of one definition go on counting each other; a start of their own counts once', async () => {
    const numbering =
      list(0, levels) +
      use(1, 0) +
      use(2, 0) +
      use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const body = [item('甲', 1), item('乙', 2), item('丙', 3), item('丁', 1), item('戊', 3)].join('')
    expect(await linesOf({ body, numbering })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁', '三、戊'])
  })

  test('lvlRestart 0 counts on for ever, lvlRestart k begins anew only behind a level above k', async () => {
    const more = '<w:lvlRestart w:val="0"/>'
    const some = '<w:lvlRestart w:val="1"/>'
    const numbering =
      list(
        0,
        lvl(0, 'decimal', '%1、') + lvl(1, 'decimal', '%2)') + lvl(2, 'decimal', '%3)', some) + lvl(3, 'decimal', '%4)', more),
      ) + use(1, 0)
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 2),
      item('d', 1, 3),
      item('e', 1, 1),
      item('f', 1, 2),
      item('g', 1),
      item('h', 1, 2),
      item('i', 1, 3),
    ].join('')
    expect(await linesOf({ body, numbering })).toEqual(['1、a', '1)b', '1)c', '1)d', '2)e', '2)f', '2、g', '1)h', '2)i'])
  })

  test('numId 0 switches a number off that the style would give', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="标题一"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body =
      p('甲', '<w:pStyle w:val="t"/>') +
      p('乙', '<w:pStyle w:val="t"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('丙', '<w:pStyle w:val="t"/>')
    expect(await linesOf({ body, styles, numbering: list(0, levels) + use(1, 0) })).toEqual(['一、甲', '乙', '二、丙'])
  })

  test('a style takes its number from the one it is based on, its level from the list', async () => {
    const linked =
      lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="one"/>') +
      lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="two"/>')
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
    const num = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = style('one', num) + style('two', num) + style('three', '<w:basedOn w:val="two"/>')
    const body = ['one', 'two', 'three'].map((name) => p(name, `<w:pStyle w:val="${name}"/>`)).join('')
    expect(await linesOf({ body, styles, numbering: list(0, linked) + use(1, 0) })).toEqual([
      '一、one',
      '（一）two',
      '（二）three',
    ])
  })

  test('styles that are based on each other in a circle end somewhere', async () => {
    const styles = ['a', 'b']
      .map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/></w:style>`)
      .join('')
    expect(await linesOf({ body: p('甲', '<w:pStyle w:val="a"/>'), styles })).toEqual(['甲'])
  })

  test('a definition that only names a list style is looked up by it', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="s"/>${levels}</w:abstractNum>${use(1, 0)}${use(2, 1)}`
    expect(await linesOf({ body: item('甲', 1) + item('乙', 2), numbering })).toEqual(['一、甲', '二、乙'])
  })

  test('a number format of a newer Word is read from its fallback', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>'
    const numbering = list(0, `<w:lvl w:ilvl="0"><w:start w:val="9"/>${format}<w:lvlText w:val="%1."/></w:lvl>`) + use(1, 0)
    expect(await linesOf({ body: item('甲', 1) + item('乙', 1), numbering })).toEqual(['09.甲', '10.乙'])
  })

  test('isLgl writes the numbers above in digits; numbers above that were not used show their start', async () => {
    const numbering = list(0, lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 0)
    const body = item('甲', 1, 1) + item('总则', 1) + item('乙', 1, 1)
    expect(await linesOf({ body, numbering })).toEqual(['1.1 甲', '第一章 总则', '1.1 乙'])
  })

  test('bullets of symbol fonts are bullets; an empty numbered paragraph counts and is not shown', async () => {
    const numbering = list(0, lvl(0, 'bullet', '\uf06c')) + list(1, levels) + use(1, 0) + use(2, 1)
    expect(await linesOf({ body: item('甲', 1) + item('', 2) + item('乙', 2), numbering })).toEqual(['•甲', '二、乙'])
  })

  test.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographDigital', 10, '一〇'],
    ['decimalEnclosedCircle', 11, '⑪'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographEnclosedCircle', 3, '㊂'],
    ['decimalFullWidth', 12, '１２'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 27, 'aa'],
    ['bahtText', 5, '5'],
  ])('%s %i is %s', (format, n, text) => {
    expect(formatNumber(n, format)).toBe(text)
  })
})

describe('what stands in the text', () => {
  const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  test('tracked insertions stay, deletions and what was moved away go', async () => {
    const body = `<w:p>${r('合格率达到')}${del('95%')}<w:ins w:id="2">${r('98%')}</w:ins>${r('以上')}<w:moveFrom w:id="3">${r('旧')}</w:moveFrom><w:moveTo w:id="4">${r('。')}</w:moveTo></w:p>`
    const { text, notices } = await readDocument(rawDocx({ body }))
    expect(text).toBe('合格率达到98%以上。\n')
    expect(notices).toMatchObject([{ id: 'left-out' }])
  })

  test('a paragraph whose mark was deleted goes on in the next; a deleted row is gone', async () => {
    const body =
      p('前半', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p('后半') +
      `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc(p('旧'))}${tc(p('旧'))}</w:tr><w:tr>${tc(p('甲'))}${tc(p('乙'))}</w:tr><w:tr>${tc(p('丙'))}${tc(p('丁'))}</w:tr></w:tbl>`
    expect(await linesOf({ body })).toEqual(['前半后半', '甲\t乙', '丙\t丁'])
  })

  test('soft breaks end a line; a page break does not', async () => {
    expect(
      await linesOf({ body: `<w:p>${r('甲')}<w:r><w:br/></w:r>${r('乙')}<w:r><w:br w:type="page"/></w:r>${r('丙')}</w:p>` }),
    ).toEqual(['甲', '乙丙'])
  })

  test('fields show their result, hidden text and the reading aid of a character are left out', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const body = `<w:p>${field('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${field('separate')}${r('12')}${field('end')}${r('看不见', '<w:vanish/>')}<w:r><w:ruby><w:rt>${r('zhì')}</w:rt><w:rubyBase>${r('质')}</w:rubyBase></w:ruby></w:r><w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`
    expect(await linesOf({ body })).toEqual(['12质-•'])
  })

  test('a text box stands once, behind its paragraph', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body = `<w:p>${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中文字')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框中文字')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const { text, layout } = await readDocument(rawDocx({ body }))
    expect(text).toBe('正文\n框中文字\n')
    expect(layout?.places.map(({ block }) => block)).toEqual(['p[1]', 'textbox[1]/p[1]'])
  })

  test('notes stand at the end in the order of their marks, not in the sentence', async () => {
    const body = `<w:p>${r('达到')}<w:r><w:footnoteReference w:id="3"/></w:r>${r('90%')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const footnotes = ['-1', '2', '3'].map((id) => `<w:footnote w:id="${id}">${p(`注${id}`)}</w:footnote>`).join('')
    expect(await linesOf({ body, footnotes })).toEqual(['达到90%', '', '[1] 注3', '[2] 注2'])
  })

  test('a namespace of the strict edition is understood', async () => {
    expect(await linesOf({ body: p('甲'), namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' })).toEqual(['甲'])
  })

  test('an entry of a table of contents has dots, so that it is told from a heading', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    const body = `<w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr>${r('一、总则')}<w:r><w:tab/></w:r>${r('1')}</w:p>`
    expect(await linesOf({ body, styles })).toEqual(['一、总则……1'])
  })
})

describe('tables', () => {
  test('a cell over several rows stands in each, one over several columns in the first; empty cells are kept', async () => {
    const body = tbl(
      [tc(p('指标')), tc(p('单位')), tc(p('2020年')), tc(p('2025年'))],
      [tc(p('合格率')), tc(p('%'), '<w:vMerge w:val="restart"/>'), tc(p('95')), tc(p('98'))],
      [tc(p('满意度')), tc(p(''), '<w:vMerge/>'), tc(p('')), tc(p('90'))],
      [tc(p('合计'), '<w:gridSpan w:val="2"/>'), tc(p('1')), tc(p('2'))],
    )
    const source = await readDocument(rawDocx({ body }))
    expect(source.text).toBe('指标\t单位\t2020年\t2025年\n合格率\t%\t95\t98\n满意度\t%\t\t90\n合计\t\t1\t2\n')
    const { indicators } = extract(source.text, source)
    expect(
      indicators.map(({ name, value, unit, target, position }) => [name, value, unit, target?.year, position.start.block]),
    ).toContainEqual(['满意度', 90, '%', 2025, 'table[1]/row[3]/cell[1]'])
  })

  test('a header of two rows becomes one', async () => {
    const body = tbl(
      [tc(p('指标'), '<w:vMerge w:val="restart"/>'), tc(p('规划'), '<w:gridSpan w:val="2"/>')],
      [tc(p(''), '<w:vMerge/>'), tc(p('2020年')), tc(p('2025年'))],
      [tc(p('合格率（%）')), tc(p('95')), tc(p('98'))],
    )
    expect(await linesOf({ body })).toEqual(['指标\t规划 2020年\t规划 2025年', '合格率（%）\t95\t98'])
  })

  test('numbers of cells are counted, also where nothing else is in the cell', async () => {
    const numbering = list(0, lvl(0, 'decimal', '%1')) + use(1, 0)
    const body = tbl([tc(p('序号')), tc(p('任务'))], [tc(item('', 1)), tc(p('甲'))], [tc(item('', 1)), tc(p('乙'))])
    expect(await linesOf({ body, numbering })).toEqual(['序号\t任务', '1\t甲', '2\t乙'])
  })

  test('a table in a cell stands behind the outer one; a box of one column is lines', async () => {
    const inner = tbl([tc(p('子甲')), tc(p('子乙'))], [tc(p('1')), tc(p('2'))])
    const body =
      tbl([tc(p('甲')), tc(p('乙'))], [tc(p('丙') + inner), tc(p('丁'))]) +
      p('其后') +
      tbl([tc(p('专栏1 重点工程') + p('实施一批工程。'))])
    const { text, layout } = await readDocument(rawDocx({ body }))
    expect(text.split('\n').filter(Boolean)).toEqual([
      '甲\t乙',
      '丙\t丁',
      '子甲\t子乙',
      '1\t2',
      '其后',
      '专栏1 重点工程',
      '实施一批工程。',
    ])
    expect(layout?.places.map(({ block }) => block)).toContain('table[1]/row[2]/cell[1]/table[1]/row[2]/cell[2]')
  })

  test('a cell that claims a million columns is cut', async () => {
    const body = tbl([tc(p('甲'), '<w:gridSpan w:val="1000000"/>'), tc(p('乙'))], [tc(p('丙')), tc(p('丁'))])
    expect((await linesOf({ body })).join('').length).toBeLessThan(1000)
  })
})

describe('hostile and foreign files', () => {
  const refused = (bytes: Uint8Array): Promise<unknown> => readDocument(bytes)

  test('an archive that unpacks to far more than a document is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 1 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage().rss
    await expect(refused(bomb)).rejects.toThrow(/unpacks to far more/)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  test('entities are not expanded', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
    await expect(refused(zipSync({ 'word/document.xml': strToU8(xml) }))).rejects.toThrow(/document type/)
  })

  test('tables in tables in tables are too deep', async () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(2000)}${p('甲')}${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`
    await expect(refused(rawDocx({ body }))).rejects.toThrow(/too deeply/)
  })

  test('a cut or broken file says so', async () => {
    const whole = rawDocx({ body: p('甲'.repeat(3000)) })
    await expect(refused(whole.subarray(0, whole.length >> 1))).rejects.toThrow(/damaged or truncated/)
    await expect(refused(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }))).rejects.toThrow(/damaged/)
  })

  const ole = (name: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(name, 'utf16le'), Buffer.alloc(500)])

  test.each([
    ['.doc', ole('WordDocument'), /\.doc, \.wps\); open it and save it as \.docx, or run: soffice/],
    ['an encrypted .docx', ole('EncryptedPackage'), /protected by a password/],
    ['.xls', ole('Workbook'), /old Excel/],
    ['.rtf', strToU8('{\\rtf1\\ansi'), /\.rtf/],
    ['.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /Excel workbook/],
    ['.odt', zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }), /OpenDocument/],
    ['.ofd', zipSync({ 'OFD.xml': strToU8('<a/>') }), /OFD/],
    ['.zip', zipSync({ 'a.txt': strToU8('a') }), /ZIP archive; unpack it/],
    ['.mhtml', strToU8('From: <x>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'), /web archive/],
    ['Word 2003 XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'), /one XML file/],
  ])('%s is told with what to do', async (_, bytes, why) => {
    await expect(refused(bytes)).rejects.toThrow(why)
  })
})

describe('what a document shows as headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
  const bold = '<w:b/>'

  test('a style of headings and a bold sentence open run-ins, a bold word and a bold paragraph do not', async () => {
    const body = [
      p('一、总体要求'),
      p('工作目标', '<w:pStyle w:val="H2"/>'),
      p('到2025年，产品质量合格率达到98%以上。'),
      `<w:p>${r('坚持问题导向。', bold)}${r('聚焦突出问题，补齐短板。')}</w:p>`,
      `<w:p>${r('质量', bold)}${r('是发展的根本，要抓紧抓好。')}</w:p>`,
      `<w:p>${r('全省上下要提高认识，抓好落实。', bold)}</w:p>`,
    ].join('')
    const source = await readDocument(rawDocx({ body, styles }))
    const [section] = extract(source.text, source).outline
    expect(section?.children.map(({ kind, title }) => [kind, title])).toEqual([
      ['run-in', '工作目标'],
      ['run-in', '坚持问题导向'],
    ])
  })
})
