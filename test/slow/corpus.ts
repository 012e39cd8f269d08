import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../helpers/paths.ts'

/** Makes `count` documents below a folder: the seeds in turn, no two alike; every 97th is bad. */
export function makeDocuments(folder: string, count: number, longest = Number.POSITIVE_INFINITY): void {
  const seeds = readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'seeds', name), 'utf8'))
    .filter((text) => text.length <= longest)
  for (let n = 0; n < count; n++) {
    const path = join(folder, String(n % 7), `文件${n}.txt`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, n % 97 === 96 ? Buffer.from([0x89, 0x50, 0x4e, 0x47]) : `${seeds[n % seeds.length]}\n第${n}份\n`)
  }
}
