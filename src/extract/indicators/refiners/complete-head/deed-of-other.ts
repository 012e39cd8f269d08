import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

/** What tells how often or how long something is done. */
const times = /^(?:次|场|天|小时|学时|课时)$/
const ofLevel = /^[省市县区乡镇村]级$/

/** `市级林长每年巡林2次,县级林长每半年1次`, `省级每年组织2次演练,市级每半年1次`: others do the same, as often as is told of them. */
export const deedOfOther: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || draft.per === null || before.unit !== draft.unit || !times.test(draft.unit ?? '')) return null
  if (ofLevel.test(draft.name))
    return /[省市县区乡镇村]级/.test(norm.slice(before.span.from, before.valueSpan.from))
      ? { name: draft.name + before.name }
      : null
  const at = before.name.indexOf(draft.name.slice(-2))
  const deed = before.name.slice(at + 2)
  return at > 0 && at <= draft.name.length && deed.length >= 2 ? { name: draft.name + deed } : null
}
