import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArabicNumeral, readChineseNumeral } from '../../src/quantity/numeral.ts'

const digits = '零一二三四五六七八九'

/** 1 to 9999 → `一千零五`; `inner` where something stands before it, so that 十 is said 一十. */
function group(n: number, inner: boolean): string {
  let out = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / size) % 10
    if (digit === 0) {
      gap = out !== ''
      continue
    }
    out += `${gap ? '零' : ''}${digit === 1 && size === 10 && out === '' && !inner ? '' : digits[digit]}${unit}`
    gap = false
  }
  return out
}

/** Plain Chinese numeral of 0 to 10^8: `100500` → `十万零五百`. */
function chinese(n: number): string {
  if (n === 0) return '零'
  if (n === 100_000_000) return '一亿'
  const high = Math.floor(n / 10_000)
  const low = n % 10_000
  if (high === 0) return group(low, false)
  return `${group(high, false)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + group(low, true)}`
}

describe('readChineseNumeral', () => {
  test.each([
    ['十', '10'],
    ['三十三', '33'],
    ['一百零五', '105'],
    ['一百二十', '120'],
    ['一千二百', '1200'],
    ['两千三百', '2300'],
    ['两万', '20000'],
    ['十二万', '120000'],
    ['一亿二千万', '120000000'],
    ['一万亿', '1000000000000'],
    ['三点五', '3.5'],
    ['零点八五', '0.85'],
    ['二〇二五', '2025'],
    ['二○三五', '2035'],
  ])('%s is %s', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value)
  })

  test.each(['十几', '数百', '三四百', '几', '', '点五', '三点', '百分之五'])('%s is not read', (text) => {
    expect(readChineseNumeral(text)).toBeNull()
  })

  test('every plain numeral up to a hundred million comes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100_000_000 })), (n) => {
        expect(readChineseNumeral(chinese(n))).toBe(String(n))
      }),
      {
        examples: [
          [0],
          [10],
          [11],
          [110],
          [1010],
          [10_000],
          [10_010],
          [100_000],
          [100_500],
          [10_000_001],
          [99_999_999],
          [100_000_000],
        ],
      },
    )
  })

  test('两 is 二 before 百, 千, 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (n) => {
        const text = chinese(n)
        expect(readChineseNumeral(text.replace(/二(?=[百千万亿])/g, '两'))).toBe(String(n))
      }),
    )
  })

  test('a decimal is its whole and its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
        (n, fraction) => {
          const text = `${chinese(n)}点${fraction.map((digit) => digits[digit]).join('')}`
          const tail = fraction.join('').replace(/0+$/, '')
          expect(readChineseNumeral(text)).toBe(tail === '' ? String(n) : `${n}.${tail}`)
        },
      ),
    )
  })

  test('no text makes it throw, and what it gives is a decimal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'零〇一二两三四五六七八九十百千万亿点几数多'), maxLength: 12 }),
        (text) => {
          expect(readChineseNumeral(text) ?? '0').toMatch(/^\d+(?:\.\d+)?$/)
        },
      ),
    )
  })
})

describe('readArabicNumeral', () => {
  test.each([
    ['1,100', '1100'],
    ['12,345,678', '12345678'],
    ['0.50', '0.5'],
    ['lOOO', '1000'],
    ['I5', '15'],
    ['3O', '30'],
  ])('%s is %s', (text, value) => {
    expect(readArabicNumeral(text)).toBe(value)
  })

  test('grouping by thousands says nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (n) => {
        expect(readArabicNumeral(n.toLocaleString('en-US'))).toBe(String(n))
      }),
    )
  })

  test('letters that a scan put for digits are read as digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(readArabicNumeral(String(n).replaceAll('1', 'l').replaceAll('0', 'O'))).toBe(String(n))
      }),
    )
  })
})
