import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

/** Builds before the tests where `dist` is older than the sources, so that tests of the built program never test an old one. */
export default function setup(): void {
  const inputs = ['src', 'package.json', 'tsdown.config.ts', 'tsconfig.json'].map((name) => newest(join(root, name)))
  const built = join(root, 'dist/cli/main.cjs')
  const library = join(root, 'dist/index.d.ts')
  if (
    existsSync(built) &&
    existsSync(library) &&
    Math.min(statSync(built).mtimeMs, statSync(library).mtimeMs) > Math.max(...inputs)
  )
    return
  // Over the old files, so that nobody who runs them meanwhile finds them gone.
  execFileSync('npm', ['run', 'build', '--silent', '--', '--no-clean'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
