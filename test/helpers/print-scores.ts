import { readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../../src/processor.ts'
import { fixture, readSeed, seedNames } from './paths.ts'
import { type Figures, figures, readReference, score } from './score/index.ts'

/** `npm run score`: all figures beside their floors; `--misses` tells what was wrong, `--raise` lifts the floors to where the figures are. */
const floorsPath = fixture('reference', 'floors.json')
const floors = JSON.parse(readFileSync(floorsPath, 'utf8')) as Record<string, Figures>
const references = readReference()
const scores = seedNames.map((name) => {
  const source = readSeed(name)
  const reference = references.get(name)
  if (!reference) throw new Error(`no annotation of ${name}`)
  return [name, score(reference, extract(source), source)] as const
})
const table = new Map([
  ...scores.map(([name, one]) => [name, figures([one])] as const),
  ['all', figures(scores.map(([, one]) => one))],
])

const lines: string[] = []
for (const [name, row] of table) {
  lines.push(name)
  for (const [figure, value] of Object.entries(row)) {
    const floor = floors[name]?.[figure]
    lines.push(
      `  ${figure.padEnd(24)} ${value.toFixed(1).padStart(5)}${floor === undefined ? '' : `  floor ${floor.toFixed(1)}`}`,
    )
  }
}
if (process.argv.includes('--misses')) {
  for (const [name, one] of scores) {
    for (const [area, { misses }] of Object.entries(one)) lines.push(...misses.map((miss) => `${name}: ${area}: ${miss}`))
  }
}
if (process.argv.includes('--raise')) {
  const raised = [...table].map(([name, row]) => {
    const old = floors[name] ?? {}
    const kept = Object.entries({ ...old, ...row }).map(([figure, value]) => [figure, Math.max(value, old[figure] ?? 0)])
    return [name, Object.fromEntries(kept)]
  })
  writeFileSync(floorsPath, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
}
process.stdout.write(`${lines.join('\n')}\n`)
