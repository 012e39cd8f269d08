import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import { startWord } from '../start-of.ts'

/** A movement to nothing, which stands behind the value that it starts from. */
const toZero = /^(?:[^,;。\d]{0,6})(?:下降|降低|降|减少|减|压减|缩小|归)(?:至|到|为)?零(?![一-龥]{1,2}[^,;。])/

/** A movement to all there is: 由30%扩展到全部. */
const toAll = /^(?:逐步|全面)?(?:扩展|扩大|推广|拓展|延伸|提高|提升|增加|覆盖)(?:到|至|为)(?:全部|全域|全覆盖|所有)/

/** Several bases of several goals: 分别由0.5万元、2.5万元降至…; a base whose goal is no number: 由13.2%下降至零. */
export const baseList: Rejection = {
  id: 'base-list',
  examples: ['在现有5家的基础上', '分别由50元、80元下降至', '分别从12%、15%提高到', '由13.2%下降至零', '由30%扩展到全部'],
  test(place) {
    const { norm } = place.in
    const { clause, quantity } = place
    if (/[由从]/.test(before(place, 12)) && startWord.test(before(place, 12)) && toAll.test(behind(place, 10))) return true
    const last = quantity.from > clause.from ? norm[quantity.from - 1] : ''
    if ((last === '由' || last === '从') && toZero.test(norm.slice(quantity.to, clause.to))) return true
    // 在现有27家商业银行的基础上
    if (
      norm.slice(quantity.to, Math.min(clause.to, quantity.to + 20)).includes('基础上') &&
      /^[^,;。]{0,16}基础上/.test(norm.slice(quantity.to, clause.to)) &&
      /在(?:现有|原有|已有|去年|上年)[^,;。]{0,10}$/.test(norm.slice(clause.from, quantity.from))
    )
      return true
    const left = norm.slice(Math.max(clause.from, quantity.from - 200), quantity.from)
    const told = left.includes('分别') ? /分别(?:由|从)([^,;。]*)$/.exec(left)?.[1] : undefined
    return told !== undefined && !/[至到为]/.test(told)
  },
}
