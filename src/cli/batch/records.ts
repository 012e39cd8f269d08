import type { Words } from '../../input/user-error.ts'
import type { RecordId, Task } from './task.ts'
import { batchWords } from './words.ts'

/** Longer records are not taken into memory. */
export const longestRecord = 128 * 1024 * 1024

/** Bytes between separators; `null` for one that is too long. A separator at the very end opens no further record. */
export async function* splitRecords(
  stream: AsyncIterable<Uint8Array | string>,
  separator: number,
  longest = longestRecord,
): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  const add = (part: Buffer): void => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Buffer | null => {
    const record = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return record
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    let from = 0
    for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
      add(bytes.subarray(from, at))
      yield take()
      from = at + 1
    }
    add(bytes.subarray(from))
  }
  if (length > 0) yield take()
}

/** Record → what to read. A bad one carries what is wrong with it. */
export type RecordReader = (record: Buffer | null, n: number) => Task | null

const bad = (n: number, why: Words, id: RecordId | null = null): Task => ({ id, problem: batchWords.record(n, why) })

/** One record of each form → a task; `null` for one that says nothing. */
export const recordReaders: Readonly<Record<'paths' | 'jsonl' | 'text0', RecordReader>> = {
  /** A path a line. */
  paths: (record, n) => {
    if (record === null) return bad(n, batchWords.recordTooLong)
    const path = record.toString().replace(/\r$/, '')
    return path === '' ? null : { id: path, path }
  },
  /** `{"id": …, "text": …}` or `{"id": …, "path": …}` a line; without an id the path is one, else its number. */
  jsonl: (record, n) => {
    if (record === null) return bad(n, batchWords.recordTooLong)
    const line = record.toString()
    if (line.trim() === '') return null
    const read = parsed(line)
    if (read === null) return bad(n, batchWords.recordNotJson)
    const { id, text, path } = read
    if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return bad(n, batchWords.recordId)
    if (typeof text === 'string') return { id: id ?? n, text }
    if (typeof path === 'string' && path !== '' && path !== '-') return { id: id ?? path, path }
    return bad(n, batchWords.recordNoText, id)
  },
  /** Texts with a NUL after each; the number of a record is its id. */
  text0: (record, n) => (record === null ? bad(n, batchWords.recordTooLong, n) : { id: n, text: record }),
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
