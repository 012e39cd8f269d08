import type { Rejection } from '../rule.ts'

/** Counts of bodies inside a bracket of who answers: （市教委、17个帮扶集团负责）. */
export const assignment: Rejection = {
  id: 'assignment',
  examples: ['（有关部门和17个集团牵头单位负责）'],
  test({ in: { norm, sentence }, quantity }) {
    const open = norm.slice(sentence.from, quantity.from).lastIndexOf('(')
    if (open < 0 || norm.slice(sentence.from + open, quantity.from).includes(')')) return false
    const rest = norm.slice(sentence.from + open, sentence.to)
    const close = rest.indexOf(')')
    return /(?:负责|牵头|配合|责任单位|分工)/.test(close < 0 ? rest : rest.slice(0, close))
  },
}
