import { prepositional, verbFollows } from '../predicates.ts'
import { wholeLand } from './scope.ts'
import { advance, type Step } from './step.ts'

const metStart = /^(?:超额|提前|如期|按期)完成/
/** A task, plan or goal that was met, in front of those who met it. */
const met = /^.{2}完成[^、,的]{2,}(?:任务|计划|目标|指标)的[一-龥]{2,12}$/

export const manner: Step = (state, { norm, words }, head) => {
  const word = words.mannerAtStart.find(head)
  // 基本建设 is a noun
  if (!word || head.startsWith('基本建设') || wholeLand.test(head) || head.startsWith('建设用地', word.length)) return false
  // 超额完成投资任务的项目: how they met it says which are counted
  if (metStart.test(head) && met.test(norm.slice(state.from, state.to))) return 'keep'
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
