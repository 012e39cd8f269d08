import {
  closeSync,
  copyFileSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { UserError } from '../../input/user-error.ts'
import { cliWords } from '../words.ts'
import type { Destination } from './destination.ts'
import { Journal } from './journal.ts'
import { batchWords } from './words.ts'

/** A result in the file: of which source and content, and where. */
interface Made {
  readonly path: string
  readonly sha256: string
  readonly start: number
  readonly length: number
  /** Made as the first of the file, which has the header or the bracket. */
  readonly first?: true
}

/** The file was complete, and looked so. */
interface Whole {
  readonly whole: number
  readonly changed: number
}

export interface ResumableChoices {
  readonly key: string
  readonly end: (count: number) => string
  readonly fresh: (path: string) => Promise<void>
}

/**
 * One file that a later run can go on with. Results are appended to `FILE.part` and noted in `FILE.journal`; in the end the
 * part becomes the file, or, where results do not lie in the order of the sources, the file is put together from it.
 */
export async function resumableDestination(output: string, { key, end, fresh }: ResumableChoices): Promise<Destination> {
  const file = real(output)
  const part = `${file}.part`
  try {
    const { journal, entries, other } = Journal.open<Made | Whole>(`${file}.journal`, key)
    if (other) await fresh(journal.path)
    const made = entries.filter((entry): entry is Made => 'start' in entry)
    const last = entries.at(-1)
    const length = made.reduce((most, { start, length }) => Math.max(most, start + length), 0)
    if (sizeOf(part) === null && last && 'whole' in last && isStill(file, last)) {
      copyFileSync(file, `${part}.copy`)
      renameSync(`${part}.copy`, part)
    }
    const usable = made.length > 0 && (sizeOf(part) ?? -1) >= length
    if (usable) truncateSync(part, length)
    else {
      journal.replace([])
      writeFileSync(part, '')
    }
    return open(file, part, journal, usable ? made : [], end)
  } catch (error) {
    throw unwritable(output, error)
  }
}

function open(
  file: string,
  part: string,
  journal: Journal<Made | Whole>,
  made: readonly Made[],
  end: (count: number) => string,
): Destination {
  const known = new Map(made.map((entry) => [entry.path, entry]))
  let size = statSync(part).size
  const handle = openSync(part, 'a')
  const order: Made[] = []
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw unwritable(file, error)
    }
  }
  return {
    prepare(path) {
      const entry = known.get(path)
      return { leading: order.length === 0, ...(entry && { known: entry.sha256 }) }
    },
    async done({ path = '' }, { sha256, first, later }) {
      const leads = order.length === 0
      const piece = (leads ? first : later) ?? ''
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      const entry: Made = { path, sha256, start: size, length: bytes.length, ...(leads && { first: true as const }) }
      guard(() => {
        writeFileSync(handle, bytes)
        journal.append(entry)
      })
      size += bytes.length
      order.push(entry)
    },
    async kept({ path = '' }) {
      const entry = known.get(path)
      if (!entry || (entry.first ?? false) !== (order.length === 0)) return false
      order.push(entry)
      return true
    },
    finish: async () =>
      guard(() => {
        const rest = end(order.length)
        if (inPlace(order, size)) {
          writeFileSync(handle, rest)
          closeSync(handle)
          journal.append(look(part))
          renameSync(part, file)
        } else {
          closeSync(handle)
          const moved = assemble(part, `${part}.new`, order, rest)
          const whole = look(`${part}.new`)
          renameSync(`${part}.new`, file)
          // Until both are gone, the old ones still belong together.
          journal.close()
          rmSync(journal.path)
          rmSync(part)
          journal.replace([...moved, whole])
        }
        journal.close()
      }),
    async abandon() {
      journal.close()
      closeSync(handle)
    },
  }
}

/** Whether the pieces lie one after the other and nothing else does. */
function inPlace(pieces: readonly Made[], size: number): boolean {
  let at = 0
  for (const { start, length } of pieces) {
    if (start !== at) return false
    at += length
  }
  return at === size
}

/** Copies pieces in their order into a new file. */
function assemble(from: string, to: string, pieces: readonly Made[], rest: string): Made[] {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')]
  let at = 0
  const moved = pieces.map((piece) => {
    const bytes = Buffer.allocUnsafe(piece.length)
    for (let got = 0; got < bytes.length; ) {
      const n = readSync(source, bytes, got, bytes.length - got, piece.start + got)
      if (n === 0) throw new Error(`${from}: ends early`)
      got += n
    }
    writeFileSync(target, bytes)
    const entry = { ...piece, start: at }
    at += piece.length
    return entry
  })
  writeFileSync(target, rest)
  closeSync(source)
  closeSync(target)
  return moved
}

function look(path: string): Whole {
  const { size, mtimeMs } = statSync(path)
  return { whole: size, changed: mtimeMs }
}

function isStill(path: string, { whole, changed }: Whole): boolean {
  const info = statSync(path, { throwIfNoEntry: false })
  return info?.size === whole && info.mtimeMs === changed
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null
}

/** A link stays a link; what is no file cannot be gone on with. */
function real(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info) return path
  if (!info.isFile()) throw new UserError(batchWords.resumeWhere)
  return realpathSync(path)
}

function unwritable(path: string, error: unknown): Error {
  if (error instanceof UserError) return error
  const { code, message } = error as NodeJS.ErrnoException
  const why = code ?? message
  return new UserError({ en: cliWords.en.cannotWrite(path, why), zh: cliWords.zh.cannotWrite(path, why) })
}
