import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvColumns } from '../src/contract/parts.ts'
import { catalogue } from '../src/diagnostics/catalogue.ts'
import { root } from './helpers/paths.ts'
import { readmes, readReadme, refreshed } from './helpers/readme.ts'

describe.each(readmes)('%s', (name) => {
  const text = readReadme(name)
  const commands = [...text.matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, code]) => code)

  test('its first two commands are the ones that the check of a change runs', () => {
    const check = readFileSync(join(root, '.ci/run'), 'utf8')
    expect(commands.slice(0, 2)).toEqual(['npm ci && npx qparse extract seeds/sichuan-2023-quality-opinion.txt', 'npm cit'])
    for (const command of commands.slice(0, 2)) expect(check).toContain(`\n${command}`)
  })

  test('its output is what the program prints now (npm run readme puts it in)', async () => {
    expect(text).toBe(await refreshed(name))
  })

  test('its table of diagnostics is the catalogue', () => {
    const table = text.slice(text.indexOf('<!-- diagnostics -->'))
    const rows = [...table.matchAll(/^\| `([\w-]+)` \| (\w+) \|/gm)].map(([, id, severity]) => [id, severity])
    expect(rows).toEqual(Object.entries(catalogue).map(([id, { severity }]) => [id, severity]))
  })

  test('the columns of the table of indicators are told in their order', () => {
    expect(text).toContain(`\`${csvColumns.join(', ')}\``)
  })

  const samples = [...text.matchAll(/```js\n([\s\S]*?)\n```/g)].map(([, code]) => code as string)

  test('there is a sample of every function of the library', () => {
    for (const used of [
      'extract',
      'explain',
      'outline',
      'createProcessor',
      'schema',
      'jsonSchema',
      'readQuantities',
      'readDates',
      'tasks',
      'taskReport',
      'lexiconSchema',
    ]) {
      expect(samples.some((code) => new RegExp(`import \\{[^}]*\\b${used}\\b`).test(code))).toBe(true)
    }
  })

  test.each(samples.map((code) => [code.split('\n')[0], code]))(
    'the sample that begins with %s prints what it says',
    (_, code) => {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        env: { PATH: process.env.PATH, NO_COLOR: '1' },
      })
      const said = [...code.matchAll(/\n\/\/ (.*)$/g)].map(([, line]) => line)
      expect(printed.toString().trimEnd()).toBe(said.join('\n'))
    },
  )

  test('files and folders that it names are there', () => {
    const named = [...text.matchAll(/`((?:src|test|fixtures|bench|seeds)\/[\w/.-]*)`/g)].map(([, path]) => path as string)
    const missing = named.filter((path) => {
      try {
        execFileSync('test', ['-e', join(root, path)])
        return false
      } catch {
        return true
      }
    })
    expect(missing).toEqual([])
  })
})
