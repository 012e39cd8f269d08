import type { Draft } from '../../draft.ts'
import type { ValueSentence } from '../../value-place.ts'
import type { Completion } from './completion.ts'

/** What is built or done for the money; 撬动 and 惠及 tell what it leads to. */
const works = /[建改修治]|实施|整治|完成|绿化|种植|购置|采购|更新/

/** `投资1.8亿元,实施养殖项目43个`: what it is spent on stands behind. */
export const spentOn: Completion = (inside, i) => {
  const { drafts } = inside
  const draft = drafts[i] as Draft
  const spent = drafts[i + 1]
  if (i > 0 || !/^投[入资]$/.test(draft.name) || !spent?.lead || spent.rule === 'change') return null
  // of two works it is not told how much each of them cost; 解决85万人出行问题 is what they lead to
  if (works.test(drafts[i + 2]?.lead ?? '')) return null
  return works.test(spent.lead) && isNextClause(inside, draft, spent) ? { name: spent.name + draft.name } : null
}

function isNextClause({ sentence }: ValueSentence, draft: Draft, next: Draft): boolean {
  const at = sentence.clauses.findIndex((clause) => clause.from <= draft.valueSpan.from && draft.valueSpan.to <= clause.to)
  const behind = sentence.clauses[at + 1]
  return behind !== undefined && next.valueSpan.from >= behind.from && next.valueSpan.to <= behind.to
}
