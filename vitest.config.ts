import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build-if-stale.ts'],
    reporters: ['default', './test/helpers/closing-line.ts'],
    testTimeout: 60_000,
    // A plain environment for all tests: the words on a terminal follow it.
    env: { LANG: 'C.UTF-8', LC_ALL: '', TZ: 'UTC' },
  },
})
