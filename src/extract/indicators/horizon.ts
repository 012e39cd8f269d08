import type { Span } from '../../clean/position-map.ts'
import { CharGate } from '../../lexicon/char-gate.ts'
import type { DateExpression } from '../../scan/dates.ts'
import type { Sentence } from '../../scan/sentences.ts'
import type { Section } from '../../tree/ast.ts'
import { isPartTitle } from '../../tree/part-title.ts'
import type { Passage } from '../../tree/passages.ts'
import { tellsBoth, tellsReview } from '../review.ts'
import { titleOf, yearTurn } from './stage.ts'

/** A year that governs what follows it (时限). */
export interface Horizon {
  readonly year: number
  readonly span: Span | null
  /** By what: a term or due date, a year named by the way, or a heading. */
  readonly by: 'term' | 'year' | 'heading'
}

/**
 * Which year governs a value: of its sentence, else the last one of its section, else of a section above.
 *
 * Passages are visited in reading order. A horizon of a section holds for its bullets, run-ins and sections until another
 * replaces it; what a section below sets does not come back up.
 */
export class HorizonTracker {
  readonly #own = new Map<Section | null, Horizon | null>()
  /** Term of the passage being read, where its section has a year of its own. */
  #aside: { passage: Passage; horizon: Horizon; until?: number } | null = null
  readonly #now: number | null
  readonly #year: number | null

  /** `now` is the year that a work report speaks of as to come, `year` that of the document. */
  constructor(now: number | null, year: number | null) {
    this.#now = now
    this.#year = year
  }

  /** Horizon of the section chain, innermost first. */
  inherited(passage: Passage, at = 0): Horizon | null {
    if (this.#aside?.passage === passage && at < (this.#aside.until ?? Number.POSITIVE_INFINITY)) return this.#aside.horizon
    for (let i = passage.path.length - 1; i >= 0; i--) {
      const own = this.#own.get(passage.path[i] as Section)
      if (own !== undefined) return own
    }
    // a line that stands alone like a title governs the sections behind it; other text of the front does not
    const front = this.#own.get(null) ?? null
    return passage.path.every(({ kind }) => kind === 'run-in') || front?.by === 'heading' ? front : null
  }

  /** A heading's own year: `2024年目标任务`. */
  enter(passage: Passage, dates: readonly DateExpression[], norm: string): void {
    if (dates.length === 0) return
    const title = titleOf(passage, norm)
    if (
      title === null ||
      (passage.headingEnd <= passage.textFrom &&
        !/年(?:度)?[^,。]{0,14}(?:工作|目标|任务|重点|要点|安排|建议|要求|部署|回顾|总结|计划|实事)/.test(title))
    )
      return
    const inTitle = dates.filter(
      (d) =>
        d.to <= passage.textFrom + title.length &&
        d.year !== null &&
        !d.open &&
        !(d.kind === 'plan' && opens.test(norm.slice(d.to, d.to + 10))),
    )
    // 关于去年和今年前4个月工作: a look back is of the first
    const date = tellsReview(title) ? inTitle[0] : inTitle.at(-1)
    // results of one term and goals of the next, a plan's goals and those of 2035: neither year is that of all
    if (!date || (inTitle.length > 1 && tellsBoth(title)) || visions.test(title)) return
    // a line that stands alone like a title opens a new part of the document
    const alone = passage.headingEnd <= passage.textFrom || (passage.section?.kind === 'run-in' && isPartTitle(title))
    if (alone) this.#own.clear()
    this.#own.set(alone ? null : passage.section, { year: date.year as number, span: date, by: 'heading' })
  }

  /** 2022年底前完成方案;2024年起,…: what begins behind a term is not due by it. */
  begin(passage: Passage, dates: readonly DateExpression[], norm: string, inReview: boolean): void {
    const start = inReview ? null : startAfter(dates, norm)
    if (start === null) return
    const governing = this.inherited(passage)
    if (governing === null || governing.by === 'heading' || governing.year >= start) return
    this.#aside = null
    this.#own.set(passage.section, null)
  }

  /** Remembers the last term of a sentence for what follows in the section; a year to come that opens it, for its paragraph. */
  leave(passage: Passage, sentence: Sentence, dates: readonly DateExpression[], norm: string, inReview: boolean): void {
    if (dates.length === 0) return
    const [first] = dates
    if (first && !inReview && isBare(first) && first.from === sentence.from && !dates.some((date) => isTerm(date, norm))) {
      const horizon: Horizon = { year: first.year as number, span: first, by: 'term' }
      const behind = norm.slice(first.to, Math.min(sentence.to, first.to + 40))
      if (listed.test(behind) && horizon.year >= (this.#year ?? 0)) this.#set(passage, horizon, norm)
      else if (this.#year !== null && horizon.year > this.#year && /^,(?!全球|世界|全国|我国)/.test(behind))
        this.#aside = { passage, horizon }
    } else if (
      first &&
      inReview &&
      isBare(first) &&
      first.from === sentence.from &&
      norm[first.to] === ',' &&
      this.#isOver(first)
    ) {
      // 2020年,海洋生产总值达到1万亿元。森林覆盖率达到60%: the results of that year, to the end of the paragraph
      const other = otherTime.exec(norm.slice(sentence.to - 1, passage.span.to))
      const until = other ? sentence.to + other.index : passage.span.to
      this.#aside = { passage, horizon: { year: first.year as number, span: first, by: 'term' }, until }
    }
    // 今年,办好以下民生实事: the list that follows is of that year
    const leadsIn = !inReview && dates.length === 1 && first?.from === sentence.from && norm[sentence.to - 1] === ':'
    if (leadsIn && isComing(first, this.#year)) {
      const by = passage.section === null ? 'heading' : 'term'
      this.#set(passage, { year: first.year as number, span: first, by }, norm)
      return
    }
    const last = dates
      .filter((d) =>
        isTerm(d, norm)
          ? !(inReview && (isSpan(norm, d) || isGoalOfPlan(norm, d, this.#year)))
          : (inReview && isAsOf(d, norm)) ||
            (isReached(d, norm) && (inReview || this.#year === null || (d.year as number) >= this.#year)) ||
            (!inReview && d.year === this.#now && speaksOfYear(norm, d)),
      )
      .at(-1)
    if (!last || isAside(norm, last, sentence.to) || (dates.length > 1 && tellsBoth(titleOf(passage, norm) ?? ''))) return
    const then = inReview ? undefined : dates.findLast((date) => isNextStep(date, last, norm))
    const span = then && !isAside(norm, then, sentence.to) ? then : last
    this.#set(passage, { year: span.year as number, span, by: 'term' }, norm)
  }

  #isOver({ year }: DateExpression): boolean {
    return this.#year === null || (year as number) < this.#year
  }

  #set(passage: Passage, horizon: Horizon, norm: string): void {
    // below `2024年目标任务` a year by the way holds to the end of its paragraph
    if (this.inherited(passage)?.by === 'heading' || this.#aside?.passage === passage) this.#aside = { passage, horizon }
    else {
      this.#own.set(passage.section, horizon)
      // 到2025年,…: a paragraph that opens with a term behind a list of bullets leads up to the next
      const { section, path } = passage
      const behind = section?.kind === 'bullet' && passage.headingEnd <= passage.span.from
      if (behind && horizon.span && steps.test(norm.slice(passage.textFrom, Math.min(horizon.span.from, passage.textFrom + 12))))
        this.#own.set(path.findLast(({ kind }) => kind !== 'bullet') ?? null, horizon)
    }
  }
}

/** Year of the last of the dates, where something begins with it: 2024年起, 自2023年起; 2012年以来 tells what has come about. */
export function startAfter(dates: readonly DateExpression[], norm: string): number | null {
  const last = dates.at(-1)
  // 自2026年1月1日起施行: a rule, and no work
  if (last?.date?.length === 10) return null
  return last?.relation === 'from' && last.kind === 'calendar' && norm[last.to - 1] === '起' ? last.year : null
}

/** `第十四个五年规划和2035年远景目标纲要`, `“十五五”时期目标任务和2026年工作安排`: goals of two terms. */
const visions =
  /五年规划[和及与暨].{5}远景目标|[和及与暨、](?:\d{4}|二[〇零一二三四五六七八九]{3})年(?:远景目标|[^,。]{0,6}(?:工作|任务|安排|重点))|(?:远景)?目标[和及与暨、]“?十[一二三四五六]五/

/** 推动“十五五”开好局: of the year that it begins with. */
const opens = /^(?:时期|期间)?[^,。]{0,3}(?:开好局|起好步|开局|开门红|良好开端)/

/** What may stand before the term that a paragraph opens with: 第二步,到2025年. */
const steps = /^(?:第[一二三四五]步|[近中远]期(?:目标)?|第[一二三四五]阶段)?[,:]?$/

/** What tells of another time behind the results of a year: 五年来, 目前, 去年. */
const otherTime = /[。;](?:[一二两三四五\d]年来|[^,。;]{0,8}以来|目前|去年|上一?年|今年|全年|截[至止]|到?\d{4}年)/

/** 今年, 2025年: the year of the document, or one to come. */
function isComing({ open, year, date }: DateExpression, of: number | null): boolean {
  return !open && (date === null || date.length === 4) && year !== null && of !== null && year >= of
}

/** 2025年: a year and no word of term. */
function isBare({ relation, open, year, kind }: DateExpression): boolean {
  return relation === null && !open && year !== null && kind === 'calendar'
}

/** `2023年底前完成试点,2025年全面推广`: behind a term a later year that opens a clause is the next step. */
function isNextStep(date: DateExpression, term: DateExpression, norm: string): boolean {
  return (
    date.from > term.to &&
    isBare(date) &&
    (date.year as number) > (term.year as number) &&
    ',;、'.includes(norm[date.from - 1] as string) &&
    norm[date.to] !== '的'
  )
}

/** `1990年,主要产品的产量指标如下:`: the goals of that year follow. */
const listed = /^(?!.{0,20}完成情况),?[^,。;:]{0,16}(?:指标|目标|任务|产量|数量)[^,。;:]{0,6}(?:如下|是|为|有)?:/

/** 五年内: in a look back how long it took. */
export function isSpan(norm: string, { from, to }: DateExpression): boolean {
  return /^[一二两三四五十\d]{1,2}年(?:时间)?[之以]?内$/.test(norm.slice(from, to))
}

/** `完成“十四五”目标进度的95.6%`, `提前两年完成“十四五”规划目标`: what a look back measures itself by, before that plan is over. */
export function isGoalOfPlan(norm: string, { kind, to, year }: DateExpression, now: number | null): boolean {
  return kind === 'plan' && now !== null && year !== null && year >= now && goalOfPlan.test(norm.slice(to, to + 20))
}

const goalOfPlan =
  /^(?:时期|期间)?的?(?:(?:规划|计划|纲要|国家|[省市县]级?|上级|发展|建设|减排|降碳|节能|考核|控制|总体|总量|累计|主要|全部|约束性|预期性?|既定|中期|序时|确定|明确|提出|下达)的?)*(?:目标|任务|指标|进度)/

/** `今年是…之年`, `做好今年的各项工作`: what a part of a work report is about. */
function speaksOfYear(norm: string, { from, to }: DateExpression): boolean {
  // 2022年是本届政府的开局之年
  if (/^\d{4}年$/.test(norm.slice(from, to))) return yearTurn.test(`今年${norm.slice(to, to + 80)}`) && norm[to] === '是'
  if (norm.slice(from, to) !== '今年') return false
  const start = /(?:做好|抓好)$/.test(norm.slice(Math.max(0, from - 2), from)) ? from - 2 : from
  return yearTurn.test(norm.slice(start, start + 80))
}

/** 提升到2020年的60.4%: a year that is no term by itself. */
function isReached({ from, to, year, open }: DateExpression, norm: string): boolean {
  return year !== null && !open && norm[from - 1] === '到' && norm[to] === '的'
}

/** 截至2020年底: in a look back the year of what is told from there on. */
function isAsOf({ from, to, year }: DateExpression, norm: string): boolean {
  return year !== null && /^截[至止]/.test(norm.slice(from, to))
}

/** Whether a date sets a horizon for what follows it. */
export function isTerm(date: DateExpression, norm: string): boolean {
  // 2025年的主要目标: the year of the goals that follow
  if (
    date.year !== null &&
    !date.open &&
    date.relation === null &&
    /^的?(?:主要|发展|总体|预期|具体|工作|国民|经济|社会|和|全[省市县区州])*目标/.test(norm.slice(date.to, date.to + 20))
  )
    return true
  return date.year !== null && !date.open && (date.relation === 'by' || date.relation === 'during')
}

/** 底前建成的: what things are since then. */
const builtThen =
  /^(?:以前|之前|前)?已?(?:建成|建造|建设|投产|投运|投用|竣工|注册|登记|核发|取得|出厂|生产|销售|成立)[^,。;、]{0,6}的/

/** What is counted for each year: 当年缴存额, 当年去向落实率. */
const ofEachYear = /^[一-龥]{1,6}[额率]/

/** What may stand between a year and its prices: 2020年价格, 2020年不变价. */
const priced = new CharGate('年的不可现当价')

/** `60%(2020年为58%),蓄积量达到5亿立方米`: a date in a bracket that is closed before a place says nothing of that place. */
export function isAside(norm: string, date: DateExpression, at: number): boolean {
  let depth = 0
  for (let i = date.to; i < at; i++) {
    const c = norm.charCodeAt(i)
    if (c === 40) depth++
    else if (c === 41 && --depth < 0) return true
  }
  return false
}

const movesBy = /^(?:末|底|水平)?(?:再|将|约|预计)?(?:提高|提升|上升|增加|下降|降低|回落)了?约?[\d.]+个百分点/

/** 上年, 去年, or a year that is earlier than the one told before it. */
function isBeforeOther(norm: string, { from, to, year }: DateExpression, sentence: Sentence): boolean {
  if (/^(?:上一?年|去年)/.test(norm.slice(from, to))) return true
  const told = /(\d{4})年/.exec(norm.slice(sentence.from, from))?.[1]
  return told !== undefined && year !== null && Number(told) > year
}

/** Dates of a sentence that no goal is due by: bases of comparison (比2015年, 较“十二五”末), and how long a thing takes (4个工作日内). */
export function isBase(norm: string, date: DateExpression, sentence: Sentence): boolean {
  if (norm[date.to - 1] === '内' && /(?:工作日|[日天周]|星期)(?:时间)?(?:之|以)?内$/.test(norm.slice(date.from, date.to)))
    return true
  if (/^(?:比|较|与|同比)/.test(norm.slice(date.from, date.to))) return true
  // “十四五”批复的6个基地: what was set then
  if (date.kind === 'plan' && /^(?:时期|期间)?(?:批复|核准|确定|明确|部署|下达|提出)的/.test(norm.slice(date.to, date.to + 5)))
    return true
  if (/^的?[\d.一二两三四五六七八九十]+倍/.test(norm.slice(date.to, date.to + 10))) return true
  if (
    priced.passes(norm.charCodeAt(date.to)) &&
    /^年?的?(?:(?:不变|可比|现行|当年)价|价格?计)/.test(norm.slice(date.to, date.to + 6))
  )
    return true
  if (/^(?:年?末?水平|同期|平均|基数|底数)/.test(norm.slice(date.to, date.to + 4))) return true
  // 2000年底前建成的小区, 建成于2000年底前: which ones are meant
  if (date.kind === 'calendar' && builtThen.test(norm.slice(date.to, date.to + 14))) return true
  const before = norm.slice(Math.max(sentence.from, date.from - 8), date.from)
  if (/(?:建成|建造|竣工|投产|注册|登记|始建|成立)$/.test(before) && norm[date.from] === '于') return true
  // 较2020年,单位能耗下降13%: all that the clause says
  if (/(?:^|[,;:])(?:与|同|和|较|比|相比|对比|相较)于?$/.test(before) && norm[date.to] === ',') return true
  // 住房公积金当年缴存额: of each year
  if (
    norm.startsWith('当年', date.from) &&
    ofEachYear.test(norm.slice(date.to, date.to + 9)) &&
    /[一-龥]$/.test(before) &&
    !/(?:力争|确保|争取|实现|努力|完成)$/.test(before)
  )
    return true
  // 不低于上年,…; 降低到上年居民收入的50%
  if (/^[到至在]?(?:上一?年|去年)/.test(norm.slice(date.from, date.to))) {
    if (/(?:不?[高低快慢优好少多]于|不?超过|不?逊于)$/.test(before)) return true
    if (
      /[到至在](?:上一?年|去年)$/.test(norm.slice(date.from - 1, date.to)) &&
      /^(?!的)[^,。;]{2,24}的[\d.]+%/.test(norm.slice(date.to, date.to + 30))
    )
      return true
  }
  // 控制在上年的95%以内: what is held to
  if (/(?:控制|保持|稳定|维持)在$/.test(before) && /^[一-龥]{0,8}的[\d.]+(?:%|倍)/.test(norm.slice(date.to, date.to + 16)))
    return true
  // 恢复到2019年的110%
  if (before.endsWith('恢复')) return true
  // 在上年完成500亿元的基础上
  if (before.endsWith('在') && /^[^,。;]{0,24}的?基础上/.test(norm.slice(date.to, date.to + 28))) return true
  // 相比2012年,速率提高近40倍
  if (/(?:相比|相较|对比)于?$/.test(before)) return true
  // 基于2020年城镇建设用地规模的1.3倍
  if (before.endsWith('基于') && /^[^,;。]{0,24}的\d/.test(norm.slice(date.to, date.to + 30))) return true
  // 成功申办2029年世锦赛: when that is held is no term of anything
  if (/(?:申办|争办|获办|赢得|取得)$/.test(before)) return true
  // 占比上年提高2个百分点, 到2025年…占比2020年提高2个百分点: 占比 is 占比比, as its movement tells
  if (before.endsWith('占比') && movesBy.test(norm.slice(date.to, date.to + 12)) && isBeforeOther(norm, date, sentence))
    return true
  // 占当年城镇新建建筑的30%: of what it is a share
  if (/占$/.test(before)) return true
  const behind = norm.slice(date.to, Math.min(sentence.to, date.to + 5))
  return /(?:(?<!占)比|较|与|同|按|基准年|对比|相较|相比|相比于|相对于|在|由|从|超过|[高低快慢优好]于)(?:考核基准年|基准年|疫情前的?)?$/.test(
    before,
  ) && !/^(?:[,、]|之?前|内|期间)/.test(behind)
    ? /(?:(?<!占)比|较|与|基准年|相较|相比|相比于|相对于|由|从|[高低快慢优好]于)(?:考核基准年|基准年|疫情前的?)?$/.test(before) ||
        /^(?:的?基础上|基数)/.test(behind)
    : /^(?:的)?(?:基础上|相比|为基期|为基数|为基准)/.test(behind)
}
