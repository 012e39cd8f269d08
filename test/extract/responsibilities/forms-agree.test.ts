import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../../src/processor.ts'

const bodies = [
  '省财政厅',
  '省教育厅',
  '省水利厅',
  '各市、县〔区〕人民政府',
  '省工业和信息化厅（省国防科工办）',
  '省文化和旅游厅',
  '赣江新区管委会',
  '省直有关部门',
]
const tasks = ['修建渠道工程', '更新教学设备', '整治排污口岸', '编制保护名录']

const assignment = fc.record({
  task: fc.constantFrom(...tasks),
  names: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 3, maxLength: 6 }),
  leads: fc.integer({ min: 1, max: 2 }),
})

const found = (text: string) =>
  extract(text).responsibilities.map(({ task, departments }) => ({
    task,
    departments: departments.map(({ name, role }) => `${name}/${role}`),
  }))

test('the bracket, the line and the table form of one assignment give the same entries', () => {
  fc.assert(
    fc.property(fc.array(assignment, { minLength: 3, maxLength: 5 }), (list) => {
      const rows = list.map(({ task, names, leads }) => ({
        task,
        lead: names.slice(0, leads).join('、'),
        rest: names.slice(leads).join('、'),
      }))
      const head = '江南省水利工作方案\n（2022年3月1日）\n'
      const item = (i: number): string => `${'一二三四五'[i]}、`
      const bracket =
        head +
        rows
          .map(
            ({ task, lead, rest }, i) =>
              `${item(i)}${task}\n按计划推进各项工作，逐月调度进展情况。（${lead}牵头，${rest}配合）\n`,
          )
          .join('')
      const label =
        head +
        rows
          .map(
            ({ task, lead, rest }, i) =>
              `${item(i)}${task}\n按计划推进各项工作，逐月调度进展情况。（牵头单位：${lead}；配合单位：${rest}）\n`,
          )
          .join('')
      const line =
        head +
        rows
          .map(
            ({ task, lead, rest }, i) =>
              `${item(i)}${task}\n按计划推进各项工作，逐月调度进展情况。\n牵头单位：${lead}\n配合单位：${rest}\n`,
          )
          .join('')
      const cells = [
        '序号',
        '主要内容',
        '牵头单位',
        '配合单位',
        ...rows.flatMap(({ task, lead, rest }, i) => [String(i + 1), task, lead, rest]),
      ]
      const table = `${head}一、要求\n请认真抓好落实。\n附件1\n任务分工表\n${cells.map((cell) => `${cell} |\n`).join('')}`
      const expected = list.map(({ task, names, leads }) => ({
        task,
        departments: names.map((name, i) => `${name}/${i < leads ? 'lead' : 'support'}`),
      }))
      expect(found(bracket)).toEqual(expected)
      expect(found(label)).toEqual(expected)
      expect(found(line)).toEqual(expected)
      expect(found(table)).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

const terms = ['2022年6月底前', '2023年', '2022年9月30日前', '2024年底']

test('with a term, the bracket, the line and the table form give the same deadlines', () => {
  const due = (text: string) =>
    extract(text).responsibilities.map(({ task, departments, deadline }) => ({
      task,
      deadline,
      departments: departments.map(({ name, role }) => `${name}/${role}`),
    }))
  fc.assert(
    fc.property(fc.array(fc.record({ assignment, term: fc.constantFrom(...terms) }), { minLength: 3, maxLength: 5 }), (list) => {
      const head = '江南省水利工作方案\n（2022年3月1日）\n'
      const rows = list.map(({ assignment: { task, names, leads }, term }, i) => ({
        title: `${'一二三四五'[i]}、${task}\n按计划推进各项工作，逐月调度进展情况。`,
        task,
        term,
        lead: names.slice(0, leads).join('、'),
        rest: names.slice(leads).join('、'),
      }))
      const bracket = rows.map(
        ({ title, lead, rest, term }) => `${title}（牵头单位：${lead}；配合单位：${rest}；完成时限：${term}）\n`,
      )
      const line = rows.map(
        ({ title, lead, rest, term }) => `${title}\n牵头单位：${lead}\n配合单位：${rest}\n完成时限：${term}\n`,
      )
      const cells = ['序号', '主要内容', '牵头单位', '配合单位', '完成时限']
      for (const [i, { task, lead, rest, term }] of rows.entries()) cells.push(String(i + 1), task, lead, rest, term)
      const table = `${head}一、要求\n请认真抓好落实。\n附件1\n任务分工表\n${cells.map((cell) => `${cell} |\n`).join('')}`
      const expected = due(head + bracket.join(''))
      expect(expected).toHaveLength(list.length)
      expect(expected.every(({ deadline }) => deadline !== null)).toBe(true)
      expect(due(head + line.join(''))).toEqual(expected)
      expect(due(table)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
