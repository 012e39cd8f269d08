import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTo, daysIn, smallNumber, yearNumber } from '../../src/scan/calendar.ts'
import { dateForms } from '../../src/scan/date-forms.ts'
import { readDates } from '../../src/scan/dates.ts'

const nothing = { date: null, period: null }
const read = (text: string, reference: Parameters<typeof readDates>[2] = nothing) =>
  readDates(text, { from: 0, to: text.length }, reference)

describe('readDates', () => {
  const pieces = [
    '到',
    '2025年',
    '底前',
    '“十四五”',
    '期间',
    '每年',
    '3月',
    '15日',
    '前',
    '、',
    '。',
    ';',
    '自',
    '起',
    '3年内',
    '印发之日起',
    '《',
    '》',
    '—',
    '年',
    '一季度',
    '末',
    '今',
    '规划期末',
  ]

  test('whatever the text, expressions lie in the span, in order, none over another, each around its core', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(20), (parts, cut) => {
        const text = parts.join('')
        const span = { from: Math.min(cut, text.length), to: text.length }
        let last = span.from
        for (const { from, to, core, date, year } of readDates(text, span, { date: '2021-05-10', period: null })) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeLessThanOrEqual(span.to)
          expect(core.from).toBeGreaterThanOrEqual(from)
          expect(core.to).toBeLessThanOrEqual(to)
          expect(core.to).toBeGreaterThan(core.from)
          expect(date ?? '2000').toMatch(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/)
          if (year !== null) expect(date?.startsWith(String(year))).toBe(true)
          last = to
        }
      }),
    )
  })

  test('when the span ends inside a date, the date is not read beyond it', () => {
    expect(readDates('到2025年底前', { from: 0, to: 7 }, nothing)).toMatchObject([{ from: 0, to: 7, date: '2025-12-31' }])
    expect(readDates('到2025年', { from: 0, to: 4 }, nothing)).toEqual([])
  })

  test('the core leaves out what makes the date a term', () => {
    expect(read('到2025年底前')).toMatchObject([{ from: 0, to: 8, core: { from: 1, to: 7 }, date: '2025-12-31', relation: 'by' }])
  })

  test('each form reads its own examples', () => {
    for (const { id, examples } of dateForms)
      for (const example of examples)
        expect(read(`在${example},`, { date: '2021-05-10', period: { from: 2021, to: 2025 } }), `${id}: ${example}`).not.toEqual(
          [],
        )
  })

  test.each([
    ['一五', 1953, 1957],
    ['二五', 1958, 1962],
    ['三五', 1966, 1970],
    ['十五', 2001, 2005],
    ['十四五', 2021, 2025],
    ['二十五', 2051, 2055],
  ])('“%s”期间 is told by arithmetic', (plan, from, to) => {
    expect(read(`“${plan}”期间`)).toMatchObject([{ start: String(from), date: String(to) }])
  })
})

describe('calendar', () => {
  test('leap years, ends of months and weekdays', () => {
    expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(1900, 2), daysIn(2000, 2), daysIn(null, 2), daysIn(2021, 11)]).toEqual([
      29, 28, 28, 29, 28, 30,
    ])
    expect(addTo('2020-01-31', 1, 'month')).toBe('2020-02-29')
    expect(addTo('2020-12-15', 2, 'month')).toBe('2021-02-15')
    expect(addTo('2021-12-31', 1, 'day')).toBe('2022-01-01')
    expect(addTo('2022-04-29', 1, 'weekday')).toBe('2022-05-02')
  })

  test('what the precision does not allow stays unknown', () => {
    expect(addTo('2021', 3, 'year')).toBe('2024')
    expect(addTo('2021', 3, 'month')).toBeNull()
    expect(addTo('2021-05', 30, 'day')).toBeNull()
    expect(addTo(null, 3, 'year')).toBeNull()
  })

  test('small numbers and years in either script', () => {
    expect(['十二', '二十', '两', '15', '三十一', '百', ''].map(smallNumber)).toEqual([12, 20, 2, 15, 31, null, null])
    expect(['2025', '二〇二五', '二○二六', '三〇〇〇', '1776'].map(yearNumber)).toEqual([2025, 2025, 2026, null, null])
  })
})
