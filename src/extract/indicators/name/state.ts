import type { Span } from '../../../clean/position-map.ts'
import type { Indicator } from '../../../contract/types.ts'
import type { LeadWord, LinkWord, Words } from '../words.ts'

/** What stripping took off a phrase, and what is left of it. */
export interface NameState {
  from: number
  to: number
  scope: string | null
  hedge: string | null
  per: Indicator['per']
  aggregate: Indicator['aggregate']
  /** Last verb taken off the front: 新增, 培育. */
  lead: (LeadWord & { readonly word: string }) | null
  /** Verb between name and value: 达到, 增长. */
  link: (LinkWord & { readonly word: string }) | null
}

export interface NameOptions {
  /** Whether the value is a ratio: its name may begin with 年均 and with a verb that is a noun (增长, 下降). */
  readonly ratio: boolean
  /** Whether the phrase stands in front of the value. */
  readonly front: boolean
  /** Whether it is what somebody makes: verbs at its front are part of it (参与式治理社区). */
  readonly made?: boolean
}

/** The text around a phrase, the same for every step. */
export interface NamePlace extends NameOptions {
  /** Cleaned text with marks folded to half width; `text` is the same length, unfolded. */
  readonly norm: string
  readonly text: string
  readonly words: Words
  /** Dates and other runs that may stand in front of a name and belong to none. */
  readonly skips: readonly Span[]
}
