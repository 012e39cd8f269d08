import { before, behind, role } from '../around.ts'
import { isOwner } from '../name-list/of-other.ts'
import type { Rejection } from '../rule.ts'
import { movedTo, movesOn } from '../start/words.ts'
import type { ValuePlace } from '../value-place.ts'

const listed = /[、和及](?:[一-龥]{0,8}?)(?:年限|寿命|年龄|天数|时长)分别[^,;。]*(?:[、和及]|以上[、和及])$/

/** Several lengths of time in a row, of one thing that takes time. */
const eachTerm = /(?:时限|时间|时长|周期|用时)(?:总体|平均)?分别(?!由)[^,;。]*$/

/** What is promised to be done within a term. */
const served =
  /(?:支付|付款|审批|审核|审查|审理|评审|办理|办结|受理|处理|处置|答复|反馈|交付|登记|兑付|兑现|拨付|放款|清偿|清欠|退税|报装|响应)期限(?:均|一律|原则上|平均)*(?:压缩至|压缩到|缩短至|缩短到|控制在|为)?$/

const warned = /(?:预警|预报)(?:信息|发布)?(?:时间|时效)?提前(?:量|时间)?(?:平均)?(?:提高到|增加到|延长到|至|到|达到?|为)?$/

/** Of what a term is lengthened as a policy. */
const policy = /承包[^,;。]{0,4}(?:到期|期)/

const measuredTime = /(?:寿命|年限|时间|时长|工期|周期|用时|时限|天数|学时|课时)[^,;。\d]{0,6}$/
const reached = /(?:达到?|为|(?:控制|保持)在|[压缩延][缩短长]?[至到]|应|要|须)+$/

/** `在园幼儿户外活动时间不少于2小时,寄宿制幼儿园不少于3小时`: the same time of others. */
function ofOthers({ quantity, clause, index, in: { norm, places } }: ValuePlace): boolean {
  const other = places[index - 1]
  if (!other || other.taken !== null || other.clause.to + 1 !== clause.from || other.quantity.unit !== quantity.unit) return false
  return (
    quantity.from - clause.from <= 16 &&
    isOwner(norm.slice(clause.from, quantity.from).replace(reached, '')) &&
    (measuredTime.test(before(other, 12)) || ofOthers(other))
  )
}

/** How long something takes or lasts, where no service time is promised. */
export const duration: Rejection = {
  id: 'duration',
  examples: ['有效期5年', '连续3年', '15天内'],
  test(place) {
    if (role(place) !== 'duration') return false
    const { quantity } = place
    // 巩固率和人均受教育年限分别达到99%和13.5年: one of the list is a length of time
    if (listed.test(place.in.norm.slice(Math.max(place.clause.from, quantity.from - 60), quantity.from))) return false
    // 同城、异地寄递时限分别不超过24小时、48小时
    if (eachTerm.test(place.in.norm.slice(Math.max(place.clause.from, quantity.from - 60), quantity.from))) return false
    // 水电气报装分别压减至3个、5个、4个工作日: the first is not that of all
    if (quantity.unit.startsWith('个') && behind(place, 1) === '、' && before(place, 8).includes('分别')) return true
    // 不动产登记3个工作日内办结: a service that is promised
    if (
      quantity.comparator === '<=' &&
      /^(?:办结|办完|办理完毕|审结)/.test(behind(place, 4)) &&
      !/(?:[后起在于按须、]|应当?|收到[^,;。]*|受理[^,;。]*)$/.test(before(place, 16)) &&
      quantity.from > place.clause.from + 2
    )
      return false
    // 预警时间提前至45分钟
    if (/(?:预警|预报)[一-龥]{0,4}(?:提前(?:至|到)?|提前量(?:达到|为|不少于|提高到)?)$/.test(before(place, 14))) return false
    // 采购周期原则上为1年: how a procedure runs
    if (quantity.unitSpelling === '年' && /(?:周期|期限)(?:原则上|一般)?为$/.test(before(place, 10))) return true
    // 通用飞机飞行15万小时: an amount of work
    if (/^[十百千万亿]+小时$/.test(quantity.unit)) return false
    if (served.test(before(place, 14))) return false
    // 预警时间提前至45分钟, 年人均训练180小时
    if (warned.test(before(place, 16)) || /[年月周日]人均[一-龥]{2,8}$/.test(before(place, 12))) return false
    if (ofOthers(place)) return false
    // 产假外再增加60天: what somebody is granted
    if (/[产育婚儿理]假/.test(before(place, 16)) || /^[一-龥]{0,3}假/.test(behind(place, 4))) return true
    if (
      /(?:寿命|年限|年数|时间|时长|工期|周期|用时|时限|天数|里程|时数|学时|课时|人均训练|人均培训|人均学习)(?:每[天日周月年]$|[一-龥]{0,3}(?:达到|达|为|不少于|不低于|提高到|超过|压缩至|压缩到|缩短至|缩短到|控制在|降至|减少到|在))?$/.test(
        before(place, 14),
      )
    )
      return false
    // 土地承包到期后再延长30年: the name of a policy
    if (
      quantity.unitSpelling === '年' &&
      /(?:到期后?(?:再|继续)?|(?:再|继续))延长$/.test(before(place, 8)) &&
      policy.test(place.in.norm.slice(place.in.sentence.from, place.in.sentence.to))
    )
      return true
    if (/(?:压缩|缩短|压减|减少|增加|控制|降|提高|延长)(?:至|到|在|为)?(?:平均)?$/.test(before(place, 6))) return false
    if (movesOn.test(behind(place, 16)) || movedTo.test(before(place, 16))) return false
    if (
      quantity.comparator === '<=' &&
      /^(?:分钟|小时|秒|秒钟|个小时)$/.test(quantity.unitSpelling) &&
      /^[一-龥]{2}/.test(behind(place, 2))
    )
      return false
    return true
  },
}
