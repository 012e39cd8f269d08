import { describe, expect, test } from 'vitest'
import { deadlineRejections } from '../../../src/extract/deadlines/rejections.ts'
import { deadlineRules } from '../../../src/extract/deadlines/rules.ts'
import { extract } from '../../../src/processor.ts'

const document = (body: string): string => `湖滨市绿道建设方案\n（2022年3月1日）\n${body}\n`

describe('deadlines', () => {
  test('the quote is the slice of the source, spaces and all', () => {
    const text = document('一、任务\n各区于 2022 年 9 月底前完成勘测。')
    const [found] = extract(text).deadlines
    expect(found).toMatchObject({
      text: '于2022年9月底前',
      date: '2022-09-30',
      task: '各区完成勘测',
      section: '1',
      sectionPath: ['任务'],
    })
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe('于 2022 年 9 月底前')
  })

  test('when the text does not tell from when, the date is null and a diagnostic says so', () => {
    const { deadlines, diagnostics } = extract('湖滨市绿道建设方案\n一、任务\n3年内完成勘测。\n')
    expect(deadlines).toMatchObject([{ text: '3年内', date: null }])
    expect(diagnostics).toMatchObject([{ rule: 'date-unresolved', position: deadlines[0]?.position }])
  })

  test('a day that the month does not have is read to the month, and a diagnostic says so', () => {
    const { deadlines, diagnostics } = extract(document('一、任务\n2022年9月31日前完成勘测。'))
    expect(deadlines).toMatchObject([{ text: '2022年9月31日前', date: '2022-09', task: '完成勘测' }])
    expect(diagnostics).toMatchObject([{ rule: 'date-impossible', position: deadlines[0]?.position }])
  })

  test('the clause of the next term ends a task', () => {
    expect(
      extract(document('一、任务\n2023年底前新建绿道十里，2024年6月底前植树千株。')).deadlines.map(({ task }) => task),
    ).toEqual(['新建绿道十里', '植树千株'])
  })

  test('departments come from the item, else from the section above', () => {
    const { deadlines } = extract(
      document(
        '一、绿道（市园林局牵头）\n（一）勘测。2022年9月底前完成。\n（二）施工。2023年9月底前完成。（市住房城乡建设局负责）',
      ),
    )
    expect(deadlines.map(({ departments }) => departments)).toEqual([['市园林局'], ['市住房城乡建设局']])
  })

  test('ids of rules and rejections are unique, each with examples', () => {
    const all = [...deadlineRules, ...deadlineRejections]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ examples }) => examples.length === 0)).toEqual([])
  })
})
