import { before, behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** 三成 as a word of its own: 一成不变, 六成新. */
export const idiom: Rejection = {
  id: 'idiom',
  examples: ['一成不变', '百分百', '连续3次获评'],
  test: (place) =>
    // 进入全球前千分之一
    (role(place) === 'ratio' && /(?<![提目此以之当日底末月])前$/.test(before(place, 2))) ||
    (place.quantity.unit === '成' && /^(?:不变|功|立|果|为|本|效|熟|员|长|都|形|绩|套|品|就|渝)/.test(behind(place, 2))) ||
    // 连续8个季度居首位, 连续3次获评: how often in a row
    (place.quantity.from === place.quantity.numberFrom &&
      /连续$/.test(before(place, 2)) &&
      /[次季月届轮年]/.test(place.quantity.unitSpelling + behind(place, 1))) ||
    // 一二三次产业, 800万父老乡亲
    (place.quantity.unitSpelling === '次' &&
      place.quantity.chinese &&
      /^(?:[123]|23|123)$/.test(place.quantity.value) &&
      /^(?:产业|能源)/.test(behind(place, 2))) ||
    (place.quantity.unitClass === null && /^[一-龥]{0,6}(?:儿女|人民|父老|乡亲|同胞)/.test(behind(place, 10))) ||
    (place.quantity.unit === '倍' && place.quantity.chinese && /^[功增加受]/.test(behind(place, 1))),
}
