import type { DateExpression } from '../../scan/dates.ts'
import type { Sentence } from '../../scan/sentences.ts'
import type { Passage } from '../../tree/passages.ts'
import type { Draft } from './draft.ts'
import { isTerm } from './horizon/terms.ts'
import { setsGoals } from './status.ts'
import type { Words } from './words.ts'

/** `近年来,…`, `“十三五”以来,…`: what a paragraph begins with that tells how things have come about. */
const backward = /^(?:近年来|近几年来?|多年来|长期以来|(?:党的)?[一-龥\d“”]{2,12}以来),/

/** Whether a paragraph goes on to tell what has come about. */
function opensBack(norm: string, { textFrom, span }: Passage): boolean {
  const comma = norm.indexOf(',', textFrom)
  return comma > 0 && comma - textFrom <= 18 && comma < span.to && backward.test(norm.slice(textFrom, comma + 1))
}

/** How a sentence begins that tells how things stand, or stood at some time. */
const standing = /^(?:截[至止]|目前|\d{4}年)/

/** Titles that tell how things are, besides what is wanted: 现状与目标, 背景和目标. */
const stateTitle = ['现状', '背景', '形势', '概况']

/** What asks for something in the middle of facts: 各县每年安排…, 不低于…. */
const asks = /^各|每年|不[低少]于|不[超高]|控制[在到]|至少|以[上下内]/

/** Titles of what is wanted alone. */
const goalTitle = /(?:目标|目标任务)$/

/** Clauses that lead on and say nothing by themselves. */
const asides = /^(?:其中|此外|另外|同时|目前)$/

/**
 * Which sentences of a paragraph tell what has come about, by how it began, until one turns to what is to be done.
 *
 * `近年来,…`; `2020年,全省幼儿园达到7873所。在园幼儿97.6万人。`: the second is of that year too, whatever the heading says.
 */
export class LookBack {
  readonly #norm: string
  readonly #words: Words
  readonly #year: number | null
  readonly #ofState: boolean
  readonly #ofGoals: boolean
  #told: 'lately' | 'facts' | null
  #since: Draft['target'] = null

  /** `year` is that of the document. */
  constructor(norm: string, passage: Passage, year: number | null, words: Words) {
    this.#norm = norm
    this.#words = words
    this.#year = year
    const title = passage.section?.title ?? ''
    this.#ofState = stateTitle.some((word) => title.includes(word))
    this.#ofGoals = !this.#ofState && goalTitle.test(title)
    this.#told = opensBack(norm, passage) ? 'lately' : null
  }

  /** Whether a sentence behind the first is told as what has come about; what it turns from ends with it. */
  holds(sentence: Sentence, forward: readonly DateExpression[]): boolean {
    if (this.#told === null) return false
    const said = this.#norm.slice(sentence.from, sentence.to)
    const turned = setsGoals(said) || forward.some((date) => isTerm(date, this.#norm) && !this.#isOver(date))
    if (turned || (this.#told === 'facts' && (this.#begins(sentence) || !this.#goesOn(sentence)))) this.#told = null
    return this.#told !== null
  }

  /** Year of the facts that hold, where the sentence that began them names it. */
  get since(): Draft['target'] {
    return this.#told === 'facts' ? this.#since : null
  }

  /** Whether the facts of a sentence are followed by more of them; told where it has been read. */
  leave(sentence: Sentence, drafts: readonly Draft[]): void {
    const [first] = drafts
    if (this.#told === 'lately' || !first || sentence.heading) return
    if (!this.#begins(sentence)) return
    if (this.#ofGoals || drafts.some(({ status }) => status !== 'actual')) return
    this.#told = 'facts'
    this.#since = first.target?.span && first.target.span.from >= sentence.from ? first.target : null
  }

  #begins({ from }: Sentence): boolean {
    return standing.test(this.#norm.slice(from, from + 5))
  }

  /** Whether a sentence goes straight on to what is measured: one that begins with a deed may ask for it. */
  #goesOn({ from, to, clauses }: Sentence): boolean {
    const first = clauses.find((clause) => !asides.test(this.#norm.slice(clause.from, clause.to)))
    // below 现状与目标 facts may be told in any order
    if (!first || !(this.#ofState || /\d/.test(this.#norm.slice(first.from, first.to)))) return false
    if (asks.test(this.#norm.slice(from, to))) return false
    const { leadAtStart, mannerAtStart } = this.#words
    return leadAtStart.findIn(this.#norm, first.from, to) === null && mannerAtStart.findIn(this.#norm, from, to) === null
  }

  #isOver({ year }: DateExpression): boolean {
    return this.#told === 'facts' && this.#year !== null && year !== null && year < this.#year
  }
}
