import type { DeadlineRule } from '../candidate.ts'

/** All that follows the date up to the end of the remark. */
const done = /^(?:全面|基本|全部)?(?:完成|建成|启动|到位|办结|落实|初审|送审|报审|印发|出台)(?=[)。;]|$)/

/** A term in a remark, behind who answers for it: `(市教育局牵头,6月底完成)`, `(市科技局起草,5月初审)`, `(市住建局,2024年9月)`. */
export const dueRemark: DeadlineRule = {
  id: 'due-remark',
  examples: ['(牵头单位:市教育局,6月底完成)', '(市科技局起草,5月初审)', '(市住建局,2024年9月)'],
  take: ({ norm, date, before, behind, assigned }) => {
    if (date.open || date.year === null || date.kind === 'plan' || date.recurrence !== null) return null
    const ahead = norm[date.from - 1] as string
    // the term alone behind the bodies
    if (assigned && ',;、:。'.includes(ahead) && ',;)]】〕。'.includes(norm[date.to] ?? ')'))
      return date.relation ?? (date.start === null ? 'by' : 'during')
    if (date.relation !== null) return null
    return /[,;(]$/.test(before) && /\([^()]*$/.test(before) && done.test(behind) && ahead !== ')' ? 'by' : null
  },
}
