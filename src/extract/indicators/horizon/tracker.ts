import type { Span } from '../../../clean/position-map.ts'
import type { DateExpression } from '../../../scan/dates.ts'
import type { Sentence } from '../../../scan/sentences.ts'
import type { Section } from '../../../tree/ast.ts'
import { isPartTitle } from '../../../tree/part-title.ts'
import type { Passage } from '../../../tree/passages.ts'
import { tellsBoth, tellsReview } from '../../review.ts'
import { titleOf, yearTurn } from '../stage.ts'
import { isAside, isBare, isGoalOfPlan, isReached, isSpan, isTerm, startAfter } from './terms.ts'

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

/** `今年是…之年`, `做好今年的各项工作`: what a part of a work report is about. */
function speaksOfYear(norm: string, { from, to }: DateExpression): boolean {
  // 2022年是本届政府的开局之年
  if (/^\d{4}年$/.test(norm.slice(from, to))) return yearTurn.test(`今年${norm.slice(to, to + 80)}`) && norm[to] === '是'
  if (norm.slice(from, to) !== '今年') return false
  const start = /(?:做好|抓好)$/.test(norm.slice(Math.max(0, from - 2), from)) ? from - 2 : from
  return yearTurn.test(norm.slice(start, start + 80))
}

/** 截至2020年底: in a look back the year of what is told from there on. */
function isAsOf({ from, to, year }: DateExpression, norm: string): boolean {
  return year !== null && /^截[至止]/.test(norm.slice(from, to))
}
