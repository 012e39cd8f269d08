import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A text of about `bytes` bytes like the seeds in kind: their lines in turn, numbered anew, so that no run of it repeats
 * another and nothing is left out as a second copy.
 */
export function longText(seeds: string, bytes: number): string {
  const lines = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\r?\n/))
    .filter((line) => line.trim() !== '')
  const parts: string[] = []
  let size = 0
  // A step that shares no factor with the number of lines visits them all, in another order than theirs.
  for (let i = 0, at = 0; size < bytes; i++, at = (at + 7) % lines.length) {
    const line = `${lines[at]}（第${i}项）`
    parts.push(line)
    size += Buffer.byteLength(line) + 1
  }
  return parts.join('\n')
}
