import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../src/processor.ts'
import { readSeed, root } from './helpers/paths.ts'
import { runBin } from './helpers/run-bin.ts'

const seed = 'seeds/sichuan-2023-quality-opinion.txt'

test('when a document is piped, the built program gives what the sources give', () => {
  const { code, stdout, stderr } = runBin(['extract', seed])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const { document, ...rest } = JSON.parse(stdout)
  const { document: expected, ...expectedRest } = extract(readSeed('sichuan-2023-quality-opinion'))
  expect(rest).toEqual(JSON.parse(JSON.stringify(expectedRest)))
  expect({ ...document, origin: null }).toEqual({ ...expected, origin: null })
})

test('when it fails, one line says so and the exit code is 2', () => {
  const { code, stdout, stderr } = runBin(['extract', 'no-such-file.txt'])
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'qparse: no-such-file.txt: no such file\n' })
})

test('when the version is asked for, it is the one of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(runBin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([[], ['extract'], ['explain'], ['outline'], ['text'], ['diff'], ['tasks'], ['schema']])('help %s', (...command) => {
  const { code, stdout, stderr } = runBin([...command, '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`Usage: qparse ${command[0] ?? ''}`)
  expect(stdout).toContain('--lang')
})

test('when nothing is asked, the help is told and the exit code is 2', () => {
  const { code, stdout, stderr } = runBin([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Usage: qparse')
})

test('the types hold for those who have their libraries checked too', () => {
  const folder = mkdtempSync(join(root, 'dist/types-'))
  writeFileSync(
    join(folder, 'use.ts'),
    "import { extract } from '../index.js'\nexport const n: number = extract('一、总则').outline.length\n",
  )
  const options = { strict: true, module: 'nodenext', target: 'es2022', skipLibCheck: false, noEmit: true, types: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
}, 60_000)

test.skipIf(process.platform === 'win32')('a pipe is an output file like any other', () => {
  const command = `"$NODE" bin/qparse.js text "$SEED" -o /dev/stdout | cat`
  const env = { PATH: process.env.PATH, NODE: process.execPath, SEED: seed }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(readSeed('sichuan-2023-quality-opinion'))
})

test('when the reader goes away, that is no error', async () => {
  // Far more than a pipe holds, so that the program writes into the closed one.
  const child = spawn(
    process.execPath,
    [join(root, 'bin/qparse.js'), 'extract', ...Array<string>(20).fill('seeds/sichuan-14th-five-year-quality-plan.txt')],
    {
      cwd: root,
      env: { PATH: process.env.PATH },
    },
  )
  let stderr = ''
  child.stderr.on('data', (part) => {
    stderr += part
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('close', done))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('when a long output goes to a pipe, none of it is lost', () => {
  const names = Array<string>(8).fill('seeds/sichuan-14th-five-year-quality-plan.txt')
  const { stdout } = runBin(['extract', ...names])
  expect(JSON.parse(stdout)).toHaveLength(8)
})

describe('whatever the place and time, the bytes are the same', () => {
  const plain = runBin(['extract', seed]).stdout
  test.each([
    ['again', {}],
    ['far in the east', { TZ: 'Pacific/Kiritimati' }],
    ['far in the west', { TZ: 'America/Los_Angeles' }],
    ['in Chinese', { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }],
    ['in Turkish', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['with colours forced', { FORCE_COLOR: '1', NO_COLOR: '' }],
  ])('%s', (_, env) => {
    expect(runBin(['extract', seed], { env }).stdout).toBe(plain)
  })
})

describe('what was compiled is kept beside the program', () => {
  const home = mkdtempSync(join(tmpdir(), 'qparse-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const kept = join(home, 'dist/cli/compiled')
  const filter = (path: string): boolean => basename(path) !== 'compiled'
  for (const name of ['bin', 'package.json', 'dist/cli']) cpSync(join(root, name), join(home, name), { recursive: true, filter })
  const expected = runBin(['extract', seed])
  const runThere = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/qparse.js'), 'extract', seed], { cwd: root })
    return { code: status, stdout: stdout.toString(), stderr: stderr.toString() }
  }
  const ofOneRun = ['core.cjs', 'main.cjs', 'program.cjs', 'rolldown-runtime.cjs']
  const chunks = (folder = kept) => {
    const [version = ''] = readdirSync(folder)
    return readdirSync(join(folder, version)).map((name) => join(folder, version, name))
  }
  const names = (paths: readonly string[]) => paths.map((path) => basename(path))

  test('by the build already', () => {
    expect(names(chunks(join(root, 'dist/cli/compiled')))).toEqual(expect.arrayContaining(ofOneRun))
  })

  test('by the first run, whole', () => {
    expect(runThere()).toEqual(expected)
    expect(names(chunks())).toEqual(ofOneRun)
    expect(runThere()).toEqual(expected)
  })

  test.each([
    ['cut short', (old: Buffer) => old.subarray(0, old.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no code at all')],
  ])('where it is %s, the program compiles as usual and keeps it anew', (_, spoil) => {
    runThere()
    for (const path of chunks()) writeFileSync(path, spoil(readFileSync(path)))
    const spoilt = chunks().map((path) => statSync(path).size)
    expect(runThere()).toEqual(expected)
    for (const [i, path] of chunks().entries()) expect(statSync(path).size).toBeGreaterThan(spoilt[i] as number)
  })

  test('where a byte of it is another one, it is not run', () => {
    runThere()
    const path = join(dirname(chunks()[0] as string), 'core.cjs')
    const good = readFileSync(path)
    const bad = Buffer.from(good)
    bad[bad.length >> 1] = (bad[bad.length >> 1] as number) ^ 1
    writeFileSync(path, bad)
    expect(runThere()).toEqual(expected)
    expect(readFileSync(path).equals(bad)).toBe(false)
  })

  test('where the program is another one of the same length, the old one is not run', () => {
    runThere()
    const path = join(home, 'dist/cli/program.cjs')
    const code = readFileSync(path, 'utf8')
    writeFileSync(path, code.replace('no such file', 'NO SUCH FILE'))
    const { stderr } = spawnSync(process.execPath, [join(home, 'bin/qparse.js'), 'text', 'none.txt'], { encoding: 'utf8' })
    expect(stderr).toBe('qparse: none.txt: NO SUCH FILE\n')
    writeFileSync(path, code)
  })

  test('where it cannot be kept, nothing is said', () => {
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'a file in the way')
    expect(runThere()).toEqual(expected)
    expect(readFileSync(kept, 'utf8')).toBe('a file in the way')
    rmSync(kept)
  })
})

describe('a command brings only what it uses', () => {
  /** Words that stand in the code of a package and nowhere else. */
  const telltales = {
    commander: 'unknownOption',
    unified: 'on a frozen processor',
    zod: 'invalid_union',
    yaml: 'YAMLParseError',
    chalk: 'bgMagentaBright',
    'string-width': 'Segmenter',
    pdfjs: 'PasswordException',
    parse5: 'annotation-xml',
    saxes: 'disallowed character',
    fflate: 'invalid zip data',
    'opencc-js': '鄕',
  }

  /** A chunk that another loads at once; one that is loaded when it is needed stands behind an arrow. */
  const atOnce = /(?<!=>(?:[\w.]+\()?)require\(["'`](\.\/[\w-]+\.cjs)["'`]\)/g

  /** Packages in the chunks that these entries of the build load at once. */
  const packagesOf = (...entries: string[]): string[] => {
    const seen = new Map<string, string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      const code = readFileSync(file, 'utf8')
      seen.set(file, code)
      for (const [, path] of code.matchAll(atOnce)) visit(resolve(dirname(file), path as string))
    }
    for (const entry of entries) visit(join(root, 'dist/cli', entry))
    const all = [...seen.values()].join('\n')
    return Object.entries(telltales).flatMap(([name, word]) => (all.includes(word) ? [name] : []))
  }

  test('extract to JSON needs no zod, yaml, chalk or string-width', () => {
    expect(packagesOf('main.cjs', 'core.cjs')).toEqual(['commander', 'unified'])
  })

  test('each of them stands in the chunk of its own use', () => {
    expect(packagesOf('schema.cjs')).toContain('zod')
    expect(packagesOf('yaml.cjs')).toEqual(['yaml'])
    expect(packagesOf('summary.cjs')).toEqual(['string-width'])
    expect(packagesOf('main.cjs', 'outline.cjs', 'outline-tree.cjs')).toEqual(['commander', 'unified', 'string-width'])
  })

  test('help, schema and text need no parser of documents', () => {
    expect(packagesOf('main.cjs')).toEqual(['commander'])
    expect(packagesOf('main.cjs', 'text.cjs')).toEqual(['commander'])
    expect(packagesOf('main.cjs', 'schema.cjs')).toEqual(['commander', 'zod'])
  })
})

test('the chunks of the command line are read as single bytes', () => {
  const chunks = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.cjs'))
  expect(chunks).toContain('core.cjs')
  const wide = chunks.filter((name) => readFileSync(join(root, 'dist/cli', name)).some((byte) => byte > 127))
  expect(wide).toEqual([])
})

test('the built library is importable by its name and has its types', () => {
  const script = `import { extract } from 'qparse'; process.stdout.write(extract('一、总体要求').outline[0].title)`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: '总体要求' })
  const types = readFileSync(join(root, 'dist/index.d.ts'), 'utf8')
  expect(types).toContain('declare function extract(text: string, options?: ExtractOptions): PolicyDocument')
})
