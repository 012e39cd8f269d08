import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { baseline } from './baseline.ts'
import { longText } from './long-text.ts'
import { median, ratio, time } from './measure.ts'

/**
 * `npm run bench`: what the program costs, as ratios, because times differ from machine to machine and from hour to hour.
 * Exits with 1 if one is over its target.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const seeds = join(root, 'seeds')
const bySize = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(seeds, name))
  .sort((a, b) => statSync(a).size - statSync(b).size)
const smallest = bySize[0] as string
const largest = bySize.at(-1) as string

// The built library, for that is what is used.
const { diff, extract } = (await import(join(root, 'dist/index.js'))) as typeof import('../src/index.ts')

interface Figure {
  readonly what: string
  readonly target: number
  readonly measure: () => number
}

const figures: Figure[] = [
  {
    what: 'extract the largest seed / read, decode, one pattern, JSON',
    target: 9,
    measure: () => {
      const text = readFileSync(largest, 'utf8')
      warm(() => extract(text), 40)
      warm(() => baseline(largest), 40)
      return ratio(
        () => extract(text),
        () => baseline(largest),
        { rounds: 31, repeat: 3 },
      )
    },
  },
  {
    what: 'time a character: 10 MB / 10 KB',
    target: 1.3,
    measure: () => {
      const short = longText(seeds, 10_000)
      const long = longText(seeds, 10_000_000)
      warm(() => extract(short), 200)
      const perChar = (text: string, repeat: number): number =>
        time(() => {
          for (let i = 0; i < repeat; i++) extract(text)
        }) /
        repeat /
        text.length
      extract(longText(seeds, 1_000_000))
      const pairs = [0, 1, 2].map(() => {
        const few = perChar(short, 200)
        return perChar(long, 1) / few
      })
      return median(pairs)
    },
  },
  {
    what: 'qparse extract of the smallest seed / an empty process',
    target: 2.5,
    measure: () => {
      const run = (argv: string[]) => () => {
        const { status } = spawnSync(process.execPath, argv, {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { PATH: process.env.PATH },
        })
        if (status !== 0) throw new Error(`exit code ${status} of ${argv.join(' ')}`)
      }
      const program = run([join(root, 'bin/qparse.js'), 'extract', smallest, '-f', 'json'])
      const empty = run(['-e', ''])
      warm(program, 2)
      warm(empty, 2)
      return ratio(program, empty, { rounds: 15 })
    },
  },
  {
    what: 'diff of 31 documents of 10,000 characters / extracting them',
    target: 1,
    measure: () => {
      const texts = manyTexts(31)
      const documents = texts.map((text) => extract(text))
      const align = (): void => void diff(documents, { status: 'all', texts })
      warm(align, 5)
      return ratio(align, () => void texts.map((text) => extract(text)), { rounds: 7 })
    },
  },
  {
    what: 'time a document in a diff: 300 documents / 31',
    target: 1.3,
    measure: () => perDocument(300) / perDocument(31),
  },
  {
    what: 'time a document in a diff: 31 documents / 2',
    target: 1.3,
    measure: () => perDocument(31) / perDocument(2),
  },
]

/** Texts of about 10,000 characters, each with other lines than the one before. */
function manyTexts(count: number): string[] {
  const size = 10_000
  const all = longText(seeds, count * size * 3)
  return Array.from({ length: count }, (_, i) => all.slice(i * size, (i + 1) * size))
}

/** Milliseconds that a document takes in a diff of so many. */
function perDocument(count: number): number {
  const texts = manyTexts(count)
  const documents = texts.map((text) => extract(text))
  const align = (): void => void diff(documents, { status: 'all', texts })
  warm(align, 3)
  return median([0, 1, 2, 3, 4].map(() => time(align))) / count
}

function warm(work: () => void, times: number): void {
  for (let i = 0; i < times; i++) work()
}

const rows = figures.map(({ what, target, measure }) => ({ what, target, measured: measure() }))
const width = Math.max(...rows.map(({ what }) => what.length))
process.stdout.write(`${'ratio'.padEnd(width)}  measured  target\n`)
for (const { what, target, measured } of rows) {
  const over = measured > target
  if (over) process.exitCode = 1
  process.stdout.write(
    `${what.padEnd(width)}  ${measured.toFixed(2).padStart(8)}  ≤ ${target.toFixed(1).padStart(4)}${over ? '  over' : ''}\n`,
  )
}
