import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TsdownPlugin } from 'tsdown'

const shared = {
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  hash: false,
} as const

/** Commander starts programs of its own for subcommands that are files; there are none here, and loading the module takes longer than commander. */
const noChildProcess: TsdownPlugin = {
  name: 'no-child-process',
  resolveId: { order: 'pre', filter: { id: /^(node:)?child_process$/ }, handler: () => '\0no-child-process' },
  load: { filter: { id: /^\0no-child-process$/ }, handler: () => 'export default {}' },
}

/** The global is the module, and is there already. */
const globalProcess: TsdownPlugin = {
  name: 'global-process',
  resolveId: { order: 'pre', filter: { id: /^node:process$/ }, handler: () => '\0global-process' },
  load: { filter: { id: /^\0global-process$/ }, handler: () => 'module.exports = globalThis.process' },
}

/**
 * Characters beyond ASCII as escapes: a chunk of single bytes is taken over as it is, while decoding UTF-8 into two bytes a
 * character takes longer than reading a short document. Minified code has them in strings, patterns and names only.
 */
const singleBytes: TsdownPlugin = {
  name: 'single-bytes',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/(\\*)([\u0080-\uffff])/g, escaped)
    }
  },
}

/** A character that was escaped already, for nothing, needs no second backslash. */
function escaped(_: string, before: string, character: string): string {
  return `${before.length % 2 === 1 ? before.slice(1) : before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Character maps of Chinese fonts that a PDF names without holding them, and the notice that goes with the maps. */
const characterMaps: TsdownPlugin = {
  name: 'character-maps',
  writeBundle() {
    const from = 'node_modules/pdfjs-dist/cmaps'
    const to = 'dist/cli/cmaps'
    mkdirSync(to, { recursive: true })
    const wanted = /^(?:LICENSE|(?:GB|UniGB|Adobe-GB1|B5|ETen|ETHK|HK|CNS|UniCNS|Adobe-CNS1|Identity).*\.bcmap)$/
    for (const name of readdirSync(from)) if (wanted.test(name)) cpSync(join(from, name), join(to, name))
  },
}

/** What V8 compiled of the old chunks is no good for new ones; one run keeps what a common document needs of these. */
function keepCompiled(): void {
  rmSync('dist/cli/compiled', { recursive: true, force: true })
  const argv = ['bin/qparse.js', 'extract', 'seeds/sichuan-2023-quality-opinion.txt', '-f', 'json']
  execFileSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The command line itself and how files are read: needed by every command. Readers of formats other than text and what only some options need stay in chunks of their own. */
const cli =
  /node_modules[\\/]commander|src[\\/](input[\\/](?!readers[\\/](?!text)|simplify)[^.]+\.ts|cli[\\/](?!main|read-fixes)[^\\/]+\.ts|contract[\\/]parts|lexicon[\\/]common-characters|render[\\/](index|json|outline-formats|diff-formats)\.ts)/

/** From text to document, with unified and what it brings: needed by all commands that read a document. */
const core =
  /node_modules[\\/](unified|vfile|bail|devlop|extend|is-plain-obj|trough|unist-|chinese-numbers)|src[\\/](processor|cli[\\/]commands[\\/]extract\.ts|clean|lines|tree|scan|extract|model|quantity|lexicon(?![\\/](aliases|merits|measure-heads))|diagnostics)/

export default defineConfig([
  {
    ...shared,
    // The library: what an importer already has (unified, vfile, zod) stays outside, so that types and instances are shared.
    name: 'library',
    format: 'esm',
    entry: { index: 'src/index.ts' },
    clean: ['dist/*.js', 'dist/*.d.ts'],
    dts: true,
    deps: { onlyBundle: ['chinese-numbers-converter'] },
  },
  {
    ...shared,
    // The command line: everything inside, one chunk a command, so that a run reads few files and only what it uses.
    name: 'command line',
    // What V8 compiled of a script can be kept between runs; of an ES module, on Node 20, it cannot.
    format: 'cjs',
    entry: { main: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
    outDir: 'dist/cli',
    dts: false,
    minify: true,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
    plugins: [noChildProcess, globalProcess, singleBytes, characterMaps],
    hooks: { 'build:done': keepCompiled },
    outputOptions: {
      codeSplitting: {
        groups: [
          // Each file that is opened costs about as much as compiling 20 KB: what is always needed together stands together.
          { name: 'program', test: cli },
          { name: 'core', test: core },
        ],
      },
    },
  },
])
