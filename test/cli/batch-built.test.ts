import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../helpers/paths.ts'
import { runBin } from '../helpers/run-bin.ts'

test('the built program has its threads: the same bytes as without', () => {
  const alone = runBin(['extract', 'seeds', '-f', 'jsonl', '--jobs', '1'])
  expect(alone.code).toBe(0)
  expect(runBin(['extract', 'seeds', '-f', 'jsonl', '--jobs', '3'])).toEqual(alone)
  const paths = alone.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.origin.path)
  expect(runBin(['extract', 'seeds/*', '-f', 'jsonl', '--jobs', '2']).stdout).toBe(alone.stdout)
  const lines = runBin(['extract', '--stdin-format', 'paths', '--jobs', '2'], { input: paths.join('\n') })
    .stdout.trimEnd()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(paths)
})

test.each(['1', '2'])('when the reader of many documents goes away, that is no error, with %s threads', async (jobs) => {
  const argv = ['extract', ...Array<string>(10).fill('seeds'), '-f', 'json', '--jobs', jobs]
  const child = spawn(process.execPath, [join(root, 'bin/qparse.js'), ...argv], { cwd: root, env: { PATH: process.env.PATH } })
  let stderr = ''
  child.stderr.on('data', (part) => {
    stderr += part
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('close', done))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a record is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [join(root, 'bin/qparse.js'), 'extract', '--stdin-format', 'jsonl'], { cwd: root })
  const answer = (): Promise<{ id: string }> =>
    new Promise((done) => child.stdout.once('data', (part) => done(JSON.parse(String(part)))))
  for (const id of ['a', 'b']) {
    const answered = answer()
    child.stdin.write(`{"id":"${id}","text":"一、目标"}\n`)
    expect((await answered).id).toBe(id)
  }
  child.stdin.end()
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
})

test('one document brings nothing of what many need', () => {
  const chunks = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'))
  const code = (name: string): string => readFileSync(join(root, 'dist/cli', name), 'utf8')
  const withThreads = chunks.filter((name) => /["'`]node:worker_threads["'`]/.test(code(name)))
  expect(withThreads.length).toBeGreaterThan(0)
  for (const name of ['main.cjs', 'program.cjs', 'core.cjs']) {
    const atOnce = code(name).matchAll(/(?<!=>(?:[\w.]+\()?)require\(["'`]\.\/([\w-]+\.cjs)["'`]\)/g)
    expect([name, ...[...atOnce].map(([, other]) => other as string)].filter((used) => withThreads.includes(used))).toEqual([])
  }
})
