import { describe, expect, test } from 'vitest'
import { writers } from '../../scripts/formats/make.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { extract } from '../../src/processor.ts'
import { differences, essenceOf } from '../helpers/essence.ts'
import { readSeed, seedNames } from '../helpers/paths.ts'

/** What a format cannot carry, each with its reason; everything else is the same as from the .txt. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // A name in the list of attachments is wrapped in the source. Markdown parts lines by blank ones, so its second half
  // begins a paragraph there, and the first half alone looks like an item with a title.
  'sichuan-2018-task-division md': ['+ headings: ··l32.|质量提升专项行动计划(2018—2020年)任'],
}

describe.each(seedNames)('%s', (name) => {
  const text = readSeed(name)
  const expected = essenceOf(extract(text))

  test.each(Object.keys(writers))('as .%s it says the same', async (ending) => {
    const bytes = await (writers[ending] as (typeof writers)[string])(text)
    const source = await readDocument(bytes)
    const document = extract(source.text, { ...source, path: null })
    expect(differences(expected, essenceOf(document))).toEqual(exceptions[`${name} ${ending}`] ?? [])
    for (const { position, text: quote } of [...document.indicators, ...document.deadlines, ...document.responsibilities]) {
      const slice = source.text.slice(position.start.offset, position.end.offset)
      expect(isDrawnFrom(quote, slice)).toBe(true)
      if (source.format === 'pdf') expect(position.start.page).toBeGreaterThan(0)
      if (source.format === 'docx' || source.format === 'html') expect(position.start.block).toMatch(/^(?:p|table|li|h\d)\[\d+\]/)
    }
  })
})

/** Whether a reading only drops characters of a slice, or folds their width. */
function isDrawnFrom(reading: string, slice: string): boolean {
  let at = 0
  for (const c of reading.normalize('NFKC').replace(/\s/g, '')) {
    const found = slice.normalize('NFKC').indexOf(c, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}
