import type { Draft } from '../../draft.ts'
import { ofOther } from '../../name-list/of-other.ts'
import type { Completion } from './completion.ts'

const level = /^(?:国家|省|市|县|州|区)级/

/** `省级重点实验室20个、市级50个`: the same thing of another level. */
export const otherLevel: Completion = ({ drafts }, i) => {
  const before = drafts[i - 1]
  const name = drafts[i]?.name ?? ''
  if (!before || level.exec(name)?.[0] !== name || !/^(?:国家|省|市|县|州|区)级./.test(before.name)) return null
  return { name: name + before.name.replace(level, '') }
}

/** `小学生近视率控制在5%以内,初中生控制在7%以内`: of others the same is measured. */
export const measureOfOther: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (draft.rule !== 'name-value' || before?.rule !== 'name-value') return null
  if ((!draft.link && !isBounded(draft)) || draft.unit !== before.unit) return null
  const name = ofOther(before.name, draft.name)
  return name === null ? null : { name }
}

function isBounded({ quantity }: Draft): boolean {
  return quantity !== null && quantity.from < quantity.numberFrom
}

const sized = /(?:超过?|突破)[^超突破、,]{1,8}[元亩吨人]/

/** `年销售收入超10亿元的达到3家、超1亿元的20家`: of another size. */
export const otherSize: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  const size = before?.unit === draft.unit ? /^(?:超过?|突破)[^,、]{1,8}[元亩吨人]/.exec(draft.name)?.[0] : undefined
  return size && before && sized.test(before.name) && size === draft.name ? { name: before.name.replace(sized, size) } : null
}

/** `新增高新技术企业1994户、总数8406户`: how many there are in all. */
export const totalOfNew: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!/^(?:总数|总户数|总数量)$/.test(draft.name) || before?.kind !== 'increment' || before.unit !== draft.unit) return null
  return { name: before.name, kind: 'level' }
}
