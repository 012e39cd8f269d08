import { CharGate } from '../../../../lexicon/char-gate.ts'
import type { Draft } from '../../draft.ts'
import type { Completion } from './completion.ts'

/** What such a name ends with: most names do not. */
const levelEnd = new CharGate('级央家区省市州县')
const level = /^(?:(?:国家|部|省|自治区|市|州|区|县|镇|乡|村)级|中央|国家|自治区|[省市州县])$/
const nextLevel = /^[、和及与]((?:国家|部|省|自治区|市|州|区|县|镇|乡|村)级|中央|国家|自治区|[省市州县])$/
const leading = /^(?:(?:国家|部|省|自治区|市|州|区|县|镇|乡|村)级|中央|国家|自治区|[省市州县](?=督))(?=.)/

/** `国家级5个、省级20个示范县`, `中央3项、省9项督察问题`: the thing stands behind the last of the list, and is that of all levels. */
export const levelOfNext: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  if (draft.rule === 'value-name') {
    const before = drafts[i - 1]
    const own = before && nextLevel.exec(norm.slice(before.valueSpan.to, draft.valueSpan.from))?.[1]
    return own && before.unit === draft.unit && !level.test(draft.name) && !draft.name.startsWith(own)
      ? { name: own + draft.name }
      : null
  }
  if (!levelEnd.passes(draft.name.charCodeAt(draft.name.length - 1)) || !level.test(draft.name)) return null
  for (let k = i; k + 1 < drafts.length; k++) {
    const [here, next] = [drafts[k], drafts[k + 1]] as [Draft, Draft]
    if (next.unit !== draft.unit || !nextLevel.test(norm.slice(here.valueSpan.to, next.valueSpan.from))) return null
    if (next.rule === 'value-name') return { name: draft.name + next.name.replace(leading, '') }
  }
  return null
}
