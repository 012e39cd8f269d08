import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnostics } from '../../src/model/diagnostics.ts'
import { findSection, selectSection } from '../../src/model/select-section.ts'
import { extract } from '../../src/processor.ts'
import { readSeed } from '../helpers/paths.ts'

const point = (offset: number) => ({ line: 1, column: offset + 1, offset })

test('messages become diagnostics in reading order, those of the whole document first', () => {
  const file = new VFile('一二三四')
  file.message('later', { ruleId: 'b', place: { start: point(2), end: point(3) } })
  file.info('sooner', { ruleId: 'a', place: { start: point(0), end: point(1) } })
  const whole = file.message('all', { ruleId: 'c' })
  whole.fatal = true
  expect(diagnostics(file)).toEqual([
    { rule: 'c', severity: 'error', message: 'all', position: null },
    { rule: 'a', severity: 'info', message: 'sooner', position: { start: point(0), end: point(1) } },
    { rule: 'b', severity: 'warning', message: 'later', position: { start: point(2), end: point(3) } },
  ])
})

test('a section keeps its own entries and those below it, and no others', () => {
  const all = extract(readSeed('sichuan-14th-five-year-quality-plan'))
  const node = all.outline.find(({ children }) => children.length > 1)!
  const part = selectSection(all, node.id)!
  const inside = (at: number) => at >= node.extent.start.offset && at < node.extent.end.offset
  expect(part.indicators).toEqual(all.indicators.filter(({ position }) => inside(position.start.offset)))
  expect(part.outline).toEqual([node])
  expect(findSection(all.outline, node.children[1]!.id)).toBe(node.children[1])
  expect(selectSection(all, 'no such id')).toBeNull()
})
