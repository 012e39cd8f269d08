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
    worstOfScraps(extract),
  ]
}

/** What may stand in a broken text thousands of times over: each could make a pattern or a comparison take the square of it. */
const scraps = [
  'A1',
  '1+',
  '“1',
  '（1',
  '1、',
  '〔2025',
  '到2025年',
  '建成1个',
  '省、1',
  '到2025年，粮食产量达到100万吨。\n',
  '一、总则\n',
]

/** The scrap whose time for a character grows most from 60,000 characters to four times as many. */
function worstOfScraps(extract: typeof Extract): Figure {
  const growths = scraps.map((scrap) => {
    const [short, long] = [60_000, 240_000].map((length) => scrap.repeat(Math.ceil(length / scrap.length))) as [string, string]
    const [a, b] = bestOf([() => extract(short), () => extract(long)], 3) as [number, number]
    return { scrap: scrap.trim(), growth: b / long.length / (a / short.length) }
  })
  const worst = growths.reduce((a, b) => (b.growth > a.growth ? b : a))
  return {
    what: `time a character of one scrap over and over: 240,000 / 60,000 (worst: ${worst.scrap})`,
    measured: worst.growth,
    target: 1.5,
  }
}
