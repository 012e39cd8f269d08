import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../helpers/paths.ts'
import { makeDocuments } from './corpus.ts'

/**
 * How much faster two threads are than one over `FILES` (2000) documents, the best of three each, taken in turns. Two
 * processes with half of the documents each, which share nothing, show what the machine's cores can do at all: threads that
 * come within a twentieth of them are as fast as they can be.
 */
const count = Number(process.env.FILES ?? 2000)
const wanted = 1.7
const folder = mkdtempSync(join(tmpdir(), 'qparse-threads-'))
makeDocuments(join(folder, 'docs'), count)

/** Seconds until the last of some runs at once is over. */
async function seconds(...runs: (readonly string[])[]): Promise<number> {
  const begun = performance.now()
  await Promise.all(
    runs.map((argv) => {
      const child = spawn(process.execPath, [join(root, 'bin/qparse.js'), 'extract', 'docs', ...argv], {
        cwd: folder,
        stdio: 'ignore',
      })
      return new Promise((done) => child.on('close', done))
    }),
  )
  return (performance.now() - begun) / 1000
}

const one = ['-o', '1.jsonl', '--jobs', '1']
const two = ['-o', '2.jsonl', '--jobs', '2']
const half = (part: string) => ['-o', `half-${part}.jsonl`, '--jobs', '1', '--shard', `${part}/2`]
const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
for (let round = 0; round < 3; round++) {
  const times = [await seconds(one), await seconds(two), await seconds(half('1'), half('2'))]
  for (const [i, time] of times.entries()) best[i] = Math.min(best[i] as number, time)
}
const same = readFileSync(join(folder, '1.jsonl')).equals(readFileSync(join(folder, '2.jsonl')))
rmSync(folder, { recursive: true })
const [alone, threads, processes] = best as [number, number, number]
const ratio = alone / threads
const bound = alone / processes
process.stdout.write(
  `${count} documents: ${alone.toFixed(1)} s with one thread, ${threads.toFixed(1)} s with two: ${ratio.toFixed(2)} times as fast, ` +
    `${same ? 'the same bytes' : 'DIFFERENT BYTES'}; two processes of their own: ${bound.toFixed(2)} times\n`,
)
if (!same || (ratio < wanted && ratio < bound * 0.95)) process.exitCode = 1
