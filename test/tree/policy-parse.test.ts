import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { createProcessor } from '../../src/processor.ts'
import { outlineOf } from '../helpers/parse.ts'

function messages(text: string) {
  const file = new VFile(text)
  createProcessor().parse(file)
  return file.messages
}

test('what is odd is told with its rule, source, severity and place', () => {
  const told = messages('9.清淤\nlO.护岸\n12.绿化\n')
  expect(told[0]).toMatchObject({ ruleId: 'numbering-jump', source: 'qparse', fatal: false, line: 1, column: 1 })
  expect(told[1]).toMatchObject({ ruleId: 'ocr-digit', fatal: undefined, line: 2 })
  expect(told[2]).toMatchObject({ ruleId: 'numbering-jump', line: 3 })
  expect(messages('联系电话：*****\n').map(({ ruleId, line }) => [ruleId, line])).toEqual([['redaction', 1]])
})

test('a thousand oddities of one kind are counted, not listed', () => {
  const told = messages('一、甲\n'.repeat(1000))
  expect(told.length).toBeLessThan(110)
  expect(told.at(-1)?.reason).toMatch(/more of the same kind/)
})

test('every rule id stands in the catalogue', () => {
  for (const { ruleId } of messages('1.甲\n3.乙\n甲\t乙\t丙\n1\t2\t3\n1\t2\t3\t4\n'))
    expect(catalogue).toHaveProperty(ruleId as string)
})

test('a chapter that runs into its text ends where its last words are said again, or the next call begins', () => {
  const source =
    '第一节推进湿地保护湿地保护要坚持系统观念，统筹推进各项修复工程\n第二节健全管护体系加快建立管护队伍，落实管护经费和责任，强化监督\n'
  expect(outlineOf(source)).toEqual(['第一节 推进湿地保护', '第二节 健全管护体系'])
})
