import type { Span } from '../clean/position-map.ts'
import { type DateLead, type DateTail, dateLeads, dateTails } from '../lexicon/horizons.ts'
import { addTo } from './calendar.ts'
import { type DateCore, type DateForm, type DateState, referenceYear } from './date-form.ts'
import { dateForms } from './date-forms.ts'
import { occasionStart, readOccasion } from './occasion.ts'

/** What dates without a year of their own are counted from: the document, never the clock. */
export interface DateReference {
  /** Date of issue, ISO 8601 at the precision known, or `null`. */
  readonly date: string | null
  /** Term of the plan, or `null`. */
  readonly period: { readonly from: number; readonly to: number } | null
  /** Year that 今年 means where the document has no date: of the heading or title that governs the place. */
  readonly year?: number | null
  /** Year of quarters, months and 年底 that are told without one, where a section looks back at it. */
  readonly past?: number | null
  /** Year that 去年 means, where a section of a document without a date looks back at it. */
  readonly over?: number | null
  /** The five years that a report to an assembly calls 今后五年. */
  readonly coming?: { readonly from: number; readonly to: number } | null
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
  /** `null` for a bare date (`2020年`) that neither 到 / 前 / 期间 / 起 nor a plan word makes a term; also for 截至 and 以来. */
  readonly relation: 'by' | 'during' | 'from' | null
  /** Year that `date` falls in, `null` for recurring and unresolved ones. */
  readonly year: number | null
  /** `plan` for “十四五”, `relative` for 今年 / 年内 / 3年内, else `calendar`. */
  readonly kind: 'calendar' | 'plan' | 'relative'
  /** Id of the date form that read it. */
  readonly form: string
  /** A day is told that the month does not have (2月30日): `date` has the month alone. */
  readonly impossible: boolean
  /** Behind 截至 or before 以来 / 以后 / 前后: a look back or an open end, never a term. */
  readonly open: boolean
}

/** A 《 that is not closed within this many characters is no book title. */
const longestTitle = 200

/** Lists of forms that may start with one character, and for each character which of them: 0 none, 1 a mark, else list + 2. */
const lists: (readonly DateForm[])[] = []
const starts = dispatch()

/** What every date has in it somewhere: a span without any of these has none, and most have not. */
const necessary =
  /[年月日天周期五季]|世纪|[发布文台行施过之时]后|\d{4}[-/.]|[节旦一庆明秋汛冬冻学考耕收][”"]?(?:节|来临|到来|开始)?[之以]?前/

/**
 * Every date expression (时间表述) of a span, in order, none over another, in one pass.
 *
 * `到2025年,合格率达98%;2026年6月底前完成` → `到2025年` (2025, by) and `2026年6月底前` (2026-06-30, by). Nothing inside 《》.
 * A month without a year takes the year last named in its sentence, else the document's.
 */
export function readDates(norm: string, span: Span, reference: DateReference): DateExpression[] {
  // searched in the span alone: a short sentence must not look through the rest of the document
  if (!necessary.test(norm.slice(span.from, span.to))) return none
  const found: DateExpression[] = []
  const state: DateState = { reference, lastYear: null, yearly: false }
  let free = span.from
  for (let i = span.from; i < span.to; ) {
    const start = starts[norm.charCodeAt(i)] as number
    if (start === 0) {
      i++
      continue
    }
    if (start === 1) {
      i = passMark(norm, i, span.to, state)
      continue
    }
    const expression = readAt(norm, i, lists[start - 2] as readonly DateForm[], free, span.to, state)
    if (expression) {
      joinList(norm, found, expression)
      i = expression.to
      free = i
      // 自2022年8月以来 opens a stretch; what follows lies in the year that was told before it; 春节前 tells no year
      if (
        expression.year !== null &&
        expression.kind !== 'plan' &&
        expression.form !== 'occasion' &&
        norm[expression.to - 1] !== '来'
      )
        state.lastYear = expression.year
      if (expression.recurrence === 'yearly') state.yearly = true
    } else {
      if (norm[i] === '每' && norm[i + 1] === '年') state.yearly = true
      i++
    }
  }
  return found
}

const none: DateExpression[] = []

const joint = /^(?:[、和及与]|以及)$/

/**
 * Adds a date to those before it; in a list the words around one are said of all: 到2025年和2030年 has 到 for both,
 * 6月底、12月底前 and “十四五”、“十五五”期间 have the last word for both.
 */
function joinList(norm: string, found: DateExpression[], date: DateExpression): void {
  const last = found.at(-1)
  if (
    last &&
    !last.open &&
    !date.open &&
    (last.kind === 'plan') === (date.kind === 'plan') &&
    joint.test(norm.slice(last.to, date.from))
  ) {
    const untold = date.relation === null && date.core.from === date.from && date.core.to === date.to
    if (untold && last.relation === 'by' && norm[last.from] === '到' && last.to === last.core.to) {
      found.push({ ...date, relation: 'by', start: null })
      return
    }
    const ended = date.to > date.core.to && date.core.from === date.from && (date.relation === 'by' || date.kind === 'plan')
    if (ended && last.relation === null && last.to === last.core.to)
      found[found.length - 1] = { ...last, relation: date.relation }
  }
  found.push(date)
}

/** Behind a mark that ends what a year governs, or behind a book title. */
function passMark(norm: string, at: number, to: number, state: DateState): number {
  const c = norm[at]
  if (c === '《') {
    const end = norm.slice(at, Math.min(to, at + longestTitle)).indexOf('》')
    return end < 0 ? at + 1 : at + end + 1
  }
  if (c !== ';') state.lastYear = null
  state.yearly = false
  return at + 1
}

function readAt(
  norm: string,
  at: number,
  forms: readonly DateForm[],
  free: number,
  end: number,
  state: DateState,
): DateExpression | null {
  const behind = norm[at + 1] ?? ''
  for (const form of forms) {
    if (form.second !== undefined && !form.second.includes(behind)) continue
    const core = form.read(norm, at, state)
    if (core && core.to <= end) {
      const expression = complete(norm, at, core, form.id, free, end, state)
      if (expression) return expression
    }
  }
  return null
}

const moved = /(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|回落|缩小)到$/

/** Adds the words around a core: 到 / 于 / 自 in front, 前 / 期间 / 起 behind. */
function complete(
  norm: string,
  at: number,
  core: DateCore,
  form: string,
  free: number,
  end: number,
  state: DateState,
): DateExpression | null {
  const found = leadBefore(norm, at, free)
  // 从3亿人次增加到2019年的8亿人次: 到 belongs to the verb, and the year is no term once it has passed
  const reached = found?.word === '到' && norm[core.to] === '的' && moved.test(norm.slice(Math.max(0, at - 4), at))
  const lead = reached && core.year !== null && core.year < (referenceYear(state.reference) ?? 0) ? null : found
  const tail = core.closed ? null : (tailBehind(norm, core.to, end) ?? occasionBehind(norm, core.to, end))
  if (core.needsTail && !tail && lead?.relation !== 'by') return null
  // 截至2024年底 looks back, but not where it is still to come, nor with 前
  const ahead = lead?.relation === 'past' && (tail === null || tail.relation === 'by') && (tail !== null || isAhead(core, state))
  const open = (lead?.relation === 'past' && !ahead) || tail?.relation === 'past'
  let relation: DateExpression['relation'] = null
  if (!open) {
    if (lead?.relation === 'by' || ahead) relation = 'by'
    else if (tail) relation = tail.relation
    // 从“十二五”末的63.3: where something starts
    else relation = lead?.relation === 'from' && core.relation === 'by' ? null : core.relation
  }
  const withLead = lead !== null && (lead.relation === 'by' || lead.relation === 'past' || relation !== null)
  const day = tail?.day && core.date?.length === 4 ? `${core.date}-${tail.day}` : null
  const { date, year } =
    day !== null ? { date: day, year: core.year } : relation === 'by' && core.yearless ? nextYear(core, state) : core
  const before = core.before !== undefined && at - core.before >= free ? core.before : 0
  return {
    from: withLead ? at - lead.word.length : at - before,
    to: core.to + (tail?.word.length ?? 0),
    core: { from: at, to: core.to },
    date,
    start: relation === 'by' && core.relation !== 'during' ? null : core.start,
    recurrence: core.recurrence,
    relation,
    year,
    kind: core.kind,
    form,
    impossible: core.impossible ?? false,
    open,
  }
}

/** Whether a date lies ahead of the document: of a later year, or later in its year than a document that is not of its end. */
function isAhead({ date, year }: DateCore, { reference }: DateState): boolean {
  const now = referenceYear(reference)
  if (year === null || date === null) return false
  // of a plan without a date its last year alone is surely to come
  if (now === null) return reference.period?.to === year
  if (year !== now) return year > now
  const issued = reference.date
  return (
    issued !== null &&
    issued.length >= 7 &&
    date.length >= 7 &&
    issued.slice(5, 7) < '11' &&
    date.slice(0, 7) > issued.slice(0, 7)
  )
}

/** A due day early in the year, in a document of November or December, lies in the year that follows. */
function nextYear(core: DateCore, { reference, lastYear }: DateState): { date: string | null; year: number | null } {
  const issued = reference.date
  if (core.date === null || core.year === null || lastYear !== null || issued === null || issued.length < 7) return core
  if (core.date >= issued.slice(0, core.date.length) || issued.slice(5, 7) < '11' || core.date.slice(5, 7) > '04') return core
  return { date: addTo(core.date, 1, 'year'), year: core.year + 1 }
}

function leadBefore(norm: string, at: number, free: number): DateLead | null {
  for (const lead of dateLeads) {
    const from = at - lead.word.length
    if (from >= free && norm.startsWith(lead.word, from) && !lead.notAfter.includes(norm[from - 1] || ' ')) return lead
  }
  return null
}

const share = /^\d+(?:\.\d+)?%/

interface Tail extends Pick<DateTail, 'word' | 'relation'> {
  /** Month and day that it tells: 10-01. */
  readonly day?: string | null
}

function tailBehind(norm: string, at: number, end: number): Tail | null {
  for (const tail of dateTails) {
    const to = at + tail.word.length
    if (to > end || !norm.startsWith(tail.word, at)) continue
    // 前二 counts places; 2030年前二氧化碳, 2026年底前50%的社区 do not
    const free = !tail.notBefore.includes(norm[to] || ' ') || norm.startsWith('二氧', to) || share.test(norm.slice(to, to + 8))
    if (free) return tail
  }
  return null
}

/** `2025年春节前`, `2024年“五一”前`, `9月开学前`. */
function occasionBehind(norm: string, at: number, end: number): Tail | null {
  if (!occasionStarts.has(norm[at] ?? '')) return null
  const found = readOccasion(norm, at)
  return found && at + found.word.length <= end ? { word: found.word, relation: 'by', day: found.day } : null
}

const occasionStarts = new Set(occasionStart)

function dispatch(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const byFirst = new Map<string, DateForm[]>()
  for (const form of dateForms) for (const c of new Set(form.first)) byFirst.set(c, [...(byFirst.get(c) ?? []), form])
  for (const [c, forms] of byFirst) table[c.charCodeAt(0)] = lists.push(forms) + 1
  for (const c of '《。\n;') table[c.charCodeAt(0)] = 1
  return table
}
