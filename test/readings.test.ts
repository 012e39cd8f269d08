import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDates, readQuantities } from '../src/index.ts'

describe('readQuantities', () => {
  test('gives value, bound, unit and the exact place in the text as given', () => {
    const text = '新增企业不低于 4.５2 万家，增速６％左右，翻一番。'
    const [count, ratio] = readQuantities(text)
    expect(count).toMatchObject({
      comparator: '>=',
      value: 4.52,
      unit: '万家',
      normalized: { value: 45200, valueMax: null, unit: '家' },
      decimal: '4.52',
    })
    expect(ratio).toMatchObject({ comparator: '~', value: 6, unit: '%', dimension: 'ratio' })
    for (const { text: quote, start, end } of readQuantities(text)) expect(text.slice(start, end)).toBe(quote)
    expect(count?.text).toContain('4.５2 万家')
  })

  test('parts of a whole keep their fraction beside the rounded share', () => {
    expect(readQuantities('三分之一')[0]?.fraction).toEqual({ n: 1, d: 3 })
  })

  test('no text makes it throw, and every quote is where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0１9.．,%％万亿家十百零〇两半 \n\r\t—-~～至到·（）')), (characters) => {
        const text = characters.join('')
        for (const { text: quote, start, end, value } of readQuantities(text)) {
          expect(text.slice(start, end)).toBe(quote)
          expect(Number.isNaN(value)).toBe(false)
        }
      }),
    )
  })
})

describe('readDates', () => {
  test('a date of its own needs no reference', () => {
    const [one] = readDates('力争到 2025年底前建成')
    expect(one).toMatchObject({ date: '2025-12-31', relation: 'by', text: '到 2025年底前' })
  })

  test('what has no year is counted from the reference, and from nothing else', () => {
    expect(readDates('今年年底前完成')[0]?.date).toBeNull()
    expect(readDates('今年年底前完成', { reference: { date: '2019-03-01', period: null } })[0]?.date).toBe('2019-12-31')
  })

  test('no text makes it throw, and every quote is where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0129年月日底末前内起十五“”时期季度上半至到今明 \n.-/')), (characters) => {
        const text = characters.join('')
        for (const { text: quote, from, to } of readDates(text)) expect(text.slice(from, to)).toBe(quote)
      }),
    )
  })
})
