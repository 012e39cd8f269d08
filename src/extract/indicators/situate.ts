import type { DateExpression } from '../../scan/dates.ts'
import type { Passage } from '../../tree/passages.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from './draft.ts'
import { isBase } from './horizon/base.ts'
import { isAside, isGoalOfPlan, isSpan, startAfter } from './horizon/terms.ts'
import type { HorizonTracker } from './horizon/tracker.ts'
import { titleOf } from './stage.ts'
import { startOf } from './start/start-of.ts'
import { type StatusPlace, statusOf } from './status.ts'
import type { ValuePlace, ValueSentence } from './value-place.ts'

/** What governs the drafts of one sentence. */
export interface Situation extends StatusPlace {
  readonly passage: Passage
  readonly inside: ValueSentence
  /** Dates of the sentence, and those of them that are no bases of comparison. */
  readonly dates: readonly DateExpression[]
  readonly forward: readonly DateExpression[]
  readonly tracker: HorizonTracker
  /** Year of the goals that are set without one: of a report that is given for one year. */
  readonly yearOfGoals: number | null
  /** Whether a lead-in of goals stands above that is no heading. */
  readonly ledByGoals: boolean
}

/** Gives a draft its year, baseline and status; `false` where a direction alone stands under no goal. */
export function situate(draft: Draft, at: Situation, context: ExtractContext): boolean {
  const { norm, sentence } = at.inside
  const forward = at.inReview
    ? at.forward.filter((date) => !isSpan(norm, date) && !isGoalOfPlan(norm, date, at.documentYear))
    : at.forward
  attachHorizon(draft, at.passage, forward, at.tracker, context)
  attachBaseline(draft, at.inside, at.dates)
  const whole = norm.slice(sentence.from, sentence.to)
  draft.status = statusOf(draft, whole, norm.slice(sentence.from, draft.valueSpan.from), at)
  if (draft.status === 'actual') {
    settleYear(draft, at)
    // 争取资金14亿元: what has come about was obtained, not hoped for
    draft.hedge = null
  }
  // what a report sets without a year is of the year that it is given for
  if (draft.status === 'target' && draft.target === null && at.yearOfGoals !== null)
    draft.target = { year: at.yearOfGoals, span: null, inferred: true }
  settleBase(draft, at)
  return draft.kind !== 'qualitative' || (at.ledByGoals && draft.lead === null) || qualifies(draft, at.passage, at.inside.norm)
}

/** The year that a document speaks from: its date, the start of its term, or a year in its title. */
export function documentYear(context: ExtractContext): number | null {
  let year = years.get(context)
  if (year === undefined) {
    year = yearOf(context)
    years.set(context, year)
  }
  return year
}

/** Asked for each table, looked for once. */
const years = new WeakMap<ExtractContext, number | null>()

function yearOf(context: ExtractContext): number | null {
  const { date, period, title } = context.document
  if (date) return Number(date.slice(0, 4)) + (comesNext(context, date) ? 1 : 0)
  if (period) return period.from
  const numbered = /[〔[(]((?:19|20)\d{2})[〕\])]/.exec(context.document.number ?? '')
  // 2023年计划执行情况与2024年计划草案的报告: it is given in the last of them
  const inTitle = Array.from((title ?? '').matchAll(/(\d{4})年/g), ([, said]) => Number(said))
  if (inTitle.length > 0) return /情况|回顾/.test(title as string) ? Math.max(...inTitle) : (inTitle[0] as number)
  if (numbered) return Number(numbered[1])
  for (const passage of context.passages) {
    const title = titleOf(passage, context.clean.norm)
    const year = title === null ? null : /(\d{4})年(?:的)?(?:工作|目标|主要|重点|经济|政府|任务|发展|预期|总体)/.exec(title)
    if (year && !/回顾|总结/.test(title as string)) return Number(year[1])
  }
  return null
}

/** The year that a report calls 今年 and speaks of as to come; `null` where it is given at the end of a year, or not known. */
export function yearToCome(context: ExtractContext): number | null {
  const { date, title } = context.document
  const year = documentYear(context)
  if (date !== null) return year === Number(date.slice(0, 4)) ? year : null
  const titled = /^(\d{4})年[^,。]{0,12}政府工作报告$|政府工作报告[(（](\d{4})年?[)）]$/.exec(title ?? '')
  return titled ? Number(titled[1] ?? titled[2]) : null
}

/** The year that a report or a plan for one year sets goals for where it names none; `null` where it speaks of five years besides. */
export function yearOfGoals(context: ExtractContext): number | null {
  if (!isWorkReport(context)) return yearOfPlan(context)
  const several = context.passages.some((passage) => /[五5]年/.test(titleOf(passage, context.clean.norm) ?? ''))
  return several ? null : documentYear(context)
}

/** A year in such a title is that of a meeting, an inspection, an event or an edition, or what is told of it is over. */
const notOfYear =
  /总结|情况|回顾|公报|解读|办法|规定|条例|规划|纲要|决定$|结果|贯彻|落实|应对|推广|表彰|迎接|创建|督察|反馈|会议|灾后|修订|修正|年本|目录|经验/

/** `2024年优化营商环境实施方案`, `…行动方案（2024年）` → 2024; 2030年前碳达峰行动方案 has a term, 2023年工作总结 no goals. */
function yearOfPlan({ document: { title, period } }: ExtractContext): number | null {
  if (period !== null || title === null || !title.includes('年') || notOfYear.test(title)) return null
  const own = title.replace(/《[^》]*》/g, (quoted, at: number) => (/印发$/.test(title.slice(0, at)) ? quoted : ''))
  const years = Array.from(own.matchAll(/(\d{4})年(?:度)?(.?)/g))
  const [, year = '', behind = ''] = years[0] ?? []
  return years.length === 1 && !'前后底末初以之版远—－–-~～'.includes(behind || '的') ? Number(year) : null
}

/** 2016年12月28日…三、2017年主要工作: a report given at the end of a year speaks of it as over. */
function comesNext(context: ExtractContext, date: string): boolean {
  if (!/^\d{4}-1[12]/.test(date) || !isWorkReport(context)) return false
  const next = `${Number(date.slice(0, 4)) + 1}年`
  return context.passages.some((passage) => {
    const title = titleOf(passage, context.clean.norm)
    if (title !== null) return new RegExp(`${next}(?:的)?[^,。]{0,8}(?:工作|任务|安排|重点|目标)`).test(title)
    const { textFrom } = passage
    return (
      context.clean.norm.startsWith(`${next}是`, textFrom) &&
      /^.{5}是[^,。]{2,30}之?年/.test(context.clean.norm.slice(textFrom, textFrom + 50))
    )
  })
}

/** A work report speaks of the year that is over, then of the one that comes. */
export function isWorkReport(context: ExtractContext): boolean {
  if (context.document.type === 'report') return true
  return context.passages
    .slice(0, 12)
    .some((p) =>
      /(?:政府工作报告|向大会(?:报告|作)[^。]{0,8}工作|各位代表)/.test(
        context.clean.norm.slice(p.span.from, Math.min(p.span.to, p.span.from + 80)),
      ),
    )
}

function attachHorizon(
  draft: Draft,
  passage: Passage,
  dates: readonly DateExpression[],
  tracker: HorizonTracker,
  context: ExtractContext,
): void {
  // a rule that pairs years with values has told it
  if (draft.target !== null) return
  // 2012年以来: when it began is not when it was reached
  const { norm } = context.clean
  const own = dates
    .filter(
      (d) =>
        d.year !== null &&
        d.to <= draft.valueSpan.from &&
        d.relation !== 'from' &&
        !isAside(norm, d, draft.valueSpan.from) &&
        !(d.kind === 'calendar' && norm.startsWith('以来', d.to - 2)),
    )
    .at(-1)
  // 2022年底前完成试点,2023年起全面推开,覆盖率达到90%: not due before it begins
  const start = startAfter(
    dates.filter((d) => d.year !== null && d.to <= draft.valueSpan.from),
    norm,
  )
  if (own && (start === null || (own.year as number) >= start)) {
    draft.target = { year: own.year, span: own, inferred: false }
    return
  }
  const inherited = tracker.inherited(passage, draft.valueSpan.from)
  if (inherited && (start === null || inherited.year >= start)) {
    draft.target = { year: inherited.year, span: inherited.span, inferred: false }
    if (draft.certainty === 'said') draft.certainty = 'inherited'
    return
  }
  const { period } = context.document
  if (period && (start === null || period.to >= start)) draft.target = { year: period.to, span: null, inferred: true }
}

/** A result is not of the plan's last year: of the year told, else of the year before the document's. */
function settleYear(draft: Draft, at: Situation): void {
  const { inReview, documentYear: base, workReport } = at
  if (draft.target?.inferred) draft.target = null
  // 全年实现…: in a look back the year is the one that is over
  const { target } = draft
  if (inReview && workReport && base !== null && target?.year === base && target.span) {
    const said = at.inside.norm.slice(target.span.from, target.span.to)
    const above = at.tracker.inherited(at.passage)
    const year = above?.by === 'heading' && above.year <= base ? above.year : base - 1
    if (/^(?:全年|年内|年末|年底|当年|本年)/.test(said)) draft.target = { ...target, year }
  }
  if (draft.target && base !== null && draft.target.year !== null && draft.target.year > base) draft.target = null
  if (draft.target === null && base !== null && inReview && workReport)
    draft.target = { year: base - 1, span: null, inferred: true }
}

const againstLast = /(?:(?<!占)比|[较与同是为])(?:上一?年)(?:度|末|底|初|同期|实际)?[^,;。]*$/

/** No year is set against itself. */
const againstSelf = /[比较与同]去年(?:度|末|底|初|同期|实际)?[^,;。]*$/

/** `2023年底前…较上年下降50%`: the year before is that before the entry's own, where the sentence tells it or it is over. */
function settleBase(draft: Draft, { inside: { norm, sentence }, documentYear: base }: Situation): void {
  const { target, baseline, status, valueSpan } = draft
  // 较上年再降0.5个百分点: what is set against the year before is of this one
  const yearly = baseline?.value === null && base !== null && baseline.year === base - 1
  if (
    yearly &&
    target === null &&
    status === 'target' &&
    draft.kind === 'change' &&
    againstLast.test(norm.slice(sentence.from, valueSpan.from))
  )
    draft.target = { year: base, span: null, inferred: true }
  if (!baseline || !target || target.year === null || base === null) return
  // 从上年1.61缩小到1.58: told of the year that is over
  if (baseline.value !== null) {
    const last = status === 'actual' && /[从由]上一?年(?:末|底)?的?[^,;。]{0,12}$/.test(norm.slice(sentence.from, valueSpan.from))
    if (last && baseline.year === target.year) draft.baseline = { ...baseline, year: target.year - 1 }
    return
  }
  // 比去年同期增长6%, in what a report tells of the year that is over
  if (status === 'actual' && baseline.year === target.year && againstSelf.test(norm.slice(sentence.from, valueSpan.from))) {
    draft.baseline = { ...baseline, year: target.year - 1 }
    return
  }
  const said = target.span !== null && target.span.from >= sentence.from
  if (!said && (status !== 'actual' || target.year >= base)) return
  if (!againstLast.test(norm.slice(sentence.from, valueSpan.from))) return
  draft.baseline = { ...baseline, year: target.year - 1 }
}

function attachBaseline(draft: Draft, inside: ValueSentence, dates: readonly DateExpression[]): void {
  const place = inside.places.find((p) => p.quantity === draft.quantity)
  if (!place) return
  const start = startOf(place)
  const near = dates
    .filter(
      (d) =>
        d.to <= draft.valueSpan.from &&
        (d.from >= place.clause.from || baseClause(d, place)) &&
        isBase(inside.norm, d, inside.sentence),
    )
    .at(-1)
  const leadIn = near ? null : comparedWith(inside, dates, draft)
  if (start) draft.baseline = { year: near?.year ?? startYear(start, inside, dates), value: Number(start.quantity.value) }
  else if (near && near.year !== null && draft.quantity?.unitClass?.role === 'multiple')
    draft.baseline = { year: near.year, value: null }
  else if (near && near.year !== null && (draft.kind === 'change' || draft.kind === 'increment'))
    draft.baseline = { year: near.year, value: null }
  else if (near && near.year !== null && draft.link?.startsWith('恢复') && draft.unit === '%')
    draft.baseline = { year: near.year, value: null }
  else if (near && near.year !== null && /基础上/.test(inside.norm.slice(near.to, near.to + 6)))
    draft.baseline = { year: near.year, value: null }
  else if (leadIn && (draft.kind === 'change' || draft.kind === 'increment')) draft.baseline = { year: leadIn.year, value: null }
}

/** `从2001年的111.62万人,增加到2005年的144.07万人`, `2001年到2005年,…由3.6%减少到1.4%`: when a value was that another starts from. */
function startYear(start: ValuePlace, { norm, sentence }: ValueSentence, dates: readonly DateExpression[]): number | null {
  const own = dates.find(
    ({ from, to }) => from >= start.left.from && to <= start.quantity.from && /^的?$/.test(norm.slice(to, start.quantity.from)),
  )
  if (own && isBase(norm, own, sentence)) return own.year
  const stretch = dates.filter(({ to }) => to <= start.quantity.from).at(-1)
  return stretch?.kind === 'calendar' && stretch.relation === 'during' && /^\d{4}$/.test(stretch.start ?? '')
    ? Number(stretch.start)
    : null
}

const longestBase = 16
const allBase = /^(?:与|同|和|较|比|相比|相较|对比)于?(?:\d{4}年|“[^”]{2,3}五”)(?:末|底|初|同期|水平|时期|期间)*(?:相比)?$/

/** `与2015年相比,A增加72天,B下降43.6%`: the year that a sentence opens with holds for all movements in it. */
function comparedWith({ norm, sentence }: ValueSentence, dates: readonly DateExpression[], draft: Draft): DateExpression | null {
  if (dates.length === 0) return null
  // 到2025年底,与2023年相比,A降低2%,B提高3个百分点: a clause that compares and says nothing else
  const clause = sentence.clauses.find(
    ({ from, to, mark }) =>
      mark === ',' && to <= draft.valueSpan.from && to - from <= longestBase && allBase.test(norm.slice(from, to)),
  )
  const base = clause && dates.find((d) => d.year !== null && d.to > clause.from && d.from < clause.to)
  if (base) return base
  const opening = dates.find((d) => d.year !== null && d.from - sentence.from <= 4 && d.to <= draft.valueSpan.from)
  const said = opening && `${norm.slice(sentence.from, opening.from)}…${norm.slice(opening.to, opening.to + 6)}`
  return said &&
    ((/^(?:与|同|和|较|比)?…(?:末|底|初|同期|水平)*相比[,:]/.test(said) &&
      /^(?:与|同|和)/.test(norm.slice(sentence.from, sentence.from + 1))) ||
      /^(?:相比|相较|对比)…(?:末|底|初|同期|水平)*[,:]/.test(said))
    ? opening
    : null
}

/** 在2022年基础上,…: a base of comparison in the clause before, which moves nothing itself (较上年前移3位). */
function baseClause(date: DateExpression, place: ValuePlace): boolean {
  const { clauses } = place.in.sentence
  const before = clauses[clauses.indexOf(place.clause) - 1]
  if (before === undefined || date.from < before.from || date.from - before.from > 2 || before.to - date.to > 4) return false
  return before.mark !== ';' && !place.in.places.some(({ clause }) => clause === before)
}

/** 主要目标, 发展目标; 目标任务 has work below it. */
const goalsAlone = /(?:目标|愿景)$/

/** A direction alone is a goal only under a heading or lead-in of goals or a horizon. */
function qualifies(draft: Draft, passage: Passage, norm: string): boolean {
  // 提高利用率 is as often work to do: a goal among goals alone, or behind 到2025年 in its sentence
  if (draft.lead !== null && !passage.path.some(({ title }) => goalsAlone.test(title))) {
    const from = draft.target?.span?.from ?? -1
    return draft.status === 'target' && from >= draft.sentence.from && norm[from] === '到'
  }
  if (passage.path.some((s) => /目标/.test(s.title))) return true
  return draft.target !== null && !draft.target.inferred && draft.status === 'target'
}
