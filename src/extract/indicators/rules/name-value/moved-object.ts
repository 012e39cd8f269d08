import type { Draft } from '../../draft.ts'
import type { NameRead } from '../../name/read-name.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'

/** Who moves it, the verb, and what moves: 企业 / 降低 / 成本. */
const deed =
  /^(?:实现|确保|帮助|推动|引导|支持|促进|带动|助力|指导)?(?:为?([一-龥]{0,6}?(?:企业|农户|行业|产业|园区|单位|机构|主体)))?(?:预计|可以?|平均|再)?(?:(压减|削减|减少|压缩(?!机|空气|天然气)|精简|降低|缩减|核减|缩短|减轻|节约(?!集约)|节省)|(?:提高|提升|增加(?!值)|扩大|加大|增强))([一-龥A-Z“][^、,]+)$/
const deedSigns = /[压削减精降缩核节提增扩加]/

/** What the verb tells of itself is no thing that moves: 降低幅度. */
const extent = /^(?:幅度|比例|比率|比重|目标|任务|指标|空间|了|[到至为])/

/** What has no share of its own, so that a share tells how far it moves: 效率, 产能; 覆盖率 is a share itself. */
const amount =
  /(?:生产率|(?<!利用|灌溉)效率|效能|效益|产能|能力|产量|单产|产值|收入|营收|利润|税收|销量|销售额|余额|投入|投资|支出|规模|标准|速度|精度|寿命|性能|密度|(?<!投入)强度|时效|转速|亩产)$/

/**
 * `压减一般性支出10%`, `降低成本30%`, `提高生产效率20%`: the verb stands before what moves, and the share is how far it does.
 *
 * `提高覆盖率95%以上` tells as well what is reached: a ratio moves only by points.
 */
export function movedObject(place: ValuePlace, name: NameRead): Draft[] | null {
  const { norm } = place.in
  const unit = place.quantity.unitClass?.id
  if (name.link !== null || (unit !== 'percent' && unit !== 'percentage-point' && unit !== 'multiple')) return null
  const led = name.lead !== null && norm.startsWith(name.lead.word, name.span.from - name.lead.word.length)
  const told = led ? `${name.lead?.word}${name.name}` : name.name
  const [, who = '', down, what = ''] = (deedSigns.test(told) && deed.exec(told)) || []
  if (what.length < 2 || extent.test(what)) return null
  const moves = unit === 'percentage-point' || amount.test(what) || (unit === 'percent' && down !== undefined)
  if (!moves) return null
  return [
    draft(
      place,
      'name-value',
      { ...name, name: who + what, lead: null },
      { kind: 'change', direction: down === undefined ? 'up' : 'down' },
    ),
  ]
}
