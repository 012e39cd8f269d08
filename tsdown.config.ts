import { defineConfig } from 'tsdown'

const shared = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  hash: false,
} as const

export default defineConfig([
  {
    ...shared,
    // The library: what an importer already has (unified, vfile, zod) stays outside, so that types and instances are shared.
    name: 'library',
    entry: { index: 'src/index.ts' },
    clean: ['dist/*.js', 'dist/*.d.ts'],
    dts: true,
    deps: { onlyBundle: ['chinese-numbers-converter'] },
  },
  {
    ...shared,
    // The command line: everything inside, one chunk a command, so that a run reads few files and only what it uses.
    name: 'command line',
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    dts: false,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
  },
])
