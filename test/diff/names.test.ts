import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { diff } from '../../src/diff/index.ts'
import { documentOf } from '../helpers/diff-documents.ts'
import { fixture } from '../helpers/paths.ts'

interface Case {
  a: string
  b: string
  value?: string
  region?: string
  why: string
}

const { same, apart } = parse(readFileSync(fixture('diff', 'names.yaml'), 'utf8')) as { same: Case[]; apart: Case[] }

const rows = ({ a, b, value = '60%', region }: Case) => {
  const first = documentOf('a.txt', [{ name: a, value: `${value} 2025`, text: `甲${a}` }], region ?? null)
  const second = documentOf('b.txt', [{ name: b, value: `${value} 2025`, text: `乙${b}` }])
  return diff([first, second]).rows
}

describe('one measure under two names', () => {
  test.each(same.map((one) => [`${one.a} = ${one.b}: ${one.why}`, one] as const))('%s', (_, one) => {
    const found = rows(one)
    expect(found).toHaveLength(1)
    expect(found[0]?.match.because).not.toBe('')
    expect(rows({ ...one, a: one.b, b: one.a, ...(one.region ? { region: '' } : {}) }).length).toBeLessThanOrEqual(
      one.region ? 2 : 1,
    )
  })
})

describe('two measures whose names are near', () => {
  test.each(apart.map((one) => [`${one.a} ≠ ${one.b}: ${one.why}`, one] as const))('%s', (_, one) => {
    expect(rows(one)).toHaveLength(2)
    expect(rows({ ...one, a: one.b, b: one.a })).toHaveLength(2)
  })
})
