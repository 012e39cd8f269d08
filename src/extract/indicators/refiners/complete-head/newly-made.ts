import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

/** `新签约项目292个`, `新建规模37.5万千瓦`: behind such a verb a noun that says nothing alone is named with it. */
export const newlyMade: Completion = ({ drafts }, i) => {
  const { name, rule, lead, certainty } = drafts[i] as Draft
  if (rule !== 'name-value' || !lead?.startsWith('新') || !/^(?:项目|规模)$/.test(name)) return null
  return { name: lead + name, certainty }
}
