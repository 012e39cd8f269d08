import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchema, schema } from '../src/index.ts'
import { extract } from '../src/processor.ts'
import { readSeed, seedNames } from './helpers/paths.ts'
import { runCli } from './helpers/run-cli.ts'

const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false }).compile(
  jsonSchema(),
)

function problems(document: unknown): string[] {
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('the root of the schema is the document itself, not a reference', () => {
  const root = jsonSchema()
  expect(root.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(root.$ref).toBeUndefined()
  expect(root.type).toBe('object')
  expect(root.title).toBeTypeOf('string')
})

test('every field says what it means', () => {
  const silent: string[] = []
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties, items, anyOf, $ref } = node as Record<string, unknown>
    for (const [name, member] of Object.entries((properties ?? {}) as Record<string, object>)) {
      if (!('description' in member) && !('$ref' in member)) silent.push(`${path}.${name}`)
      walk(member, `${path}.${name}`)
    }
    walk(items, `${path}[]`)
    if (Array.isArray(anyOf)) for (const one of anyOf) walk(one, path)
    if ($ref !== undefined) return
  }
  walk(jsonSchema(), '')
  expect(silent).toEqual([])
})

test.each(seedNames)('what %s gives is valid by both readings of the schema', (name) => {
  const document = JSON.parse(JSON.stringify(extract(readSeed(name))))
  expect(problems(document)).toEqual([])
  expect(schema.parse(document)).toEqual(document)
})

test.each([
  ['an empty text', ''],
  ['one line', '一、总体要求'],
  ['no Chinese at all', 'The quick brown fox reached 95% by 2025.\n\n1. First\n(1) second'],
  ['a part of a document', { only: ['indicators' as const] }],
])('what %s gives is valid', (_, text) => {
  const document = typeof text === 'string' ? extract(text) : extract('一、总体要求', text)
  expect(problems(JSON.parse(JSON.stringify(document)))).toEqual([])
})

test('when a member is renamed, lost or added, the document is not valid', () => {
  const { outline, ...rest } = extract('一、总体要求')
  expect(problems(rest)).not.toEqual([])
  expect(problems({ ...rest, outline, extra: 1 })).not.toEqual([])
})

test('the command prints the same schema as the library', async () => {
  const { code, stdout } = await runCli(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual(jsonSchema())
})
