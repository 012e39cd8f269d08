import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

const less = '(?:减少|减轻|压减|削减|降低|缩减|压降)'
/** What such a verb begins with. */
const lessStart = new CharGate('减压削降缩')
const lessened = new RegExp(`^${less}$`)
/** 为企业减轻负担: the bare noun keeps its verb. */
const burden = new RegExp(`^${less}负担$`)
const lessening = new RegExp(`^${less}(?=[一-龥]{2})(?!负担$)`)

/** 减少污水排放100万吨、利用中水20万吨: another deed. */
const deed = /^(?:利用|施用|恢复|使用|增加|新增|节约|替代|改用|推广)/

/** `减少用电成本7亿元`, `压减炼钢产能325万吨、炼铁426万吨`: a movement down by so much, not what there is. */
export const settleLess: Refiner = {
  id: 'settle-less',
  apply(inside) {
    let before: Draft | null = null
    for (const draft of inside.drafts) {
      const last: Draft | null = before
      before = draft
      const role = draft.quantity?.unitClass?.role
      if (draft.kind !== 'level' || draft.link !== null || (role !== 'measure' && role !== 'count')) continue
      // 压减会议数量不超过10个: a ceiling
      if (draft.rule === 'value-name' || draft.comparator === '<=' || /\d/.test(draft.name)) continue
      const begins = lessStart.passes(draft.name.charCodeAt(0))
      const word = begins ? (lessening.exec(draft.name)?.[0] ?? '') : ''
      const goesOn =
        last?.direction === 'down' &&
        draft.lead === null &&
        draft.unit === last.unit &&
        !deed.test(draft.name) &&
        !inside.words.leadAtStart.test(draft.name) &&
        follows(inside, last, draft)
      if (word === '' && !goesOn && !(draft.lead !== null && lessened.test(draft.lead)) && !(begins && burden.test(draft.name)))
        continue
      draft.kind = 'change'
      draft.direction = 'down'
      draft.name = draft.name.slice(word.length)
    }
  },
}

/** Whether nothing but 、 and a name stands between two values. */
function follows({ norm }: ValueSentence, before: Draft, draft: Draft): boolean {
  return /^、[一-龥]{1,8}$/.test(norm.slice(before.valueSpan.to, draft.valueSpan.from))
}
