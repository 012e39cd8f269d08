import type { Span } from '../../clean/position-map.ts'
import type { EntryTrace, NumberFate, Trace } from '../../contract/types.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './index.ts'
import type { ValueSentence } from './value-place.ts'

/** A run of text and what was made of the number in it. */
interface Claim extends Span {
  readonly fate: NumberFate['fate']
  readonly reason: string
  readonly ids: readonly string[]
}

/** Why every entry is as it is, and what became of every number (追溯); `entries` in reading order. */
export function traceOf(entries: readonly Entry[], sentences: readonly ValueSentence[], context: ExtractContext): Trace {
  const ids = new Map<Draft, string>()
  for (const [i, { draft }] of entries.entries()) ids.set(draft, `i${i + 1}`)
  return {
    entries: entries.map(({ draft }) => entryTrace(draft, ids.get(draft) as string, context)),
    numbers: numberFates(claims(entries, ids, sentences, context), context),
  }
}

function entryTrace(draft: Draft, id: string, context: ExtractContext): EntryTrace {
  const { target } = draft
  const inSentence = target?.span && target.span.from >= draft.sentence.from && target.span.to <= draft.sentence.to
  return {
    id,
    rule: draft.rule,
    name: { value: draft.name, words: context.reading(draft.nameSpan), position: context.position(draft.nameSpan) },
    valueText: draft.quantity || draft.value !== null ? context.reading(draft.valueSpan) : null,
    valuePosition: context.position(draft.valueSpan),
    verb: draft.link,
    lead: draft.lead,
    hedge: draft.hedge,
    scope: draft.scope,
    year: target && {
      year: target.year,
      words: target.span ? context.reading(target.span) : null,
      from: target.span ? context.position(target.span) : null,
      how: inSentence ? 'sentence' : target.span ? 'section' : draft.status === 'actual' ? 'report' : 'plan',
    },
    status: draft.status,
    certainty: draft.certainty,
  }
}

/** Everything that takes a number, the strongest claims first. */
function claims(
  entries: readonly Entry[],
  ids: ReadonlyMap<Draft, string>,
  sentences: readonly ValueSentence[],
  context: ExtractContext,
): Claim[] {
  const found: Claim[] = []
  const byValue = new Map<number, { span: Span; rule: string; ids: string[] }>()
  for (const { draft } of entries) {
    const known = byValue.get(draft.valueSpan.from)
    if (known) known.ids.push(ids.get(draft) as string)
    else byValue.set(draft.valueSpan.from, { span: draft.valueSpan, rule: draft.rule, ids: [ids.get(draft) as string] })
  }
  for (const { span, rule, ids: of } of byValue.values()) found.push({ ...span, fate: 'entry', reason: rule, ids: of })
  for (const inside of sentences) {
    for (const { quantity, taken } of inside.places) {
      const claimed = byValue.has(quantity.from) || byValue.has(quantity.numberFrom)
      if (!claimed)
        found.push({
          from: quantity.from,
          to: quantity.to,
          fate: taken?.startsWith('genre-') ? 'refused' : taken && taken !== 'unshared' ? 'part' : 'unknown',
          reason: taken ?? 'no-name',
          ids: [],
        })
    }
    for (const { quantity, taken } of inside.refused)
      found.push({ from: quantity.from, to: quantity.to, fate: 'refused', reason: taken ?? 'refused', ids: [] })
    for (const run of inside.protected) found.push({ from: run.from, to: run.to, fate: 'protected', reason: run.why, ids: [] })
    // a sentence without a value was not searched for protected runs; its dates are known all the same
    if (inside.protected.length === 0)
      for (const date of inside.dates) found.push({ from: date.from, to: date.to, fate: 'protected', reason: 'date', ids: [] })
  }
  for (const passage of context.passages) {
    if (passage.role !== null && passage.role !== 'note')
      found.push({ ...passage.span, fate: 'outside', reason: passage.role ?? 'front', ids: [] })
    else if (passage.textFrom > passage.span.from)
      found.push({ from: passage.span.from, to: passage.textFrom, fate: 'outside', reason: 'heading', ids: [] })
  }
  for (const { table } of context.tables) found.push({ ...table.span, fate: 'outside', reason: 'table', ids: [] })
  return found
}

const number = /\d[\d,.]*\d|\d/g

/** Each number of the text with the first claim that covers it; values in 汉字 come in by their claims. */
function numberFates(all: readonly Claim[], context: ExtractContext): NumberFate[] {
  const { norm } = context.clean
  const fates: NumberFate[] = []
  const add = (span: Span, claim: Pick<Claim, 'fate' | 'reason' | 'ids'>): void => {
    fates.push({
      text: context.reading(span),
      position: context.position(span),
      fate: claim.fate,
      reason: claim.reason,
      ids: [...claim.ids],
    })
  }
  const sorted = [...all].sort((a, b) => a.from - b.from || strength[a.fate] - strength[b.fate])
  const open: Claim[] = []
  let next = 0
  const told = new Set<Claim>()
  for (const match of norm.matchAll(number)) {
    const at = match.index
    while (next < sorted.length && (sorted[next] as Claim).from <= at) open.push(sorted[next++] as Claim)
    for (let i = open.length - 1; i >= 0; i--) if ((open[i] as Claim).to <= at) open.splice(i, 1)
    const claim = open.reduce<Claim | null>(
      (best, one) => (best === null || strength[one.fate] < strength[best.fate] ? one : best),
      null,
    )
    if (!claim) add({ from: at, to: at + match[0].length }, { fate: 'unknown', reason: 'unread', ids: [] })
    else if (claim.fate === 'outside' || claim.fate === 'protected') add({ from: at, to: at + match[0].length }, claim)
    else if (!told.has(claim)) {
      told.add(claim)
      add(claim, claim)
    }
  }
  for (const claim of all) {
    if (told.has(claim) || claim.fate === 'outside' || claim.fate === 'protected') continue
    if (!/\d/.test(norm.slice(claim.from, claim.to))) add(claim, claim)
  }
  return fates.sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** Which claim decides where several cover a number. */
const strength: Record<NumberFate['fate'], number> = { entry: 0, part: 1, refused: 2, protected: 3, unknown: 4, outside: 5 }
