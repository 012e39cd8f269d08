import { run } from '../../src/cli/run.ts'

/** What one run of the command line did. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  /** A terminal of this many columns instead of a pipe. */
  readonly columns?: number
  /** The standard output takes nothing. */
  readonly full?: boolean
}

/** Runs the command line in this process, with streams of our own. */
export async function runCli(argv: readonly string[], { stdin, env = {}, columns, full }: CliOptions = {}): Promise<CliResult> {
  const out: string[] = []
  const err: string[] = []
  const stream = (parts: string[]) => ({
    write(text: string | Uint8Array, done: () => void) {
      parts.push(typeof text === 'string' ? text : Buffer.from(text).toString())
      done()
    },
    ...(columns === undefined ? {} : { isTTY: true, columns }),
  })
  const code = await run(argv, {
    stdin: (async function* () {
      if (stdin !== undefined) yield stdin
    })(),
    piped: () => stdin !== undefined,
    stdout: full ? { write: (_, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })) } : stream(out),
    stderr: stream(err),
    env,
    version: '0.0.0-test',
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}
