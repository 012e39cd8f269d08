import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../helpers/paths.ts'

/** The same bytes from every Node that is supported; those that are not here are fetched from the npm registry. */
const versions = ['20', '22', '24']
const commands = [
  ...['json', 'yaml', 'csv', 'table'].map((format) => ['extract', 'seeds', 'fixtures/formats', '-f', format, '--jobs', '2']),
  ['diff', 'seeds', '-f', 'json'],
  ['tasks', 'seeds', '-f', 'ics'],
  ['explain', 'seeds/henan-2023-quality-opinion.txt', '-f', 'json'],
]

const folder = mkdtempSync(join(tmpdir(), 'qparse-nodes-'))
let expected: string[] | null = null
try {
  for (const version of versions) {
    const home = join(folder, version)
    const { status, stderr } = spawnSync('npm', ['install', '--no-package-lock', '--prefix', home, `node@${version}`], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    const node = join(home, 'node_modules/node/bin/node')
    const digests = commands.map((argv) => {
      const { stdout } = spawnSync(node, [join(root, 'bin/qparse.js'), ...argv], { cwd: root, maxBuffer: 1 << 30 })
      return stdout.length === 0 ? 'nothing' : createHash('sha256').update(stdout).digest('hex')
    })
    expected ??= digests
    const different = commands.filter((_, i) => digests[i] !== expected?.[i] || digests[i] === 'nothing')
    const name = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
    process.stdout.write(`${name}: ${different.length === 0 ? 'the same bytes' : `DIFFERENT: ${different.join('; ')}`}\n`)
    if (different.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
