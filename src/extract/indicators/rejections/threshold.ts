import { before, behind, countsBehind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import { movesOn } from '../start-of.ts'

/** Places and bodies of a size: `在800人以上安置点`; those who live or work there are counted themselves. */
const sized =
  /^(?![到赴入进深返参驻下])[一-龥]{0,10}(?:安置点|安置区|社区|自然村|行政村|村|学校|单位|企业|机构|小区|班级|景区|园区|工地|场所|乡镇|教学点|校点)(?!职工|员工|人员|负责人|居民|群众|代表|家|工作|干部|民|学生|师生|委|会)/

/** Things of a size of money, and how many of them. */
const counted =
  /^[一-龥]{0,6}(?:企业|集群|园区|开发区|基地|项目|品牌|产业|乡镇|镇|村|县|市场|农场|合作社|平台|单品|主体)(?:数量?|总数)?(?:达到?|突破|超过|增至|增加到|增加|新增)?\d/

/** A threshold describes what stands behind it: 年营业收入超过100亿元的企业. */
export const threshold: Rejection = {
  id: 'threshold',
  examples: ['年营业收入5000万元以上的企业', '50人以下的单位', '5公里范围内'],
  test(place) {
    const near = behind(place, 12)
    const rest = near.startsWith('(') ? near.replace(/^\(不?含[^()]{0,4}\)/, '') : near
    if (place.quantity.unitClass?.id === 'age' && /^[一-龥]/.test(rest)) return !movesOn.test(behind(place, 16))
    // 惠及265万群众的饮水工程
    if (/(?:惠及|覆盖|涉及|辐射|影响)$/.test(before(place, 2)) && /^[一-龥]{1,8}的[一-龥]{2}/.test(behind(place, 12))) return true
    // 打造一批年出栏量100万头以上生猪大县
    if (
      place.quantity.bounded &&
      /一批[^,;。]{0,12}(?:年[一-龥]{2,3}|产值|收入|销售额|交易额)$/.test(before(place, 24)) &&
      /^[一-龥]/.test(rest)
    )
      return true
    // 30户以上自然村寨全部通路: of this size, all of them
    if (
      /[户人口]$/.test(place.quantity.unit) &&
      /以[上下]$/.test(place.in.norm.slice(place.quantity.from, place.quantity.to)) &&
      place.quantity.from === place.clause.from &&
      /^的?[一-龥()]{2,14}?(?:全部|均|都(?!市))(?:已?实现|通|达|完成|建|有|配|覆盖|用|纳入|开展)/.test(behind(place, 24))
    )
      return true
    // 人口1000人以上行政村, 覆盖90%以上的20万以上人口城市: which of them
    if (
      place.quantity.bounded &&
      role(place) !== 'ratio' &&
      (/人口$/.test(before(place, 2)) || /以上的$/.test(before(place, 3))) &&
      /^的?(?:[一-龥]{0,6}(?:行政村|自然村|村庄|村|社区|县|城市|镇|乡镇))/.test(rest)
    )
      return true
    // 产值超百亿元企业达到20家
    if (
      place.quantity.bounded &&
      place.quantity.unit.endsWith('元') &&
      (place.quantity.from < place.quantity.numberFrom ||
        /(?:产值|收入|营收|利润|[易售资]额?|税收|市值)$/.test(before(place, 4))) &&
      counted.test(behind(place, 28))
    )
      return true
    // 海拔1500米以上农村学校
    if (
      place.quantity.unitClass?.id === 'length' &&
      /(?:海拔|水深|深|宽|高|直径|口径|半径)(?:度|程)?$/.test(before(place, 3)) &&
      /^[一-龥]/.test(rest)
    )
      return true
    // 35蒸吨/小时以下燃煤锅炉
    if (place.quantity.bounded && place.quantity.unit.includes('蒸吨') && /^(?:的|及以[上下])?[一-龥]/.test(rest)) return true
    // 500张床位以上的县级医院, 600名学生以上的学校
    if (
      role(place) === 'count' &&
      /^(?:床位|学生|职工|员工|老人|老年人|座位|农户|家庭|人口|母猪|生猪|奶牛|机位|泊位)(?:及)?以[上下]的[一-龥]{2}/.test(rest)
    )
      return true
    // 20万人口城市, 20万以上人口城市
    if (
      /^\d+万(?:及?以上)?人口(?:的)?(?:以上)?的?(?:[大中小]?城市(?!化)|大?县(?![城域])|镇(?!化))/.test(
        place.in.norm.slice(place.quantity.numberFrom, place.quantity.numberFrom + 16),
      )
    )
      return true
    // 淘汰30万吨/年以下煤矿
    if (
      role(place) === 'measure' &&
      /以下$/.test(place.in.norm.slice(place.quantity.from, place.quantity.to)) &&
      /^(?:的)?[一-龥]{2}/.test(rest) &&
      /(?:淘汰|关闭|关停|退出|整合|取缔|拆除)$/.test(before(place, 2))
    )
      return true
    // 100万人口以上城市
    if (/^人?口(?:及?以[上下])/.test(behind(place, 6))) return true
    // 入井人数超过30人、井深超过800米的矿山
    if (
      place.quantity.bounded &&
      role(place) !== 'ratio' &&
      /^、[^,;。\d]{1,8}[\d.]+[^,;。、\d]{1,6}的[一-龥]{2}/.test(behind(place, 30))
    )
      return true
    if (role(place) === 'ratio')
      return /^的(?:部分|可|[,;]|[^,;。]{0,12}(?:(?<!不)可(?=[按由给以直申享用获在从再将适根凭免先予参采通委选自]|$)|按|给予|不予|不再|暂停|取消|约谈|扣减|通报|由|应当?|须|方可))/.test(
        behind(place, 16),
      )
    const task =
      rest.startsWith('的') &&
      /^的[^,、;。]{0,12}(?:工作|任务|目标|培训|轮训|活动|规模|建设|基金|资金池?|信贷|授信)$/.test(
        place.in.norm.slice(place.quantity.to, place.clause.to),
      )
    if (place.quantity.unitClass?.id === 'person' && /^(?:超大|大班|企业|单位|村|家庭|班额)/.test(rest) && place.quantity.bounded)
      return true
    if (
      place.quantity.unitClass?.id === 'person' &&
      /以[上下]$/.test(place.in.norm.slice(place.quantity.from, place.quantity.to)) &&
      (place.quantity.from === place.clause.from || /[在对为于的、]/.test(before(place, 1))) &&
      sized.test(behind(place, 20))
    )
      return true
    if (
      /^的/.test(rest) &&
      /总(?:投资|面积|装机|规模|长)$/.test(before(place, 4)) &&
      !/以[上下]$/.test(place.in.norm.slice(place.quantity.from, place.quantity.to))
    )
      return false
    if (countsBehind(place)) return false
    if (/^的/.test(rest))
      return (
        place.quantity.fraction === null &&
        !task &&
        !/^的(?:目标|任务|规模|水平|速度|增速|幅度|标准|能力|产能|产值|总量)/.test(rest)
      )
    return /^(?:范围|半径|及其|以上级|级|规模以上|以上(?:企业|的))/.test(rest)
  },
}
