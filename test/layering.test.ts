import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './helpers/paths.ts'

/** Importable by everybody; each only uses those before it. */
const base = ['contract', 'lexicon', 'quantity', 'diagnostics']
/** The flow: a stage imports from those before it. */
const flow = ['input', 'clean', 'lines', 'tree', 'scan', 'extract', 'model', 'tasks', 'diff', 'render', 'cli']
/** What stands above the flow, and what may use it. */
const top = ['processor.ts', 'quantities.ts', 'dates.ts', 'index.ts']
const readings = top.slice(0, -1)

const source = join(root, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
)

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const imports = files.flatMap((file): Import[] => {
  const text = readFileSync(join(source, file), 'utf8')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'"\n;]*?(?:\n[^'"]*?)?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)|(?:^|\n)import '(\.[^']+)'/g,
    ),
  ].map(([, type, from, lazy, bare]) => ({
    from: file,
    to: relative(source, resolve(source, dirname(file), (from ?? lazy ?? bare) as string)),
    typeOnly: type !== undefined,
  }))
})

const layerOf = (file: string): string => file.split(/[\\/]/)[0] as string
const told = ({ from, to }: Import): string => `${from} → ${to}`

test('every import that there is was seen, in files that exist', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.filter(({ to }) => !files.includes(to)).map(told)).toEqual([])
})

test('every folder has its place in the flow', () => {
  const known = [...base, ...flow, ...top]
  expect([...new Set(files.map(layerOf))].filter((layer) => !known.includes(layer))).toEqual([])
})

test('imports go down the flow only', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [user, used] = [layerOf(from), layerOf(to)]
    if (user === used) return false
    if (user === 'index.ts')
      return !(readings.includes(used) || base.includes(used) || flow.indexOf(used) < flow.indexOf('render'))
    if (readings.includes(user))
      return !(base.includes(used) || (flow.includes(used) && flow.indexOf(used) <= flow.indexOf('model')))
    if (used === 'processor.ts') return user !== 'cli'
    if (base.includes(user)) return !base.includes(used) || base.indexOf(used) >= base.indexOf(user)
    return !base.includes(used) && !(flow.includes(used) && flow.indexOf(used) < flow.indexOf(user))
  })
  // Types of the way back to the source are the language of all positions; they bring no code.
  expect(wrong.filter(({ to, typeOnly }) => !(typeOnly && /^clean\/position-map\.ts$/.test(to))).map(told)).toEqual([])
})

test('the contract is imported as types only, but for its lists; only schema, saved results and the library bring zod', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      (to === 'contract/schema.ts' || to === 'contract/json-schema.ts') && !typeOnly && layerOf(from) !== 'contract',
  )
  expect(wrong.map(({ from }) => from).sort()).toEqual([
    'cli/commands/diff/saved.ts',
    'cli/commands/schema.ts',
    'index.ts',
    'index.ts',
  ])
})

test('nothing imports itself in a circle of stages, and nobody imports the command line', () => {
  expect(imports.filter(({ from, to }) => layerOf(to) === 'cli' && layerOf(from) !== 'cli').map(told)).toEqual([])
})

test('the core knows no clock, no locale, no console and no process', () => {
  const outside =
    /\b(Date\.now|new Date\(\)|\.get(?:FullYear|Month|Date|Day|Hours)\(|Intl\.|toLocale\w+|localeCompare|console\.|process\.|Math\.random)/
  const allowed = /^(cli\/|input\/(read-source|readers\/pdf\/guard)\.ts)/
  const wrong = files.filter(
    (file) =>
      !allowed.test(file.replaceAll('\\', '/')) && outside.test(withoutComments(readFileSync(join(source, file), 'utf8'))),
  )
  expect(wrong).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
