import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../helpers/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qparse-resume-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const sentence = (n: number): string => `一、目标\n\n到2027年，第${n}类产品合格率达到9${n % 10}%以上，由省市场监管局牵头。\n`

function docs(name: string, count: number): string {
  const folder = join(scratch, name)
  for (let n = 0; n < count; n++) put(join(folder, `${n % 3}/${n}.txt`), sentence(n))
  return folder
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** All files below a folder: name → content. */
function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.filter((name) => statSync(join(folder, name)).isFile()).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

describe('--out', () => {
  test('each document has its result, by its path and the format, and nothing else is there', async () => {
    const folder = docs('apart', 5)
    const out = join(scratch, 'apart-out')
    const { code, stdout, stderr } = await runCli(['extract', folder, '--out', out, '--jobs', '2'])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    const files = tree(out)
    expect(Object.keys(files)).toEqual(['0/0', '0/3', '1/1', '1/4', '2/2'].map((name) => `${folder.slice(1)}/${name}.txt.json`))
    for (const [name, text] of Object.entries(files)) {
      const source = `/${name.slice(0, -'.json'.length)}`
      expect(text).toBe((await runCli(['extract', source])).stdout)
    }
    const apart = { cwd: `${folder}/0/0.txt`, beside: `${folder}/0/0.docx.txt` }
    put(apart.beside, sentence(1))
    await runCli(['extract', apart.cwd, apart.beside, '--out', out, '-f', 'csv', '--bom'])
    expect(Object.keys(tree(out)).filter((name) => name.endsWith('.csv'))).toHaveLength(2)
    expect(tree(out)[`${apart.cwd.slice(1)}.csv`]).toMatch(/^\uFEFFfile,/)
  })

  test('two that would share a file are refused before anything is written', async () => {
    const folder = docs('twins', 1)
    const out = join(scratch, 'twins-out')
    const path = `${folder}/0/0.txt`
    const { code, stderr } = await runCli(['extract', path, `${folder}/0/../0/0.txt`, '--out', out])
    expect(code).toBe(2)
    expect(stderr).toContain('both would be written to')
    expect(existsSync(out)).toBe(false)
  })

  test.each([
    [['--out', 'x', '-o', 'y'], '--out and -o: give one of them'],
    [['--resume'], 'give --out DIR or -o FILE too'],
    [['--resume', '-o', '-'], 'give --out DIR or -o FILE too'],
    [['-', '--out', 'x'], 'cannot be resumed or given a file of its own'],
    [['--out', 'package.json'], 'package.json: is a file; --out needs a folder'],
  ])('%j is refused', async (argv, why) => {
    const { code, stdout, stderr } = await runCli(['extract', 'seeds/henan-2023-quality-opinion.txt', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(why)
  })
})

describe('--resume --out', () => {
  test('what is done stays as it is, what changed or is lost is made again', async () => {
    const folder = docs('folder', 6)
    const out = join(scratch, 'folder-out')
    const run = () => runCli(['extract', folder, '--out', out, '--resume'])
    await run()
    const first = tree(out)
    const result = (n: string) => join(out, `${folder}/${n}.txt.json`)
    appendFileSync(result('0/0'), ' ') // not made again, so it shows
    rmSync(result('1/1'))
    put(join(folder, '2/2.txt'), sentence(9))
    put(join(folder, '0/00.txt'), sentence(5))
    expect((await run()).code).toBe(0)
    const second = tree(out)
    const name = (n: string) => `${folder.slice(1)}/${n}.txt.json`
    expect(second[name('0/0')]).toBe(`${first[name('0/0')]} `)
    expect(second[name('1/1')]).toBe(first[name('1/1')])
    expect(second[name('2/2')]).toBe((await runCli(['extract', `${folder}/2/2.txt`])).stdout)
    expect(second[name('0/00')]).toBeDefined()
    const journal = second['.qparse.jsonl']?.trimEnd().split('\n') ?? []
    expect(journal).toHaveLength(1 + 7)
  })

  test('other options, or a run without a journal, make all again', async () => {
    const folder = docs('options', 2)
    const out = join(scratch, 'options-out')
    await runCli(['extract', folder, '--out', out, '--resume'])
    const { stderr } = await runCli(['extract', folder, '--out', out, '--resume', '--only', 'indicators'])
    expect(stderr).toContain('made by another version or with other options; all is read again')
    expect(Object.values(tree(out)).join('')).toContain('"only": ["indicators"]')
    await runCli(['extract', folder, '--out', out])
    await runCli(['extract', folder, '--out', out, '--resume', '--only', 'indicators'])
    expect(Object.values(tree(out)).filter((text) => text.includes('"only": ["indicators"]'))).toHaveLength(2)
  })

  test('runs of shards and of the whole with other options in between make all again', async () => {
    const folder = docs('between', 2)
    const out = join(scratch, 'between-out')
    const run = (...options: string[]) => runCli(['extract', folder, '--out', out, '--resume', ...options])
    const result = () => Object.entries(tree(out)).filter(([name]) => !name.startsWith('.'))
    await run('--shard', '1/1')
    const first = result()
    await run('--only', 'indicators')
    expect(result()).not.toEqual(first)
    await run('--shard', '1/1')
    expect(result()).toEqual(first)
    // and a run of the whole with the same options takes nothing from its shards
    await run()
    expect(result()).toEqual(first)
    expect(
      Object.keys(tree(out))
        .filter((name) => name.startsWith('.'))
        .sort(),
    ).toEqual(['.qparse-1-of-1.jsonl', '.qparse.jsonl'])
  })

  test('a journal of somebody else is left alone', async () => {
    const folder = docs('foreign', 1)
    const file = join(scratch, 'foreign.json')
    writeFileSync(`${file}.journal`, 'dear diary')
    const { code, stderr } = await runCli(['extract', folder, '-o', file, '--resume'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: `qparse: ${file}.journal: is no journal of qparse; move it away\n` })
    expect(readFileSync(`${file}.journal`, 'utf8')).toBe('dear diary')
  })
})

describe.each(['json', 'jsonl', 'csv', 'yaml'])('--resume -o, as %s', (format) => {
  const folder = docs(`one-${format}`, 7)
  const plain = async () => (await runCli(['extract', folder, '-f', format])).stdout

  /** What a run leaves that was killed when it had written `count` results and a bit of the next. */
  async function killed(name: string, count: number, torn: number): Promise<string> {
    const file = join(scratch, `${name}-${count}-${torn}.${format}`)
    await runCli(['extract', folder, '-o', file, '-f', format, '--resume'])
    const journal = readFileSync(`${file}.journal`, 'utf8').split('\n')
    const kept = journal.slice(0, count + 1)
    const next = journal[count + 1] ?? ''
    writeFileSync(`${file}.journal`, `${kept.join('\n')}\n${next.slice(0, torn)}`)
    const length = count === 0 ? 0 : JSON.parse(kept[count] as string).start + JSON.parse(kept[count] as string).length
    writeFileSync(`${file}.part`, readFileSync(file).subarray(0, length + torn))
    rmSync(file)
    return file
  }

  test.each([
    [0, 0],
    [1, 0],
    [3, 17],
    [6, 1],
    [7, 0],
  ])('killed after %i results and %i bytes, it gives what an undisturbed run gives', async (count, torn) => {
    const file = await killed('killed', count, torn)
    expect((await runCli(['extract', folder, '-o', file, '-f', format, '--resume'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(await plain())
    expect(readdirSync(dirname(file)).filter((name) => /\.(part|copy|new)$/.test(name))).toEqual([])
  })

  test('what was done is not read again', async () => {
    const file = await killed('marked', 3, 0)
    const part = readFileSync(`${file}.part`, 'utf8')
    writeFileSync(`${file}.part`, part.replace('第0类', '第X类'))
    await runCli(['extract', folder, '-o', file, '-f', format, '--resume'])
    expect(readFileSync(file, 'utf8')).toContain('第X类')
  })

  test('a part that is shorter than its journal says counts for nothing', async () => {
    const file = await killed('short', 4, 0)
    truncateSync(`${file}.part`, 10)
    await runCli(['extract', folder, '-o', file, '-f', format, '--resume'])
    expect(readFileSync(file, 'utf8')).toBe(await plain())
  })

  test('sources that come, go and change are in their places, and the file is what a run from nothing gives', async () => {
    const own = docs(`own-${format}`, 6)
    const file = join(scratch, `own.${format}`)
    const run = () => runCli(['extract', own, '-o', file, '-f', format, '--resume'])
    const same = async () => expect(readFileSync(file, 'utf8')).toBe((await runCli(['extract', own, '-f', format])).stdout)
    await run()
    await same()
    await run()
    await same()
    put(join(own, '0/!first.txt'), sentence(8)) // a new first one: the old first one has the header
    await run()
    await same()
    rmSync(join(own, '0/!first.txt'))
    put(join(own, '1/4.txt'), sentence(2))
    await run()
    await same()
    put(join(own, '2/bad.txt'), '')
    expect((await run()).code).toBe(2)
    await same()
    put(join(own, '2/bad.txt'), sentence(1))
    expect((await run()).code).toBe(0)
    await same()
  })

  test('a file that somebody edited is made anew', async () => {
    const file = join(scratch, `edited.${format}`)
    const run = () => runCli(['extract', folder, '-o', file, '-f', format, '--resume'])
    await run()
    writeFileSync(file, 'mine')
    await run()
    expect(readFileSync(file, 'utf8')).toBe(await plain())
  })
})
