import { expect, test } from 'vitest'
import { extract } from '../../../src/index.ts'

const report = (second: string, first = '') => `某市政府工作报告
——2023年2月7日在某市第一届人民代表大会第一次会议上
市长 张三
各位代表：
现在，我代表市人民政府向大会报告工作。
一、过去一年工作回顾
（一）经济稳中有进。新增高新技术企业120家。
${second}
${first}
（一）创新驱动发展。新增高新技术企业350家。
`

const told = (text: string) => extract(text).indicators.map(({ value, status, target }) => [value, status, target?.year])

test.each([
  ['二、踔厉奋发2023年', ''],
  ['二、坚持高质量发展，扎实做好2023年工作', ''],
  ['二、坚定信念，勇毅前行', '今年是贯彻新部署的开局之年，做好今年的各项工作意义重大。'],
])('the part «%s» of a report of that year sets goals', (second, first) => {
  expect(told(report(second, first))).toEqual([
    [120, 'actual', 2022],
    [350, 'target', 2023],
  ])
})

test('a part whose title tells of no year to come goes on reporting', () => {
  expect(told(report('二、坚定信念，勇毅前行')).map(([, status]) => status)).toEqual(['actual', 'actual'])
})

test('the year before is that before the entry’s own', () => {
  const [entry] = extract('关于印发方案的通知\n2022年3月1日\n一、任务\n2023年底前问题投诉量较上年下降50%。').indicators
  expect(entry?.baseline).toEqual({ year: 2022, value: null })
})
