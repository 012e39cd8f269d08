import { advance, type Step } from './step.ts'

/** 争取上级资金200亿元: 争取 is what is done there, and no hedge. */
const obtained =
  /^争取到?(?:(?:上级|中央|国家|省级?|市级|各级|政策性)[^,、;]{0,8}(?:资金|补助|额度|转移支付|投资)|[^,、;]{0,4}(?:专项债券?|债券|国债)(?:资金|额度)?)$/

export const hedge: Step = (state, { norm, words }, head) => {
  const word = words.hedgeAtStart.find(head)
  if (word === '争取' && state.link === null && obtained.test(norm.slice(state.from, state.to))) return false
  if (word) state.hedge ??= word
  return advance(state, word)
}
