import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Milliseconds that some work takes. */
export function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * The best time of each of several works, in milliseconds, measured in turn round by round: what else goes on in the machine
 * only ever adds to a time, and whatever slows it for a while slows them all. `repeat` runs make one measurement, so that
 * the collection of garbage is in it.
 */
export function bestOf(works: readonly (() => void)[], rounds: number, repeat = 1): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      const taken = time(() => {
        for (let k = 0; k < repeat; k++) work()
      })
      best[i] = Math.min(best[i] as number, taken / repeat)
    })
  }
  return best
}

/** How many times as long one work takes as another. */
export function ratio(work: () => void, other: () => void, { rounds, repeat = 1 }: { rounds: number; repeat?: number }): number {
  const [a, b] = bestOf([work, other], rounds, repeat) as [number, number]
  return a / b
}

export function warm(work: () => void, times: number): void {
  for (let i = 0; i < times; i++) work()
}

/** A whole process of Node in the environment that the bench runs in; throws where it fails. */
export function run(argv: readonly string[]): void {
  const { status } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer })
  if (status !== 0) throw new Error(`exit code ${status} of ${argv.join(' ')}`)
}

/** The most memory that a process of Node holds, in MiB. */
export function peak(argv: readonly string[]): number {
  const preload = fileURLToPath(new URL('peak.mjs', import.meta.url))
  const { output, status } = spawnSync(process.execPath, ['--import', preload, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer,
  })
  if (status !== 0) throw new Error(`exit code ${status} of ${argv.join(' ')}`)
  return Number(output[3]) / 1024
}

const maxBuffer = 1 << 28
