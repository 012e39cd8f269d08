import { CharGate } from '../../../../lexicon/char-gate.ts'
import type { Draft } from '../../draft.ts'
import type { NameRead } from '../../name/read-name.ts'
import { draft } from '../../to-draft.ts'
import { takeUpTo, type ValuePlace } from '../../value-place.ts'

/** What a size begins with. */
const sizeStart = new CharGate('年产营主销收交投市综总全规')
/** A size, and the thing behind the next size of the list. */
const sizes =
  /^((?:年|综合|总|全产业链|规模)?(?:产值|营业收入|主营业务收入|销售收入|销售额|营收|收入|交易额|投资额?|市值)(?:超过?|达到?|突破|过)(?:[\d.]+[百千万亿]*|[一二三五]?[十百千万亿]{1,2})元(?:以上)?)(?:的)?[、和及](?:\d+|[一二两三四五六七八九十]{1,3})[个家户条][^,;。、]{0,24}?的([^,;。、]{2,16}?)(?=以及|[和及与]\d|[,;。、]|$)/

/** `5个产值超100亿元、10个产值超50亿元的产业集群`: things of a size that stand behind the last size of the list. */
export function listedSize(place: ValuePlace, left: NameRead): Draft[] | null {
  const { quantity, clause } = place
  const { norm, text } = place.in
  if (quantity.unitClass?.role !== 'count' || !sizeStart.passes(norm.charCodeAt(quantity.to))) return null
  const found = sizes.exec(norm.slice(quantity.to, Math.min(clause.to, quantity.to + 60)))
  if (!found) return null
  const [, size = '', thing = ''] = found
  const span = { from: quantity.to, to: quantity.to + size.length }
  takeUpTo(place, span.to)
  const name = `${text.slice(span.from, span.to)}的${thing}`
  return [draft(place, 'value-name', { ...left, name, span }, { certainty: 'inherited' })]
}
