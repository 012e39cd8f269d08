import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.ts'

export interface BinResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program in a process of its own, in a clean environment. */
export function runBin(
  argv: readonly string[],
  { env = {}, input = '', cwd = root }: { env?: Record<string, string>; input?: string | Uint8Array; cwd?: string } = {},
): BinResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/qparse.js'), ...argv], {
    cwd,
    input,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() }
}
