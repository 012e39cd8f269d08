import type { Position } from '../../../src/contract/types.ts'

/** A run of the source by offsets. */
export interface Run {
  start: number
  end: number
}

/** Place of a quote's inner text; the quote stands in the source once, the inner text may repeat in it: then the last one is meant. */
export function locate(source: string, clause: string, inner?: string): Run {
  const at = source.indexOf(clause)
  if (at < 0) throw new Error(`The reference quotes what the source does not have: ${clause}`)
  if (inner === undefined) return { start: at, end: at + clause.length }
  const within = clause.lastIndexOf(inner)
  if (within < 0) throw new Error(`The reference names a value that its clause does not have: ${inner} in ${clause}`)
  return { start: at + within, end: at + within + inner.length }
}

export function runOf({ start, end }: Position): Run {
  return { start: start.offset, end: end.offset }
}

export function overlap(a: Run, b: Run): boolean {
  return a.start < b.end && b.start < a.end
}

/** Letters, digits and 汉字 alone, widths folded: how names and titles are compared. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/[\s\u3000*“”"'‘’《》〈〉「」『』·,、，。.:;：；()（）[\]〔〕【】\-—_/]/g, '')
}

/** Text without spaces and debris, widths folded: how quotes are compared. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replace(/[\s\u3000]/g, '')
}

/** How alike the best of several names is, by pairs of neighbouring characters: 1 is the same. */
export function likeness(names: readonly string[], name: string): number {
  return Math.max(0, ...names.map((one) => dice(plain(one), plain(name))))
}

function dice(a: string, b: string): number {
  if (a === b) return 1
  const left = pairs(a)
  const right = pairs(b)
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = total(left) + total(right)
  return all === 0 ? 0 : (2 * shared) / all
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Equal but for the last bits of a float; `null` equals `null` alone. */
export function near(a: number | null | undefined, b: number | null | undefined): boolean {
  const [x, y] = [a ?? null, b ?? null]
  if (x === null || y === null) return x === y
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y))
}

/** What a unit multiplies by: `万家` → 10000. */
export function magnitude(unit: string): number {
  const factors: Record<string, number> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 }
  return [...(/^[万亿千百]+/.exec(unit)?.[0] ?? '')].reduce((product, char) => product * (factors[char] as number), 1)
}
