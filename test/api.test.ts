import { expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { readSeed } from './helpers/paths.ts'

test('the library exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'applyFixes',
    'createProcessor',
    'csvColumns',
    'diff',
    'diffJsonSchema',
    'diffReportSchema',
    'explain',
    'extract',
    'jsonSchema',
    'lexiconJsonSchema',
    'lexiconSchema',
    'outline',
    'overridesSchema',
    'parts',
    'readDates',
    'readQuantities',
    'schema',
    'taskReport',
    'taskReportSchema',
    'tasks',
    'tasksJsonSchema',
  ])
})

test('when a text is extracted, what the caller knows of its origin is in the document', () => {
  const { document } = api.extract('一、总体要求', { path: 'a.txt', encoding: 'gb18030', sha256: 'f00d' })
  expect(document.origin).toEqual({ path: 'a.txt', format: 'text', encoding: 'gb18030', sha256: 'f00d' })
  expect(api.extract('一、总体要求').document.origin).toEqual({ path: null, format: 'text', encoding: 'utf-8', sha256: null })
})

test('when the outline is asked for, it is the one of the whole document', () => {
  const text = readSeed('sichuan-2023-quality-opinion')
  expect(api.outline(text)).toEqual(api.extract(text).outline)
})

test.each(api.parts)('when only %s are asked for, they are what they would be among all', (part) => {
  for (const seed of ['sichuan-2018-task-division', 'henan-2023-quality-opinion']) {
    const text = readSeed(seed)
    const all = api.extract(text)
    const only = api.extract(text, { only: [part] })
    expect(only[part]).toEqual(all[part])
    expect(only.document).toEqual(all.document)
    expect(only.only).toEqual([part])
    for (const other of api.parts) if (other !== part) expect(only[other]).toEqual([])
  }
})

test('when duties are asked for, the assignments without them are among those with them', () => {
  const text = readSeed('sichuan-2023-quality-opinion')
  const spans = (duties: boolean) => api.extract(text, { duties }).responsibilities.map(({ position }) => position.start.offset)
  expect(spans(true)).toEqual(expect.arrayContaining(spans(false)))
})

test('when a processor is made once, it reads any number of texts, each for itself', () => {
  const processor = api.createProcessor()
  const first = processor.processSync('一、总体要求').result
  const second = processor.processSync('二、保障措施').result
  expect(first.outline.map(({ title }) => title)).toEqual(['总体要求'])
  expect(second.outline.map(({ title }) => title)).toEqual(['保障措施'])
  expect(processor.processSync('一、总体要求').result).toEqual(first)
})

test('entries stand in reading order and are numbered by it', () => {
  const found = api.extract(readSeed('sichuan-14th-five-year-quality-plan'))
  for (const [letter, entries] of [
    ['i', found.indicators.map(({ id, valuePosition }) => ({ id, at: valuePosition.start.offset }))],
    ['d', found.deadlines.map(({ id, position }) => ({ id, at: position.start.offset }))],
    ['r', found.responsibilities.map(({ id, position }) => ({ id, at: position.start.offset }))],
  ] as const) {
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_, i) => `${letter}${i + 1}`))
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => a - b))
  }
})
