import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../helpers/paths.ts'
import { makeDocuments } from './corpus.ts'

/** How much faster two threads are than one over `FILES` (2000) documents, the best of three each, taken in turns. */
const count = Number(process.env.FILES ?? 2000)
const wanted = 1.7
const folder = mkdtempSync(join(tmpdir(), 'qparse-threads-'))
makeDocuments(join(folder, 'docs'), count)

function seconds(jobs: number): number {
  const begun = performance.now()
  spawnSync(process.execPath, [join(root, 'bin/qparse.cjs'), 'extract', 'docs', '-o', `${jobs}.jsonl`, '--jobs', String(jobs)], {
    cwd: folder,
    stdio: 'ignore',
  })
  return (performance.now() - begun) / 1000
}

let one = Number.POSITIVE_INFINITY
let two = Number.POSITIVE_INFINITY
for (let round = 0; round < 3; round++) {
  one = Math.min(one, seconds(1))
  two = Math.min(two, seconds(2))
}
const same = readFileSync(join(folder, '1.jsonl')).equals(readFileSync(join(folder, '2.jsonl')))
rmSync(folder, { recursive: true })
const ratio = one / two
process.stdout.write(
  `${count} documents: ${one.toFixed(1)} s with one, ${two.toFixed(1)} s with two: ${ratio.toFixed(2)} times as fast, ${same ? 'the same bytes' : 'DIFFERENT BYTES'}\n`,
)
if (!same || ratio < wanted) process.exitCode = 1
