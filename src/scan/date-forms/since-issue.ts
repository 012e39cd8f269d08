import { issueVerbs } from '../../lexicon/horizons.ts'
import { alternation } from '../../lexicon/pattern.ts'
import type { DateForm } from '../date-form.ts'
import { dueDate } from './within.ts'

const verbs = alternation(issueVerbs)
const number = '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])'
const form = new RegExp(
  `(?:[自从])?(?:(?<named>本?(?:通知|办法|意见|方案|规定|细则|条例|文件|措施|规划|计划|实施意见|实施方案|实施细则|文))?(?:正式)?(?:${verbs})(?:之日|之时|当日|后|之后)?|即日)(?<since>起|后)?[,的]?` +
    `(?:(?<n>${number})(?<unit>年|个?月|个?工作日|日|天|周)(?<in>之内|以内|内|后|之后))?`,
  'y',
)

const counting = /之日起?|后|[当即]日起/
/** 本方案印发1个月内: neither 之日 nor 后 */
const short = /^(?:本|通知|方案|意见|文件).{2,12}内$/
/** The document of somebody else: 市级方案印发后, 国家标准发布后. */
const ofOthers = /(?:[级市省县区]|国家|部门|上位|上级|总体|相关|有关|配套)(?:实施)?$/
/** No such expression is longer. */
const longest = 40

/**
 * Counted from the document's own issue: `自印发之日起` → the date of issue, `印发之日起30日内` → thirty days on,
 * `发布之日起30日后施行` likewise with relation `from`.
 */
export const sinceIssue: DateForm = {
  id: 'since-issue',
  examples: ['自发布之日起', '印发之日起30日内', '本通知印发后15个工作日内'],
  first: '自从即本通办意方规细条文措计实印发公颁下出施',
  second: '日本通知办法意见方案规定划细则条例文件措施计印发公布颁下出台实行过自正',
  read(norm, at, { reference }) {
    // the words of issue are many, and stand in all texts; what makes them a date is seldom behind them
    const ahead = norm.slice(at, at + longest)
    if (!counting.test(ahead) && !ahead.includes('内')) return null
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m?.groups || !(counting.test(m[0]) || (m.groups.n && short.test(m[0])))) return null
    const { n, unit, since } = m.groups
    const place = {
      to: at + m[0].replace(/[,的]$/, '').length,
      start: null,
      recurrence: null,
      kind: 'relative' as const,
      closed: true as const,
    }
    const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))
    if (n && unit) {
      const other = m.groups.named !== undefined && ofOthers.test(norm.slice(Math.max(0, at - 4), at))
      const date = other ? null : dueDate(reference.date, n, unit)
      return { ...place, date, year: yearOf(date), relation: m.groups.in?.endsWith('后') ? 'from' : 'by' }
    }
    if (since !== '起') return null
    return { ...place, date: reference.date, year: yearOf(reference.date), relation: 'from' }
  },
}
