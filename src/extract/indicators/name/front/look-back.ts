import { CharGate } from '../../../../lexicon/char-gate.ts'
import { verbFollows } from '../predicates.ts'
import { advance, type Step } from './step.ts'

const stretchStart = new CharGate('近过最这两三四五六七八九十几0123456789')
const stretch =
  /^(?:(?:近|过去|最近|这)(?:[一两三四五六七八九十几]|\d{1,2})年(?:多?来|间)?|(?:[两三四五六七八九十]|\d{1,2})年多?(?:来|间))/
/** 比改革前减轻…: what it is set against, before the verb. */
const base = /^[比较](?![赛例重较大高强])[一-龥]{1,6}?(?<![提目])(?:之?前|初|同期)(?=[一-龥]{4})/

/** `近五年新建公路`, `三年来淘汰产能`, `比改革前减轻负担`: over how long or against what something was done, where its verb follows. */
export const lookBack: Step = (state, { norm, words, ratio }, head) => {
  const first = norm[state.from]
  const against = first === '比' || first === '较'
  if (ratio || (!against && !stretchStart.passes(head.charCodeAt(0)))) return false
  const word = (against ? base : stretch).exec(head)?.[0]
  return word !== undefined && verbFollows(norm, state.from + word.length, state.to, words) && advance(state, word)
}
