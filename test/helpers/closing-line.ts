import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/** Ends the run with one line for machines: `120 passed, 0 failed` (`, 2 skipped` where there are any). */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[], reason: TestRunEndReason): void {
    let passed = 0
    let skipped = 0
    let failed = unhandledErrors.length
    for (const module of modules) {
      let tests = 0
      let red = 0
      for (const test of module.children.allTests()) {
        tests++
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') red++
        else skipped++
      }
      // A file that does not load, or whose hooks fail, has failed too, with tests in it or without.
      if (red === 0 && (module.state() === 'failed' || tests === 0)) red = 1
      failed += red
    }
    // A set-up that fails keeps every test from running.
    if (failed === 0 && (reason === 'failed' || modules.length === 0)) failed = 1
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`
    // Behind the default reporter's summary, which is written in the same turn.
    setImmediate(() => process.stdout.write(line))
  }
}
