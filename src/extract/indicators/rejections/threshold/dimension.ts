import { before, behind, role } from '../../around.ts'
import { type Size, valueText } from './size.ts'

/** How many things of a size of money there are: `企业达到20家`. */
const counted =
  /^[一-龥]{0,6}(?:企业|集群|园区|开发区|基地|项目|品牌|产业|乡镇|镇|村|县|市场|农场|合作社|平台|单品|主体)(?:数量?|总数)?(?:达到?|突破|超过|增至|增加到|增加|新增)?\d/

/** `产值超百亿元企业达到20家`: what is counted there has this much. */
export const moneyOfCounted: Size = (place) =>
  place.quantity.bounded &&
  place.quantity.unit.endsWith('元') &&
  (place.quantity.from < place.quantity.numberFrom || /(?:产值|收入|营收|利润|[易售资]额?|税收|市值)$/.test(before(place, 4))) &&
  counted.test(behind(place, 28))

/** `海拔1500米以上农村学校`: how high, deep or wide. */
export const lengthOfThing: Size = (place, rest) =>
  place.quantity.unitClass?.id === 'length' &&
  /(?:海拔|水深|深|宽|高|直径|口径|半径)(?:度|程)?$/.test(before(place, 3)) &&
  /^[一-龥]/.test(rest)

/** What is told apart by how much it holds or makes. */
const plant = /^(?:的)?(?:及以下)?[一-龥]{0,4}(?:高炉|转炉|电炉|焦炉|锅炉|窑炉|机组|煤矿|矿山|船舶)/

/** `35蒸吨/小时以下燃煤锅炉`, `1000立方米以下高炉`; `淘汰30万吨/年以下煤矿`: how much a plant can do. */
export const capacityOfPlant: Size = (place, rest) =>
  (place.quantity.bounded && place.quantity.unit.includes('蒸吨') && /^(?:的|及以[上下])?[一-龥]/.test(rest)) ||
  (place.quantity.unit.endsWith('吨/年') && plant.test(rest)) ||
  (role(place) === 'measure' &&
    /以下$/.test(valueText(place)) &&
    /^(?:的)?[一-龥]{2}/.test(rest) &&
    (/(?:淘汰|关闭|关停|退出|整合|取缔|拆除)$/.test(before(place, 2)) || plant.test(rest)))

/** `大型商场(建筑面积达到10万平方米及以上)`: which are meant, in a bracket behind them. */
export const sizeInBracket: Size = (place) =>
  // 农村集中供水率(20人以上)达到90%
  (role(place) !== 'ratio' &&
    before(place, 2) === '率(' &&
    /^[一-龥]{0,4}\)(?:达到?|为|提高|超过|不低于)/.test(behind(place, 8))) ||
  (place.quantity.bounded &&
    role(place) !== 'ratio' &&
    behind(place, 1) === ')' &&
    /\([^(),;。]{0,8}(?:面积|规模|人口|收入|投资|资产|产值|容量|产量|产能|能力|运距|里程|距离|长度|高度|载重|用能|能耗|用水量|货运量|吞吐量)(?:达到?|在|为)?$/.test(
      before(place, 16),
    ))

/** `500张床位以上的县级医院`, `600名学生以上的学校`: how many of its parts a thing has. */
export const partsOfThing: Size = (place, rest) =>
  role(place) === 'count' &&
  /^(?:床位|学生|职工|员工|老人|老年人|座位|农户|家庭|人口|母猪|生猪|奶牛|机位|泊位)(?:及)?以[上下]的[一-龥]{2}/.test(rest)
