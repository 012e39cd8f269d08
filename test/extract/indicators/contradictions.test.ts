import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'

/** Messages of the contradictions that a text has. */
const found = (text: string) =>
  extract(text)
    .diagnostics.filter(({ rule }) => rule === 'contradiction')
    .map(({ message }) => message)

describe('goals that contradict each other', () => {
  it('are told where one goal is set twice with other values', () => {
    expect(found('到2027年，产品合格率达到98%以上。\n到2027年，产品合格率达到95%。')).toHaveLength(1)
  })

  it('are none where each value of a list has its own part of the year', () => {
    const title = '2026年重点工作安排\n\n'
    expect(found(`${title}2026年一季度、上半年项目开工率分别不低于30%和60%。`)).toEqual([])
    expect(found(`${title}2026年一季度项目开工率达到30%，上半年项目开工率达到60%。`)).toEqual([])
  })
})
