import type { Refiner } from '../refiner.ts'
import { splitNames } from '../split-names.ts'

/** A ratio shared by several names is one entry for each name; a count of several kinds together stays one. */
export const splitShared: Refiner = {
  id: 'split-shared',
  apply(inside) {
    const out = inside.drafts.flatMap((draft) => {
      if (draft.kind === 'qualitative' || draft.rule === 'respectively') return [draft]
      if (draft.quantity?.unitClass?.role !== 'ratio' && draft.quantity?.unitClass?.role !== 'score' && draft.unit !== '') return [draft]
      const names = splitNames(draft.name)
      return names.length === 1 ? [draft] : names.map((name) => ({ ...draft, name }))
    })
    inside.drafts.splice(0, inside.drafts.length, ...out)
  },
}
