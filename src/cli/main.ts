import { readFileSync } from 'node:fs'
import module from 'node:module'
import { run } from './run.ts'

// From Node 22.1 on, compiled code is kept between runs.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

// Each write learns of a closed pipe by its own callback; without a listener the process would die of it first.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

let opened = false

process.exitCode = await run(process.argv.slice(2), {
  // Opened only when read: a run that reads files leaves the standard input alone.
  stdin: {
    [Symbol.asyncIterator]() {
      opened = true
      return process.stdin[Symbol.asyncIterator]()
    },
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
})

// Whoever reads our output may be gone while the other end of the standard input stays open.
if (opened) process.stdin.destroy()
