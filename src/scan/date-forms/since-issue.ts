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
/** What is issued, from a preposition or the start of its clause on: 在名单, 自国家标准, 待省级, 自本行动. */
const issued =
  /(?:(?<word>(?<![现存实内])在|(?<![关由对基至])于|自|从|待)|(?<=[,;:。\n(]))(?<what>[^,;:。、()\n\d自从在于待将后]{1,14})$/
const longestIssued = 16
/** The document itself, or who issues it. */
const ownIssue =
  /^[本该此]|(?:全文|正文|决定|纲要|要点|通告|公告|公报|政策|文件|政府|[委厅局办部院会令])$|(?:任务|工作|责任)(?:清单|台账|分工表?|指引|安排)$|批准|审定|同意|审议|讨论|表决|印发|[将把已]/
const whose = /^(?:各|全[省市县区国]|请|有关)/
const longestKind = 4

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
    const { n, unit, since, named } = m.groups
    const behindWord = !'自从即'.includes(m[0][0] as string) && isHan(norm.charCodeAt(at - 1))
    // 审核通过后15日内: a step of a procedure
    if (behindWord && m[0].startsWith('通过') && !/[议论决]/.test(norm[at - 1] as string)) return null
    const said = behindWord ? issued.exec(norm.slice(Math.max(0, at - longestIssued), at))?.groups : undefined
    const what = said?.what ?? ''
    // 名单公布后15日内: what else is issued, on a day that the text does not tell
    const event = named === undefined && what !== '' && !ownIssue.test(what)
    const whole = said?.word !== undefined || !(whose.test(what) || (named !== undefined && what.length > longestKind))
    const place = {
      ...(what !== '' && (event || named !== undefined) && whole ? { before: what.length + (said?.word?.length ?? 0) } : {}),
      to: at + m[0].replace(/[,的]$/, '').length,
      start: null,
      recurrence: null,
      kind: 'relative' as const,
      closed: true as const,
    }
    const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))
    if (n && unit) {
      const other = event || (named !== undefined && ofOthers.test(norm.slice(Math.max(0, at - 4), at)))
      const date = other ? null : dueDate(reference.date, n, unit)
      return { ...place, date, year: yearOf(date), relation: m.groups.in?.endsWith('后') ? 'from' : 'by' }
    }
    if (since !== '起') return null
    const date = event ? null : reference.date
    return { ...place, date, year: yearOf(date), relation: 'from' }
  },
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5
}
