import type { Draft } from '../../draft.ts'
import type { NameRead } from '../../name/read-name.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'

/** 响应能力达到最大用电负荷(的5%): what is held to a part of something else. */
const held =
  /^([^,、]*?[一-龥]{2}?)(?:一般)?(?:应|需|须|要|可|均)?((?<![下表传雷])达到?|不低于|不少于|不超过|不高于|控制在)(?!或)([^,、]{2,}?)的?$/
/** Of what it may be a share. */
const whole = /(?:总值|GDP|收入|支出|成本|产值|增加值|负荷|课时|人口|规模|人数|总量|总额|总数|容量|面积|总投资)$/
/** What somebody else set or has. */
const set = /(?:标准|指标|水平)$/
/** Another year, or the average of others: of these it is no part. */
const other = /年|同期|平均|上期|计划|任务/
const signs: Readonly<Record<string, Draft['comparator']>> = { 不低于: '>=', 不少于: '>=', 不超过: '<=', 不高于: '<=' }

/** A quantity said as a part or a multiple of another: the verb and the other are no part of its name. `null` where none is. */
export function heldTo(place: ValuePlace, name: NameRead): Draft[] | null {
  const { quantity, in: inside } = place
  if (name.link !== null || inside.norm[quantity.from - 1] !== '的') return null
  const [, owner = '', word = '', of = ''] = held.exec(name.name) ?? []
  // 三公经费控制在上年的95%以内: what it was
  if (owner.length >= 2 && word === '控制在' && /^(?:上年|去年|上一年)(?:同期|水平|实际)?$/.test(of))
    return [draft(place, 'share-of', { ...name, name: owner })]
  if (owner.length < 2 || (other.test(of) && !(word === '控制在' && of.endsWith('收入')))) return null
  const sign = signs[word]
  const from = sign ? inside.norm.lastIndexOf(word, quantity.from) : -1
  const told =
    sign && quantity.comparator === '=' && from >= place.clause.from
      ? { comparator: sign, valueSpan: { from, to: quantity.to } }
      : {}
  const multiple = quantity.unitClass?.role === 'multiple'
  if (multiple || set.test(of) || (/(?:占比|比重|比例)$/.test(owner) && whole.test(of)))
    return [draft(place, 'share-of', { ...name, name: owner }, told)]
  return whole.test(of) ? [draft(place, 'share-of', { ...name, name: `${owner}占${of}的比重` }, told)] : null
}
