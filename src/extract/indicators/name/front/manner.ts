import { prepositional, verbFollows } from '../predicates.ts'
import { wholeLand } from './scope.ts'
import { advance, type Step } from './step.ts'

export const manner: Step = (state, { norm, words }, head) => {
  const word = words.mannerAtStart.find(head)
  // 基本建设 is a noun
  if (!word || head.startsWith('基本建设') || wholeLand.test(head) || head.startsWith('建设用地', word.length)) return false
  const at = state.from + word.length
  // 优先在边境地区新建…: a place may stand before the verb
  if (!verbFollows(norm, at, state.to, words) && prepositional(norm, at, state.to, words) === at) return false
  return advance(state, word)
}

export const adverb: Step = (state, { words, ratio }, head) => {
  // 最终消费支出, 动态监测覆盖率
  const word = head.startsWith('最终消费') || (ratio && head.startsWith('动态')) ? null : words.adverbAtStart.find(head)
  if (!word || state.from + word.length >= state.to || /^(?:[将能要可对以各再又也]|通过|达)$/.test(word)) return false
  return advance(state, word)
}
