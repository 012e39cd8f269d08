import type { PolicyDocument } from '../../../src/contract/types.ts'
import { scoreDeadlines, scoreDepartments, scoreQuotes } from './entries.ts'
import { scoreIndicators } from './indicators.ts'
import type { Reference } from './reference.ts'
import { scoreFacts, scoreHeadings, scoreLeads } from './structure.ts'
import { type Area, areas, type Scores, Tally } from './tally.ts'

export { type Reference, readReference } from './reference.ts'

/** One document as extracted against its annotation. */
export function score(reference: Reference, found: PolicyDocument, source: string): Scores {
  return {
    indicators: scoreIndicators(reference.indicators, found.indicators, source, 'numeric'),
    qualitative: scoreIndicators(reference.indicators, found.indicators, source, 'qualitative'),
    deadlines: scoreDeadlines(reference.deadlines, found.deadlines, source),
    departments: scoreDepartments(reference.responsibilities, found.responsibilities, source),
    headings: scoreHeadings(reference.headings, found.outline),
    leads: scoreLeads(reference.headings, found.outline),
    document: scoreFacts(reference.document, found.document),
    quotes: scoreQuotes(found, source),
  }
}

/** Figures in per cent, to one decimal: `indicators.f1`, `headings.depth` … */
export type Figures = Record<string, number>

/** Figures of one or more documents together: counts are added up first, so that each entry weighs the same. */
export function figures(scores: readonly Scores[]): Figures {
  const result: Figures = {}
  for (const area of areas) {
    const tally = new Tally()
    for (const one of scores) tally.add(one[area].tally)
    for (const [name, value] of figuresOf(area, tally))
      if (value !== null) result[`${area}.${name}`] = Math.round(value * 1000) / 10
  }
  return result
}

function figuresOf(area: Area, tally: Tally): [string, number | null][] {
  const shares = [...tally.asked.keys()]
    .filter((name) => name !== 'strict')
    .map((name): [string, number | null] => [name, tally.share(name)])
  if (area === 'document' || area === 'quotes') return shares
  const strict: [string, number | null][] = tally.asked.has('strict') ? [['strict', tally.f1(tally.right.get('strict'))]] : []
  return [['f1', tally.f1()], ...strict, ...shares]
}
