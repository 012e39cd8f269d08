import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract, type Task, type TaskReport, taskReport } from '../../src/index.ts'
import { renderTaskIcs } from '../../src/render/tasks-ics.ts'
import { readSeed, seedNames } from '../helpers/paths.ts'
import { type IcsComponent, readIcs } from '../helpers/read-ics.ts'

const options = { lang: 'en', width: 80, color: false, bom: false } as const
const events = (report: TaskReport, todo = false) => readIcs(renderTaskIcs(report, { ...options, todo })).components
const value = ({ properties }: IcsComponent, name: string) => properties.find((property) => property.name === name)?.value
const reportOf = (body: string, date = '（2022年3月1日）\n') => taskReport([extract(`浙江省治水方案\n${date}${body}`)])

describe.each([false, true])('as to-dos: %s', (todo) => {
  test.each(seedNames)('what %s gives is a calendar by RFC 5545, each entry with a uid of its own', (name) => {
    const report = taskReport([extract(readSeed(name))])
    if (!todo && report.tasks.every(({ due }) => due === null)) return
    if (report.tasks.length === 0) return
    const list = events(report, todo)
    const uids = list.map((component) => value(component, 'UID'))
    expect(new Set(uids).size).toBe(list.length)
    expect(list.every((component) => component.name === (todo ? 'VTODO' : 'VEVENT'))).toBe(true)
  })

  test('any words whatever make a calendar that reads back as them', () => {
    const [task] = reportOf('一、任务\n（一）修渠。2022年底前完成。（省水利厅牵头）\n').tasks as [Task]
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 })),
        (text, lead) => {
          const report: TaskReport = { schemaVersion: '1', documents: [], tasks: [{ ...task, text, lead }] }
          const [event] = events(report, todo)
          const summary = value(event as IcsComponent, 'SUMMARY') ?? ''
          const read = summary.replace(/\\([\\,;n])/g, (_, c) => (c === 'n' ? '\n' : c))
          expect(read.startsWith(text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

test('an event is the whole last day of its term, stamped with the date of the document', () => {
  const [event] = events(reportOf('一、任务\n（一）修渠。2022年6月完成。（省水利厅牵头，省财政厅配合）\n'))
  expect(event?.properties.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
    expect.stringMatching(/^UID:[\da-f]{16}@qparse$/),
    'DTSTAMP:20220301T000000Z',
    'DTSTART;VALUE=DATE:20220630',
    'SUMMARY:修渠（省水利厅）',
    'DESCRIPTION:任务：(一)修渠\\n牵头：省水利厅\\n配合：省财政厅\\n时限：2022年6月\\n位置：任务\\n出处：浙江省治水方案，第4行',
    'CATEGORIES:省水利厅',
    'TRANSP:TRANSPARENT',
  ])
})

test('when a year stands alone, the day is 31 December', () => {
  const [event] = events(reportOf('一、任务\n（一）修渠。到2025年，全部建成。（省水利厅牵头）\n'))
  expect(value(event as IcsComponent, 'DTSTART')).toBe('20251231')
})

test('when a task has two terms, it has two events, each about its own step', () => {
  const list = events(reportOf('一、任务\n（一）修渠。2022年6月底前开工，2023年6月底前完工。（省水利厅牵头）\n'))
  expect(list.map((event) => [value(event, 'DTSTART'), value(event, 'SUMMARY')])).toEqual([
    ['20220630', '开工（省水利厅）'],
    ['20230630', '完工（省水利厅）'],
  ])
  const [first = '', second = ''] = list.map((event) => value(event, 'UID')?.replace('@qparse', '') ?? '')
  expect(second).toBe(`${first}-2`)
})

test('when a term comes every year, so does the event; the end of February moves with the leap years', () => {
  const text = '一、任务\n（一）通报。每年3月底前通报结果。（省水利厅牵头）\n（二）报送。每年2月底前报送情况。（省水利厅牵头）\n'
  expect(events(reportOf(text)).map((event) => [value(event, 'DTSTART'), value(event, 'RRULE')])).toEqual([
    ['20220331', 'FREQ=YEARLY'],
    ['20230228', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ])
  expect(events(reportOf(text), true).map((todo) => [value(todo, 'DTSTART'), value(todo, 'DUE'), value(todo, 'RRULE')])).toEqual([
    ['20220301', '20220331', 'FREQ=YEARLY'],
    ['20230201', '20230228', 'FREQ=YEARLY'],
  ])
})

test('as to-dos, tasks without a date are there too, as events they are not', () => {
  const report = reportOf('一、任务\n（一）修渠。2022年底前完成。（省水利厅牵头）\n（二）宣传。（省水利厅牵头）\n')
  expect(events(report)).toHaveLength(1)
  expect(events(report, true).map((todo) => value(todo, 'DUE'))).toEqual(['20221231', undefined])
})

test('when the document tells no date, the stamp does not come from a clock', () => {
  const report = reportOf('一、任务\n（一）修渠。2022年底前完成。（省水利厅牵头）\n', '')
  expect(value(events(report)[0] as IcsComponent, 'DTSTAMP')).toBe('19700101T000000Z')
})
