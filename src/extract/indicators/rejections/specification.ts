import { before, behind, charBefore, hanBehind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** Inside a bracket that begins with how often. */
const defined = /\((?:每[周日天月年次][^()]{0,20})$/

const byWhat = /(?:率|比例|比重|占比|密度)\([^(),;\d]{0,6}$/

/** A size of a thing in a description: 50兆瓦重型燃气轮机, 500千伏变电站. */
export const specification: Rejection = {
  id: 'specification',
  examples: ['500千伏输变电工程', '1:5万区域地质调查', '50兆瓦重型燃气轮机', '30万吨级码头'],
  test(place) {
    const { quantity } = place
    if (
      ['千伏', 'kV', '千伏安', '兆伏安', 'kVA', 'MVA', '毫米', 'Gbps', 'Mbps'].includes(quantity.unitSpelling) &&
      /^[一-龥]/.test(behind(place, 1))
    )
      return true
    // 20年一遇洪水, 1:5万区域地质调查
    if (quantity.unitClass?.id === 'return-period' && (hanBehind(place) || charBefore(place) === '或')) return true
    if (charBefore(place) === ':' && /\d:$/.test(before(place, 2))) return true
    // 保有量3万头(正常保有量的95%): what the bracket sets it against
    if (role(place) === 'ratio' && behind(place, 1) === ')' && /\d[一-龥]{1,3}\([^()\d]{2,14}的$/.test(before(place, 22)))
      return true
    // 经常参加锻炼(每周3次以上、每次30分钟以上)人数比例: what the bracket says is how it is defined
    if (defined.test(before(place, 24)) && /^[^()]{0,24}\)/.test(behind(place, 26))) return true
    // 覆盖率(500米)达到85%: what it is reckoned by
    if (
      before(place, 8).includes('(') &&
      byWhat.test(before(place, 16)) &&
      /^[^(),\d]{0,6}\)(?:达到?|为|提高|提升|不低于|超过|保持|稳定|控制|\d)/.test(behind(place, 14))
    )
      return true
    // 12个班规模的幼儿园
    const rest = behind(place, 4)
    if (rest.startsWith('班') && /^班(?:规模|及?以[上下]|的)/.test(rest) && role(place) === 'count') return true
    // 2人间病房, 三居室
    if (
      (quantity.unitSpelling === '' || /^[人座床]$/.test(quantity.unitSpelling)) &&
      /^(?:间|居室|座|床)(?:病房|客房|宿舍|房|汽车|客车|轿车)/.test(rest)
    )
      return true
    if (/(?:年产|日产|年处理|日处理|年加工|单体)$/.test(before(place, 3)) && /^[一-龥A-Za-z]/.test(behind(place, 1))) return true
    // LPR加50个基点: a margin; 该项目占地300亩: what one thing is like
    if (quantity.unitSpelling.endsWith('基点') && '加减+-'.includes(charBefore(place) || ' ')) return true
    const opening = place.in.norm.slice(place.in.sentence.from, place.in.sentence.from + 10)
    if (opening.startsWith('该') && /^该(?:项目|工程)(?:总?占地|总?建筑|总?用地)/.test(opening)) return true
    return rest.startsWith('级')
  },
}
