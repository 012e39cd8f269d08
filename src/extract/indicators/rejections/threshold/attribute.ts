import { before, behind, countsBehind } from '../../around.ts'
import type { ValuePlace } from '../../value-place.ts'
import { type Size, valueText } from './size.ts'

/** `超过50%的,由区政府约谈`: a share that something follows from. */
export const consequence = (place: ValuePlace): boolean =>
  // 对完成比例低于60%的城市,开展专项督察
  (place.quantity.bounded && place.in.norm[place.clause.from] === '对' && /^的[一-龥()、]{1,10}[,;]/.test(behind(place, 14))) ||
  /^的(?:部分|可(?![治利再降回循渗开调]|持续)|[,;]|[^,;。]{0,12}(?:(?<!不)可(?=[按由给以直申享用获在从再将适根凭免先予参采通委选自]|$)|(?<!开展|实行|推行|实施)按|给予|不予|不再|暂停|取消|约谈|扣减|通报|由|应当?|须|方可|优先(?!发展|领域|级)))/.test(
    behind(place, 16),
  )

/** Work and money that are as large as told: `5000万元的基金`. */
const work = /^的[^,、;。]{0,12}(?:工作|任务|目标|培训|轮训|活动|规模|建设|基金|资金池?|信贷|授信)$/
const troubles = /^的[^的,;。]{1,14}(?:问题|困难|难题)$/
/** What a goal is called behind its value: `7%以上的增速`. */
const goal = /^的(?:目标|任务|规模(?!化|养殖|种植|经营|企业|以上)|水平|速度|增速|幅度|标准(?!化|厂房|地)|能力|产能|产值|总量)/

/** `年营业收入5000万元以上的企业`, `5公里范围内`: a value in front of what it describes. */
export const attribute: Size = (place, rest) => {
  if (!rest.startsWith('的')) return !countsBehind(place) && /^(?:范围|半径|及其|以上级|级|规模以上|以上(?:企业|的))/.test(rest)
  // 总投资50亿元的项目: how much is told of all of them
  if (/总(?:投资|面积|装机|规模|长)$/.test(before(place, 4)) && !/以[上下]$/.test(valueText(place))) return false
  if (countsBehind(place) || place.quantity.fraction !== null || goal.test(rest)) return false
  const told = place.in.norm.slice(place.quantity.to, place.clause.to)
  // 解决2.3万人的饮水困难: how many had them
  if (!place.quantity.bounded && troubles.test(told) && /^[人户]$/.test(place.quantity.unitSpelling)) return false
  return !work.test(told)
}
