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
 * How many times as long one work takes as another: the median over pairs, each pair measured one right after the other,
 * so that a machine that grows slower or faster meanwhile moves both.
 */
export function ratio(
  work: () => void,
  baseline: () => void,
  { rounds, repeat = 1 }: { rounds: number; repeat?: number },
): number {
  const times = (one: () => void): number =>
    time(() => {
      for (let i = 0; i < repeat; i++) one()
    })
  const pairs = Array.from({ length: rounds }, (_, i) => {
    // Who goes first changes from pair to pair.
    if (i % 2 === 0) {
      const a = times(work)
      return a / times(baseline)
    }
    const b = times(baseline)
    return times(work) / b
  })
  return median(pairs)
}
