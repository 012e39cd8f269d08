import type { ValueSentence } from '../../value-place.ts'

/** What a branch of the economy is measured by, where a sentence speaks of nothing else. */
export const ofBranch = /^(?:产业)?(?:总产值|产值|综合产值|总产能|产能|产销量|规模|投资)$/
const branch = /^([“”A-Za-z+一-龥]{2,12}?(?:产业|工业|经济|行业|制造业|加工业|服务业))(?![链园化集])[一-龥]/
/** A sentence that says what is done to a branch does not speak of it. */
const deed =
  /^(?:是|推[动进]|加快|促进|发展|培育|打造|支持|壮大|提升|改造|做[大强优]|实施|完善|围绕|加[大强]|巩固|深化|统筹|坚持|聚焦|突出|新(?!能源|材料|医药|一代)|全|各)|.{2}(?:是|推[动进]|加快|促进|打造|围绕)/
/** Who else may own the value, where a sentence names them before it. */
const othersThere = /企业|公司|项目|设施|综合体|园区|基地|旅游|物流|商场|市场|合作社|农场/
/** Sentences that a branch is remembered for. */
const farthest = 8
/** A longer sentence, in UTF-16 code units, tells of more than one thing. */
const longest = 400
const plant = /^([A-Za-z一-龥]{2,12}?)(?:项目|生产线|工厂|基地)(?:全面|正式|顺利|建成)?(?:投产|达产|竣工|投运|投用)/

/** `石化产业…。产值突破1300亿元`, `乙烯项目投产,总产能达190万吨`: the paragraph's last branch, the sentence's plant. */
export function topicBefore({ norm, sentence }: ValueSentence, from: number, head: string): string | null {
  if (!ofBranch.test(head)) return null
  const built = plant.exec(norm.slice(sentence.from, from))?.[1]
  if (built) return built + head
  let to = from
  for (let back = 0; back < farthest; back++) {
    const near = Math.max(sentence.passage.span.from, to - longest)
    const stop = norm.slice(near, to).lastIndexOf('。')
    if (stop < 0 && near > sentence.passage.span.from) return null
    const begin = near + stop + 1
    const told = norm.slice(begin, Math.min(to, begin + 200)).replace(/^\s+/, '')
    const owner = branch.exec(told)?.[1]
    if (owner && !deed.test(owner)) return owner.endsWith('产业') ? owner + head.replace(/^产业/, '') : owner + head
    if (back === 0 && othersThere.test(told)) return null
    if (stop < 0) return null
    to = begin - 1
  }
  return null
}
