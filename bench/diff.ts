import type { diff as Diff, extract as Extract } from '../src/index.ts'
import type { Figure } from './figure.ts'
import { longText } from './long-text.ts'
import { median, ratio, time, warm } from './measure.ts'

/** What it costs to lay documents side by side, and how that grows with their number. */
export function diffFigures(diff: typeof Diff, extract: typeof Extract, seeds: string): Figure[] {
  const perDocument = (count: number): number => {
    const texts = manyTexts(seeds, count)
    const documents = texts.map((text) => extract(text))
    const align = (): void => void diff(documents, { status: 'all', texts })
    warm(align, 3)
    return median([0, 1, 2, 3, 4].map(() => time(align))) / count
  }
  const texts = manyTexts(seeds, 31)
  const documents = texts.map((text) => extract(text))
  const align = (): void => void diff(documents, { status: 'all', texts })
  warm(align, 5)
  const several = perDocument(31)
  return [
    {
      what: 'diff of 31 documents of 10,000 characters / extracting them',
      measured: ratio(align, () => void texts.map((text) => extract(text)), { rounds: 7 }),
      target: 1,
    },
    { what: 'time a document in a diff: 300 documents / 31', measured: perDocument(300) / several, target: 1.3 },
    { what: 'time a document in a diff: 31 documents / 2', measured: several / perDocument(2), target: 1.3 },
  ]
}

/** Texts of about 10,000 characters, each with other lines than the one before. */
function manyTexts(seeds: string, count: number): string[] {
  const size = 10_000
  const all = longText(seeds, count * size * 3)
  return Array.from({ length: count }, (_, i) => all.slice(i * size, (i + 1) * size))
}
