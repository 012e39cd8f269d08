import { doer } from '../doer.ts'
import { prepositional } from '../predicates.ts'
import { advance, type Step } from './step.ts'

/** 县财政每年安排资金, 西宁市完成造林: who does it is no part of what is counted. */
export const doing: Step = (state, { norm, text, words, front, ratio }, head) => {
  if (!front || ratio || state.lead) return false
  const found = doer(head, norm.slice(state.from, state.to), words)
  if (!found) return false
  if (found.isPlace) state.scope ??= text.slice(state.from, state.from + found.length)
  state.from += found.length
  return true
}

/** What is done to those named, and to how many of them. */
const ofThose =
  /^对(?!外|口|接|标)[^,、;]{2,20}(?<!开展|进行|实施|组织|推行|实行)(?:监督|日常|飞行|全面|体系)*(?:检查|抽查|监管|巡查|督导|培训|检测|监测|普查|体检)(?:覆盖率|覆盖面|比例|率)$/

const passed = /^(?:获批|获准|注册|备案|登记)/

/** 为每个产业配备…, 在每县选派…: a preposition with its object, up to the verb. */
export const preposition: Step = (state, { norm, words, ratio }) => {
  // 对重点企业的检查覆盖率: those whose ratio it is
  const to = ratio && norm[state.from] === '对' ? ofThose.exec(norm.slice(state.from, state.to))?.[0] : undefined
  if (to) return advance(state, '对')
  const end = prepositional(norm, state.from, state.to, words)
  if (end <= state.from) return false
  // 新增在海外获批药品: where they were passed says which are new
  if (state.lead?.kind === 'increment' && norm[state.from] === '在' && passed.test(norm.slice(end, end + 2))) return 'keep'
  state.from = end
  return true
}
