import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { extract as Extract } from '../src/index.ts'
import { baseline } from './baseline.mjs'
import type { Figure } from './figure.ts'
import { bestOf, warm } from './measure.ts'

/**
 * In one process that has run for a while: extraction against the baseline over the same bytes. It takes some hundred
 * documents until the engine has optimised what it is going to.
 */
export function warmFigures(extract: typeof Extract, seeds: readonly string[], twentyfold: string): Figure[] {
  const largest = seeds.at(-1) as string
  for (const path of seeds) {
    const text = readFileSync(path, 'utf8')
    warm(() => extract(text), 200)
    warm(() => baseline(path), 200)
  }
  const figures = [...seeds, twentyfold].flatMap((path): Figure[] => {
    const text = readFileSync(path, 'utf8')
    const long = text.length > 1_000_000
    const [ours, theirs] = bestOf([() => extract(text), () => baseline(path)], long ? 3 : 25, long ? 1 : 4) as [number, number]
    const megabytes = statSync(path).size / 1e3
    return [
      { what: `${basename(path)}: warm / baseline`, measured: ours / theirs, target: path === largest ? 5.5 : null },
      ...(path === largest
        ? [
            { what: '  the extraction', measured: megabytes / ours, target: null, unit: ' MB/s' },
            { what: '  the baseline', measured: megabytes / theirs, target: null, unit: ' MB/s' },
          ]
        : []),
    ]
  })
  return figures
}
