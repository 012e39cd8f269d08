import { addTo, smallNumber } from '../calendar.ts'
import { type DateForm, referenceYear } from '../date-form.ts'
import type { DateReference } from '../dates.ts'

const number = '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])'
const form = new RegExp(
  `(?:${number}(?:[-—–~至到]{1,2}|、))?(?<n>${number})(?<unit>年|个?月|个?工作日|日|天|周|个?星期)(?:(?:时间)?(?:之内|以内|内)(?!容|部|外|蒙)|(?<spent>(?:左右)?的?(?:时间|努力)))`,
  'y',
)
/** Words that make a span of time a condition or a look back: 近3年内, 毕业2年内, 连续两年内. */
const notBefore =
  /(?:近|前|过去|连续|毕业|注册|登记|成立|离校|出生|期限|期|任期|有效期|保修|满|退役|设立|受理|收到|接到|之后|满后|至|到|压缩|缩短|控制在|时间在)$/

/** What each such term has in it. */
const closing = /内|时间|努力/
/** No such expression is longer. */
const longest = 24

/** What is due by the term before, when another stands right behind 、. */
const termBefore = /[\d一二两三四五][年月](?:之|以)?内[^,;。、\d]{4,}、$/
const longestTask = 40
const lengthBefore = /(?<![年月]|第)[\d.]+个?(?:工作日|小时|天)?[和及与至到]$/
const longestLength = 10

/** 用3年时间: a length that is to be spent, not one that has been. */
const spending = /用|经过$|通过$/
/** 力争通过3年努力,…; 通过3年努力,力争…: what has been brought about with as much effort is told in the same words. */
const hoped = /(?:力争|争取|确保|计划|再|未来)(?:通过|经过|用)$/
const hopes = /^,?(?:力争|争取|确保|努力)/
/** Rates that are told of a span of months, weeks or days. */
const unitOfRate = /[月日天周期]内|半年内|1年内/
const rate = /^[一-龥]{0,9}(?:喂养|就业|住院|入院|保持|存活|成活|死亡|复发|随访|办结|答复|反馈|响应|留存|到位|送达|回访|返贫)率/
/** `到2026年,用三年时间`, `用3年时间,到2026年`: how long the term beside it is. */
const years = /^\(\d{4}(?:年)?[-—–~至](?<to>\d{4})年\)/
const untilBefore = /到(?:\d{4}年|“十[一二三四五六]五”)[底末]?,[^,。;]{0,4}(?:用|经过|通过)$/
const untilBehind =
  /^,?(?:即|力争|争取|确保|努力)?(?:到(?:\d{4}年|“十[一二三四五六]五”)|[于在]?\d{4}年(?:\d{1,2}月)?(?:底|末)?[之以]?前)/

/**
 * A term counted from the document: `3年内` of a document of 2021-05 → 2024, `30日内` of 2021-05-01 → 2021-05-31; `null` where
 * the document's date is not known to that precision. Spans that are counted from another event keep `null`.
 */
export const within: DateForm = {
  id: 'within',
  examples: ['3年内', '两个月内', '30日内', '15个工作日内'],
  first: '0123456789一二两三四五六七八九十半',
  second: '0123456789一二两三四五六七八九十半年月日天周个工星-—–~至到、',
  read(norm, at, { reference, yearly }) {
    // 3、5年内 begins before; 1年内减轻负担、3年内见效 are two terms
    const ahead = norm[at - 1] ?? ''
    if (/[\d.〇一二两三四五六七八九十百千几数第]/.test(ahead)) return null
    if (ahead === '、' && !termBefore.test(norm.slice(Math.max(0, at - longestTask), at))) return null
    // 1个工作日和3个工作日以内: two lengths under one bound
    if ('和及与至到'.includes(ahead) && ahead !== '' && lengthBefore.test(norm.slice(Math.max(0, at - longestLength), at)))
      return null
    if (!closing.test(norm.slice(at, at + longest))) return null
    form.lastIndex = at
    const m = form.exec(norm)
    if (
      !m?.groups ||
      (yearly && m.groups.unit !== '年') ||
      (m.groups.spent && !spending.test(norm.slice(Math.max(0, at - 2), at))) ||
      notBefore.test(norm.slice(Math.max(0, at - 3), at))
    )
      return null
    const to = at + m[0].length
    if (
      m.groups.spent?.endsWith('努力') &&
      !hoped.test(norm.slice(Math.max(0, at - 4), at)) &&
      !hopes.test(norm.slice(to, to + 3))
    )
      return null
    if (m.groups.spent && (untilBehind.test(norm.slice(to, to + 16)) || untilBefore.test(norm.slice(Math.max(0, at - 16), at))))
      return null
    // 用一个月时间控制了疫情: spent already
    if (m.groups.spent && /^[一-龥]{1,6}了(?![解不结])/.test(norm.slice(to, to + 8))) return null
    // 6个月内婴儿纯母乳喂养率: the span that a rate is measured over
    if (unitOfRate.test(m[0]) && rate.test(norm.slice(to, to + 16))) return null
    const { n = '', unit = '' } = m.groups
    // 利用三年时间(2024—2026年): the bracket tells which
    const told = m.groups.spent ? years.exec(norm.slice(to, to + 14)) : null
    if (told?.groups) {
      const year = Number(told.groups.to)
      return {
        to: to + told[0].length,
        date: String(year),
        start: null,
        year,
        recurrence: null,
        kind: 'relative',
        relation: 'by',
        closed: true,
      }
    }
    const date = countedElsewhere(norm, at)
      ? counted(norm, at, n, unit)
      : (wholeTerm(reference, n, unit) ?? dueDate(reference.date ?? yearOnly(reference), n, unit))
    return {
      to,
      date,
      start: null,
      year: date === null ? null : Number(date.slice(0, 4)),
      recurrence: null,
      kind: 'relative',
      relation: 'by',
      closed: true,
    }
  },
}

/** Date of issue and a length of time → the day, month or year it ends in. */
export function dueDate(from: string | null, count: string, unit: string): string | null {
  if (count === '半') return unit === '年' ? cut(addTo(from, 6, 'month'), 7) : null
  const n = smallNumber(count)
  if (n === null) return null
  if (unit === '年') return cut(addTo(from, n, 'year'), 10)
  if (unit.endsWith('月')) return cut(addTo(from, n, 'month'), 10)
  if (unit.endsWith('工作日')) return addTo(from, n, 'weekday')
  return addTo(from, unit.endsWith('周') || unit.endsWith('星期') ? n * 7 : n, 'day')
}

/** Without a date, the year that the text speaks from tells years at least. */
function yearOnly(reference: DateReference): string | null {
  const year = referenceYear(reference)
  return year === null ? null : String(year)
}

/** `五年内` in a plan of five years is the plan's own term. */
function wholeTerm({ period }: DateReference, count: string, unit: string): string | null {
  return period && unit === '年' && smallNumber(count) === period.to - period.from + 1 ? String(period.to) : null
}

function cut(iso: string | null, length: number): string | null {
  return iso === null ? null : iso.slice(0, length)
}

/** 2024年起,用三年时间; 2012年起5年内: counted from a year that is said; the last of them. */
function counted(norm: string, at: number, count: string, unit: string): string | null {
  const from = Number(
    /(?:^|[^\d])(\d{4})年(?:开始|起)[,]?(?:用|利用|通过|经过|力争|力争用)?$/.exec(norm.slice(Math.max(0, at - 14), at))?.[1],
  )
  const n = smallNumber(count)
  return from && n && unit === '年' ? String(from + n - 1) : null
}

/** Whether the span is counted from an event named right before it: 自受理之日起20日内, 收到申请后5日内. */
function countedElsewhere(norm: string, at: number): boolean {
  return /(?:之日起?|日起|起|后|之后|以后|次日起)[,的]?(?:(?<=年起,?)(?:力争)?(?:利?用|通过|经过))?$/.test(
    norm.slice(Math.max(0, at - 9), at),
  )
}
