import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Figure } from './figure.ts'
import { bestOf, peak, run, warm } from './measure.ts'

/** Whole processes: the program, the baseline and a process that does nothing, in turn. */
export function processFigures(root: string, seeds: readonly string[], twentyfold: string): Figure[] {
  const program = (path: string): string[] => [join(root, 'bin/qparse.js'), 'extract', path, '-f', 'json']
  const other = (path: string): string[] => [join(root, 'bench/baseline.mjs'), path]
  return [...seeds, twentyfold].flatMap((path, i): Figure[] => {
    const long = statSync(path).size > 1_000_000
    const works = [() => run(program(path)), () => run(other(path)), () => run(['-e', ''])]
    for (const work of works) warm(work, 1)
    const [ours, theirs, empty] = bestOf(works, long ? 5 : 15) as [number, number, number]
    const name = basename(path)
    return [
      { what: `${name}: process / baseline's process`, measured: ours / theirs, target: long ? 5 : i === 0 ? 1.6 : null },
      ...(i === 0 ? [{ what: `${name}: process / empty process`, measured: ours / empty, target: 2 }] : []),
      { what: `${name}: peak memory`, measured: peak(program(path)), target: long ? 200 : null, unit: ' MiB' },
    ]
  })
}
