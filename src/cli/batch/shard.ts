/** One of several equal runs: number `i` of `n`, from 1 on. */
export interface Shard {
  readonly i: number
  readonly n: number
}

/** `3/8` → the third of eight; `null` for anything else. */
export function parseShard(text: string): Shard | null {
  const [, i, n] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  return i !== undefined && n !== undefined && i >= 1 && i <= n ? { i, n } : null
}

/** Whether a path, or the id of a record, falls to this run: the same on every machine. */
export function inShard(path: string, { i, n }: Shard): boolean {
  return fnv1a(path.replaceAll('\\', '/')) % n === i - 1
}

/** FNV-1a of 32 bits over the UTF-8 bytes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
