import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Figure } from './figure.ts'
import { bestOf, run, time } from './measure.ts'

/** Whole processes beside what npm offers for a part of the work; we do all of ours. Installed here, on the first run. */
export function neighbourFigures(root: string, seeds: readonly string[]): Figure[] {
  const folder = join(root, 'bench/neighbours')
  if (!existsSync(join(folder, 'node_modules'))) {
    const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'ignore',
    })
    if (status !== 0) throw new Error('npm could not install the neighbours')
  }
  const ours = (path: string): void => run([join(root, 'bin/qparse.js'), 'extract', path, '-f', 'json'])
  const other = (name: string, path: string): void => run([join(folder, `${name}.mjs`), path])
  const [smallest = ''] = seeds
  return [
    ...seeds.flatMap((path): Figure[] => {
      const [own, dates, words] = bestOf([() => ours(path), () => other('chrono', path), () => other('jieba', path)], 7) as [
        number,
        number,
        number,
      ]
      return [
        { what: `${basename(path)}: process / chrono-node's (dates alone)`, measured: own / dates, target: 1 },
        { what: `${basename(path)}: process / jieba's (words alone)`, measured: own / words, target: 1 },
      ]
    }),
    {
      what: `${basename(smallest)}: process / recognizers-text's (dates and quantities)`,
      measured: (bestOf([() => ours(smallest)], 5)[0] as number) / time(() => other('recognizers', smallest)),
      target: 1,
    },
  ]
}
