import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract } from '../src/index.ts'
import { readSeed } from './helpers/paths.ts'
import { runCli } from './helpers/run-cli.ts'

const sichuan = 'seeds/sichuan-2023-quality-opinion.txt'
const folder = mkdtempSync(join(tmpdir(), 'qparse-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fixes(content: string): string {
  const path = join(folder, 'fixes.yaml')
  writeFileSync(path, content)
  return path
}

describe('explain', () => {
  test('a sentence from the standard input is explained in words', async () => {
    const { code, stdout } = await runCli(['explain', '-', '--lang', 'en'], {
      stdin: '到2025年，产品质量合格率达到98%以上，支持营业收入1亿元以上的企业申报。',
    })
    expect(code).toBe(0)
    expect(stdout).toContain('产品质量合格率')
    expect(stdout).toContain('name-value')
    expect(stdout).toMatch(/1亿元以上.*threshold/)
    expect(stdout).not.toContain('\u001B[')
  })

  test('json and yaml tell the same', async () => {
    const json = JSON.parse((await runCli(['explain', sichuan, '-f', 'json'])).stdout)
    const yaml = parse((await runCli(['explain', sichuan, '-f', 'yaml'])).stdout)
    expect(yaml).toEqual(json)
    const { indicators } = extract(readSeed('sichuan-2023-quality-opinion'))
    expect(json.entries.map((entry: { id: string }) => entry.id)).toEqual(indicators.map(({ id }) => id))
  })

  test('--line leaves what stands in that line, --id one entry', async () => {
    const line = JSON.parse((await runCli(['explain', sichuan, '-f', 'json', '--line', '7'])).stdout)
    expect(line.entries.length).toBeGreaterThan(5)
    expect(line.numbers.every((one: { position: { start: { line: number } } }) => one.position.start.line === 7)).toBe(true)
    const one = JSON.parse((await runCli(['explain', sichuan, '-f', 'json', '--id', 'i2'])).stdout)
    expect(one.entries.map((entry: { id: string }) => entry.id)).toEqual(['i2'])
  })

  test('an entry that is not there and a line that is no number are told in one line', async () => {
    const none = await runCli(['explain', sichuan, '--id', 'i999'])
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toMatch(/^qparse: .*i999.*\n$/)
    const wrong = await runCli(['explain', sichuan, '--line', 'seven'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toMatch(/seven.*\n$/)
  })
})

describe('extract --leftovers and --unsure', () => {
  test('every number that no entry claims is listed with its reason', async () => {
    const { leftovers } = JSON.parse((await runCli(['extract', sichuan, '--leftovers'])).stdout)
    expect(leftovers.length).toBeGreaterThan(4)
    expect(leftovers.map(({ reason }: { reason: string }) => reason)).toContain('date')
    expect(JSON.parse((await runCli(['extract', sichuan])).stdout)).not.toHaveProperty('leftovers')
  })

  test('a number of which no rule knows anything is unknown', async () => {
    const { stdout } = await runCli(['extract', '-', '--leftovers'], { stdin: '另38家。' })
    const [one] = JSON.parse(stdout).leftovers
    expect(one.reason).toMatch(/^unknown: /)
  })

  test('--unsure leaves the entries that need an eye', async () => {
    const all = JSON.parse((await runCli(['extract', sichuan])).stdout)
    const some = JSON.parse((await runCli(['extract', sichuan, '--unsure'])).stdout)
    const unsure = ({ certainty }: { certainty: string }) => certainty === 'unsure'
    expect(some).toEqual({ ...all, indicators: all.indicators.filter(unsure) })
  })
})

describe('extract --fixes', () => {
  test('entries are accepted, rejected and changed by their quotes; others stay as they were', async () => {
    const path = fixes(`
- quote: 制造业质量竞争力指数达到88以上
  change: { name: 制造业质量竞争力指数（省级口径） }
- quote: “天府名品”100个以上
  reject: true
  why: counted elsewhere
- quote: 国际标准5项以上
  accept: true
`)
    const before = JSON.parse((await runCli(['extract', sichuan])).stdout).indicators
    const { code, stdout, stderr } = await runCli(['extract', sichuan, '--fixes', path])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const after = JSON.parse(stdout).indicators
    expect(after).toHaveLength(before.length - 1)
    const byRule = after.filter(({ rule }: { rule: string }) => rule === 'fix')
    expect(byRule.map(({ name }: { name: string }) => name)).toEqual(['制造业质量竞争力指数（省级口径）', '国际标准'])
    const untouched = after.filter(({ rule }: { rule: string }) => rule !== 'fix')
    expect(before).toEqual(expect.arrayContaining(untouched))
  })

  test('a fix that meets nothing is told and changes nothing', async () => {
    const path = fixes('- quote: 没有这句话\n  reject: true\n')
    const { code, stdout, stderr } = await runCli(['extract', sichuan, '--fixes', path])
    expect(code).toBe(0)
    expect(stderr).toContain('没有这句话')
    expect(stdout).toBe((await runCli(['extract', sichuan])).stdout)
  })

  test.each([
    ['two verdicts at once', '- quote: a\n  reject: true\n  accept: true\n', /:1:\d+: .*exactly one of accept, reject, change/],
    ['a field that is not there', '- quote: a\n  reject: true\n- quote: b\n  colour: red\n  reject: true\n', /:3:\d+: .*colour/],
    ['broken yaml', '- quote: [a\n', /:\d+:\d+: /],
  ])('%s is an error with line and column', async (_, content, told) => {
    const path = fixes(content)
    const { code, stdout, stderr } = await runCli(['extract', sichuan, '--fixes', path])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a file that is not there is told', async () => {
    const { code, stderr } = await runCli(['extract', sichuan, '--fixes', join(folder, 'nowhere.yaml')])
    expect(code).toBe(2)
    expect(stderr).toContain('nowhere.yaml')
  })
})
