import type { DeadlineRule } from '../candidate.ts'

/** All that follows the date up to the end of the remark. */
const done = /^(?:全面|基本|全部)?(?:完成|建成|启动|到位|办结|落实|初审|送审|报审|印发|出台)(?=[)。;]|$)/

/** A term in a remark, behind who answers for it: `(市教育局牵头,6月底完成)`, `(市科技局起草,5月初审)`. */
export const dueRemark: DeadlineRule = {
  id: 'due-remark',
  examples: ['(牵头单位:市教育局,6月底完成)', '(市科技局起草,5月初审)'],
  take: ({ norm, date, before, behind }) => {
    if (date.relation !== null || date.open || date.year === null || date.kind === 'plan' || date.recurrence !== null) return null
    return /[,;(]$/.test(before) && /\([^()]*$/.test(before) && done.test(behind) && norm[date.from - 1] !== ')' ? 'by' : null
  },
}
