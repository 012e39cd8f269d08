import { behind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

/** So far from a number its bracket is looked for, in UTF-16 code units. */
const longest = 400

/** 1 for (, 〔 and [, -1 for what closes them. */
function turn(code: number): number {
  if (code === 40 || code === 0x3014 || code === 91) return 1
  return code === 41 || code === 0x3015 || code === 93 ? -1 : 0
}

/** All of the bracket that a value stands in; empty where it stands in none. A bracket inside it, as in 市(州), is passed over. */
function bracketAround({ in: { norm, sentence }, quantity }: ValuePlace): string {
  const first = Math.max(sentence.from, quantity.from - longest)
  let depth = 0
  for (let from = quantity.from - 1; from >= first; from--) {
    depth -= turn(norm.charCodeAt(from))
    if (depth < 0) return norm.slice(from, closes(norm, from, quantity.to + longest, sentence.to))
  }
  return ''
}

/** Where a bracket ends; with its sentence where it is never closed. */
function closes(norm: string, open: number, farthest: number, stop: number): number {
  const last = Math.min(norm.length, farthest)
  let depth = 0
  for (let at = open; at < last; at++) {
    const step = turn(norm.charCodeAt(at))
    depth += step
    if (step < 0 && depth === 0) return at + 1
  }
  return Math.min(last, stop)
}

/** What is counted among those who answer. */
const bodies = /^(?:[一-龥]{0,4}(?:市州|县区|区县|[省市县区州盟](?:\([省市县区州盟]\))?))(?:党委|人民政府|政府|[、,;)〕\]])/
/** A bracket of nothing but bodies, which is a sentence of its own. */
const onlyBodies = /^[(〔[](?:[^()〔〕[\],、;\d]{2,20}[、,;]|\d{1,3}个)[^。]*[)〕\]]$/
const office = /[厅局委办部院行署司]|政府|公司|集团/

/** Counts of bodies inside a bracket of who answers: （市教委、17个帮扶集团负责）. */
export const assignment: Rejection = {
  id: 'assignment',
  examples: ['（有关部门和17个集团牵头单位负责）', '（21个市（州）人民政府，省林业局）'],
  test(place) {
    const bracket = bracketAround(place)
    if (bracket === '') return false
    if (/(?:负责|牵头|配合|责任单位|分工)/.test(bracket)) return true
    return bodies.test(behind(place, 16)) && onlyBodies.test(bracket) && office.test(bracket)
  },
}
