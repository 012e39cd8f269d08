import type { Refiner } from '../refiner.ts'

/** `每县至少引进1个项目`: a bound before the verb holds for the value. */
export const boundBeforeVerb: Refiner = {
  id: 'bound-before-verb',
  apply(inside) {
    for (const draft of inside.drafts) {
      if (draft.comparator !== '=' || draft.kind === 'rank') continue
      const place = inside.places.find((p) => p.quantity === draft.quantity)
      if (place && /至少[一-龥]{1,8}$/.test(inside.norm.slice(place.left.from, place.quantity.from))) draft.comparator = '>='
    }
  },
}
