import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

/** What of a matter of service is cut: its steps, its time, its cost. */
const aspects = new Set(
  '环节 时间 时限 成本 费用 材料 申请材料 办理环节 办理时间 办理时限 办理材料 办理成本 跑动次数 手续'.split(' '),
)
const aspect = /(?<=.{2})(?:办理|申请|审批)?(?:环节|时间|时限|成本|费用|材料|手续|跑动次数)(?:占.*)?$/

/** `企业开办环节压减至2个、时间压缩至1个工作日` → 企业开办时间: another side of the same matter. */
export const sameMatter: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  const bare = draft.name.includes('占') ? draft.name.replace(/占.*$/, '') : draft.name
  if (!before || !aspects.has(bare) || !/^[^,、;]*[,、]/.test(norm.slice(before.valueSpan.to, draft.valueSpan.from))) return null
  const matter = before.name.replace(aspect, '')
  return matter === before.name || matter.length < 3 || /[、,]$|^(?:压减|压缩|缩短|减少|平均)/.test(matter)
    ? null
    : { name: matter + draft.name }
}
