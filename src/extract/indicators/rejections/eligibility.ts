import { before, behind, clauseText, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

/** A sentence that says what applicants must have. */
const applicants =
  /^(?:\([一二三四五六七八九十\d]+\))?(?:申报|申请|参评|参选|投标|竞标|入围|拟申报|报考|报名)(?:的)?(?:企业|单位|主体|机构|项目|人员|人|产品|园区|基地|平台)(?!数|量|覆盖|满意|达|不少于\d|超|总)/
/** Behind a value: which of them are meant. */
const meant =
  /^[^,;。]{0,24}的(?:[^,;。的]{0,8}(?:企业|单位|机构|项目|主体|园区|基地|平台|车辆|船舶|线路)|个人|人员|家庭|农户|车辆|设备|产品|(?:规模)?(?:养殖|种植)?(?:场|大户|户)(?![所地])|合作社|农场|煤矿|矿山|小区|医院|学校|村(?![庄民级]))/

/** `对比例低于60%的城市,开展…`, `对投资超5亿元以上项目(…),纳入…`: of which places or works something is said. */
const meantPlace =
  /^(?:的(?:城市|市县|县区|区县|地方|地区|乡镇|街道|[市县区](?:\([市县区]\))?)|(?:工业|产业|重大|新建)?(?:项目|企业))[,(]/

/** `面积占比三分之二以上的业主`, `未达到1.5%比例的单位`: who must agree, who has not done enough. */
const votes = (place: ValuePlace): boolean =>
  /^的?业主/.test(behind(place, 3)) ||
  /未达到$/.test(before(place, 3)) ||
  /业主且?[^,;。]{0,4}(?:人数)?占比$/.test(before(place, 10))

/** 符合条件的…改造率达到100%: who is counted in a ratio is part of its name. */
const conditions =
  /符合[^,;。]{0,24}条件(?!的[^,;。]{2,40}(?:率|比例|比重|占比|覆盖面)[^,;。]{0,6}(?:达|保持|不低于|稳定|提高|控制|为|[\d]))|申请条件|\(超过/

/** `累计次数不得超过3次`: how often somebody may have what is given. */
const often = /次数(?:[一-龥]{0,2})$/
const given = /贴息|补贴|补助|奖励|奖补|资助|扶持|救助|申请|申报|享受/

const subject = /^(?:对|凡|针对)/

/** Who is eligible, what a contract or permit needs. */
export const eligibility: Rejection = {
  id: 'eligibility',
  examples: ['占比达到30%以上的方可申报', '床位数不少于50张的机构'],
  test: (place) =>
    ((place.quantity.comparator === '>=' || place.quantity.comparator === '<=') &&
      '(申参投竞入拟报'.includes(place.in.norm[place.in.sentence.from] as string) &&
      applicants.test(place.in.norm.slice(place.in.sentence.from, place.in.sentence.from + 20))) ||
    (subject.test(clauseText(place)) &&
      (meant.test(behind(place, 40)) || (place.quantity.bounded && meantPlace.test(behind(place, 12))))) ||
    (place.quantity.unitSpelling === '次' &&
      place.quantity.comparator === '<=' &&
      often.test(before(place, 4)) &&
      given.test(place.in.norm.slice(place.in.sentence.from, place.quantity.from))) ||
    (role(place) === null || role(place) === 'ratio' ? votes(place) : false) ||
    conditions.test(clauseText(place)) ||
    /(?:必要条件|方可|可申请|可申报|予以认定|的,(?:可|给予|由|按|应|予以)|^的(?:再|另|一次性|额外)(?:给予|奖励|补助|补贴|奖补)|符合下列|满足以下|视为|视同(?!通过))/.test(
      place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + 30)),
    ),
}
