import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diffFigures } from './diff.ts'
import { type Figure, format, isOver } from './figure.ts'
import { growthFigures } from './growth.ts'
import { neighbourFigures } from './neighbours.ts'
import { processFigures } from './processes.ts'
import { warmFigures } from './warm.ts'

/**
 * `npm run bench`: what the program costs, as ratios, because times differ from machine to machine and from hour to hour.
 * `npm run bench -- warm processes` measures only these groups; `--markdown` gives the tables of BENCHMARKS.md.
 * Exits with 1 if one is over its target.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const seeds = join(root, 'seeds')
const bySize = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(seeds, name))
  .sort((a, b) => statSync(a).size - statSync(b).size)

// The built library, for that is what is used.
const { diff, extract } = (await import(join(root, 'dist/index.js'))) as typeof import('../src/index.ts')

const folder = mkdtempSync(join(tmpdir(), 'qparse-bench-'))
const twentyfold = join(folder, 'all-seeds-20x.txt')
writeFileSync(
  twentyfold,
  bySize
    .map((path) => `${readFileSync(path, 'utf8')}\n`)
    .join('')
    .repeat(20),
)

const groups: Readonly<Record<string, () => Figure[]>> = {
  processes: () => processFigures(root, bySize, twentyfold),
  neighbours: () => neighbourFigures(root, bySize),
  warm: () => warmFigures(extract, bySize, twentyfold),
  growth: () => growthFigures(extract, seeds),
  diff: () => diffFigures(diff, extract, seeds),
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const markdown = process.argv.includes('--markdown')
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const figures = measure()
    if (figures.some(isOver)) process.exitCode = 1
    process.stdout.write(`\n${markdown ? `### ${name}\n\n` : `${name}\n`}${format(figures, markdown)}\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
