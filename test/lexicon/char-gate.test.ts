import { describe, expect, test } from 'vitest'
import { CharGate } from '../../src/lexicon/char-gate.ts'

describe('a gate of characters', () => {
  const gate = new CharGate('年月')

  test('lets in what is of the set', () => {
    expect([...'年月'].map((c) => gate.passes(c.charCodeAt(0)))).toEqual([true, true])
    expect(gate.passesAny('到2025年')).toBe(true)
  })

  test('keeps out most others, and the end of a text', () => {
    expect([...'到底前5a'].map((c) => gate.passes(c.charCodeAt(0)))).toEqual([false, false, false, false, false])
    expect(gate.passes(''.charCodeAt(0))).toBe(false)
    expect(gate.passesAny('到底前')).toBe(false)
    expect(gate.passesAny('')).toBe(false)
  })
})
