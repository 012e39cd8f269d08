import { type Lang, UserError } from '../input/user-error.ts'
import { cliWords } from './words.ts'

/** What the command line touches of the world; tests hand in their own. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Whether a pipe or a file stands at the standard input. */
  readonly piped?: () => boolean
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the package, for `--version`. */
  readonly version: string
}

/** The part of a writable stream that is used here; a terminal tells its width. */
export interface OutputStream {
  /** Bytes are text in UTF-8. */
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** 0 fine, 1 differences or findings that were asked for, 2 failure. */
export type ExitCode = 0 | 1 | 2

/** One run of the program: its streams, its language, and how it stands so far. */
export class Session {
  readonly io: CliIo
  readonly lang: Lang
  #exitCode: ExitCode = 0

  constructor(io: CliIo, lang: Lang) {
    this.io = io
    this.lang = lang
  }

  get exitCode(): ExitCode {
    return this.#exitCode
  }

  /** The worst that happened is what the caller is told at the end. */
  raise(code: ExitCode): void {
    if (code > this.#exitCode) this.#exitCode = code
  }

  /** Data to the standard output; settles when the stream took it, so that nothing piles up in memory. */
  print(text: string | Uint8Array): Promise<void> {
    return write(this.io.stdout, text).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error
      const { en, zh } = cliWords
      throw new UserError({ en: en.cannotWrite('standard output', error.code), zh: zh.cannotWrite('标准输出', error.code) })
    })
  }

  /** One line of words to the standard error. */
  tell(line: string): Promise<void> {
    return write(this.io.stderr, `qparse: ${line}\n`)
  }
}

/** The reader of our output went away, as `head` does: a normal end. */
export class ClosedPipe extends Error {}

function write(stream: OutputStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error)
    })
  })
}
