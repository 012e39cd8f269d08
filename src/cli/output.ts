import { closeSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../input/user-error.ts'
import type { Session } from './io.ts'
import { cliWords } from './words.ts'

/** Where a command's data goes, piece by piece. */
export interface Sink {
  write(text: string | Uint8Array): Promise<void>
  /** All is written: a file takes the place of the old one. */
  commit(): Promise<void>
  /** Nothing came of it: what was there before stays. */
  abandon(): Promise<void>
}

/** The standard output, or a file that is replaced in one step when all is written. */
export function openSink(session: Session, path: string | undefined): Sink {
  if (path === undefined || path === '-') {
    return { write: (text) => session.print(text), commit: async () => {}, abandon: async () => {} }
  }
  try {
    return fileSink(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Runs `produce` with a sink, commits it when that went well and cleans up when not. */
export async function withSink(
  session: Session,
  path: string | undefined,
  produce: (sink: Sink) => Promise<void>,
): Promise<void> {
  const sink = openSink(session, path)
  try {
    await produce(sink)
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await sink.commit()
}

/** Refuses to write over a file that is read. */
export function refuseOverwrite(paths: readonly string[], output: string | undefined): void {
  if (output === undefined) return
  const target = realPath(output)
  if (target === null) return
  for (const path of paths) {
    if (path === '-' || realPath(path) !== target) continue
    throw new UserError({ en: cliWords.en.wouldOverwrite(output), zh: cliWords.zh.wouldOverwrite(output) })
  }
}

function fileSink(path: string): Sink {
  // A link stays a link: what it points at is replaced.
  const target = realPath(path) ?? path
  const old = statSync(target, { throwIfNoEntry: false })
  // A pipe or a device cannot be renamed over: it is written as it comes.
  const direct = old !== undefined && !old.isFile()
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const fd = openSync(direct ? target : part, direct ? 'r+' : 'wx', old ? old.mode & 0o777 : 0o666)
  let open = true
  const close = (): void => {
    if (open) closeSync(fd)
    open = false
  }
  return {
    async write(text) {
      try {
        writeFileSync(fd, text)
      } catch (error) {
        throw unwritable(path, error)
      }
    },
    async commit() {
      close()
      if (direct) return
      try {
        renameSync(part, target)
      } catch (error) {
        remove(part)
        throw unwritable(path, error)
      }
    },
    async abandon() {
      close()
      if (!direct) remove(part)
    },
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}

function unwritable(path: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code ?? message
  return new UserError({ en: cliWords.en.cannotWrite(path, why), zh: cliWords.zh.cannotWrite(path, why) })
}
