import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract, taskReport, taskReportSchema, tasksJsonSchema } from '../../src/index.ts'
import { textWidth } from '../../src/render/text-width.ts'
import { fixture, readSeed, seedNames } from '../helpers/paths.ts'
import { readIcs } from '../helpers/read-ics.ts'
import { runCli } from '../helpers/run-cli.ts'

const division = 'seeds/sichuan-2018-task-division.txt'
const input = readFileSync(fixture('cli', 'tasks-input.txt'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'qparse-tasks-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function ofInput(...argv: string[]): Promise<string> {
  const { code, stdout } = await runCli(['tasks', '-', ...argv], { stdin: input })
  expect(code).toBe(0)
  return stdout
}

describe('the same plan', () => {
  test.each([
    ['table-en', ['-f', 'table']],
    ['table-zh', ['-f', 'table', '--lang', 'zh']],
    ['by-month', ['-f', 'table', '--group', 'month']],
    ['by-section', ['-f', 'table', '--group', 'section']],
    ['by-lead', ['-f', 'table', '--by', 'lead']],
    ['matrix', ['-f', 'table', '--matrix']],
    ['json', ['-f', 'json', '--dept', '水利厅', '--by', 'lead', '--group', 'month', '--matrix']],
    ['yaml', ['-f', 'yaml', '--due-before', '2022-05']],
    ['csv', ['-f', 'csv']],
    ['csv-by-dept', ['-f', 'csv', '--group', 'dept']],
    ['csv-matrix', ['-f', 'csv', '--matrix']],
    ['ics', ['-f', 'ics']],
    ['ics-todo', ['--ics-todo']],
  ])('%s', async (name, argv) => {
    await expect(await ofInput(...argv)).toMatchFileSnapshot(fixture('cli', `tasks-${name}.txt`))
  })
})

describe('formats', () => {
  test('in a pipe it is JSON, on a terminal a table, else by the ending of -o', async () => {
    expect(JSON.parse((await runCli(['tasks', division])).stdout).schemaVersion).toBe('1')
    expect((await runCli(['tasks', division, '--color', 'never'], { columns: 100 })).stdout).toMatch(/^四川省开展质量提升行动/)
    const path = join(folder, 'tasks.ics')
    expect((await runCli(['tasks', division, '-o', path])).stdout).toBe('')
    expect(readIcs(readFileSync(path, 'utf8')).components.length).toBeGreaterThan(3)
  })

  test('JSON and YAML hold the same, and are what the library gives', async () => {
    const json = JSON.parse((await runCli(['tasks', division, '--group', 'section'])).stdout)
    expect(parse((await runCli(['tasks', division, '--group', 'section', '-f', 'yaml'])).stdout)).toEqual(json)
    const document = extract(readSeed('sichuan-2018-task-division'), { path: division })
    expect(json).toEqual(JSON.parse(JSON.stringify(taskReport([document], { group: 'section' }))))
  })

  const validate = new Ajv2020.default({ strict: true, allErrors: true, validateFormats: false }).compile(tasksJsonSchema())

  test.each(seedNames)('what %s gives is valid by both readings of the schema', (name) => {
    const document = extract(readSeed(name))
    for (const options of [{}, { group: 'dept', matrix: true }, { group: 'month', by: 'support' }] as const) {
      const report = JSON.parse(JSON.stringify(taskReport([document, document], options)))
      validate(report)
      expect(validate.errors ?? []).toEqual([])
      expect(taskReportSchema.parse(report)).toEqual(report)
    }
  })

  test('the schema is printed on request', async () => {
    expect(JSON.parse((await runCli(['schema', 'tasks'])).stdout)).toEqual(tasksJsonSchema())
  })

  test.each([40, 60, 72, 100, 160])('when the terminal has %i columns, no line is wider', async (columns) => {
    for (const argv of [[], ['--group', 'dept'], ['--matrix']]) {
      const { stdout } = await runCli(['tasks', division, ...argv, '--color', 'never'], { columns })
      expect(stdout.split('\n').filter((line) => textWidth(line) > columns)).toEqual([])
    }
  })

  test('every task and every department of the document stands in the table and the matrix', async () => {
    const { tasks, matrix } = JSON.parse((await runCli(['tasks', division, '--matrix'])).stdout)
    const { stdout } = await runCli(['tasks', division, '-f', 'csv'])
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(tasks.length + 1)
    for (const row of matrix) {
      expect(row.total).toBe(Object.keys(row.tasks).length)
      expect(row.total).toBe(row.lead + row.responsible + row.support)
    }
    const totals = matrix.map(({ total }: { total: number }) => total)
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
  })
})

describe('several documents', () => {
  test('they are one list, each task told which document it is of', async () => {
    const report = JSON.parse((await runCli(['tasks', division, '-'], { stdin: input })).stdout)
    expect(report.documents.map(({ source }: { source: string | null }) => source)).toEqual([division, null])
    const ids = report.tasks.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(ids.map((_: string, i: number) => `t${i + 1}`))
    expect(new Set(report.tasks.map(({ document }: { document: number }) => document))).toEqual(new Set([0, 1]))
  })

  test('when one cannot be read, it is told and the others go on', async () => {
    const { code, stdout, stderr } = await runCli(['tasks', 'nowhere.txt', division])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: nowhere.txt: no such file\n' })
    expect(JSON.parse(stdout).documents).toHaveLength(1)
    expect((await runCli(['tasks', 'nowhere.txt'])).code).toBe(2)
  })

  test('a saved document gives what its text gives, a folder what its files give', async () => {
    const saved = join(folder, 'saved.json')
    await runCli(['extract', division, '-o', saved])
    expect((await runCli(['tasks', saved])).stdout).toBe((await runCli(['tasks', division])).stdout)
    expect(JSON.parse((await runCli(['tasks', 'seeds'])).stdout).documents).toHaveLength(seedNames.length)
  })
})

describe('what is asked for', () => {
  test('when a department has no task, it is said, with those that have', async () => {
    const { code, stderr } = await runCli(['tasks', division, '--dept', '文化和旅游部'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'qparse: no task of 文化和旅游部 here; most have 省质监局, 省经济和信息化委, 省发展改革委, 省工商局, 商务厅\n',
    })
    expect((await runCli(['tasks', division, '--dept', '省市场监管局', '--lang', 'zh'])).stderr).toBe(
      'qparse: 没有 省市场监管局 的任务；机构改革前后为 省质监局、省工商局、省食品药品监管局\n',
    )
  })

  test('departments may be given one after the other', async () => {
    const count = async (...argv: string[]) => JSON.parse((await runCli(['tasks', division, ...argv])).stdout).tasks.length
    const [one, other, both] = [
      await count('--dept', '水利厅'),
      await count('--dept', '林业厅'),
      await count('--dept', '水利厅', '--dept', '林业厅'),
    ]
    expect(Math.min(one, other)).toBeGreaterThan(0)
    expect(both).toBeLessThanOrEqual(one + other)
    expect(both).toBeGreaterThanOrEqual(Math.max(one, other))
  })

  test('--section leaves the tasks of that section', async () => {
    const { tasks } = JSON.parse((await runCli(['tasks', division, '--section', '4.2'])).stdout)
    expect(tasks.length).toBeGreaterThan(3)
    expect(tasks.every(({ section }: { section: string }) => section.startsWith('4.2'))).toBe(true)
  })

  test('--duties also takes sentences that tell somebody what to do', async () => {
    const text = '浙江省通知\n一、工作要求\n各市人民政府要制定具体方案。\n'
    const count = async (...argv: string[]) =>
      JSON.parse((await runCli(['tasks', '-', ...argv], { stdin: text })).stdout).tasks.length
    expect([await count(), await count('--duties')]).toEqual([0, 1])
  })

  test.each([
    ['2020', '2020'],
    ['2018年6月', '2018-06'],
    ['2018/6/30', '2018-06-30'],
  ])('%s is understood as a day', async (written, iso) => {
    const of = async (day: string) => (await runCli(['tasks', division, '--due-before', day])).stdout
    expect(await of(written)).toBe(await of(iso))
  })

  test.each([
    [['--due-before', 'soon'], 'must be a day, a month or a year'],
    [['--due-before', '2021-02-29'], 'must be a day, a month or a year'],
    [['--due-after', '2020-13'], 'must be a day, a month or a year'],
    [['--by', 'boss'], 'Allowed choices are lead, responsible, support'],
    [['--group', 'week'], 'Allowed choices are month, dept, section'],
    [['-f', 'xml'], 'Allowed choices are table, json, yaml, csv, ics'],
    [['--matrix', '-f', 'ics'], '--matrix is no calendar'],
    [['--section', '99'], 'no section 99'],
  ])('%j is refused in one line with exit code 2', async (argv, why) => {
    const { code, stdout, stderr } = await runCli(['tasks', division, ...argv])
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
    expect(stderr).toContain(why)
  })
})

describe('calendar', () => {
  test('what has no date is told, and left out', async () => {
    const { code, stdout, stderr } = await runCli(['tasks', division, '-f', 'ics'])
    expect(code).toBe(0)
    const { tasks } = JSON.parse((await runCli(['tasks', division])).stdout)
    const dated = tasks.filter(({ due }: { due: string | null }) => due !== null).length
    expect(stderr).toContain(`${tasks.length - dated} of ${tasks.length} tasks have no date`)
    expect(readIcs(stdout).components).toHaveLength(dated)
  })

  test('when there is nothing to put in, no calendar is written', async () => {
    const path = join(folder, 'kept.ics')
    writeFileSync(path, 'old')
    const text = '浙江省通知\n一、任务\n（一）宣传。（省水利厅负责）\n'
    const { code, stderr } = await runCli(['tasks', '-', '-o', path], { stdin: text })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: no task has a date; --ics-todo lists them all\n' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect((await runCli(['tasks', '-', '--ics-todo'], { stdin: text })).code).toBe(0)
    expect((await runCli(['tasks', '-', '--ics-todo'], { stdin: '一、总体要求' })).code).toBe(2)
  })
})
