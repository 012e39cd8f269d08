import type { Plugin } from 'unified'
import type { QuantityReader } from '../../quantity/read-quantities.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import type { Passage, TablePlace } from '../../tree/passages.ts'
import { type ExtractContext, extractContext } from '../context.ts'
import { glossary } from '../glossary.ts'
import { goalCells } from '../goal-cells.ts'
import { departmentIndex } from '../responsibilities/department-index.ts'
import type { Draft } from './draft.ts'
import { genreOf, suits } from './genre.ts'
import { GoalLead } from './goal-lead.ts'
import { isBase } from './horizon/base.ts'
import { HorizonTracker } from './horizon/tracker.ts'
import { LookBack } from './look-back.ts'
import { mayTell, readSentence } from './read-sentence.ts'
import { indicatorRefiners } from './refiners.ts'
import { reportOddities } from './report-oddities.ts'
import { measureColumns } from './rules/measure-columns.ts'
import { tableRow } from './rules/table-row.ts'
import { documentYear, isWorkReport, situate, yearOfGoals, yearToCome } from './situate.ts'
import { opensPart, StageTracker } from './stage.ts'
import { toIndicator } from './to-indicator.ts'
import { traceOf } from './trace.ts'
import type { ValueSentence } from './value-place.ts'
import type { Words } from './words.ts'

/** A draft and the sections that it stands in. */
export interface Entry {
  readonly draft: Draft
  readonly path: Passage['path']
}

/** Told of every sentence as it is read; for traces, which nobody pays for who does not ask. */
export type Observer = (inside: ValueSentence) => void

export interface IndicatorOptions {
  /** Leave in `file.data.trace` what became of every number. */
  readonly trace?: boolean | undefined
}

/** Finds the indicators (指标) of a document and leaves them in `file.data.indicators`. */
export const extractIndicators: Plugin<[IndicatorOptions?], PolicyRoot> = (options) => {
  return (root, file) => {
    const context = extractContext(root, file)
    const { reader, verbs: words } = context.lexicon
    const departments = departmentIndex(context)
    const sentences: ValueSentence[] = []
    const entries = [
      ...ofProse(context, reader, words, options?.trace ? (inside) => sentences.push(inside) : undefined),
      ...ofTables(context, reader, words, options?.trace ? (inside) => sentences.push(inside) : undefined),
    ]
    entries.sort((a, b) => a.draft.valueSpan.from - b.draft.valueSpan.from)
    for (const { draft, path } of entries)
      if (draft.departments.length === 0) draft.departments = departments.at(draft.valueSpan.from, path)
    reportOddities(entries, context)
    if (options?.trace) file.data.trace = traceOf(entries, sentences, context)
    file.data.indicators = entries.map(({ draft, path }) => toIndicator(draft, path, context))
  }
}

/** Running text: passage by passage, with the horizon and the stage that reading has reached. */
function ofProse(context: ExtractContext, reader: QuantityReader, words: Words, observe?: Observer): Entry[] {
  const { norm, text } = context.clean
  const workReport = isWorkReport(context)
  const now = workReport ? yearToCome(context) : null
  const year = documentYear(context)
  const ofGoals = yearOfGoals(context)
  const tracker = new HorizonTracker(now, year)
  const stage = new StageTracker(workReport, now, year)
  const lead = new GoalLead()
  const genre = genreOf(context.document)
  const explained = glossary(context)
  const entries: Entry[] = []
  for (const passage of context.passages) {
    if (explained.has(passage)) continue
    if (opensPart(passage, norm)) {
      stage.enter(passage, norm)
      lead.enter(passage, norm)
      for (const sentence of context.sentences(passage)) tracker.enter(passage, sentence.dates, norm)
      continue
    }
    if (passage.role !== null && passage.role !== 'note') continue
    stage.enter(passage, norm)
    lead.enter(passage, norm)
    const inReview = stage.isReview(passage.path)
    const reviewFrom = inReview ? stage.calledReviewFrom(passage.path) : null
    let told: Draft | null = null
    const lookBack = new LookBack(norm, passage, year, words)
    for (const [i, sentence] of context.sentences(passage).entries()) {
      const { dates } = sentence
      const forward = dates.length === 0 ? dates : dates.filter((date) => !isBase(norm, date, sentence))
      if (i === 0) tracker.enter(passage, forward, norm)
      const lookingBack = i > 0 && lookBack.holds(sentence, forward)
      const inside = observe || mayTell(norm, sentence) ? readSentence(norm, text, sentence, dates, reader, words) : null
      if (inside) observe?.(inside)
      if (inside && inside.drafts.length > 0) {
        for (const refiner of indicatorRefiners) refiner.apply(inside)
        const back = inReview || lookingBack
        const stageOf = {
          inReview: back,
          reviewFrom,
          documentYear: year,
          issued: context.document.date,
          workReport,
          yearOfGoals: ofGoals,
        }
        const situation = { passage, inside, dates, forward, tracker, ledByGoals: !back && lead.governs(passage), ...stageOf }
        // 截至2020年底,保有量达到50万辆。其中,纯电动汽车40万辆
        const part = told?.status === 'actual' && norm.startsWith('其中', sentence.from) ? told : null
        for (const draft of inside.drafts) {
          if (!situate(draft, situation, context)) continue
          if (part && (draft.target?.span?.from ?? -1) < sentence.from)
            Object.assign(draft, { status: 'actual', target: part.target })
          // 近年来…达到500家: no year of the part that it stands in
          if (back && !inReview && draft.status === 'actual' && (draft.target?.span?.to ?? 0) <= passage.textFrom)
            draft.target = lookBack.since
          if (suits(draft, genre)) entries.push({ draft, path: passage.path })
          else for (const place of inside.places) if (place.quantity === draft.quantity) place.taken = `genre-${genre}`
        }
      }
      told = inside?.drafts.at(-1) ?? null
      if (!inReview) lookBack.leave(sentence, inside?.drafts ?? [])
      tracker.leave(passage, sentence, forward, norm, inReview)
      tracker.begin(passage, forward, norm, inReview)
    }
  }
  return entries
}

/** Tables: rows of indicators, and what cells of goals say in words. */
function ofTables(context: ExtractContext, reader: QuantityReader, words: Words, observe?: Observer): Entry[] {
  return context.tables.flatMap((place) => {
    const found = tableRow.apply(place, context, reader, words)
    const rows = (found.length > 0 ? found : measureColumns.apply(place, context, reader, words)).map((draft) => ({
      draft,
      path: place.path,
    }))
    return rows.length > 0 ? rows : ofGoalCells(place, context, reader, words, observe)
  })
}

/** `实施技改项目1800项,技改投资增长12%以上` in a cell of goals, due by the term of its row. */
function ofGoalCells(
  place: TablePlace,
  context: ExtractContext,
  reader: QuantityReader,
  words: Words,
  observe?: Observer,
): Entry[] {
  const { norm, text } = context.clean
  const documentYearOf = documentYear(context)
  const entries: Entry[] = []
  for (const { passage, year } of goalCells(place, context)) {
    const tracker = new HorizonTracker(null, null)
    for (const sentence of context.sentences(passage)) {
      const { dates } = sentence
      const forward = dates.filter((date) => !isBase(norm, date, sentence))
      const inside = readSentence(norm, text, sentence, dates, reader, words)
      observe?.(inside)
      for (const refiner of indicatorRefiners) refiner.apply(inside)
      const at = {
        passage,
        inside,
        dates,
        forward,
        tracker,
        inReview: false,
        reviewFrom: null,
        documentYear: documentYearOf,
        issued: context.document.date,
        workReport: false,
        yearOfGoals: null,
        ledByGoals: false,
      }
      for (const draft of inside.drafts) {
        // a direction alone is no goal of a cell
        if (draft.kind === 'qualitative' || !situate(draft, at, context)) continue
        if (year !== null && (draft.target === null || draft.target.inferred))
          draft.target = { year, span: null, inferred: false }
        entries.push({ draft, path: place.path })
      }
    }
  }
  return entries
}
