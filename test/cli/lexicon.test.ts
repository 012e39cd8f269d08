import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lexiconJsonSchema } from '../../src/index.ts'
import { readmes, readReadme } from '../helpers/readme.ts'
import { runCli } from '../helpers/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'qparse-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(text: string): string {
  const path = join(folder, 'my.yaml')
  writeFileSync(path, text)
  return path
}

const lexicon = `units:
  - spellings: [标准仓]
slogans: [三个一百]
agencies:
  - name: 四川省数字产业促进中心
    aliases: [省数促中心]
    region: 四川省
verbs:
  - { word: 提质至, kind: level }
`
const head = '四川省试点方案\n（2022年3月1日）\n'
const text = `${head}一、目标\n到2025年，建设粮库500标准仓；产品合格率提质至95%，实施三个一百工程。（省数促中心负责）\n`

describe('--lexicon', () => {
  test('when it is given, the words are read by extract, explain and tasks', async () => {
    const path = file(lexicon)
    const { stdout, stderr, code } = await runCli(['extract', '-', '--lexicon', path], { stdin: text })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { indicators, responsibilities } = JSON.parse(stdout)
    expect(indicators.map(({ name, value, unit }: Record<string, unknown>) => [name, value, unit])).toEqual([
      ['粮库', 500, '标准仓'],
      ['产品合格率', 95, '%'],
    ])
    expect(responsibilities[0].departments).toEqual([
      { name: '省数促中心', canonical: '四川省数字产业促进中心', role: 'responsible' },
    ])
    const tasks = JSON.parse(
      (await runCli(['tasks', '-', '--lexicon', path, '--dept', '四川省数字产业促进中心'], { stdin: text })).stdout,
    )
    expect(tasks.tasks).toHaveLength(1)
    const explained = JSON.parse((await runCli(['explain', '-', '--lexicon', path, '-f', 'json'], { stdin: text })).stdout)
    expect(explained.entries).toHaveLength(2)
  })

  test.each(readmes)('the sample of %s is right, and every word of it is read', async (name) => {
    const [, sample = ''] = /```yaml\n(units:[\s\S]*?)```/.exec(readReadme(name)) ?? []
    const { code, stdout, stderr } = await runCli(['extract', '-', '--lexicon', file(sample)], {
      stdin: `${head}一、目标\n到2025年，粮库仓容500标仓；产品合格率提质至95%；攻坚低空项目50个；实施三个一百工程；工业产值跃升12%。（省数促中心负责）\n`,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { indicators, responsibilities } = JSON.parse(stdout)
    expect(indicators.map(({ kind, value, unit }: Record<string, unknown>) => [kind, value, unit])).toEqual([
      ['level', 500, '标仓'],
      ['level', 95, '%'],
      ['increment', 50, '个'],
      ['change', 12, '%'],
    ])
    expect(responsibilities[0].departments[0].canonical).toBe('四川省数字产业促进中心')
  })

  test('an empty file adds nothing', async () => {
    const plain = (await runCli(['extract', '-'], { stdin: text })).stdout
    for (const empty of ['# nothing yet\n', '{}', 'units: []\n']) {
      expect((await runCli(['extract', '-', '--lexicon', file(empty)], { stdin: text })).stdout).toBe(plain)
    }
  })
})

describe('mistakes are told with line and column', () => {
  test.each([
    ['unit: [户次]', '1:1: unknown key "unit"', '1:1：不认识的键“unit”'],
    ['units:\n  - spellings: 户次\n', '2:16: units[0].spellings: must be a list', '2:16：units[0].spellings：应为列表'],
    ['units:\n  - spellings: []\n', '2:16: units[0].spellings: is empty', '2:16：units[0].spellings：为空'],
    ['units:\n  - class: percent\n', '2:5: units[0].spellings: must be a list', '2:5：units[0].spellings：应为列表'],
    [
      'units:\n  - spellings: [户]\n    class: pieces\n',
      '3:12: units[0].class: must be one of percent',
      '3:12：units[0].class：可取 percent',
    ],
    [
      'units:\n  - spellings: [户]\n    factor: half\n',
      '3:13: units[0].factor: is no decimal number',
      '3:13：units[0].factor：不是十进制数',
    ],
    ['slogans:\n  - 1\n', '2:5: slogans[0]: must be a string', '2:5：slogans[0]：应为文字'],
    ['slogans: [" "]\n', '1:11: slogans[0]: is blank', '1:11：slogans[0]：为空白'],
    [
      'agencies:\n  - name: 某中心\n',
      '2:11: agencies[0].name: needs a level or a region',
      '2:11：agencies[0].name：需要 level 或 region',
    ],
    [
      'agencies:\n  - name: 某中心\n    region: 火星省\n',
      '3:13: agencies: "火星省" is no region',
      '3:13：agencies：“火星省”不是行政区划',
    ],
    [
      'verbs:\n  - { word: 跃升, kind: change }\n',
      '2:5: verbs[0].direction: a change needs a direction',
      '2:5：verbs[0].direction：change 需要 direction',
    ],
    [
      'verbs:\n  - { word: 跃升, kind: jump }\n',
      '2:23: verbs[0].kind: must be one of level, increment, change',
      '2:23：verbs[0].kind：可取 level',
    ],
    ['- a\n- b\n', '1:1: must be an object', '1:1：应为键值对'],
    ['units: [\n', '2:1: ', '2:1：YAML 语法有误：'],
    ['units: []\nunits: []\n', '2:1: Map keys must be unique', '2:1：YAML 语法有误：'],
  ])('%j', async (yaml, en, zh) => {
    const path = file(yaml)
    const { code, stdout, stderr } = await runCli(['extract', '-', '--lexicon', path], { stdin: text })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`qparse: ${path}:${en}`)
    expect((await runCli(['extract', '-', '--lexicon', path, '--lang', 'zh'], { stdin: text })).stderr).toContain(
      `qparse: ${path}:${zh}`,
    )
  })

  test('when there are several, each has its line, in their order', async () => {
    const path = file('units:\n  - spellings: []\nverbs:\n  - { word: 跃升, kind: jump }\nslogan: []\n')
    const { stderr } = await runCli(['extract', '-', '--lexicon', path], { stdin: text })
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => /my\.yaml:(\d+):/.exec(line)?.[1]),
    ).toEqual(['2', '4', '5'])
  })

  test('when the file is not there, it is said', async () => {
    const { code, stderr } = await runCli(['tasks', '-', '--lexicon', 'nowhere.yaml'], { stdin: text })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qparse: nowhere.yaml: no such file\n' })
  })
})

test('the schema of the file is printed on request', async () => {
  expect(JSON.parse((await runCli(['schema', 'lexicon'])).stdout)).toEqual(lexiconJsonSchema())
})
