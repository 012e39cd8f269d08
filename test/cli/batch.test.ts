import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { byCodePoint } from '../../src/cli/batch/code-point-order.ts'
import { inOrder } from '../../src/cli/batch/in-order.ts'
import { progressLine } from '../../src/cli/batch/progress.ts'
import { fnv1a, inShard, parseShard } from '../../src/cli/batch/shard.ts'
import { row } from '../../src/render/csv.ts'
import { root } from '../helpers/paths.ts'
import { runCli } from '../helpers/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qparse-batch-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'))

/** A folder with documents of several kinds, one of them bad, and things that are none. */
function folderOf(name: string): string {
  const folder = join(scratch, name)
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [i, seed] of seeds.entries()) {
    mkdirSync(join(folder, `省/${i}`), { recursive: true })
    copyFileSync(join(root, 'seeds', seed), join(folder, `省/${i}`, seed))
  }
  put('b.md', '# 一、目标\n\n到2027年，产品合格率达到98%以上。\n')
  put('a.HTML', '<html><body><p>一、目标</p><p>到2027年，满意度达到90%。</p></body></html>')
  put('bad.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  put('photo.jpg', 'x')
  put('.hidden.txt', '一、隐藏')
  put('node_modules/x/readme.txt', '一、别人的')
  put('~$b.docx', 'lock')
  return folder
}

const pathsIn = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.origin.path)

describe('a folder', () => {
  const folder = folderOf('walk')

  test('its documents come in the order of their paths; hidden and foreign files are left out and told', async () => {
    const { code, stdout, stderr } = await runCli(['extract', folder, '-f', 'jsonl'])
    const expected = ['a.HTML', 'b.md', ...seeds.map((seed, i) => `省/${i}/${seed}`)].map((path) => `${folder}/${path}`)
    expect(pathsIn(stdout)).toEqual(expected)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'qparse: left out 1 file of other kinds (.jpg 1)\n' +
        `qparse: ${folder}/bad.txt: is a PNG image, not text\nqparse: 1 of ${expected.length + 1} failed\n`,
    })
  })

  test.each(['json', 'jsonl', 'csv', 'yaml', 'table'])('as %s, any number of threads gives the same bytes', async (format) => {
    const alone = await runCli(['extract', folder, '-f', format, '--jobs', '1'])
    const many = await runCli(['extract', folder, '-f', format, '--jobs', '3'])
    expect(many).toEqual(alone)
    expect(alone.stdout.length).toBeGreaterThan(1000)
  })

  test('a folder gives what its files give by name', async () => {
    const files = [`${folder}/a.HTML`, `${folder}/b.md`]
    const { stdout } = await runCli(['extract', ...files])
    expect((await runCli(['extract', `${folder}/[ab].*`])).stdout).toBe(stdout)
    expect(JSON.parse(stdout)).toHaveLength(2)
  })

  test('one document in it is still a list', async () => {
    expect(JSON.parse((await runCli(['extract', `${folder}/省/0`])).stdout)).toHaveLength(1)
  })

  test('what a pattern finds again is taken once, what is named twice is taken twice', async () => {
    const twice = await runCli(['extract', `${folder}/b.md`, `${folder}/*.md`, '-f', 'jsonl'])
    expect(pathsIn(twice.stdout)).toEqual([`${folder}/b.md`])
    const named = await runCli(['extract', `${folder}/b.md`, `${folder}/b.md`, '-f', 'jsonl'])
    expect(pathsIn(named.stdout)).toHaveLength(2)
  })

  test('what holds or matches nothing is told', async () => {
    const empty = join(scratch, 'empty')
    mkdirSync(empty)
    const { code, stdout, stderr } = await runCli(['extract', empty, `${folder}/*.pdf`, `${folder}/b.md`, '-f', 'jsonl'])
    expect(pathsIn(stdout)).toHaveLength(1)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `qparse: ${empty}: holds no documents\nqparse: ${folder}/*.pdf: no file matches\nqparse: 2 of 3 failed\n`,
    })
    expect((await runCli(['extract', `${folder}/*.pdf`, '--lang', 'zh'])).stderr).toContain('没有匹配的文件')
  })

  test('links to files are followed, links to folders are not', async () => {
    const links = join(scratch, 'links')
    mkdirSync(links)
    symlinkSync(`${folder}/b.md`, `${links}/b.md`)
    symlinkSync(links, `${links}/loop`)
    expect(pathsIn((await runCli(['extract', links, '-f', 'jsonl'])).stdout)).toEqual([`${links}/b.md`])
  })
})

test('--out does not write over a document that is read', async () => {
  const folder = join(scratch, 'over')
  mkdirSync(folder)
  const [first, second] = [join(folder, 'a.txt'), join(folder, 'a.txt.txt')]
  for (const path of [first, second]) writeFileSync(path, '一、目标\n到2027年，产品合格率达到98%以上。\n')
  const old = readFileSync(second, 'utf8')
  const { code, stderr } = await runCli(['extract', first, second, '--out', '/', '-f', 'table'])
  expect(code).toBe(2)
  expect(stderr).toContain('a.txt.txt')
  expect(readFileSync(second, 'utf8')).toBe(old)
})

describe('--shard', () => {
  test('each document falls to one of the runs', async () => {
    const folder = folderOf('shards')
    const all = pathsIn((await runCli(['extract', folder, '-f', 'jsonl'])).stdout)
    const parts = await Promise.all(
      [1, 2, 3].map(async (i) => (await runCli(['extract', folder, '-f', 'jsonl', '--shard', `${i}/3`])).stdout),
    )
    const shared = parts.flatMap((part) => (part === '' ? [] : pathsIn(part)))
    expect(shared.toSorted(byCodePoint)).toEqual(all)
    expect(parts.filter((part) => part !== '').length).toBeGreaterThan(1)
  })

  test('the hash is FNV-1a, by its published values', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
    expect(inShard('a\\b', { i: 1, n: 7 })).toBe(inShard('a/b', { i: 1, n: 7 }))
  })

  test.each(['0/3', '4/3', '1', 'a/b', '1/0'])('%s is refused', async (shard) => {
    expect(parseShard(shard)).toBeNull()
    const { code, stderr } = await runCli(['extract', 'seeds', '--shard', shard])
    expect(code).toBe(2)
    expect(stderr).toContain('must be like 1/4 to 4/4')
  })
})

test('names are ordered by code points, not by halves of pairs', () => {
  expect(['\u{20000}', '\uFF21', 'a/b', 'a.b', 'a'].toSorted(byCodePoint)).toEqual(['a', 'a.b', 'a/b', '\uFF21', '\u{20000}'])
})

describe('outcomes in order', () => {
  async function* numbers(count: number, seen: number[]): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) {
      seen.push(i)
      yield i
    }
  }

  test('whatever ends first, and never more than the window under way', async () => {
    let under = 0
    let most = 0
    const run = async (n: number): Promise<number> => {
      most = Math.max(most, ++under)
      for (let i = 0; i < (n * 7) % 5; i++) await new Promise(setImmediate)
      under--
      return n * n
    }
    const got: number[] = []
    for await (const { outcome } of inOrder(numbers(40, []), run, 4)) got.push(outcome)
    expect(got).toEqual(Array.from({ length: 40 }, (_, n) => n * n))
    expect(most).toBe(4)
  })

  test('an outcome does not wait for the next task', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const first = await inOrder(slow(), async (n) => n, 8).next()
    expect(first.value).toEqual({ task: 1, outcome: 1 })
  })

  test('tasks are not taken before there is room for them', async () => {
    const seen: number[] = []
    const outcomes = inOrder(numbers(100, seen), async (n) => n, 3)
    for (let i = 0; i < 10; i++) await outcomes.next()
    expect(seen.length).toBeLessThanOrEqual(13)
  })
})

describe('csv', () => {
  const division = 'seeds/sichuan-2018-task-division.txt'
  const table = async (only: string, ...paths: string[]) => {
    const { stdout } = await runCli(['extract', ...paths, '-f', 'csv', '--only', only])
    return stdout.split('\r\n').slice(0, -1)
  }

  test('one part alone has its own table, one header for all documents', async () => {
    const [document] = JSON.parse((await runCli(['extract', division, division])).stdout)
    const deadlines = await table('deadlines', division, division)
    expect(deadlines[0]).toBe('file,region,title,date,section,task,due,start,recurrence,relation,scope,departments,quote,line')
    expect(deadlines).toHaveLength(1 + 2 * document.deadlines.length)
    const responsibilities = await table('responsibilities', division)
    const named = document.responsibilities.flatMap(({ departments }: { departments: unknown[] }) => departments)
    expect(responsibilities).toHaveLength(1 + named.length)
    expect(named.length).toBeGreaterThan(10)
    expect((await table('responsibilities', 'nowhere.txt', 'no.txt'))[0]).toContain('role,department,official_name')
  })

  test('no cell is run as a formula; numbers stay numbers', () => {
    expect(row(['=1+1', '@x', '+cmd', '-x', '\tx', '=a,"b"', '-5', '+3.5%', '-', -5, '——x', '降幅-5%'])).toBe(
      `'=1+1,'@x,'+cmd,'-x,'\tx,"'=a,""b""",-5,+3.5%,-,-5,——x,降幅-5%\r\n`,
    )
  })
})

describe('progress', () => {
  test('the line tells how far it is', () => {
    const standing = { total: 2000, done: 500, failed: 1, bytes: 25e6, seconds: 10 }
    expect(progressLine(standing, 'en')).toBe('500/2000  2.5 MB/s  0:30 left  1 failed')
    expect(progressLine({ ...standing, failed: 0, done: 1 }, 'zh')).toBe('1/2000  2.5 MB/s  剩余 5:33:10')
  })
})

describe('--jobs', () => {
  test.each(['0', '-1', 'many', '1.5'])('%s is refused', async (jobs) => {
    const { code, stderr } = await runCli(['extract', 'seeds', `--jobs=${jobs}`])
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 })
  })

  test('the standard input is read with threads too', async () => {
    const { stdout } = await runCli(['extract', '-', `seeds/${seeds[0]}`, '-f', 'jsonl', '--jobs', '2'], {
      stdin: readFileSync(join(root, 'seeds', seeds[1] as string)),
    })
    expect(pathsIn(stdout)).toEqual([null, `seeds/${seeds[0]}`])
  })
})
