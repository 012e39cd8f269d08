import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Base names of the seed documents. */
export const seedNames = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => name.slice(0, -'.txt'.length))

/** A seed as `extract` reads it: decoded, without byte-order mark. */
export function readSeed(name: string): string {
  return readFileSync(join(root, 'seeds', `${name}.txt`), 'utf8').replace(/^\uFEFF/, '')
}

/** Path of a file in `fixtures/`. */
export function fixture(...parts: string[]): string {
  return join(root, 'fixtures', ...parts)
}
