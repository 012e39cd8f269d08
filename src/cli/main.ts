import { fstatSync } from 'node:fs'
import { run } from './run.ts'

/** Runs the program for this process: its arguments, its streams, its exit code. `version` is the package's. */
export async function start(version: string): Promise<void> {
  const { stdout } = process
  // Each write learns of a closed pipe by its own callback; without a listener the process would die of it first.
  stdout.on('error', () => {})

  let opened = false

  // Stays where nothing is left to wait for and the run has not ended.
  process.exitCode = 13
  process.exitCode = await run(process.argv.slice(2), {
    // Opened only when read: a run that reads files leaves the standard input alone.
    stdin: {
      [Symbol.asyncIterator]() {
        opened = true
        return process.stdin[Symbol.asyncIterator]()
      },
    },
    piped: () => {
      const info = fstatSync(0)
      return info.isFIFO() || info.isFile() || info.isSocket()
    },
    stdout,
    get stderr() {
      return errorStream()
    },
    env: process.env,
    version,
  })

  // Whoever reads our output may be gone while the other end of the standard input stays open.
  if (opened) process.stdin.destroy()
}

let listening = false

/** Most runs say nothing: the standard error is opened when there is something to say. */
function errorStream(): NodeJS.WriteStream {
  const { stderr } = process
  if (!listening) stderr.on('error', () => {})
  listening = true
  return stderr
}
