import type { Section } from '../../tree/ast.ts'
import { isPartTitle } from '../../tree/part-title.ts'
import type { Passage } from '../../tree/passages.ts'
import { hopes, tellsBelow, tellsBoth, tellsReview, tellsTroubles } from '../review.ts'

/** Sentences that turn a report from what was to what comes. */
const goalTurn =
  /(?:今年|\d{4}年|(?:今后|未来)[五5]年|十[一二三四五六]五”?(?:时期|期间))[^,。;]{0,24}(?:总体要求|主要预期目标|预期目标|主要目标|目标任务|重点工作|工作安排)|^(?:今后|未来)[五5]年[,是]|(?:政府工作|经济社会发展)的?(?:总体要求|总体思路|主要预期目标|主要目标)是/
/** The same, where the report is given at the start of the year that it calls 今年. */
export const yearTurn = /^今年是[^。;]{2,60}年|(?:做好|抓好)今年的?[^。,;]{0,8}工作|^今年,?(?:我们)?[要将][^。;]{0,24}工作/

/**
 * What a place of the text does: report results (回顾) or set goals (任务).
 *
 * Told by the titles of the sections it stands in; where they tell nothing, by the last line that stood alone like a
 * title, and in a work report by the last sentence that turned from one to the other.
 */
export class StageTracker {
  #review: boolean | null = null
  /** The section whose title told it. */
  #by: Section | null = null
  readonly #report: boolean
  readonly #now: number | null
  readonly #year: number | null
  /** What the titles down to a section tell; each title is read once. */
  readonly #told = new Map<Section, boolean | null>()
  #last: { readonly section: Section | null; readonly told: boolean | null } | null = null

  /** `now` is the year that a report is given in, where it speaks of that year as to come; `year` the one that its goals are for. */
  constructor(isReport: boolean, now: number | null, year: number | null) {
    this.#report = isReport
    this.#now = now
    this.#year = year
    if (isReport) this.#review = true
  }

  /** Reads a passage's own title or turn before its sentences are read. */
  enter(passage: Passage, norm: string): void {
    const title = titleOf(passage, norm)
    if (title !== null) {
      const ofPart =
        passage.section === null || passage.path.length === 1 || passage.headingEnd === passage.span.from || isPartTitle(title)
      const told = ofPart ? tellsBoth(title) || (tellsReview(title) ?? this.#comes(title)) : null
      if (told !== null) {
        this.#review = told
        this.#by = passage.headingEnd > passage.textFrom ? passage.section : null
      } else if (!this.#report && this.#by !== null && !passage.path.includes(this.#by)) {
        // 第一章 发展环境 says nothing of 第二章
        this.#review = null
        this.#by = null
      }
      return
    }
    if (!this.#report) return
    const text = norm.slice(passage.textFrom, Math.min(passage.span.to, passage.textFrom + 160))
    // a report turns to what comes once, and not back
    const turns = goalTurn.test(text) || (this.#now !== null && yearTurn.test(text)) || this.#opensYear(text)
    if (this.#review && turns) this.#review = false
  }

  /** `踔厉奋发2023年` in a report of that year: its goals. The day that it was given on tells nothing. */
  #comes(title: string): false | null {
    const told = this.#report && this.#now !== null && new RegExp(`${this.#now}年(?!\\d{1,2}月)`).test(title)
    return told && !title.includes('报告') ? false : null
  }

  /** `2022年是本届政府的开局之年`: of the year that the goals are for. */
  #opensYear(text: string): boolean {
    return this.#year !== null && text.startsWith(`${this.#year}年是`) && /^.{5}是[^。;]{2,60}年/.test(text)
  }

  /** Where the section begins whose title says that a place reports results: surer than how far a report has come. */
  calledReviewFrom(path: readonly Section[]): number | null {
    for (let length = path.length; length > 0 && this.#tells(path, length); length--) {
      const section = path[length - 1] as Section
      // ——转型升级成效显著 is as often what is to be reached
      const called = section.kind !== 'bullet' && section.kind !== 'run-in'
      if (called && tellsReview(section.title))
        return hopes(section.title) && this.#tells(path, length - 1) === false ? null : section.span.from
    }
    return null
  }

  /** Whether a place reports results. */
  isReview(path: readonly Section[]): boolean {
    const section = path.at(-1) ?? null
    // most passages stand in the section of the one before
    if (this.#last?.section !== section) this.#last = { section, told: this.#tells(path, path.length) }
    return this.#last.told ?? this.#review ?? false
  }

  /** Whether a title above tells of nothing but what is over: 工作回顾. */
  #looksBack(path: readonly Section[], length: number): boolean {
    return path.slice(0, length).some(({ title }) => !hopes(title) && tellsReview(title) === true)
  }

  #tells(path: readonly Section[], length: number): boolean | null {
    if (length === 0) return null
    const section = path[length - 1] as Section
    let told = this.#told.get(section)
    if (told === undefined) {
      const both = tellsBoth(section.title)
      const outer = this.#tells(path, length - 1)
      const said = both ? null : tellsTroubles(section.title) || tellsReview(section.title)
      const own = said === false && outer === true && this.#looksBack(path, length - 1) ? tellsBelow(section.title, true) : said
      // 民生福祉取得重要成果 below 主要目标 is what is to be reached
      const above = own === false ? null : outer
      told = both ? null : own && above === false && hopes(section.title) ? false : (own ?? above)
      this.#told.set(section, told)
    }
    return told
  }
}

/** A heading's title, or the whole of a short line that stands alone like one; `null` for running text. */
export function titleOf(passage: Passage, norm: string): string | null {
  if (passage.headingEnd > passage.textFrom) {
    return passage.headingEnd - passage.textFrom <= 40 ? norm.slice(passage.textFrom, passage.headingEnd) : null
  }
  const { from, to } = passage.span
  if (to - from > 36 || to - from < 4) return null
  const text = norm.slice(from, to)
  return /[。;,:!?]$|[,。;]/.test(text) ? null : text
}

/** Whether a line without a number is the title of a part that reports or sets goals: `2024年重点工作安排建议`. */
export function opensPart(passage: Passage, norm: string): boolean {
  if (passage.role !== 'title') return false
  const title = titleOf(passage, norm)
  return title !== null && tellsReview(title) !== null
}
