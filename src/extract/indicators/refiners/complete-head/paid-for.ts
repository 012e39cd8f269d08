import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

const purse = /^(?:中央|国家|地方|各级|本级|[省市县区州]级?)?财政$/
/** What the money is for: a clause of its own behind the amount. */
const use = /,(?:主要|重点|专项|专门|全部)?(?:用于(?:支持|保障|推进|推动|开展|实施|加强)?|支持|保障)([一-龥]{4,20})(?=[,;。])/y

/** `省财政每年安排5亿元,用于支持种业发展`: who pays is no name of an amount, what it is for is. */
export const paidFor: Completion = ({ norm, drafts }, i) => {
  const { name, unit, valueSpan } = drafts[i] as Draft
  if (!name.endsWith('财政') || !unit?.endsWith('元') || !purse.test(name)) return null
  use.lastIndex = valueSpan.to
  const thing = use.exec(norm)?.[1]
  return thing ? { name: thing } : null
}
