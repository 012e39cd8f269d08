import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

/** `每个市至少建成2家、每个县至少建成1家托育机构`, `开工3条、续建4条高铁`: the last of the list says of what. */
export const sameOfNext: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const next = drafts[i + 1]
  if (draft.name !== '' || !next || next.unit !== draft.unit) return null
  if (draft.lead !== null && draft.scope === null)
    return next.rule === 'value-name' && next.lead !== null ? { name: next.name } : null
  return next.scope?.startsWith('每') && norm[draft.valueSpan.to] === '、' ? { name: next.name, kind: next.kind } : null
}
