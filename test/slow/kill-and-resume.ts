import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../helpers/paths.ts'
import { makeDocuments } from './corpus.ts'

/**
 * Kills runs at random moments, goes on with `--resume` until the end, and compares the result with that of a run that
 * nobody disturbed, byte by byte. `KILLS` (200) says how many kills, `SEED` (1) which moments.
 */
const kills = Number(process.env.KILLS ?? 200)
let state = Number(process.env.SEED ?? 1)
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

const folder = mkdtempSync(join(tmpdir(), 'qparse-kill-'))
makeDocuments(join(folder, 'docs'), 120, 20_000)

/** Runs the built program in the folder; after `after` milliseconds it is killed. → exit code, `null` where it was killed */
function run(argv: readonly string[], after?: number): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, 'bin/qparse.js'), 'extract', 'docs', '--resume', ...argv], {
    cwd: folder,
    stdio: 'ignore',
  })
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      done(code)
    }),
  )
}

/** All files of a result: name → content. */
function content(name: string): Map<string, string> {
  const path = join(folder, name)
  if (statSync(path).isFile()) return new Map([['', readFileSync(path, 'latin1')]])
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((file) => statSync(join(path, file)).isFile())
  return new Map(files.map((file) => [file, readFileSync(join(path, file), 'latin1')]))
}

const ways = [
  { name: 'all.json', argv: ['-o', 'all.json'] },
  { name: 'all.csv', argv: ['-o', 'all.csv', '--jobs', '2'] },
  { name: 'all.jsonl', argv: ['-o', 'all.jsonl', '--jobs', '2'] },
  { name: 'apart', argv: ['--out', 'apart', '--jobs', '2'] },
]

let failed = false
for (const { name, argv } of ways) {
  const begun = performance.now()
  await run(argv)
  const whole = performance.now() - begun
  const expected = content(name)
  const clean = (): void => {
    for (const end of ['', '.journal', '.part', '.part.copy', '.part.new'])
      rmSync(join(folder, name + end), { recursive: true, force: true })
  }
  let killed = 0
  let runs = 0
  let wrong = 0
  while (killed < kills / ways.length) {
    clean()
    // Short stretches, so that a run is killed many times on its way; at times one lives to its end.
    let code: number | null = null
    for (let tries = 0; code === null && tries < 40; tries++) {
      code = await run(argv, 60 + random() * whole * 0.6)
      if (code === null) killed++
    }
    code ??= await run(argv)
    runs++
    const result = content(name)
    const same = result.size === expected.size && [...expected].every(([file, text]) => result.get(file) === text)
    if (!same || code !== 2) wrong++
  }
  clean()
  failed ||= wrong > 0
  process.stdout.write(`${name}: ${killed} kills in ${runs} runs, ${wrong === 0 ? 'all equal' : `${wrong} DIFFERENT`}\n`)
}
rmSync(folder, { recursive: true })
if (failed) process.exitCode = 1
