import { closeSync, openSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { UserError } from '../../input/user-error.ts'
import { batchWords } from './words.ts'

/**
 * What a run has done so far, a line each: written after the thing itself, so that a run that was killed at any moment has
 * done at least what stands here. The first line tells the program and the options that it holds for.
 */
export class Journal<Entry> {
  readonly path: string
  readonly #key: string
  #handle: number

  private constructor(path: string, key: string) {
    this.path = path
    this.#key = key
    this.#handle = openSync(path, 'a')
  }

  /** Opens a journal with what it holds; one of other options is begun anew. A line that was cut short counts for nothing. */
  static open<Entry>(path: string, key: string): { journal: Journal<Entry>; entries: Entry[]; other: boolean } {
    const text = readText(path)
    if (text && !text.startsWith(opening)) throw new UserError(batchWords.notOurs(path))
    const lines = text === null ? [] : text.split('\n').slice(0, -1)
    const same = lines[0] === header(key)
    const entries: Entry[] = []
    if (same) {
      let length = Buffer.byteLength(`${lines[0]}\n`)
      for (const line of lines.slice(1)) {
        const entry = parsed<Entry>(line)
        if (entry === null) break
        entries.push(entry)
        length += Buffer.byteLength(`${line}\n`)
      }
      truncateSync(path, length)
    } else writeFileSync(path, `${header(key)}\n`)
    return { journal: new Journal<Entry>(path, key), entries, other: !same && lines.length > 0 }
  }

  append(entry: Entry): void {
    writeSync(this.#handle, `${JSON.stringify(entry)}\n`)
  }

  /** These entries in place of all that stands there. */
  replace(entries: readonly Entry[]): void {
    this.close()
    writeFileSync(`${this.path}.part`, `${[header(this.#key), ...entries.map((entry) => JSON.stringify(entry))].join('\n')}\n`)
    renameSync(`${this.path}.part`, this.path)
    this.#handle = openSync(this.path, 'a')
  }

  close(): void {
    if (this.#handle >= 0) closeSync(this.#handle)
    this.#handle = -1
  }
}

/** What other journals say of results that this run may write over is untrue from now on, unless they are of its own key. */
export function forget(paths: readonly string[], key: string | null): void {
  for (const path of paths) {
    const head = readText(path)?.split('\n', 1)[0]
    if (head?.startsWith(opening) && (key === null || head !== header(key))) rmSync(path, { force: true })
  }
}

const opening = '{"qparse":'

function header(key: string): string {
  return JSON.stringify({ qparse: key })
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parsed<Entry>(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}
