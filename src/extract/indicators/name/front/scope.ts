import { advance, type Step } from './step.ts'

/** Behind 全国 they make a title of honour, of which 全国 is a part. */
const honour =
  /^(?:质量|文明|示范|先进|重点|百强|优秀|知名|农业|乡村|科技|双拥|民族|健康|卫生|政协|人大|运动会|道德模范|首创|青年|三八|五一|劳动|名|一流|首批|性|绿色|森林(?=城市|乡|村|公园|康养|防火)|未成年|综合|县域|法治|儿童|智慧|无障碍|基层|社会)/

/** 全域土地综合整治: work of this name. */
export const wholeLand = /^全域(?:土地|公园)/

/** 全国林下经济示范县: an honour that is given to places and bodies. */
const titled =
  /^[一-龥“”]{1,12}(?:示范|先进|模范|标杆|百强|样板|试点)(?:[县市区镇村乡户]|基地|单位|企业|园区|城市|社区|集体|个人|项目)/

/** Whether what stands behind 全国 makes a title of honour with it. */
export function isHonour(rest: string): boolean {
  return honour.test(rest) || titled.test(rest)
}

export const scope: Step = (state, { norm, words, ratio }, head) => {
  const word = words.scopeAtStart.find(head)
  if (!word || state.from + word.length >= state.to) return false
  // 全国质量标杆, 全国文明城市 are honours: of counts 全国 stays in the name
  const rest = norm.slice(state.from + 2, Math.min(state.to, state.from + 20))
  if (word === '全国' && !ratio && isHonour(rest)) return false
  if (wholeLand.test(head)) return false
  state.scope ??= word
  return advance(state, word)
}
