import { expect, test } from 'vitest'
import { contentHash } from '../../src/tasks/content-hash.ts'
import { dueDay } from '../../src/tasks/due-day.ts'

test.each([
  ['2020', '2020-12-31'],
  ['2018-06', '2018-06-30'],
  ['2019-02', '2019-02-28'],
  ['2020-02', '2020-02-29'],
  ['2000-02', '2000-02-29'],
  ['2100-02', '2100-02-28'],
  ['2018-06-15', '2018-06-15'],
  ['2021-02-30', '2021-02-28'],
  ['nonsense', null],
])('%s is due on %s', (date, day) => {
  expect(dueDay(date, null)).toBe(day)
})

test.each([
  ['--03-31', '2021-02-01', '2021-03-31'],
  ['--03-31', '2021-03-31', '2021-03-31'],
  ['--03-31', '2021-05-01', '2022-03-31'],
  ['--03-31', '2021', '2021-03-31'],
  ['--02', '2023-01', '2023-02-28'],
  ['--02', '2023-06', '2024-02-29'],
  ['--03-31', null, null],
])('%s counted from %s is first due on %s', (date, from, day) => {
  expect(dueDay(date, from)).toBe(day)
})

test('a hash tells apart what is cut in other places, and is the same on every machine', () => {
  expect(contentHash(['修渠', '种树'])).toBe(contentHash(['修渠', '种树']))
  expect(contentHash(['修渠', '种树'])).not.toBe(contentHash(['修渠种', '树']))
  expect(contentHash(['修渠'])).toMatch(/^[\da-f]{16}$/)
  expect(contentHash(['abc'])).toBe('fc692483ee91a9dc')
})
