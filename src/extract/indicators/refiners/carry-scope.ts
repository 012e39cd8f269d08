import type { Draft } from '../draft.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

/** Behind a comma as few of a thing as each of several places may have. */
const few = 10

/** `每个县建成1座分拣中心、3个示范片区`: what a list goes on with is for each place too. */
export const carryScope: Refiner = {
  id: 'carry-scope',
  apply(inside) {
    const { drafts } = inside
    for (let i = 1; i < drafts.length; i++) {
      const [before, draft] = [drafts[i - 1], drafts[i]] as [Draft, Draft]
      if (draft.scope === null && before.scope?.startsWith('每') && goesOn(inside, before, draft)) draft.scope = before.scope
    }
  },
}

function goesOn({ norm, places }: ValueSentence, before: Draft, draft: Draft): boolean {
  const counts = draft.kind !== 'change' && draft.quantity?.unitClass?.role === 'count' && before.rule === 'value-name'
  if (!counts || draft.rule !== 'value-name' || draft.name.startsWith('每')) return false
  const place = places.find(({ quantity }) => quantity === draft.quantity)
  if (!place) return false
  const left = norm.slice(place.left.from, place.left.to)
  // 、1名消防员; ,配备1名督导员
  if (/^[、和及与](?:至少)?$/.test(left)) return true
  return norm[place.left.from - 1] === ',' && draft.lead !== null && left === draft.lead && Number(draft.value) <= few
}
