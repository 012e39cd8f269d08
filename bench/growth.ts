import type { extract as Extract } from '../src/index.ts'
import type { Figure } from './figure.ts'
import { longText } from './long-text.ts'
import { bestOf, ratio, warm } from './measure.ts'

/** How the time for a character grows with the length of a text, and what a text without line ends costs. */
export function growthFigures(extract: typeof Extract, seeds: string): Figure[] {
  const short = longText(seeds, 10_000)
  warm(() => extract(short), 300)
  const perCharacter = (text: string, rounds: number, repeat: number): number =>
    (bestOf([() => extract(text)], rounds, repeat)[0] as number) / text.length
  const first = perCharacter(short, 10, 50)
  const lined = longText(seeds, 1_000_000)
  const sizes: [string, string, number][] = [
    ['100 KB', longText(seeds, 100_000), 20],
    ['1 MB', lined, 6],
    ['10 MB', longText(seeds, 10_000_000), 3],
  ]
  const unbroken = lined.replaceAll('\n', '')
  return [
    ...sizes.map(([size, text, rounds]) => ({
      what: `time a character: ${size} / 10 KB`,
      measured: perCharacter(text, rounds, 1) / first,
      target: 1.3,
    })),
    {
      what: '1 MB on one line / with its line ends',
      measured: ratio(
        () => extract(unbroken),
        () => extract(lined),
        { rounds: 5 },
      ),
      target: 1.5,
    },
  ]
}
