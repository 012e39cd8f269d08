import { behind } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** 大 as a unit groups, it does not count a goal: 10大产业; 级, 强 likewise are read as names. */
export const group: Rejection = {
  id: 'group',
  examples: ['十大工程', '3大先导性产业'],
  test: (place) => place.quantity.unit === '' && /^大[^关于约]/.test(behind(place, 2)),
}
