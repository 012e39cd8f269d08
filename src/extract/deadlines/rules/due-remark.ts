import type { DeadlineRule } from '../candidate.ts'

/** All that follows the date up to the end of the remark. */
const done = /^(?:全面|基本|全部)?(?:完成|建成|启动|到位|办结|落实|初审|送审|报审|印发|出台)(?=[)。;]|$)/

/** In the bracket of the bodies steps stand without 前, each up to its mark: 一季度完成招标,二季度开工. */
const step =
  /^(?:力争|确保)?(?:全面|基本|全部|正式)?(?:完成|开工|竣工|完工|启动|建成|投用|投产|验收|编制|制定|出台|印发|实施|落实|到位|办结|上报|报送|开展)[^,;。:()]{0,16}(?=[,;。)]|$)/

/** A term in a remark, behind who answers for it: `(市教育局牵头,6月底完成)`, `(市科技局起草,5月初审)`, `(市住建局,2024年9月)`. */
export const dueRemark: DeadlineRule = {
  id: 'due-remark',
  examples: ['(牵头单位:市教育局,6月底完成)', '(市科技局起草,5月初审)', '(市住建局,2024年9月)'],
  take: ({ norm, date, before, behind, assigned }) => {
    if (date.open || date.year === null || date.kind === 'plan' || date.recurrence !== null) return null
    const ahead = norm[date.from - 1] as string
    // the term alone behind the bodies, or with its step
    if (assigned && ',;、:。'.includes(ahead) && (',;)]】〕。'.includes(norm[date.to] ?? ')') || step.test(behind)))
      return date.relation ?? (date.start === null ? 'by' : 'during')
    if (date.relation !== null) return null
    return /[,;(]$/.test(before) && /\([^()]*$/.test(before) && done.test(behind) && ahead !== ')' ? 'by' : null
  },
}
