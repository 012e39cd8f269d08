import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { csvColumns } from '../src/contract/parts.ts'
import { textWidth } from '../src/render/text-width.ts'
import { fixture, readSeed } from './helpers/paths.ts'
import { runCli } from './helpers/run-cli.ts'

const sichuan = 'seeds/sichuan-2023-quality-opinion.txt'
const division = 'seeds/sichuan-2018-task-division.txt'
const folder = mkdtempSync(join(tmpdir(), 'qparse-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('extract', () => {
  test('when one document goes to a pipe, it is one JSON object', async () => {
    const { code, stdout, stderr } = await runCli(['extract', sichuan])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout).document.origin.path).toBe(sichuan)
  })

  test('when there are several, they are an array, even if but one can be read', async () => {
    expect(JSON.parse((await runCli(['extract', sichuan, division])).stdout)).toHaveLength(2)
    const { code, stdout, stderr } = await runCli(['extract', 'nowhere.txt', sichuan])
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: nowhere.txt: no such file\nqparse: 1 of 2 failed\n' })
    expect((await runCli(['extract', 'a.txt', 'b.txt'])).stdout).toBe('[]\n')
  })

  test('jsonl is one document a line, yaml one document each', async () => {
    const lines = (await runCli(['extract', sichuan, division, '-f', 'jsonl'])).stdout.trimEnd().split('\n')
    const documents = lines.map((line) => JSON.parse(line))
    expect(documents).toEqual(JSON.parse((await runCli(['extract', sichuan, division])).stdout))
    const { stdout } = await runCli(['extract', sichuan, division, '-f', 'yaml'])
    expect(parseAllDocuments(stdout).map((one) => one.toJS())).toEqual(documents)
    // Readers of YAML 1.1 take a bare date for a date.
    expect(parse(stdout.split('---\n')[0] as string, { version: '1.1' })).toEqual(documents[0])
  })

  test('csv has the columns of the contract, one row an indicator', async () => {
    const { stdout } = await runCli(['extract', sichuan, division, '-f', 'csv'])
    const [header, ...rows] = readCsv(stdout)
    expect(header).toEqual([...csvColumns])
    const documents = JSON.parse((await runCli(['extract', sichuan, division])).stdout) as {
      indicators: { text: string; id: string }[]
    }[]
    const quotes = documents.flatMap(({ indicators }) => indicators.map(({ text }) => text))
    expect(rows.map((row) => row[csvColumns.indexOf('quote')])).toEqual(quotes)
    expect(rows.every((row) => row.length === csvColumns.length)).toBe(true)
    expect((await runCli(['extract', sichuan, '-f', 'csv', '--bom'])).stdout.startsWith('\uFEFFfile,region')).toBe(true)
  })

  test('--only leaves the other members empty and says so', async () => {
    const all = JSON.parse((await runCli(['extract', division])).stdout)
    const some = JSON.parse((await runCli(['extract', division, '--only', 'deadlines,responsibilities'])).stdout)
    expect(some).toEqual({ ...all, only: ['deadlines', 'responsibilities'], outline: [], indicators: [], diagnostics: [] })
    const { code, stderr } = await runCli(['extract', division, '--only', 'targets'])
    expect({ code, stderr: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stderr: 1 })
    expect(stderr).toContain('unknown part "targets", known are document, outline, indicators')
  })

  test('--section leaves what stands in that section and below it', async () => {
    const all = JSON.parse((await runCli(['extract', sichuan])).stdout)
    const first = all.outline[0]
    const part = JSON.parse((await runCli(['extract', sichuan, '--section', first.id])).stdout)
    expect(part.outline).toEqual([first])
    const inside = ({ section }: { section: string | null }) => section === first.id || section?.startsWith(`${first.id}.`)
    expect(part.indicators).toEqual(all.indicators.filter(inside))
    const { code, stderr } = await runCli(['extract', sichuan, '--section', '99.9'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `qparse: ${sichuan}: no section 99.9; see the ids with qparse outline\n`,
    })
  })

  test('when the file is -, the document comes from the standard input', async () => {
    const { stdout } = await runCli(['extract', '-'], { stdin: readSeed('sichuan-2023-quality-opinion') })
    const { document, ...rest } = JSON.parse(stdout)
    const { document: fromFile, ...fromFileRest } = JSON.parse((await runCli(['extract', sichuan])).stdout)
    expect(rest).toEqual(fromFileRest)
    expect(document).toEqual({ ...fromFile, origin: { ...fromFile.origin, path: null } })
  })
})

describe('when no file is named', () => {
  test.each(['extract', 'outline', 'text', 'explain'])('%s reads what is piped in', async (command) => {
    const stdin = readSeed('sichuan-2023-quality-opinion')
    const { code, stdout } = await runCli([command], { stdin })
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await runCli([command, '-'], { stdin })).stdout })
    expect((await runCli([command])).stderr).toBe("qparse: missing required argument 'file'; see qparse --help\n")
  })
})

describe('extract -o', () => {
  test('the file holds what the standard output would, in the format of its name', async () => {
    const path = join(folder, 'out.csv')
    const { code, stdout } = await runCli(['extract', sichuan, '-o', path], { columns: 80 })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readFileSync(path, 'utf8')).toBe((await runCli(['extract', sichuan, '-f', 'csv'])).stdout)
  })

  test.each([
    ['outline', 'json'],
    ['outline', 'yml'],
    ['explain', 'json'],
    ['outline', 'txt'],
    ['extract', 'txt'],
  ])('%s takes its format from .%s', async (command, ending) => {
    const path = join(folder, `named.${ending}`)
    await runCli([command, sichuan, '-o', path])
    const format = { json: 'json', yml: 'yaml', txt: command === 'outline' ? 'tree' : 'table' }[ending] as string
    expect(readFileSync(path, 'utf8')).toBe((await runCli([command, sichuan, '-f', format])).stdout)
  })

  test.each([
    ['extract', 'json, yaml, jsonl, csv, table'],
    ['outline', 'tree, json, yaml'],
    ['explain', 'table, json, yaml'],
    ['tasks', 'table, json, yaml, csv, ics'],
  ])('%s refuses an ending of no format', async (command, list) => {
    const path = join(folder, 'plan.xlsx')
    const { code, stderr } = await runCli([command, sichuan, '-o', path])
    const why = `${path}: .xlsx is the ending of no format; choose one with -f: ${list}`
    expect({ code, stderr }).toEqual({ code: 2, stderr: `qparse: ${why}\n` })
    expect((await runCli([command, sichuan, '-o', path, '-f', 'json'])).code).toBe(0)
    rmSync(path)
  })

  test('--leftovers is refused where the format has no place for them', async () => {
    const { code, stderr } = await runCli(['extract', sichuan, '--leftovers', '-f', 'csv'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: --leftovers has no place in csv; choose json, yaml or jsonl\n' })
    expect(
      JSON.parse((await runCli(['extract', sichuan, '--leftovers'], { columns: 80 })).stdout).leftovers.length,
    ).toBeGreaterThan(0)
  })

  test('a standard output that takes nothing is told in words', async () => {
    const { code, stderr } = await runCli(['extract', sichuan], { full: true })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: standard output: cannot be written (ENOSPC)\n' })
  })

  test('when it fails, the old file stays and nothing else is left behind', async () => {
    const path = file('kept.json', 'old')
    expect((await runCli(['extract', 'nowhere.txt', '-o', path])).code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('when the file is a link, what it points at is replaced', async () => {
    const target = file('target.json', 'old')
    const link = join(folder, 'link.json')
    symlinkSync(target, link)
    await runCli(['extract', sichuan, '-o', link])
    expect(JSON.parse(readFileSync(target, 'utf8')).schemaVersion).toBe('1')
  })

  test('when it would overwrite what it reads, or cannot be written, it says so', async () => {
    const path = file('input.txt', '一、总体要求')
    const { code, stderr } = await runCli(['extract', path, '-o', path])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `qparse: ${path}: is read and written at once; choose another place for what is written\n`,
    })
    const nowhere = join(folder, 'no/such/folder.json')
    expect((await runCli(['extract', path, '-o', nowhere])).stderr).toBe(`qparse: ${nowhere}: cannot be written (ENOENT)\n`)
  })
})

describe('on a terminal', () => {
  test.each([40, 60, 100, 160])('when it has %i columns, no line is wider', async (columns) => {
    for (const path of [sichuan, division]) {
      const { stdout } = await runCli(['extract', path, '--color', 'never'], { columns })
      expect(stdout.split('\n').filter((line) => textWidth(line) > columns)).toEqual([])
      const tree = await runCli(['outline', path], { columns })
      expect(tree.stdout.split('\n').filter((line) => textWidth(stripVTControlCharacters(line)) > columns)).toEqual([])
    }
  })

  test('the summary names every indicator and its value', async () => {
    const { stdout } = await runCli(['extract', sichuan], { columns: 160 })
    expect(stdout).toContain('\u001B[')
    for (const { name, valueText } of JSON.parse((await runCli(['extract', sichuan])).stdout).indicators) {
      expect(stdout).toContain(name)
      if (valueText) expect(stdout).toContain(valueText)
    }
  })

  test('colours follow --color, NO_COLOR, FORCE_COLOR and TERM', async () => {
    const colored = async (argv: string[], env = {}, columns: number | undefined = 80) =>
      (await runCli(['extract', sichuan, '-f', 'table', ...argv], { env, ...(columns ? { columns } : {}) })).stdout.includes(
        '\u001B[',
      )
    expect(await colored([])).toBe(true)
    expect(await colored([], { NO_COLOR: '1' })).toBe(false)
    expect(await colored([], { NO_COLOR: '' })).toBe(true)
    expect(await colored([], { TERM: 'dumb' })).toBe(false)
    expect(await colored([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true)
    expect(await colored(['--color', 'never'])).toBe(false)
    expect(await colored([], {}, 0)).toBe(false)
    expect(await colored([], { FORCE_COLOR: '1' }, 0)).toBe(true)
  })

  test('words follow --lang, else the environment; data never does', async () => {
    const words = async (argv: string[], env = {}) => (await runCli(['extract', sichuan, '-f', 'table', ...argv], { env })).stdout
    expect(await words([])).toContain('Indicators')
    expect(await words([], { LANG: 'zh_CN.UTF-8' })).toContain('指标')
    expect(await words([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toContain('Indicators')
    expect(await words(['--lang', 'zh'])).toContain('责任分工')
    expect(await words(['--lang=en'], { LANG: 'zh_CN.UTF-8' })).toContain('Deadlines')
    const data = (await runCli(['extract', division])).stdout
    expect((await runCli(['extract', division, '--lang', 'zh'], { env: { LANG: 'zh_TW.UTF-8' } })).stdout).toBe(data)
  })
})

describe('outline', () => {
  test('the tree shows line, id and title; --depth cuts it', async () => {
    const { stdout } = await runCli(['outline', sichuan])
    const outline = JSON.parse((await runCli(['outline', sichuan, '-f', 'json'])).stdout)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]?.trim()).toMatch(new RegExp(`^${outline[0].position.start.line}\\s+${outline[0].id}\\s+一、总体要求$`))
    const top = (await runCli(['outline', sichuan, '--depth', '1'])).stdout.trimEnd().split('\n')
    expect(top).toHaveLength(outline.length)
    expect(parse((await runCli(['outline', sichuan, '-f', 'yaml'])).stdout)).toEqual(outline)
  })

  test('--text prints the section as the source has it', async () => {
    const [first] = JSON.parse((await runCli(['outline', sichuan, '-f', 'json'])).stdout)
    const { stdout } = await runCli(['outline', sichuan, '--text', first.id])
    const source = readSeed('sichuan-2023-quality-opinion')
    expect(stdout.trimEnd()).toBe(source.slice(first.extent.start.offset, first.extent.end.offset).trimEnd())
    expect((await runCli(['outline', sichuan, '--text', 'x'])).code).toBe(2)
  })

  test.each(['0', '-1', 'two', '1.5'])('when the depth is %s, it is refused', async (depth) => {
    const { code, stderr } = await runCli(['outline', sichuan, `--depth=${depth}`])
    expect({ code, stderr: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stderr: 1 })
    expect(stderr).toContain('must be a whole number from 1')
  })
})

describe('text', () => {
  test('when the file is UTF-8, its text comes out byte for byte', async () => {
    expect((await runCli(['text', division])).stdout).toBe(readSeed('sichuan-2018-task-division'))
    const odd = file('odd.txt', '\uFEFF第一行\r\n第二行\r第三行\n\n　末行')
    expect((await runCli(['text', odd])).stdout).toBe('第一行\r\n第二行\r第三行\n\n　末行')
  })

  test('offsets of extract count in it', async () => {
    const path = file('wide.txt', '\uFEFF一、目标\r\n到２０２７年，产品合格率达到９８ ％以上。')
    const { stdout: source } = await runCli(['text', path])
    const [indicator] = JSON.parse((await runCli(['extract', path])).stdout).indicators
    const { start, end } = indicator.valuePosition
    expect(source.slice(start.offset, end.offset)).toBe('９８ ％以上')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\u3000\n', 'has no text in it'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'is a PNG image, not text'],
    ['paper.pdf', '%PDF-1.7\n%\u00e2\u00e3', 'is a damaged or truncated PDF'],
    ['noise.bin', Buffer.from([0, 1, 2, 255, 254, 0, 7, 0xd8, 0, 0, 3]), 'is binary or in an unknown encoding, not text'],
  ])('%s is told in one line', async (name, content, why) => {
    const path = file(name, content)
    const { code, stdout, stderr } = await runCli(['extract', path])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^qparse: .*\n$/)
    expect(stderr).toContain(`${path}: ${why}`)
  })

  test.each(['extract', 'outline', 'text', 'explain'])('%s tells a saved result from a document', async (command) => {
    const path = file('saved.json', (await runCli(['extract', sichuan])).stdout)
    const { code, stderr } = await runCli([command, path])
    const why = `${path}: is a result that extract saved, no document; diff and tasks read it`
    expect({ code, stderr }).toEqual({ code: 2, stderr: `qparse: ${why}\n` })
  })

  test('a list of things to tick is no saved result', async () => {
    const path = file('todo.txt', '[ ] 完成方案\n[ ] 印发通知\n')
    expect((await runCli(['outline', path])).code).toBe(0)
  })

  test('a folder is told, also in Chinese', async () => {
    expect((await runCli(['text', folder])).stderr).toBe(`qparse: ${folder}: is a directory; name the files in it\n`)
    expect((await runCli(['text', folder, '--lang', 'zh'])).stderr).toBe(`qparse: ${folder}：是文件夹，请写出其中的文件名\n`)
  })

  test('when bytes are GB18030, they are read and it is said', async () => {
    const gbk = Buffer.from('d2bba1a2d7dccce5d2aac7f3', 'hex')
    const path = file('gbk.txt', gbk)
    const { code, stdout, stderr } = await runCli(['extract', path])
    expect(code).toBe(0)
    expect(stderr).toBe(`qparse: ${path}: not UTF-8, read as GB18030 by guess; --encoding tells it for certain\n`)
    expect(JSON.parse(stdout).document.origin.encoding).toBe('gb18030')
    expect((await runCli(['text', path, '--encoding', 'gbk'])).stderr).toBe('')
    expect((await runCli(['text', path, '--encoding', 'klingon'])).stderr).toContain('unknown encoding "klingon"')
  })
})

describe('usage', () => {
  test.each([
    [['extract'], "missing required argument 'file'"],
    [['extrac', 'x.txt'], "unknown command 'extrac' (did you mean extract?)"],
    [['x.txt'], "unknown command 'x.txt' (did you mean qparse extract x.txt?)"],
    [['extract', sichuan, '--fromat', 'csv'], "unknown option '--fromat' (did you mean --format?)"],
    [['extract', sichuan, '-f', 'xml'], "option '-f, --format <format>' argument 'xml' is invalid"],
    [['extract', sichuan, '-o'], "option '-o, --output <file>' argument missing"],
    [['outline', sichuan, division], 'too many arguments'],
    [['--lang', 'fr', 'schema'], "option '--lang <lang>' argument 'fr' is invalid"],
  ])('%j is refused in one line with exit code 2', async (argv, why) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^qparse: .*; see qparse --help\n$/)
    expect(stderr).toContain(why)
    const zh = await runCli(['--lang', 'zh', ...argv])
    if (argv[0] !== '--lang') expect(zh.stderr).toMatch(/^qparse: .*[\u4e00-\u9fff].*；用法见 qparse --help\n$/)
  })

  test('help goes to the standard output when it is asked for, else to the standard error', async () => {
    for (const argv of [['--help'], ['-h'], ['help'], ['extract', '--help'], ['help', 'extract']]) {
      const { code, stdout, stderr } = await runCli(argv)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/^Usage: qparse/)
    }
    const { code, stdout, stderr } = await runCli([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: qparse/)
  })

  test.each(['en', 'zh'])('the help in %s is what it was', async (lang) => {
    for (const command of ['', 'extract', 'explain', 'tasks', 'outline', 'text', 'schema']) {
      const { stdout } = await runCli(['--lang', lang, ...(command ? ['help', command] : ['--help'])])
      await expect(stdout).toMatchFileSnapshot(fixture('cli', `help-${lang}${command && `-${command}`}.txt`))
    }
  })
})

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let rest = text
  while (rest !== '') {
    const [whole, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no cell: ${rest.slice(0, 40)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
    rest = rest.slice(whole.length)
  }
  return rows.slice(0, -1)
}
