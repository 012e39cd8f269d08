import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { multiply, scale } from '../../src/quantity/decimal.ts'

/** Integers and a number of decimal places, both as BigInt arithmetic sees them. */
const parts = fc.record({ digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), places: fc.integer({ min: 0, max: 9 }) })

/** -1234 and 2 places → `-12.34`, without trailing zeros; computed on BigInt alone. */
function written(digits: bigint, places: number): string {
  const unit = 10n ** BigInt(places)
  const size = digits < 0n ? -digits : digits
  const fraction = String(size % unit)
    .padStart(places, '0')
    .replace(/0+$/, '')
  return `${digits < 0n ? '-' : ''}${size / unit}${places > 0 && fraction !== '' ? `.${fraction}` : ''}`
}

describe('scale', () => {
  test.each([
    ['4.52', 4, '45200'],
    ['1.6', 12, '1600000000000'],
    ['1100', 4, '11000000'],
    ['0.50', 0, '0.5'],
    ['007', 0, '7'],
    ['35', -2, '0.35'],
    ['0', 8, '0'],
    ['-2.5', 1, '-25'],
  ])('moves the point of %s by %i places: %s', (decimal, power, result) => {
    expect(scale(decimal, power)).toBe(result)
  })

  test('is exact for every decimal, where floating point is not', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 12 }), ({ digits, places }, power) => {
        expect(scale(written(digits, places), power)).toBe(written(digits * 10n ** BigInt(power), places))
      }),
    )
  })

  test('there and back gives the same decimal', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 12 }), ({ digits, places }, power) => {
        const decimal = written(digits, places)
        expect(scale(scale(decimal, power), -power)).toBe(decimal)
        expect(scale(scale(decimal, -power), power)).toBe(decimal)
      }),
    )
  })

  test('leading and trailing zeros say nothing', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places, zeros) => {
          const unit = 10n ** BigInt(places)
          const padded = `${'0'.repeat(zeros)}${digits / unit}.${String(digits % unit).padStart(places, '0')}${'0'.repeat(zeros)}`
          expect(scale(padded, 0)).toBe(written(digits, places))
        },
      ),
    )
  })
})

describe('multiply', () => {
  test.each([
    ['0.1', '3', '0.3'],
    ['4.52', '10000', '45200'],
    ['-2', '0.5', '-1'],
    ['-0.2', '-0.5', '0.1'],
    ['0', '-7', '0'],
  ])('%s by %s is %s', (a, b, product) => {
    expect(multiply(a, b)).toBe(product)
  })

  test('is the product of the integers with the places added', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(multiply(written(a.digits, a.places), written(b.digits, b.places))).toBe(
          written(a.digits * b.digits, a.places + b.places),
        )
      }),
    )
  })

  test('by one changes nothing, and the order does not matter', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [x, y] = [written(a.digits, a.places), written(b.digits, b.places)]
        expect(multiply(x, '1')).toBe(x)
        expect(multiply(x, y)).toBe(multiply(y, x))
      }),
    )
  })
})
