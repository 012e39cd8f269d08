import type { Draft } from '../draft.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

/** `累计发展药材60万亩、菌类20万亩`: 累计 goes on over a 、 to what has no verb of its own. */
export const carryTotal: Refiner = {
  id: 'carry-total',
  apply(inside) {
    let before: Draft | null = null
    let carried = false
    for (const draft of inside.drafts) {
      const led: boolean = before?.aggregate === 'cumulative' && (before.lead !== null || carried)
      carried = before !== null && led && draft.aggregate === null && goesOn(inside, before, draft)
      if (carried) draft.aggregate = 'cumulative'
      before = draft
    }
  },
}

function goesOn({ norm, words }: ValueSentence, before: Draft, draft: Draft): boolean {
  const alike = draft.kind === before.kind && draft.rule === before.rule && draft.rule === 'name-value' && draft.lead === null
  if (!alike || draft.link !== null || draft.quantity?.unitClass?.id !== before.quantity?.unitClass?.id) return false
  const between = norm.slice(before.valueSpan.to, draft.valueSpan.from)
  return /^[、和及与][^、,;。()]{1,16}$/.test(between) && !words.leadAtStart.test(between.slice(1)) && !stock.test(between)
}

/** What there is in all. */
const stock = /总(?:量|数|额|面积|里程|规模)|存量|保有量|余额|现有/
