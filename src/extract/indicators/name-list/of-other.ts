import { isRatio } from './measure.ts'

/** People and places, of whom a ratio is. */
const people = /(?:小学|初中|高中|幼儿园|职工|居民|学生|[高初]中生|小学生|大学生|毕业生|儿童|老年人|妇女|农民|农户|企业)$/
const places =
  /^(?:[东中西南北]部|[城乡]镇?|农村|城市|(?:中心|主|老|新)城区?|城[乡区]|[省市县区]域|[省市县区]本级|平原|丘陵|山区|牧区|沿海|其[他余]|(?:行政|自然|建制)村|街道|社区|[一-龥]{1,4}流域|[一-龥]{1,6}[市县区州])(?:地区|区域|城市|区)?$/
/** A place at the head of a ratio's name, for which another may stand. */
const placeAhead =
  /^(?:[东中西]部地区|农村|城市区?|城镇|城区|县城|乡镇|山区|平原区?|丘陵区?|县区|[市县区]本级|[一-龥]{1,6}(?:地区|[市县区州]))(?=[一-龥]{3,})/
/** What people learn or work in. */
const houses = /^.{0,8}?(?:学校|企业|单位|机构)(?=.{2})/

/** Whether a name says nothing but whose a ratio is. */
export function isOwner(name: string): boolean {
  return places.test(name) || people.test(name)
}

/** `小学生新发近视率` and `初中生` → 初中生新发近视率; `入园率` and `东部地区` → 东部地区入园率; `null` where it is none of the kind. */
export function ofOther(name: string, bare: string): string | null {
  if (!isRatio(name) || isRatio(bare) || bare.length < 2) return null
  if (places.test(bare)) return bare + name.replace(placeAhead, '')
  if (!people.test(bare)) return null
  const shared = [bare.slice(-2), /[生户员]$/.test(bare) ? bare.slice(-1) : bare.slice(-2)].find((end) => name.includes(end))
  if (shared === undefined) return null
  const at = name.indexOf(shared) + shared.length
  const rest = name.slice(at)
  return at <= bare.length + 6 && rest.length >= 3 ? bare + rest : null
}

/** `学校校际差异系数,小学控制在…` → 小学校际差异系数: the ratio stands in the clause before, what it is of behind; `null` as above. */
export function underTopic(topic: string, bare: string): string | null {
  const told = ofOther(topic, bare)
  if (told !== null || !isRatio(topic) || !people.test(bare) || bare.length > 8) return told
  return bare + topic.replace(houses, '')
}

const placeBehind =
  /^(.{3,}(?:率|度|比例|比重|占比|系数))((?:[东中西]部地区|农村地?区?|城市地?区?|城镇|城区|主城区|县城|县区|乡镇|行政村|平原地?区|丘陵地?区|山区|[省市县]本级|其[他余]地区))$/

/** `田间道路通达度平原区` → 平原区田间道路通达度. */
export function placeFirst(name: string): string {
  return name.replace(placeBehind, '$2$1')
}
