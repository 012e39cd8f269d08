import { before, behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

const brings = '(?:贡献|创造|承载|养活|养育|撑起|产出|支撑)'
const littleOf = new RegExp(`^的[一-龥]{1,8}${brings}了?(?:全[国省市县区])?(?:近|约)?\\d`)
const comesOf = new RegExp(`以[^,;。]{0,8}%(?:左右)?的[一-龥]{1,8}${brings}了?(?:全[国省市县区])?(?:近|约)?$`)

const norm = ({ quantity, in: inside }: ValuePlace): string => inside.norm.slice(quantity.numberFrom, quantity.to)

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
    // 以1%的土地贡献10%的产值: how much comes of how little
    (place.quantity.unit === '%' && (littleOf.test(behind(place, 14)) || comesOf.test(before(place, 24)))) ||
    // 十万人口火灾死亡率: of how many the rate is told
    (place.quantity.chinese &&
      /^[百十]?万人?$/.test(norm(place)) &&
      /^人?口?[一-龥]{2,14}(?:率|人数|人次)/.test(behind(place, 20))) ||
    // 提前两年实现翻番目标
    (place.quantity.unit === '番' && behind(place, 2) === '目标') ||
    // 一二三次产业, 800万父老乡亲
    (place.quantity.unitSpelling === '次' &&
      place.quantity.chinese &&
      /^(?:[123]|23|123)$/.test(place.quantity.value) &&
      /^(?:产业|能源)/.test(behind(place, 2))) ||
    (place.quantity.unitClass === null && /^[一-龥]{0,6}(?:儿女|人民|父老|乡亲|同胞)/.test(behind(place, 10))) ||
    (place.quantity.unit === '倍' && place.quantity.chinese && /^[功增加受]/.test(behind(place, 1))),
}
