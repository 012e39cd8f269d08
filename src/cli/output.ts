import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
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
export async function openSink(session: Session, path: string | undefined): Promise<Sink> {
  if (path === undefined || path === '-') {
    return { write: (text) => session.print(text), commit: async () => {}, abandon: async () => {} }
  }
  try {
    return await fileSink(path)
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
  const sink = await openSink(session, path)
  try {
    await produce(sink)
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await sink.commit()
}

/** Refuses to write over a file that is read. */
export async function refuseOverwrite(paths: readonly string[], output: string | undefined): Promise<void> {
  if (output === undefined) return
  const target = await realpath(output).catch(() => null)
  if (target === null) return
  for (const path of paths) {
    if ((await realpath(path).catch(() => null)) !== target || path === '-') continue
    throw new UserError({ en: cliWords.en.wouldOverwrite(output), zh: cliWords.zh.wouldOverwrite(output) })
  }
}

async function fileSink(path: string): Promise<Sink> {
  // A link stays a link: what it points at is replaced.
  const target = await realpath(path).catch(() => path)
  const old = await stat(target).catch(() => null)
  // A pipe or a device cannot be renamed over: it is written as it comes.
  const direct = old !== null && !old.isFile()
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const handle = await open(direct ? target : temporary, direct ? 'r+' : 'wx', old ? old.mode & 0o777 : 0o666)
  let open_ = true
  const close = async (): Promise<void> => {
    if (open_) await handle.close()
    open_ = false
  }
  return {
    async write(text) {
      try {
        await handle.writeFile(text)
      } catch (error) {
        throw unwritable(path, error)
      }
    },
    async commit() {
      await close()
      if (direct) return
      try {
        await rename(temporary, target)
      } catch (error) {
        await unlink(temporary).catch(() => {})
        throw unwritable(path, error)
      }
    },
    async abandon() {
      await close()
      if (!direct) await unlink(temporary).catch(() => {})
    },
  }
}

function unwritable(path: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code ?? message
  return new UserError({ en: cliWords.en.cannotWrite(path, why), zh: cliWords.zh.cannotWrite(path, why) })
}
