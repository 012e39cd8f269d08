import type { Rejection } from '../rule.ts'

/** So far from a number its bracket is looked for, in UTF-16 code units. */
const longest = 400

/** Counts of bodies inside a bracket of who answers: （市教委、17个帮扶集团负责）. */
export const assignment: Rejection = {
  id: 'assignment',
  examples: ['（有关部门和17个集团牵头单位负责）'],
  test({ in: { norm, sentence }, quantity }) {
    const before = norm.slice(Math.max(sentence.from, quantity.from - longest), quantity.from)
    const open = before.lastIndexOf('(')
    if (open < before.lastIndexOf(')') || open < 0) return false
    const behind = norm.slice(quantity.from, Math.min(sentence.to, quantity.from + longest))
    const close = behind.indexOf(')')
    return /(?:负责|牵头|配合|责任单位|分工)/.test(before.slice(open) + (close < 0 ? behind : behind.slice(0, close)))
  },
}
