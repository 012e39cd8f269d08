import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../src/tree/ast.ts'
import { outlineOf, parse, sections } from '../helpers/parse.ts'

describe('depth', () => {
  test('numbers that run on through all sections stay below each of them', () => {
    expect(outlineOf('一、甲\n（一）子。正文。\n（二）丑。正文。\n二、乙\n（三）寅。正文。\n')).toEqual([
      '一、 甲',
      '  (一) 子',
      '  (二) 丑',
      '二、 乙',
      '  (三) 寅',
    ])
  })

  test('a document may go straight from 一、 to 1.', () => {
    expect(outlineOf('一、甲\n1.子。正文。\n二、乙\n2.丑。正文。\n')).toEqual(['一、 甲', '  1. 子', '二、 乙', '  2. 丑'])
  })

  test('chapters that number on through 一、二、 stand below them', () => {
    expect(outlineOf('一、甲\n第一章 子\n（一）目\n第二章 丑\n二、乙\n第三章 寅\n')).toEqual([
      '一、 甲',
      '  第一章 子',
      '    (一) 目',
      '  第二章 丑',
      '二、 乙',
      '  第三章 寅',
    ])
  })

  test('一、 that starts again in each chapter stands below it', () => {
    expect(outlineOf('第一章 甲\n一、子\n二、丑\n第二章 乙\n一、寅\n')).toEqual([
      '第一章 甲',
      '  一、 子',
      '  二、 丑',
      '第二章 乙',
      '  一、 寅',
    ])
  })

  test('a number in the wrong style stands where its series does, and is told', () => {
    const { oddities } = parse('一、甲\n二、乙\n（三）丙\n四、丁\n')
    expect(outlineOf('一、甲\n二、乙\n（三）丙\n四、丁\n')).toEqual(['一、 甲', '二、 乙', '(三) 丙', '四、 丁'])
    expect(oddities.map(({ id }) => id)).toEqual(['numbering-style'])
  })

  test('a box takes its items with it, the numbers outside go on', () => {
    const source = '一、甲\n3.子。正文。\n专栏1 工程\n1.一期。正文。\n2.二期。正文。\n4.丑。正文。\n'
    expect(outlineOf(source)).toEqual(['一、 甲', '  3. 子', '    专栏1 工程', '      1. 一期', '      2. 二期', '  4. 丑'])
  })

  test('jumps and repeats are told', () => {
    expect(parse('1.甲\n2.乙\n4.丙\n4.丁\n').oddities.map(({ id }) => id)).toEqual(['numbering-jump', 'numbering-repeat'])
  })
})

describe('ids', () => {
  test('bullets and run-ins have their own, so that they move no other', () => {
    const source = '一、甲\n——子。正文。\n（一）寅\n——丑。正文。\n（二）卯\n'
    expect(sections(parse(source).root.children).map(({ id }) => id)).toEqual(['1', '1~b1', '1.1', '1.1~b1', '1.2'])
  })
})

describe('titles', () => {
  const title = (line: string): string | undefined => sections(parse(line).root.children)[0]?.title

  test.each([
    ['（一）强化管护 。落实责任。', '强化管护'],
    ['2.河道清淤：在主城区河段，每年清淤一次。', '河道清淤'],
    ['3、推进“一河一策。”管理，落实责任。', '推进“一河一策。”管理，落实责任'],
    ['4.完善水网，建设水库。（市水务局牵头，市财政局配合）', '完善水网，建设水库'],
    ['5.完善水网，建设水库（市水务局负责）', '完善水网，建设水库'],
    ['6.补助标准如下，其中：', '补助标准如下，其中：'],
    ['7.典型案例：清江治理', '典型案例：清江治理'],
  ])('%s', (line, expected) => {
    expect(title(line)).toBe(expected)
  })

  test('a marker alone has its title on the line below', () => {
    expect(outlineOf('一、甲\n附件1\n绿道建设任务分工表\n一、子\n')).toEqual(['一、 甲', '附件1 绿道建设任务分工表', '  一、 子'])
  })
})

describe('roles', () => {
  const roles = (source: string): [string, string | undefined][] =>
    parse(source).root.children.flatMap((block): [string, string | undefined][] =>
      block.type === 'paragraph' ? [[block.value, block.role]] : [],
    )

  test('front matter is told by its place', () => {
    const source =
      '某市人民政府办公室\n关于加强绿道管理的实施意见\n（试行）\n某政办〔2020〕1号\n各区人民政府：\n为加强管理，制定本意见。\n一、目标\n'
    expect(roles(source)).toEqual([
      ['某市人民政府办公室', 'title'],
      ['关于加强绿道管理的实施意见', 'title'],
      ['（试行）', 'title'],
      ['某政办〔2020〕1号', 'note'],
      ['各区人民政府：', 'addressee'],
      ['为加强管理，制定本意见。', undefined],
    ])
  })

  test('目录 and its entries open nothing', () => {
    const source = '目　录\n一、甲......1\n二、乙......2\n一、甲\n正文。\n二、乙\n'
    expect(roles(source).map(([, role]) => role)).toEqual(['contents', 'contents', 'contents'])
    expect(outlineOf(source)).toEqual(['一、 甲', '二、 乙'])
  })
})

describe('tables', () => {
  const tables = (source: string): Table[] => {
    const walk = (blocks: readonly Block[]): Table[] =>
      blocks.flatMap((block) =>
        block.type === 'table' ? [block] : block.type === 'section' ? walk(block.children.slice(1) as Block[]) : [],
      )
    return walk(parse(source).root.children)
  }
  const rows = (source: string): string[][] =>
    (tables(source)[0]?.children ?? []).map((row) => row.children.map(({ value }) => value))

  test('one cell a line, closed by a bar, with an empty cell', () => {
    expect(rows('序号 |\n任务 |\n部门 |\n1 |\n清淤 |\n水务局 |\n2 |\n护岸 |\n|\n')).toEqual([
      ['序号', '任务', '部门'],
      ['1', '清淤', '水务局'],
      ['2', '护岸', ''],
    ])
  })

  test('one cell a line, led by a tab, with merged and wrapped cells', () => {
    expect(rows('\t类别\n\t指标\n\t目标\n\n\t水\n\t优良水体\n比例\n\t80%\n\n\t\n\t岸线长度\n\t10公里\n\n')).toEqual([
      ['类别', '指标', '目标'],
      ['水', '优良水体比例', '80%'],
      ['', '岸线长度', '10公里'],
    ])
  })

  test('cells divided by tabs; those of merged categories are missing on the left', () => {
    const source = '一级指标\t二级指标\t单位\n一、水质\t1.优良水体比例\t%\n2.达标河段占比情况\t%\n'
    expect(rows(source)).toEqual([
      ['一级指标', '二级指标', '单位'],
      ['一、水质', '1.优良水体比例', '%'],
      ['', '2.达标河段占比情况', '%'],
    ])
    expect(outlineOf(source)).toEqual([])
  })

  test('Markdown: the rule below the header is no row', () => {
    expect(rows('| 指标 | 目标 |\n|---|---|\n| 水质 | 优 |\n')).toEqual([
      ['指标', '目标'],
      ['水质', '优'],
    ])
    expect(tables('| 指标 | 目标 |\n|---|---|\n| 水质 | 优 |\n')[0]?.headerRows).toBe(1)
  })

  test('boxed text that a tab leads is prose', () => {
    expect(tables('\t专栏1 工程\n\n\t1.一期。清理河道，修复岸线。\n2.二期。建设湿地。\n\n')).toEqual([])
  })

  test('a row that does not fit its header is told', () => {
    const { oddities } = parse('甲\t乙\t丙\n1\t2\t3\n1\t2\t3\t4\n')
    expect(oddities.map(({ id }) => id)).toEqual(['table-row-width'])
  })
})
