import { expect, test } from 'vitest'
import { runCli } from './helpers/run-cli.ts'

test('when a document is given, its JSON goes to the standard output', async () => {
  const { code, stdout, stderr } = await runCli(['extract', 'seeds/sichuan-2023-quality-opinion.txt'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout).schemaVersion).toBe('1')
})
