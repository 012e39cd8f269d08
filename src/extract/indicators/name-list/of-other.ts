import { isMeasure, isRatio } from './measure.ts'

/** People, houses and schools, of whom a ratio is. */
const people =
  /(?:小学|初中|高中|中职|高职|幼儿园|职工|居民|学生|[高初]中生|小学生|大学生|毕业生|儿童|老年人|妇女|农民|农户|企业|人员|养殖场|食堂|医院)$/
const places =
  /^(?:[东中西南北]部|[城乡]镇?|农村|乡村|城市|(?:中心|主|老|新)城区?|城[乡区]|县城|建制镇|集镇|乡镇|[省市县区]域|[省市县区]本级|平原|丘陵|山区|牧区|沿海|其[他余]|(?:行政|自然|建制)村|街道|社区|各?县[(（]市(?:、区)?[)）]|[一-龥]{1,4}(?:流域|平原)|[一-龥、]{2,8}地区|[一-龥]{1,6}(?:城市|区域|[市县区州]))(?:地区|区域|城市|区)?$/
/** A place at the head of a ratio's name, for which another may stand. */
const placeAhead =
  /^(?:[东中西]部地区|各[省市县区]|农村|(?:[一-龥]{2,4}以上)?城市(?:建成区|区)?|城镇|城区|县城|乡镇|山区|平原区?|丘陵区?|县区|[市县区]本级|[省市县乡镇村]级|[一-龥]{1,6}(?:地区|区域|(?<![社小校景园灌])[市县区州]))(?=[一-龥]{3,})/
/** Branches of industry, which stand for all of it. */
const branches = /(?:行业|业)$/
const branchAhead = /^(?:规模以上|规上|全部)?工业(?=[一-龥]{3,})/
/** Sectors that a flow of money or goods is told of one by one: 实际利用外资…,其中工业…、农业… */
const sectors = /^(?:工业|农业|服务业|制造业|建筑业|商贸业|旅游业|房地产业?|第?[一二三]产业?)$/
const flows = /^(?!.*(?:工|农|服务|制造|建筑|旅游)业).*(?:投资|外资|到位资金|进出口|出口|用电量|税收(?:收入)?|内资)(?:总额)?$/
/** Stages of school: 小学近视率, 初中. */
const stage = /^(?:幼儿园|小学|初中|高中|中职|高职)$/
const stageAhead = /^(?:幼儿园|中小学|小学|初中|高中|中职|高职)(?!生)(?=.{3,})/
/** Things that drive: 营运车辆单位周转量能耗, 营运船舶. */
const carriers = /^(?:营运|民用|公务)?(?:车辆|船舶|货车|客车|飞机)$/
const carrierAhead = /^(?:营运|民用|公务)?(?:车辆|船舶|货车|客车|飞机)(?=[一-龥]{3,})/
/** What people learn or work in. */
const houses = /^.{0,8}?(?:学校|企业|单位|机构)(?=.{2})/

/** Houses, and who is in them, that each have their own ratio of one kind: 党政机关屋顶光伏覆盖率, 学校. */
const house = '(?:机关|学校|医院|企业|(?<=.)单位|机构|园区|厂房|建筑|商场|酒店|宾馆|小区|住宅|楼宇|景区|场馆|车站|农户|居民|家庭)'
const isHouse = new RegExp(`^[一-龥]{0,8}${house}(?:食堂)?(?:、[一-龥]{0,8}${house})*等?$`)
const houseAhead = new RegExp(
  `^[一-龥]{0,8}?${house}(?!职工|事业|医生|病床|垃圾|业|家(?!庭)|面积)(?:食堂)?(?=(?!数|总|占|食堂)[一-龥A-Z]{3,}$)`,
)

/** Whether a name is of something measured, of which a part may be told. */
const isMeasured = (name: string): boolean => isMeasure(name) || /(?:排放|GDP|货运|客运|外资|到位资金|进出口|出口)$/.test(name)

/** Whether a name says nothing but whose a ratio is. */
export function isOwner(name: string): boolean {
  return places.test(name) || people.test(name)
}

/**
 * `小学生新发近视率` and `初中生` → 初中生新发近视率; `入园率` and `东部地区` → 东部地区入园率; `null` where it is none of the kind.
 * A `part` of what was named may stand in front of the whole name: `粪污利用率` and `规模养殖场` → 规模养殖场粪污利用率.
 */
export function ofOther(name: string, bare: string, part = false): string | null {
  if (!isMeasured(name) || isMeasure(bare) || bare.length < 2) return null
  if (places.test(bare)) return besidePlaces(bare, name.replace(placeAhead, ''))
  if (stage.test(bare) && stageAhead.test(name)) return bare + name.replace(stageAhead, '')
  if (carriers.test(bare) && carrierAhead.test(name)) return bare + name.replace(carrierAhead, '')
  if (part && sectors.test(bare) && flows.test(name)) return bare + name.replace(branchAhead, '')
  if (part && branches.test(bare) && branchAhead.test(name)) return bare + name.replace(branchAhead, '')
  if (isRatio(name) && isHouse.test(bare) && houseAhead.test(name))
    return besidePlaces(bare.replace(/等$/, ''), name.replace(houseAhead, ''))
  if (!people.test(bare)) return null
  const shared = [bare.slice(-2), /[生户员]$/.test(bare) ? bare.slice(-1) : bare.slice(-2)].find((end) => name.includes(end))
  if (shared === undefined) return part ? bare + name : null
  const at = name.indexOf(shared) + shared.length
  const rest = name.slice(at)
  return at <= bare.length + 6 && rest.length >= 3 ? bare + rest : null
}

/** What is left of the other may name no place of its own, nor say what is done there. */
function besidePlaces(place: string, rest: string): string | null {
  const own = rest.startsWith(place.slice(-2)) ? rest.slice(2) : rest
  return /、|各[省市县区]|产区|地区|提高|降低|达到|增加(?!值)|减少/.test(rest) ? null : place + own
}

/** `学校校际差异系数,小学控制在…` → 小学校际差异系数: the ratio stands in the clause before, what it is of behind; `null` as above. */
export function underTopic(topic: string, bare: string): string | null {
  const told = ofOther(topic, bare)
  if (told !== null || !isRatio(topic) || !people.test(bare) || bare.length > 8) return told
  return bare + topic.replace(houses, '')
}

/** 覆盖率分别达到城镇95%、农村80% */
const eachBehind =
  /^(.{3,}(?:率|比例|比重|占比|标准|面积))分别(?:达到?|为|不低于|控制在)[:：]?((?:城镇|农村|城市|县城|[省市县乡]级|小学|初中|高中|城区|乡镇|公立|民办|公办)[一-龥]{0,2})$/
const placeBehind =
  /^(.{3,}(?:率|度|比例|比重|占比|系数))((?:[东中西]部地区|农村地?区?|城市地?区?|城镇|城区|主城区|县城|县区|乡镇|行政村|平原地?区|丘陵地?区|山区|[省市县]本级|其[他余]地区|市区|县城|建制镇|小学|初中|中职|高职|(?:缺水|大|特大|中小|重点|沿海)城市|(?:重点|一般|其他)区域))$/

/** `田间道路通达度平原区` → 平原区田间道路通达度. */
export function placeFirst(name: string): string {
  return name.includes('分别') ? name.replace(eachBehind, '$2$1') : name.replace(placeBehind, '$2$1')
}
