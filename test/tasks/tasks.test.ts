import { describe, expect, test } from 'vitest'
import { extract, type Task, type TaskOptions, taskReport, tasks } from '../../src/index.ts'
import { readSeed } from '../helpers/paths.ts'

const head = '浙江省治水方案\n（2022年3月1日）\n'

function listOf(body: string, options?: TaskOptions): Task[] {
  return tasks(extract(head + body), options)
}

function only(body: string): Task {
  const list = listOf(body)
  expect(list).toHaveLength(1)
  return list[0] as Task
}

describe('what a task holds', () => {
  test('marker and text of its item, the departments by role, the term and the indicators inside', () => {
    const text = '一、重点任务\n（一）修复岸线。2022年底前新建湿地公园20个。（省林业局牵头，省水利厅、省财政厅配合）\n'
    expect(only(text)).toMatchObject({
      id: 't1',
      marker: '(一)',
      text: '修复岸线',
      lead: ['省林业局'],
      responsible: [],
      support: ['省水利厅', '省财政厅'],
      departments: [{ canonical: '浙江省林业局', key: 'forestry-grassland', role: 'lead' }, { key: 'water' }, { key: 'finance' }],
      deadline: '2022-12-31',
      due: '2022-12-31',
      indicators: [{ name: '湿地公园', valueText: '20个', year: 2022 }],
      sectionPath: ['重点任务', '修复岸线'],
      responsibilities: ['r1'],
      quote: '省林业局牵头，省水利厅、省财政厅配合',
    })
  })

  test('when two brackets stand side by side, they are one task', () => {
    const text =
      '一、重点任务\n（一）修渠。抓紧修建。（省水利厅牵头）（各市人民政府配合）\n（二）绿化。抓紧种树。（省林业局牵头）\n'
    expect(listOf(text).map(({ text, lead, support, responsibilities }) => ({ text, lead, support, responsibilities }))).toEqual([
      { text: '修渠', lead: ['省水利厅'], support: ['各市人民政府'], responsibilities: ['r1', 'r2'] },
      { text: '绿化', lead: ['省林业局'], support: [], responsibilities: ['r3'] },
    ])
  })

  test('when a paragraph has a bracket after each sentence, each is a task of its own', () => {
    const text = '一、重点任务\n（一）治水。开展排查。（省水利厅负责）推进截污。（省住房城乡建设厅负责）\n'
    expect(listOf(text).map(({ text, responsible }) => [text, responsible])).toEqual([
      ['治水', ['省水利厅']],
      ['推进截污', ['省住房城乡建设厅']],
    ])
  })

  test('when a table numbers its rows, the number is the marker; an attachment is none', () => {
    const table =
      '附件1\n任务分工表\n序号 | 主要内容 | 牵头单位 | 完成时限\n7 | 修渠 | 省水利厅 | 2022年9月\n8 | 绿化 | 省林业局 | 2023年\n'
    expect(listOf(`一、要求\n请认真落实。\n${table}`).map(({ marker, text, due }) => [marker, text, due])).toEqual([
      ['7', '修渠', '2022-09-30'],
      ['8', '绿化', '2023-12-31'],
    ])
    expect(listOf('附件1\n部门职责分工\n省水利厅负责河道巡查。\n')[0]?.marker).toBeNull()
  })

  test('when nobody is named for a term, it is a task all the same; a year alone and a goal are none', () => {
    const text = '一、工作要求\n各地于2022年4月15日前报送方案。\n二、总体目标\n到2025年，水质明显改善。2022年要突出重点。\n'
    expect(only(text)).toMatchObject({ text: '各地报送方案', due: '2022-04-15', departments: [], responsibilities: [] })
  })

  test('when a heading sets the term, the tasks below it have it and it is no task of its own', () => {
    const text = '一、2022年6月底前完成的任务\n（一）修渠。（省水利厅牵头）\n（二）绿化。2022年4月底前完成。（省林业局牵头）\n'
    expect(listOf(text).map(({ due, deadlines }) => [due, deadlines.map(({ inherited }) => inherited)])).toEqual([
      ['2022-06-30', [true]],
      ['2022-04-30', [false]],
    ])
  })

  test('when a yearly term tells the year it begins in, its first day is in that year', () => {
    const due = (text: string) => only(`一、考核\n（一）通报。${text}（省水利厅负责）\n`).due
    expect(due('每年4月底前通报结果。')).toBe('2022-04-30')
    expect(due('每年2月底前通报结果。')).toBe('2023-02-28')
    expect(due('自2024年起，每年2月底前通报结果。')).toBe('2024-02-29')
  })

  test('when a document says nothing of tasks, there are none', () => {
    expect(tasks(extract(''))).toEqual([])
    expect(tasks(extract('一、总体要求\n坚持质量第一。'))).toEqual([])
  })
})

describe('uid', () => {
  const uids = (text: string) => tasks(extract(text)).map(({ uid }) => uid)

  test('it is the same wherever the document is read from and whatever stands before the task', () => {
    const text = readSeed('sichuan-2018-task-division')
    expect(uids(text)).toEqual(uids(text))
    const crlf = text.replaceAll('\n', '\r\n')
    expect(uids(crlf)).toEqual(uids(text))
    expect(tasks(extract(text, { path: 'elsewhere.txt' })).map(({ uid }) => uid)).toEqual(uids(text))
  })

  test('no two tasks share one, not even where they say the same', () => {
    const list = uids(`${head}一、甲\n修渠。（省水利厅负责）\n二、甲\n修渠。（省水利厅负责）\n`)
    expect(new Set(list).size).toBe(2)
    const seed = uids(readSeed('sichuan-2018-task-division'))
    expect(new Set(seed).size).toBe(seed.length)
  })
})

describe('dept', () => {
  const plan =
    '一、任务\n（一）攻关。（省科技厅牵头，省工业和信息化厅（省国防科工办）配合）\n（二）培训。（杭州市科技局负责）\n（三）统筹。（科学技术部负责）\n（四）演练。（省测绘院负责）\n'
  const found = (dept: string, by?: TaskOptions['by']) => listOf(plan, { dept, by }).map(({ text }) => text)

  test.each([
    ['科技厅', ['攻关']],
    ['省科技厅', ['攻关']],
    ['浙江省科学技术厅', ['攻关']],
    ['浙江省科技厅', ['攻关']],
    ['省国防科工办', ['攻关']],
    ['省工信厅', ['攻关']],
    ['科技部', ['统筹']],
    ['杭州市科学技术局', ['培训']],
    ['测绘院', ['演练']],
    ['science', ['攻关', '培训', '统筹']],
    ['四川省科技厅', []],
    ['科技', []],
    ['', []],
  ])('%s finds %j', (dept, expected) => {
    expect(found(dept)).toEqual(expected)
  })

  test('when a role is named too, only tasks in which it has that role', () => {
    expect([found('科技厅', 'lead'), found('科技厅', 'support')]).toEqual([['攻关'], []])
  })

  test('when a reform has ended a body, it is not its successor', () => {
    const old = extract('四川省质量工作方案\n（2017年3月1日）\n一、任务\n（一）抽检。（省质监局负责）\n')
    expect(tasks(old, { dept: '质监局' })).toHaveLength(1)
    expect(tasks(old, { dept: '市场监管局' })).toEqual([])
  })

  test('when documents are of several provinces, a name without a place is each one’s own body', () => {
    const of = (province: string) =>
      extract(`${province}能源方案\n（2022年3月1日）\n一、任务\n（一）规划。（省发展改革委负责）\n`)
    const report = taskReport([of('四川省'), of('江西省')], { dept: '发改委' })
    expect(report.tasks.map(({ departments }) => departments[0]?.canonical)).toEqual([
      '四川省发展和改革委员会',
      '江西省发展和改革委员会',
    ])
    expect(new Set(report.tasks.map(({ departments }) => departments[0]?.key))).toEqual(new Set(['development-reform']))
    expect(taskReport([of('四川省'), of('江西省')], { dept: '四川省发展改革委' }).tasks).toHaveLength(1)
  })
})

describe('due', () => {
  const plan =
    '一、任务\n（一）甲事。2022年6月底前完成。（省水利厅负责）\n（二）乙事。2022年3月底前开工，2023年6月底前完工。（省水利厅负责）\n（三）丙事。到2025年，全面建成。（省水利厅负责）\n（四）丁事。（省水利厅负责）\n'
  const found = (options: TaskOptions) => listOf(plan, options).map(({ text }) => text)

  test.each([
    ['2022-06-30', ['甲事', '乙事']],
    ['2022-06-29', ['乙事']],
    ['2022-06', ['甲事', '乙事']],
    ['2025', ['甲事', '乙事', '丙事']],
    ['2021', []],
  ])('on or before %s are %j', (dueBefore, expected) => {
    expect(found({ dueBefore })).toEqual(expected)
  })

  test.each([
    ['2022-06-30', ['乙事', '丙事']],
    ['2024', ['丙事']],
    ['2025', []],
    ['2021', ['甲事', '乙事', '丙事']],
  ])('after %s are %j', (dueAfter, expected) => {
    expect(found({ dueAfter })).toEqual(expected)
  })

  test('both together are what lies between; one term has to keep both', () => {
    expect(found({ dueAfter: '2022-03', dueBefore: '2022-12' })).toEqual(['甲事'])
  })
})

describe('groups and matrix', () => {
  const documents = [
    extract(
      `${head}一、近期\n（一）甲事。2022年6月底前完成。（省水利厅牵头，省财政厅配合）\n（二）乙事。2022年3月底前开工，2022年6月底前完工。（省水利厅负责）\n二、远期\n（三）丙事。（省林业局牵头）\n`,
    ),
  ]
  const groups = (options: Parameters<typeof taskReport>[1]) =>
    taskReport(documents, options).groups?.map(({ key, tasks }) => [key, tasks.join(' ')])

  test('by month, a task stands in each month that it has a term in, those without one last', () => {
    expect(groups({ group: 'month' })).toEqual([
      ['2022-03', 't2'],
      ['2022-06', 't1 t2'],
      [null, 't3'],
    ])
  })

  test('by department, the one with most tasks comes first; by one role the others have none', () => {
    expect(groups({ group: 'dept' })).toEqual([
      ['浙江省水利厅', 't1 t2'],
      ['浙江省财政厅', 't1'],
      ['浙江省林业局', 't3'],
    ])
    expect(groups({ group: 'dept', by: 'lead' })).toEqual([
      ['浙江省水利厅', 't1'],
      ['浙江省林业局', 't3'],
      [null, 't2'],
    ])
  })

  test('by section, in order of reading', () => {
    expect(groups({ group: 'section' })).toEqual([
      ['一、近期', 't1 t2'],
      ['二、远期', 't3'],
    ])
  })

  test('the matrix counts each department once a task, by its weightiest part', () => {
    const [first, ...others] = taskReport(documents, { matrix: true }).matrix ?? []
    expect(first).toEqual({
      name: '浙江省水利厅',
      key: 'water',
      total: 2,
      lead: 1,
      responsible: 1,
      support: 0,
      tasks: { t1: 'lead', t2: 'responsible' },
    })
    expect(others.map(({ name, total }) => [name, total])).toEqual([
      ['浙江省林业局', 1],
      ['浙江省财政厅', 1],
    ])
  })

  test('ids count on over several documents and stay when some are filtered out', () => {
    const report = taskReport([...documents, ...documents], { dept: '林业局' })
    expect(report.tasks.map(({ id, document }) => [id, document])).toEqual([
      ['t3', 0],
      ['t6', 1],
    ])
  })
})
