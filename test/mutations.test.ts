import { describe, expect, test } from 'vitest'
import { extract } from '../src/processor.ts'
import { random, sample, shuffled, strangeTexts } from './helpers/mutate.ts'
import { outlineOf, parse } from './helpers/parse.ts'
import { readSeed, seedNames } from './helpers/paths.ts'

const seeds = seedNames.map((name) => [name, readSeed(name)] as const)

describe('no text makes it throw', () => {
  test.each(strangeTexts)('%s', (_, text) => {
    expect(() => parse(text)).not.toThrow()
  })

  test.each(strangeTexts.filter(([, text]) => text.length < 100_000))('%s, through the extraction', (_, text) => {
    expect(() => extract(text)).not.toThrow()
  })

  describe.each(seeds)('%s', (_, text) => {
    test('cut at line ends', () => {
      const ends = [...text.matchAll(/\r?\n|\r/g)].map(({ index }) => index)
      for (const end of ends) expect(() => parse(text.slice(0, end))).not.toThrow()
      for (const end of sample(ends, 12)) expect(() => extract(text.slice(0, end))).not.toThrow()
    })

    test('cut at 300 places', () => {
      const next = random(text.length)
      for (let i = 0; i < 300; i++) {
        const at = next(text.length)
        const piece = i % 2 === 0 ? text.slice(0, at) : text.slice(at)
        expect(() => (i % 25 === 0 ? extract(piece) : parse(piece))).not.toThrow()
      }
    })

    test('lines shuffled', () => {
      const next = random(7)
      for (let i = 0; i < 5; i++) expect(() => extract(shuffled(text.split('\n'), next).join('\n'))).not.toThrow()
    })

    test('characters replaced', () => {
      const next = random(11)
      const signs = '（）()。；：、一1.①——|\t\n　“”《》*[]'
      const chars = [...text]
      for (let i = 0; i < chars.length / 20; i++) chars[next(chars.length)] = signs[next(signs.length)] as string
      expect(() => extract(chars.join(''))).not.toThrow()
    })
  })
})

describe.each(seeds)('%s', (_, text) => {
  const outline = outlineOf(text)

  test('LF, CRLF and CR give the same outline', () => {
    const lines = text.split(/\r\n|\r|\n/)
    expect(outlineOf(lines.join('\r\n'))).toEqual(outline)
    expect(outlineOf(lines.join('\r'))).toEqual(outline)
  })

  test('a second copy behind the first is left out', () => {
    const doubled = `${text}\n${text}`
    expect(outlineOf(doubled)).toEqual(outline)
    expect(parse(doubled).clean.dropped.map(({ why }) => why)).toContain('repeated-text')
  })

  test('without line ends, nine tenths of the numbered headings are still found', () => {
    const numbered = outline.filter((line) => !/^ *(——)? /.test(line))
    const found = new Set(outlineOf(text.replace(/[\r\n]+/g, '')).map(start))
    const kept = numbered.filter((line) => found.has(start(line)))
    expect(kept.length / numbered.length).toBeGreaterThan(0.9)
  })
})

/** A heading by its marker and the first characters of its title. */
function start(line: string): string {
  return line.trim().slice(0, 12)
}
