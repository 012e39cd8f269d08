import type { Plugin } from 'unified'
import type { Found, Indicator } from '../../contract/types.ts'
import { comparators } from '../../lexicon/comparators.ts'
import { unitClasses } from '../../lexicon/units.ts'
import { QuantityReader } from '../../quantity/read-quantities.ts'
import { type DateExpression, readDates } from '../../scan/dates.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import type { Passage } from '../../tree/passages.ts'
import { type ExtractContext, extractContext } from '../context.ts'
import type { Draft } from './draft.ts'
import { HorizonTracker, isBase } from './horizon.ts'
import { readSentence, startOf } from './read-sentence.ts'
import { indicatorRefiners } from './refiners.ts'
import { StageTracker, titleOf } from './stage.ts'
import { statusOf } from './status.ts'
import { readTable } from './read-table.ts'
import type { ValueSentence } from './value-place.ts'
import { compileWords } from './words.ts'

/** Finds the indicators (指标) of a document and leaves them in `file.data.indicators`. */
export const extractIndicators: Plugin<[], PolicyRoot> = () => {
  const reader = new QuantityReader({ units: unitClasses, comparators })
  const words = compileWords()
  return (root, file) => {
    const context = extractContext(root, file)
    const { clean, document } = context
    const tracker = new HorizonTracker()
    const base = documentYear(context)
    const stage = new StageTracker(isWorkReport(context))
    const entries: { draft: Draft; path: Passage['path'] }[] = []
    for (const passage of context.passages) {
      if (passage.role !== null && passage.role !== 'note') continue
      let first = true
      stage.enter(passage, clean.norm)
      const inReview = stage.isReview(passage.path)
      for (const sentence of context.sentences(passage)) {
        const dates = context.dates(sentence)
        const forward = dates.filter((d) => !isBase(clean.norm, d, sentence))
        if (first) tracker.enter(passage, forward, clean.norm)
        first = false
        const inside = readSentence(clean.norm, clean.text, sentence, dates, reader, words)
        for (const refine of indicatorRefiners) refine.apply(inside)
        for (const draft of inside.drafts) {
          attachHorizon(draft, passage, forward, tracker, context)
          attachBaseline(draft, inside, dates)
          const text = clean.norm.slice(sentence.from, sentence.to)
          draft.status = statusOf(draft, text, clean.norm.slice(sentence.from, draft.valueSpan.from), inReview, base)
          settleYear(draft, inReview, base, context)
          if (draft.kind === 'qualitative' && !qualifies(draft, passage)) continue
          entries.push({ draft, path: passage.path })
        }
        tracker.leave(passage, forward, clean.norm)
      }
    }
    for (const place of context.tables) {
      const span = place.section ? place.section.children[0].span : null
      const title = span ? readDates(clean.norm, span, { date: document.date, period: document.period, year: base }) : []
      for (const draft of readTable(place, context, reader, title)) entries.push({ draft, path: place.path })
    }
    entries.sort((a, b) => a.draft.valueSpan.from - b.draft.valueSpan.from)
    file.data.indicators = entries.map(({ draft, path }) => finish(draft, path, context))
  }
}

/** The year that a document speaks from: its date, the start of its term, or a year in its title. */
function documentYear(context: ExtractContext): number | null {
  const { date, period, title } = context.document
  if (date) return Number(date.slice(0, 4))
  const inTitle = /(\d{4})年/.exec(title ?? '')
  if (period) return period.from
  if (inTitle) return Number(inTitle[1])
  for (const passage of context.passages) {
    const title = titleOf(passage, context.clean.norm)
    const year = title === null ? null : /(\d{4})年(?:的)?(?:工作|目标|主要|重点|经济|政府|任务|发展|预期|总体)/.exec(title)
    if (year && !/回顾|总结/.test(title as string)) return Number(year[1])
  }
  return null
}

/** A work report speaks of the year that is over, then of the one that comes. */
function isWorkReport(context: ExtractContext): boolean {
  if (context.document.type === 'report') return true
  return context.passages.slice(0, 12).some((p) => /(?:政府工作报告|向大会(?:报告|作)[^。]{0,8}工作|各位代表)/.test(context.clean.norm.slice(p.span.from, Math.min(p.span.to, p.span.from + 80))))
}

function attachHorizon(draft: Draft, passage: Passage, dates: readonly DateExpression[], tracker: HorizonTracker, context: ExtractContext): void {
  const own = dates.filter((d) => d.year !== null && d.to <= draft.valueSpan.from && d.relation !== 'from').at(-1)
  if (own) {
    draft.target = { year: own.year, span: own, inferred: false }
    return
  }
  const inherited = tracker.inherited(passage)
  if (inherited) {
    draft.target = { year: inherited.year, span: inherited.span, inferred: false }
    if (draft.certainty === 'said') draft.certainty = 'inherited'
    return
  }
  const { period } = context.document
  if (period) draft.target = { year: period.to, span: null, inferred: true }
}

/** A result is not of the plan's last year: of the year told, else of the year before the document's. */
function settleYear(draft: Draft, inReview: boolean, base: number | null, context: ExtractContext): void {
  if (draft.status === 'target') return
  if (draft.target?.inferred) draft.target = null
  if (draft.target && base !== null && draft.target.year !== null && draft.target.year > base) draft.target = null
  if (draft.target === null && base !== null && inReview && isWorkReport(context)) {
    draft.target = { year: base - 1, span: null, inferred: true }
  }
}

function attachBaseline(draft: Draft, inside: ValueSentence, dates: readonly DateExpression[]): void {
  const place = inside.places.find((p) => p.quantity === draft.quantity)
  if (!place) return
  const start = startOf(place)
  const near = dates.filter((d) => d.to <= draft.valueSpan.from && d.from >= place.clause.from && isBase(inside.norm, d, inside.sentence)).at(-1)
  if (start) draft.baseline = { year: near?.year ?? null, value: Number(start.quantity.value) }
  else if (near && near.year !== null && (draft.kind === 'change' || draft.kind === 'increment')) draft.baseline = { year: near.year, value: null }
  else if (near && near.year !== null && /基础上/.test(inside.norm.slice(near.to, near.to + 6))) draft.baseline = { year: near.year, value: null }
}

/** A direction alone is a goal only under a heading of goals or a horizon. */
function qualifies(draft: Draft, passage: Passage): boolean {
  if (passage.path.some((s) => /目标/.test(s.title))) return true
  return draft.target !== null && !draft.target.inferred && draft.status === 'target'
}

function finish(draft: Draft, path: Passage['path'], context: ExtractContext): Found<Indicator> {
  const { target } = draft
  return {
    name: draft.name,
    scope: draft.scope,
    kind: draft.kind,
    direction: draft.direction,
    status: draft.status,
    comparator: draft.comparator,
    value: draft.value === null ? null : Number(draft.value),
    valueMax: draft.valueMax === null ? null : Number(draft.valueMax),
    ...(draft.quantity?.fraction ? { fraction: draft.quantity.fraction } : {}),
    unit: draft.unit,
    valueText: context.reading(draft.valueSpan),
    normalized: draft.normalized,
    per: draft.per,
    aggregate: draft.aggregate,
    target: target && {
      year: target.year,
      text: target.span ? context.reading(target.span) : null,
      inferred: target.inferred,
      from: target.span ? context.position(target.span) : null,
    },
    baseline: draft.baseline,
    hedge: draft.hedge,
    binding: draft.binding,
    departments: draft.departments,
    ...context.place(path),
    text: draft.row ? draft.row.map((cell) => context.reading(cell)).join('') : context.reading(draft.span),
    position: context.position(draft.span),
    valuePosition: context.position(draft.valueSpan),
    certainty: draft.certainty,
    rule: draft.rule,
  }
}

