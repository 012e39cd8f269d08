import { nameBefore } from '../name/name-at.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'

/** A distance from what it is set against: 全国平均水平, 国家考核目标, 全省. */
const against =
  /(?<!不)(塌|欠|高于|高出|超过|优于|快于|好于|领先|低于|慢于)于?(?:目标|全国|全省|全市|全区|世界|国际|国家|省定|省|上级|同期|同类|[东中西]部|计划|规划|预期|考核|年度|年初(?=[^,、]{2,11}(?:目标|计划|任务)$)|上年|城镇居民|农村居民|城乡居民|全部|\d{4}年|“|经济增长|居民收入|[一-龥A-Z]{2,8}(?=增速|增长|增幅|收入)|[一-龥]{2,6}(?=平均|水平|目标|要求))[^,;、]{0,11}(?:[、和及](?:全国|全省|全市|全区|省|[东中西]部)[^,;、]{0,8})*$/

/** 比全省平均水平高, 比全国快, 较自治区增速低: the same with the comparison in front. */
const apart = /(?:(?<!占)比(?![例重值率])|较)[一-龥A-Za-z\d“”]{1,16}?(?<![提升增调减降放加])([高低快慢多少])出?$/

/** 高于城镇居民、高于全国…: what it is set against as well. */
const further = /(?<!不)(?:高于|快于|优于|好于|低于|慢于)[^,;]*、$/

/** `机械化率达到95%、高于全国平均水平18.3个百分点`: how far a measure is from another; of what was named before, or here. */
export const gap: IndicatorRule = {
  id: 'gap',
  examples: ['综合机械化率高于全国平均水平18个百分点'],
  apply(place) {
    if (!place.quantity.unit.endsWith('百分点')) return null
    const left = place.in.norm.slice(place.left.from, place.quantity.from)
    const match = against.exec(left) ?? apart.exec(left)
    if (!match) return null
    const others = place.in.norm.slice(place.left.from, place.left.from + match.index).search(further)
    const name = nameBefore(place, { from: place.left.from, to: place.left.from + (others < 0 ? match.index : others) })
    const direction = /[低慢少塌欠]/.test(match[1] as string) ? 'down' : 'up'
    const parts = { kind: 'change', direction } as const
    if (name.name.length >= 2) return [draft(place, 'gap', { ...name, lead: null }, parts)]
    const before = previousDraft(place)
    if (!before) return null
    const { name: known, nameSpan, scope } = before
    return [draft(place, 'gap', { ...name, name: known, span: nameSpan, scope }, { ...parts, certainty: 'inherited' })]
  },
}
