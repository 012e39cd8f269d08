import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const samples = {
  'one cell a line':
    '序号\n重点任务\n牵头单位\n完成时限\n备注\n1\n修缮渔港\n市渔业局\n2024年底\n2\n疏浚航道\n市港航局、市渔业局\n长期\n分段\n二、保障措施\n',
  'wide gaps': '县区　　新建书屋（个）　　责任单位\n东河区　　4　　东河区政府\n\n西山县　　3　　西山县政府\n',
  'rows of a page above': '索引号 | 12 | 公开 | 是 |\n序号 | 任务 | 责任单位 |\n1 | 修缮渔港 | 市渔业局 |\n',
}

test.each(Object.entries(samples))('%s: wherever the text is cut off, what stands before is read', (_, sample) => {
  let most = 0
  for (let length = 0; length <= sample.length; length++) {
    const { responsibilities } = extract(sample.slice(0, length))
    most = Math.max(most, responsibilities.length)
  }
  expect(most).toBe(extract(sample).responsibilities.length)
  expect(most).toBeGreaterThan(0)
})

test.each(Object.entries(samples))('%s: any line may be missing', (_, sample) => {
  const lines = sample.split('\n')
  for (const [i] of lines.entries()) {
    const { responsibilities } = extract(lines.toSpliced(i, 1).join('\n'))
    for (const { departments } of responsibilities) for (const { name } of departments) expect(name).toMatch(/[局府]$/)
  }
})
