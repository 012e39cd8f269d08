import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/clean/clean-text.ts'

const text = (source: string): string => cleanText(source).text
const norm = (source: string): string => cleanText(source).norm

describe('spaces', () => {
  test('inside Chinese text, beside digits and punctuation they go', () => {
    expect(text('到 2027 年 ，建成 500 个 以上 。')).toBe('到2027年，建成500个以上。')
    expect(text('总　则')).toBe('总则')
    expect(text('第一章　　总则')).toBe('第一章总则')
  })

  test('between Latin words and numbers one stays', () => {
    expect(text('推广 Smart   City 标准')).toBe('推广Smart City标准')
    expect(text('2021  2022')).toBe('2021 2022')
    expect(text('Ltd. Company')).toBe('Ltd. Company')
  })

  test('a tab between cells stays, one behind a marker or at the line start goes', () => {
    expect(text('指标\t单位\t 2025年')).toBe('指标\t单位\t2025年')
    expect(text('\t一、\t目标')).toBe('一、目标')
  })

  test('a wide gap in running text is a line end, unless it spreads a word out', () => {
    expect(text('提出如下意见。　　一、总体要求　　以人民为中心')).toBe('提出如下意见。\n一、总体要求\n以人民为中心')
    expect(text('附件　　名单')).toBe('附件名单')
    expect(text('标　　　题')).toBe('标题')
  })
})

describe('widths', () => {
  test('norm folds brackets, commas, digits one to one and leaves 。、“”《》', () => {
    expect(norm('（１）Ａ，；：％．＜“”《》。、—')).toBe('(1)A,;:%.<“”《》。、—')
  })

  test('text keeps what the source has', () => {
    expect(text('（一）９８％')).toBe('（一）９８％')
  })

  test('nothing grows: ㎡ and … stay one character', () => {
    expect(norm('㎡…①')).toBe('㎡…①')
  })
})

describe('debris', () => {
  test('bookmarks and unseen characters go, and the quote does not hold its neighbours', () => {
    const source = '[bookmark: _Toc1]一、质\u200b量\r\n'
    const clean = cleanText(source)
    expect(clean.text).toBe('一、质量\n')
    expect(clean.map.toRaw({ from: 0, to: 4 })).toEqual({ from: 17, to: 22 })
  })

  test('a bookmark that is never closed is text', () => {
    expect(text('[bookmark: 一、目标')).toBe('[bookmark:一、目标')
  })

  test('marks of Markdown go, redactions stay', () => {
    expect(text('## **一、目标**')).toBe('一、目标')
    expect(text('> 专栏1　重点工程')).toBe('专栏1重点工程')
    expect(text('> 80%')).toContain('>')
    expect(text('联系人：*********')).toBe('联系人：*********')
    expect(text('电话：**1234')).toBe('电话：**1234')
  })
})

describe('line ends', () => {
  test('LF, CRLF and CR are one each', () => {
    expect(text('甲\r\n乙\r丙\n丁')).toBe('甲\n乙\n丙\n丁')
  })
})

test.each(['\n', '\r\n', '\r'])('columns apart by wide gaps are cells, lines ending in %j', (eol) => {
  const rows = ['县区　　新建书屋　　责任单位', '东河区　　4　　东河区政府', '西山县　　3　　西山县政府']
  expect(text(rows.join(eol))).toBe(['县区\t新建书屋\t责任单位', '东河区\t4\t东河区政府', '西山县\t3\t西山县政府'].join('\n'))
})

test('entries of a page’s record are no items of a list', () => {
  const source = [
    '• 索引号:002943395/2024-41740',
    '• 文件编号:某政发〔2024〕4号',
    '• 成文日期:2024-02-07',
    '某县人民政府工作规则',
    '一、总则',
    '• 渔港由县政府管理。',
  ].join('\n')
  expect(text(source)).toContain('\n文件编号:某政发〔2024〕4号')
  expect(text(source)).toContain('•渔港')
})

describe('wrapped lines', () => {
  const wrapped = [
    '一年来，面对复杂严峻的外部环境和艰巨繁重的改革任务，全',
    '',
    '市上下团结一心、攻坚克难，扎实推进各项工作，经济运行保',
    '',
    '— 3 —',
    '',
    '持平稳，地区生产总值增长六点五个百分点，高于全省的平均',
    '',
    '水平，城乡面貌持续改善，群众的获得感和幸福感不断增强。',
    '',
    '（一）实施项目带动战略，推动经济发展质量效益持续不断提',
    '',
    '升。开工建设项目一百个，完成投资三十亿元，带动就业两万',
    '',
    '人以上。',
  ].join('\n')

  test('are joined where the sentence runs on, across blank lines and page numbers', () => {
    const lines = text(wrapped)
      .split('\n')
      .filter((line) => line !== '')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('经济运行保持平稳')
    expect(lines[1]).toMatch(/^（一）实施.*持续不断提升。.*两万人以上。$/)
  })

  test('are left alone where a marker, a label or a date begins the next', () => {
    const source = `${wrapped}\n${'责任单位为市发展改革委和市财政局以及各县区人民政府有关部'}\n二、目标\n`
    expect(text(source)).toContain('有关部\n二、目标')
  })

  test('an article that fills its line is no title, though no mark stands in it', () => {
    const source = `${wrapped}\n第五条 市渔业主管部门和各区渔业主管部门应当分别负责\n本辖区内渔港的安全管理工作，并接受社会公众监督检查意见。\n`
    expect(text(source)).toContain('应当分别负责本辖区内')
  })

  test('a line of prose that stops behind a Latin word goes on, a list of figures does not', () => {
    const source = `${wrapped}\n水质达到标准，全市细颗粒物PM2.5\n平均浓度持续下降，群众满意。\n`
    expect(text(source)).toContain('PM2.5平均浓度')
    expect(text(`${wrapped}\n第一产业、第二产业、第三产业比例10:40:50\n备注见附表\n`)).toContain('50\n备注')
  })

  test('short lines of a list are not joined', () => {
    const list = '各县人民政府\n各区人民政府\n市发展改革委\n市财政局\n'.repeat(4)
    expect(text(list)).toBe(list)
  })
})

describe('page chrome', () => {
  const page = [
    '首页',
    '政务公开',
    '新闻',
    '当前位置：首页 > 政策',
    '索引号：0001',
    '发布时间：2020-01-02',
    '关于加强绿道管理的意见',
    '各区人民政府：',
    '为加强绿道管理，经市政府研究同意，提出如下意见。',
    '一、目标',
    '首页建设取得进展。',
    '2020年1月1日',
    '【打印本页】【关闭窗口】',
    '某ICP备0000号',
    '联系我们',
    '区县',
  ].join('\n')
  const clean = cleanText(page)

  test('before and behind the document it is left out and remembered', () => {
    expect(clean.text.split('\n').filter((line) => line !== '')).toEqual([
      '索引号：0001',
      '关于加强绿道管理的意见',
      '各区人民政府：',
      '为加强绿道管理，经市政府研究同意，提出如下意见。',
      '一、目标',
      '首页建设取得进展。',
      '2020年1月1日',
      ...(clean.text.includes('区县') ? ['区县'] : []),
    ])
    expect(clean.dropped.every(({ why }) => why === 'page-chrome')).toBe(true)
  })

  test('inside the document nothing is taken', () => {
    expect(text('一、目标\n首页\n二、任务\n加强管理，落实责任，确保取得实效，推动工作上台阶。')).toContain('首页')
  })
})

describe('a second copy', () => {
  const article = (of: string): string => `各${of}行政主管部门应当建立健全安全生产责任制度，完善应急预案并定期组织演练。`
  const page = [...'水火电气路桥港航林草渔牧文教卫体'].map(article).join('\n')

  test('is left out though its lines differ from one another by one character', () => {
    expect(text(`${page}\n${page}`).trim()).toBe(page)
    expect(cleanText(`${page}\n${page}`).dropped.map(({ why }) => why)).toEqual(['repeated-text'])
  })

  test('is none where every line differs from the first copy by one character', () => {
    expect(cleanText(`${page}\n${page.replaceAll('行政', '行业')}`).dropped).toEqual([])
  })
})

describe('page numbers', () => {
  test('that ran into the line below are taken off where they count up in mid-sentence', () => {
    const lines = ['坚持以人民为中心，着力解决群众反映强烈的突', '出问题，持续增进民生福祉。完善多层次保障体'].flatMap((line) =>
      Array<string>(6).fill(line),
    )
    const text = [31, 32, 33, 34, 35]
      .map((page) => `${page}系建设，推动服务下沉。全面加强基层能力，让\n${lines.join('\n')}`)
      .join('\n')
    const clean = cleanText(text)
    expect(clean.dropped.filter(({ why }) => why === 'page-number')).toHaveLength(5)
    expect(clean.norm).not.toMatch(/3\d系建设/)
    // a number before a heading's own
    expect(cleanText(text.replace('33系建设，', '33' + '4.2 建设现代化服务体系')).norm).toContain('\n4.2建设现代化服务体系')
  })

  test('are not the numbers of sections, which begin behind a full stop', () => {
    const body = Array<string>(10).fill('各级各部门要结合实际抓好落实，确保取得实效。').join('\n')
    const text = [1, 2, 3, 4, 5].map((n) => `${n}总体要求和基本原则\n${body}`).join('\n')
    expect(cleanText(text).dropped).toEqual([])
  })

  test('are not what counts something or names a year, however it counts up', () => {
    const body = Array<string>(9).fill('支持各地结合实际推进产业集聚发展和转型升级').join('\n')
    const items = [10, 11, 12, 13, 14].map((n) => `${n}个产业园区和基地建设\n${body}`).join('\n')
    const years = [2024, 2025, 2026, 2027].map((n) => `${n}年新增就业3万人并\n${body}`).join('\n')
    expect(cleanText(items).dropped).toEqual([])
    expect(cleanText(years).dropped).toEqual([])
  })

  test('bare numbers count only where they count up from page to page', () => {
    const page = '全市各级各部门要切实提高认识，加强组织领导，\n'.repeat(12)
    expect(cleanText(`${page}1\n${page}2\n${page}3\n${page}`).dropped).toHaveLength(3)
    expect(cleanText('序号\n1\n名称\n2\n名称\n3\n').dropped).toEqual([])
  })
})
