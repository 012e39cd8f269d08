import type { Span } from '../clean/position-map.ts'

/** What dates without a year of their own are counted from: the document, never the clock. */
export interface DateReference {
  /** Date of issue, ISO 8601 at the precision known, or `null`. */
  readonly date: string | null
  /** Term of the plan, or `null`. */
  readonly period: { readonly from: number; readonly to: number } | null
  /** Year that 今年 means where the document has no date: of the heading or title that governs the place. */
  readonly year?: number | null
}

/** A date expression in running text. `到2025年底前` → core `2025年底`, date `2025-12-31`, relation `by`. */
export interface DateExpression extends Span {
  /** The expression without 到 / 于 / 自 in front and 前 / 以前 / 起 / 期间 behind. */
  readonly core: Span
  /** ISO at the precision told: `2025`, `2018-06`, `2018-06-30`, `--03-31` for 每年3月底前; `null` where the text does not tell. */
  readonly date: string | null
  /** First moment of a period: `2021` for “十四五”期间. */
  readonly start: string | null
  readonly recurrence: 'yearly' | null
  /** `null` for a bare date (`2020年`) that neither 到 / 前 / 期间 / 起 nor a plan word makes a term. */
  readonly relation: 'by' | 'during' | 'from' | null
  /** Year that `date` falls in, `null` for recurring and unresolved ones. */
  readonly year: number | null
  /** `plan` for “十四五”, `relative` for 今年 / 年内 / 3年内, else `calendar`. */
  readonly kind: 'calendar' | 'plan' | 'relative'
}
