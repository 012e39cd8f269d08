import type { Rejection } from '../rule.ts'

/** Counts of bodies inside a bracket of who answers: （市教委、17个帮扶集团负责）. */
export const assignment: Rejection = {
  id: 'assignment',
  examples: ['（有关部门和17个集团牵头单位负责）'],
  test(place) {
    const open = place.in.norm.lastIndexOf('(', place.quantity.from)
    if (open < place.in.sentence.from || place.in.norm.slice(open, place.quantity.from).includes(')')) return false
    const close = place.in.norm.indexOf(')', place.quantity.to)
    const inside = place.in.norm.slice(open, close < 0 ? place.in.sentence.to : Math.min(close + 1, place.in.sentence.to))
    return /(?:负责|牵头|配合|责任单位|分工)/.test(inside)
  },
}
