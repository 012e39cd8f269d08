import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import { startWord } from '../start/words.ts'

/** A movement to nothing, which stands behind the value that it starts from. */
const toZero = /^(?:[^,;。\d]{0,6})(?:下降|降低|降|减少|减|压减|缩小|归)(?:至|到|为)?零(?![一-龥]{1,2}[^,;。])/

/** A movement to all there is: 由30%扩展到全部. */
const toAll = /^(?:逐步|全面)?(?:扩展|扩大|推广|拓展|延伸|提高|提升|增加|覆盖)(?:到|至|为)(?:全部|全域|全覆盖|所有)/

/** Where something starts from that has no number to reach: 由13.2%下降至零, 在现有5家的基础上. */
export const loneBase: Rejection = {
  id: 'lone-base',
  examples: ['在现有5家的基础上', '由13.2%下降至零', '由30%扩展到全部', '由上年下降2.3%转为增长8.5%'],
  test(place) {
    const { norm } = place.in
    const { clause, quantity } = place
    if (/[由从]/.test(before(place, 12)) && startWord.test(before(place, 12)) && toAll.test(behind(place, 10))) return true
    const last = quantity.from > clause.from ? norm[quantity.from - 1] : ''
    if ((last === '由' || last === '从') && toZero.test(norm.slice(quantity.to, clause.to))) return true
    // 由上年下降2.3%转为增长8.5%
    if (/^转为(?:正?增长|下降)/.test(behind(place, 6)) && /[由从][^,;]{0,8}(?:下降|增长)$/.test(before(place, 14))) return true
    // 在现有27家商业银行的基础上
    return (
      norm.slice(quantity.to, Math.min(clause.to, quantity.to + 20)).includes('基础上') &&
      /^[^,;。]{0,16}基础上/.test(norm.slice(quantity.to, clause.to)) &&
      /在(?:现有|现在|目前|原有|已有|去年|上年|\d{4}年)[^,;。]{0,16}$/.test(norm.slice(clause.from, quantity.from))
    )
  },
}
