import type { Draft } from './draft.ts'
import type { ValuePlace } from './value-place.ts'

/** The entry before this value in the same sentence, if nothing but clauses about the same subject lies between. */
export function previousDraft(place: ValuePlace): Draft | null {
  // 完成年度计划的119.1%,同比增长5%: the plan is said by the way
  const before = place.in.drafts.findLast(({ rule, certainty }) => rule !== 'plan-share' || certainty === 'said') ?? null
  return before?.rule === 'plan-share' ? { ...before, name: before.name.replace(/(?:完成|占)[^完占]*$/, '') } : before
}

/** `增加值500亿元,占GDP的8%,年均增长10%`: a growth in percent told behind a share is of what has the share. */
export function growingOwner(place: ValuePlace, before: Draft): string {
  if (place.quantity.unitClass?.id !== 'percent' || before.kind !== 'level' || !before.name.includes('占')) return before.name
  // 总产值600亿元,占比10%,同比增长8%
  const whole = /^占(?:比|比重)$/.test(before.name) ? place.in.drafts.at(-2) : undefined
  if (whole && whole.unit !== before.unit && whole.kind === 'level') return whole.name
  const owner = shareEnd.exec(before.name)?.[1]
  return owner && place.in.drafts.some((d) => d.name === owner && d.unit !== before.unit) ? owner : before.name
}

const shareEnd = /^([^占]{2,})占(?:比|.*(?:比重|占比|比例|份额|比))$/
