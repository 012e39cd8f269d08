import { behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'

const each = /^(?:以上的?)?[一-龥]{2,10}(?<![一-龥]各)各(?!类|种|项|级|地|界|族|方面)(?:至少)?[一-龥]{2,4}\d/

/** 大 as a unit groups, it does not count a goal: 10大产业; 级, 强 likewise are read as names. */
export const group: Rejection = {
  id: 'group',
  examples: ['十大工程', '3大先导性产业'],
  test: (place) =>
    (place.quantity.unit === '' && /^大[^关于约]/.test(behind(place, 2))) ||
    // 15个重点行业各选出100个场景: those of whom each has so many
    (role(place) === 'count' && each.test(behind(place, 20))),
}
