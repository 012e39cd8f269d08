import { expect, test } from 'vitest'
import { cleanText } from '../../src/clean/clean-text.ts'
import { withoutRadicals } from '../../src/lexicon/radicals.ts'

test('radicals become the letters that they look like, everything else stays', () => {
  expect(withoutRadicals('发展改⾰委、⼯业和信息化部，⺠⽣⻝品')).toBe('发展改革委、工业和信息化部，民生食品')
  expect(withoutRadicals('革命⺀，A1')).toBe('革命⺀，A1')
})

test('rules read them as letters, quotes keep them', () => {
  const { norm, text } = cleanText('发展改⾰委，⺠⽣')
  expect(norm).toBe('发展改革委,民生')
  expect(text).toBe('发展改⾰委，⺠⽣')
})
