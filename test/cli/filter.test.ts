import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { splitRecords } from '../../src/cli/batch/records.ts'
import { schema } from '../../src/index.ts'
import { root } from '../helpers/paths.ts'
import { runCli } from '../helpers/run-cli.ts'

const henan = 'seeds/henan-2023-quality-opinion.txt'
const division = 'seeds/sichuan-2018-task-division.txt'
const goal = '一、目标\n到2027年，合格率达到98%以上。'

async function filter(format: string, stdin: string | Uint8Array, ...argv: string[]) {
  const { code, stdout, stderr } = await runCli(['extract', '--stdin-format', format, ...argv], { stdin })
  const lines =
    stdout === ''
      ? []
      : stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
  return { code, stderr, lines }
}

describe('paths', () => {
  test.each([1, 2])('a path in, a line out, in order, with %i threads; a bad one is a line too', async (jobs) => {
    const { code, stderr, lines } = await filter(
      'paths',
      `${henan}\r\nnowhere.txt\n\n${division}`,
      `--jobs=${jobs}`,
      '-f',
      'jsonl',
    )
    expect(lines.map(({ id }) => id)).toEqual([henan, 'nowhere.txt', division])
    expect(lines[1]).toEqual({ id: 'nowhere.txt', error: { code: 'input', message: 'nowhere.txt: no such file' } })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: 1 of 3 failed\n' })
    const { id: _, ...rest } = lines[0]
    expect(rest).toEqual(JSON.parse((await runCli(['extract', henan])).stdout))
  })
})

describe('jsonl', () => {
  test('texts and paths by their ids; each line is a document of the schema', async () => {
    const records = [{ id: 7, text: goal }, { id: 'b', path: henan }, { text: goal }, { path: division }]
    const { code, stderr, lines } = await filter('jsonl', records.map((record) => JSON.stringify(record)).join('\n'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(lines.map(({ id }) => id)).toEqual([7, 'b', 3, division])
    for (const line of lines) expect(() => schema.parse(line)).not.toThrow()
    expect(lines[0].indicators[0]).toMatchObject({ name: '合格率', value: 98 })
    const { start, end } = lines[0].indicators[0].position
    expect(goal.slice(start.offset, end.offset)).toBe(lines[0].indicators[0].text)
  })

  test.each([
    ['nonsense', null, 'record', 'record 1 is no JSON object'],
    ['[1]', null, 'record', 'record 1 is no JSON object'],
    ['{"id":"x"}', 'x', 'record', 'record 1 has neither "text" nor "path" as a string'],
    ['{"id":"x","text":5}', 'x', 'record', 'record 1 has neither "text" nor "path" as a string'],
    ['{"id":{},"text":"一"}', null, 'record', 'record 1 has an "id" that is neither a string nor a number'],
    ['{"id":"x","text":" "}', 'x', 'input', 'has no text in it'],
    ['{"id":"x","path":"no/where"}', 'x', 'input', 'no/where: no such file'],
  ])('%s is told in its line, and the next one goes on', async (record, id, code, message) => {
    const { code: exit, lines } = await filter(
      'jsonl',
      `${record}\n{"id":"next","text":"${goal.replace('\n', '\\n')}"}\n`,
      '--lang',
      'zh',
    )
    expect(lines[0]).toEqual({ id, error: { code, message } })
    expect(lines[1].id).toBe('next')
    expect(exit).toBe(2)
  })
})

describe('text0', () => {
  test('texts between NULs by their numbers', async () => {
    const { code, lines } = await filter('text0', `${goal}\0\0${readFileSync(join(root, henan), 'utf8')}\0`)
    expect(lines.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(lines[1].error).toEqual({ code: 'input', message: 'has no text in it' })
    expect(lines[2].indicators.length).toBeGreaterThan(5)
    expect(code).toBe(2)
  })
})

test('records are split wherever the stream is cut; one that is too long is left out', async () => {
  const split = async (chunks: string[], longest?: number) => {
    const records: (string | null)[] = []
    const stream = (async function* () {
      yield* chunks
    })()
    for await (const record of splitRecords(stream, 10, longest)) records.push(record?.toString() ?? null)
    return records
  }
  expect(await split(['政策\n', '第', '二\n\n第三'])).toEqual(['政策', '第二', '', '第三'])
  expect(await split(['a\n'])).toEqual(['a'])
  expect(await split([])).toEqual([])
  expect(await split(['ab', 'cdef\n', 'g\nhijklm'], 4)).toEqual([null, 'g', null])
})

test('each record falls to one of the shards', async () => {
  const records = Array.from({ length: 9 }, (_, n) => JSON.stringify({ id: `n${n}`, text: goal })).join('\n')
  const parts = await Promise.all([1, 2].map((i) => filter('jsonl', records, '--shard', `${i}/2`)))
  const ids = parts.flatMap(({ lines }) => lines.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(Array.from({ length: 9 }, (_, n) => `n${n}`))
  expect(parts.every(({ lines }) => lines.length > 0)).toBe(true)
})

test.each([
  [['x.txt'], 'leave the files out'],
  [['-f', 'csv'], 'use -f jsonl'],
  [['--out', 'x'], 'leave out --out and --resume'],
])('with %j it is refused', async (argv, why) => {
  const { code, lines, stderr } = await filter('paths', '', ...argv)
  expect({ code, lines }).toEqual({ code: 2, lines: [] })
  expect(stderr).toContain(why)
})
