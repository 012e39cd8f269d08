import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

const harm = /^(?:(?:死亡|受伤|伤亡|失踪|死亡失踪)(?:人数|人次)|直接(?:经济|财产)损失)$/
const times = /(?<=.{2})起数$/

/** `火灾起数、死亡人数分别下降…`: those who died of what was counted before. */
export const harmOfAccidents: Completion = ({ drafts }, i) => {
  const { name, certainty } = drafts[i] as Draft
  if (!'数次失'.includes(name.at(-1) ?? ' ') || !harm.test(name)) return null
  const before = drafts.slice(0, i).findLast((draft) => times.test(draft.name))
  return before ? { name: before.name.replace(times, '') + name, certainty } : null
}
