/** Counts of one area of one or more documents. */
export class Tally {
  found = 0
  missed = 0
  extra = 0
  /** Attribute → how many of those asked were right. */
  readonly right = new Map<string, number>()
  readonly asked = new Map<string, number>()

  check(attribute: string, ok: boolean): void {
    this.asked.set(attribute, (this.asked.get(attribute) ?? 0) + 1)
    this.right.set(attribute, (this.right.get(attribute) ?? 0) + (ok ? 1 : 0))
  }

  add(other: Tally): void {
    this.found += other.found
    this.missed += other.missed
    this.extra += other.extra
    for (const [name, count] of other.asked) this.asked.set(name, (this.asked.get(name) ?? 0) + count)
    for (const [name, count] of other.right) this.right.set(name, (this.right.get(name) ?? 0) + count)
  }

  /** Harmonic mean of precision and recall over `right` instead of all that was found; `null` where there is nothing to find. */
  f1(right: number = this.found): number | null {
    const all = 2 * this.found + this.missed + this.extra
    return all === 0 ? null : (2 * right) / all
  }

  share(attribute: string): number | null {
    const asked = this.asked.get(attribute) ?? 0
    return asked === 0 ? null : (this.right.get(attribute) ?? 0) / asked
  }
}

export const areas = ['indicators', 'qualitative', 'deadlines', 'departments', 'headings', 'leads', 'document', 'quotes'] as const

export type Area = (typeof areas)[number]

/** One area's counts and what went wrong, as lines to read. */
export interface Result {
  readonly tally: Tally
  readonly misses: string[]
}

export type Scores = Record<Area, Result>
