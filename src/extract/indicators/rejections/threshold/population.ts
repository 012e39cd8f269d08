import { before, behind, role } from '../../around.ts'
import { type Size, valueText } from './size.ts'

/** `惠及265万群众的饮水工程`: whom the thing behind 的 reaches. */
export const reachOfWorks: Size = (place) =>
  /(?:惠及|覆盖|涉及|辐射|影响)$/.test(before(place, 2)) && /^[一-龥]{1,8}的[一-龥]{2}/.test(behind(place, 12))

/** `30户以上自然村寨全部通路`: places of this size, all of them. */
export const allOfSize: Size = (place) =>
  /[户人口]$/.test(place.quantity.unit) &&
  /以[上下]$/.test(valueText(place)) &&
  place.quantity.from === place.clause.from &&
  /^的?[一-龥()]{2,14}?(?:全部|均|都(?!市))(?:已?实现|通|达|完成|建|有|配|覆盖|用|纳入|开展)/.test(behind(place, 24))

/** `人口1000人以上行政村`, `覆盖90%以上的20万以上人口城市`, `20万人口城市`, `100万人口以上城市`: which places. */
export const populationOfPlace: Size = (place, rest) =>
  (place.quantity.bounded &&
    role(place) !== 'ratio' &&
    (/人口$/.test(before(place, 2)) || /以上的$/.test(before(place, 3))) &&
    /^的?(?:[一-龥]{0,6}(?:行政村|自然村|村庄|村|社区|县|城市|镇|乡镇))/.test(rest)) ||
  /^\d+万(?:及?以上)?人口(?:的)?(?:以上)?的?(?:[大中小]?城市(?!化)|大?县(?![城域])|镇(?!化))/.test(
    place.in.norm.slice(place.quantity.numberFrom, place.quantity.numberFrom + 16),
  ) ||
  /^人?口(?:及?以[上下])/.test(behind(place, 6))

/** Places and bodies of a size: `在800人以上安置点`; those who live or work there are counted themselves. */
const sized =
  /^(?![到赴入进深返参驻下])[一-龥]{0,10}(?:安置点|安置区|社区|自然村|行政村|村|学校|单位|企业|机构|小区|班级|景区|园区|工地|场所|乡镇|教学点|校点)(?!职工|员工|人员|负责人|居民|群众|代表|家|工作|干部|民|学生|师生|委|会)/

/** `50人以下的企业`, `在800人以上安置点`: how many people are there. */
export const peopleThere: Size = (place, rest) =>
  place.quantity.unitClass?.id === 'person' &&
  ((place.quantity.bounded && /^(?:超大|大班|企业|单位|村|家庭|班额)/.test(rest)) ||
    (/以[上下]$/.test(valueText(place)) &&
      (place.quantity.from === place.clause.from || /[在对为于的、]/.test(before(place, 1))) &&
      sized.test(behind(place, 20))))
