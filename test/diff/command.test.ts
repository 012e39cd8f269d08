import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { DiffReport } from '../../src/contract/diff-types.ts'
import { diffCsvColumns } from '../../src/render/diff-csv.ts'
import { textWidth } from '../../src/render/text-width.ts'
import { fixture } from '../helpers/paths.ts'
import { runCli } from '../helpers/run-cli.ts'

const provinces = ['jiangxi', 'fujian', 'hunan'].map((name) => `fixtures/diff/three-provinces/${name}.txt`)
const versions = ['draft', 'final'].map((name) => `fixtures/diff/two-versions/${name}.txt`)
const folder = mkdtempSync(join(tmpdir(), 'qparse-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const report = async (...argv: string[]): Promise<DiffReport> =>
  JSON.parse((await runCli(['diff', ...argv, '-f', 'json'])).stdout) as DiffReport
const essence = ({ rows, related, nearMisses, summary }: DiffReport) => ({
  rows: rows.map(({ mentions, ...row }) => row),
  related,
  nearMisses,
  summary,
})

describe('inputs', () => {
  let plain: DiffReport
  beforeAll(async () => {
    plain = await report(...provinces)
  })

  test('saved JSON, one document a line, YAML and arrays compare as the texts do', async () => {
    const save = async (format: string) => (await runCli(['extract', ...provinces, '-f', format])).stdout
    for (const [name, format] of [
      ['all.json', 'json'],
      ['all.jsonl', 'jsonl'],
      ['all.yaml', 'yaml'],
    ] as const) {
      const saved = await report(file(name, await save(format)))
      expect(essence(saved)).toEqual(essence(plain))
      expect(saved.documents.map(({ source }) => source)).toEqual(provinces)
    }
  })

  test('a folder stands for its files by name; one document goes by its path', async () => {
    const { documents } = await report('fixtures/diff/three-provinces')
    expect(documents.map(({ source }) => source)).toEqual([...provinces].sort())
  })

  test('- is the standard input', async () => {
    const { stdout } = await runCli(['diff', '-', provinces[1] as string], { stdin: readFileSync(provinces[0] as string) })
    expect((JSON.parse(stdout) as DiffReport).documents.map(({ source }) => source)).toEqual(['-', provinces[1]])
  })

  test('when one cannot be read, the others are compared; with fewer than two it says so', async () => {
    const some = await runCli(['diff', provinces[0] as string, 'nowhere.txt', provinces[1] as string])
    expect({ code: some.code, stderr: some.stderr }).toEqual({ code: 2, stderr: 'qparse: nowhere.txt: no such file\n' })
    expect((JSON.parse(some.stdout) as DiffReport).documents).toHaveLength(2)
    const one = await runCli(['diff', provinces[0] as string])
    expect(one).toEqual({ code: 2, stdout: '', stderr: 'qparse: diff needs two documents or more\n' })
  })

  test('when a saved file is not what extract saves, it says what is wrong', async () => {
    const path = file('broken.json', '{"schemaVersion": "1", "document": 3}')
    const { code, stderr } = await runCli(['diff', path, ...provinces])
    expect(code).toBe(2)
    expect(stderr).toMatch(/broken\.json: not what extract saves \(document: .+\)\n$/)
  })
})

describe('choice and order', () => {
  test('--only-common, --only-different, --missing leave rows out and keep the counts', async () => {
    const all = await report(...provinces)
    const full = ({ cells }: DiffReport['rows'][number]) => !cells.includes(null)
    const common = await report(...provinces, '--only-common')
    expect(common.rows.map(({ name }) => name)).toEqual(all.rows.filter(full).map(({ name }) => name))
    expect(common.summary).toEqual(all.summary)
    expect((await report(...provinces, '--missing')).rows.some(full)).toBe(false)
    expect((await report(provinces[0] as string, provinces[0] as string, '--only-different')).rows).toEqual([])
  })

  test('--sort spread puts the widest first, --sort name goes by the name', async () => {
    const wide = (await report(...provinces, '--sort', 'spread')).rows.map(({ spread }) =>
      spread ? (spread.max - spread.min) / Math.abs(spread.median) : -1,
    )
    expect(wide).toEqual([...wide].sort((a, b) => b - a))
    const names = (await report(...provinces, '--sort', 'name')).rows.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
  })

  test('--status, --year, --kind and --name choose what is compared', async () => {
    const values = async (...argv: string[]) =>
      (await report(...provinces, ...argv)).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.values ?? []))
    expect((await values('--year', '2030')).every(({ year }) => year === 2030)).toBe(true)
    expect((await values('--kind', 'change,increment')).every(({ kind }) => kind !== 'level')).toBe(true)
    expect((await values('--status', 'actual')).every(({ status }) => status === 'actual')).toBe(true)
    expect((await report(...provinces, '--name', '^森林')).rows.every(({ name }) => name.startsWith('森林'))).toBe(true)
  })

  test.each([
    [['--year', '25'], 'must be a year of four digits'],
    [['--name', '('], 'is no regular expression'],
    [['--kind', 'stock'], 'unknown kind "stock"'],
    [['--sort', 'size'], 'Allowed choices are document, spread, name'],
  ])('when %j is asked for, it says what is wrong with it', async (argv, words) => {
    const { code, stderr } = await runCli(['diff', ...provinces, ...argv])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe('exit code', () => {
  test('is 0 whatever differs, and 1 with --exit-code; a document against itself gives 0', async () => {
    const [one] = provinces as [string]
    expect((await runCli(['diff', ...provinces])).code).toBe(0)
    expect((await runCli(['diff', ...provinces, '--exit-code'])).code).toBe(1)
    expect((await runCli(['diff', one, one, '--exit-code', '--status', 'all'])).code).toBe(0)
  })
})

describe('--align', () => {
  test('what is written is read back to the same alignment', async () => {
    const path = join(folder, 'align.yaml')
    const before = await report(...provinces, '--write-align', path)
    const after = await report(...provinces, '--align', path)
    const cells = ({ rows }: DiffReport) => rows.map((row) => row.cells.map((cell) => cell?.indicators ?? [])).sort()
    expect(cells(after)).toEqual(cells(before))
    expect((parse(readFileSync(path, 'utf8')) as { same: object[] }).same.length).toBeGreaterThan(0)
    writeFileSync(path, 'same: []\n')
    const { code, stderr } = await runCli(['diff', ...provinces, '--write-align', path])
    expect(code).toBe(2)
    expect(stderr).toContain(`${path}: is there already`)
    expect(readFileSync(path, 'utf8')).toBe('same: []\n')
  })

  test.each([
    ['same:\n  - names: 3\n', '2:12: Invalid input: expected array'],
    ['same: []\nsimilar: []\n', '2:10: Unrecognized key: "similar"'],
    ['different:\n  - [a]\n', '2:5: Too small'],
    ['same: [\n', '2:1: '],
  ])('when the file is wrong, line and column are told: %j', async (content, words) => {
    const path = file('wrong.yaml', content)
    const { code, stdout, stderr } = await runCli(['diff', ...provinces, '--align', path])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${path}:${words}`)
  })
})

describe('formats', () => {
  test.each([
    ['table-zh', [...provinces, '-f', 'table', '--lang', 'zh']],
    ['table-en', [...provinces, '-f', 'table', '--lang', 'en']],
    ['transposed', [...provinces, '-f', 'table', '--lang', 'en', '--transpose', '--only-common']],
    ['versions', [...versions, '-f', 'table', '--lang', 'zh']],
    ['markdown', [...provinces, '-f', 'md', '--lang', 'zh']],
  ])('%s is what it was, and fits its width', async (name, argv) => {
    const { code, stdout } = await runCli(['diff', ...argv])
    expect(code).toBe(0)
    if (name !== 'markdown') expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(100)
    await expect(stdout).toMatchFileSnapshot(fixture('cli', `diff-${name}.txt`))
  })

  test('on a narrow terminal columns stand in blocks, and nothing is wider', async () => {
    const { stdout } = await runCli(['diff', ...provinces, '--lang', 'en'], { columns: 60, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('documents 1–')
    expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(60)
    expect(stdout).not.toContain('\u001b[')
  })

  test('colours come on a terminal, on request, and not with NO_COLOR', async () => {
    const run = async (argv: string[], options: object) => (await runCli(['diff', ...provinces, ...argv], options)).stdout
    expect(await run([], { columns: 100 })).toContain('\u001b[')
    expect(await run(['-f', 'table', '--color', 'always'], {})).toContain('\u001b[')
    expect(await run(['--color', 'never'], { columns: 100 })).not.toContain('\u001b[')
  })

  test('csv has one row a value, jsonl one row a line, yaml reads back to the JSON', async () => {
    const { rows } = await report(...provinces)
    const csv = (await runCli(['diff', ...provinces, '-f', 'csv'])).stdout
    const lines = csv.trimEnd().split('\r\n')
    expect(lines[0]).toBe(diffCsvColumns.join(','))
    expect(lines).toHaveLength(
      1 + rows.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + (cell?.values.length ?? 0), 0), 0),
    )
    const jsonl = (await runCli(['diff', ...provinces, '-f', 'jsonl'])).stdout.trimEnd().split('\n')
    expect(jsonl.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(rows.map(({ id }) => id))
    expect(parse((await runCli(['diff', ...provinces, '-f', 'yaml'])).stdout)).toEqual(await report(...provinces))
  })

  test('the file of -o is in the format of its name', async () => {
    mkdirSync(join(folder, 'out'))
    const path = join(folder, 'out', 'goals.md')
    await runCli(['diff', ...provinces, '-o', path])
    expect(readFileSync(path, 'utf8')).toContain('| --- |')
  })

  test.each(['en', 'zh'])('the help in %s is what it was', async (lang) => {
    const { stdout } = await runCli(['--lang', lang, 'help', 'diff'])
    await expect(stdout).toMatchFileSnapshot(fixture('cli', `diff-help-${lang}.txt`))
  })

  test('the schema of the report is the one of the library', async () => {
    const { stdout } = await runCli(['schema', 'diff'])
    expect(JSON.parse(stdout)).toMatchObject({ title: 'qparse diff', type: 'object' })
  })
})
