import type { UnitClass } from '../../lexicon/units.ts'
import type { ValuePlace } from './value-place.ts'

/** Up to `length` characters of the sentence in front of a value. */
export const before = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(Math.max(place.in.sentence.from, place.quantity.from - length), place.quantity.from)

/** Up to `length` characters of the sentence behind a value. */
export const behind = (place: ValuePlace, length: number): string =>
  place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + length))

/** The character of the sentence right before a value, `''` where there is none. */
export const charBefore = (place: ValuePlace): string =>
  place.quantity.from > place.in.sentence.from ? (place.in.norm[place.quantity.from - 1] as string) : ''

/** The character of the sentence right behind a value as a UTF-16 code unit, 0 where there is none. */
export const codeBehind = (place: ValuePlace): number =>
  place.quantity.to < place.in.sentence.to ? place.in.norm.charCodeAt(place.quantity.to) : 0

/** Whether a 汉字 stands right behind a value. */
export const hanBehind = (place: ValuePlace): boolean => {
  const code = codeBehind(place)
  return code >= 0x4e00 && code <= 0x9fa5
}

/** A clause without an end is looked at so far around a value, in characters. */
const far = 1000

/** The clause that a value stands in. */
export const clauseText = ({ in: { norm }, clause, quantity }: ValuePlace): string =>
  norm.slice(Math.max(clause.from, quantity.from - far), Math.min(clause.to, quantity.to + far))

/** How the unit of a value behaves; `null` without a unit. */
export const role = (place: ValuePlace): UnitClass['role'] | null => place.quantity.unitClass?.role ?? null

/** What is so large is no size of one thing: 200万平方米. */
const vast = /^[万亿]+(?:平方米|亩|公顷|公里|千瓦|吨|立方米|平方公里)$/
/** Of things that are made every year it is told how much. */
const yearly = /每年[一-龥]{2,4}$/

const eachOfCounted = /\d(?:多|余)?[个座处家项条][一-龥]{2,8}(?:达到?|超过?|突破)$/

/** `设置2名以上的专管员`: what is set up is counted, and stands behind 的; `培育50人以上的企业` has a size there. */
export function countsBehind(place: ValuePlace): boolean {
  const { unitSpelling: unit, bounded } = place.quantity
  if (!bounded || !behind(place, 1).startsWith('的')) return false
  const each = /^[个名家所处座项支位辆台套]$/.test(unit)
  const much = vast.test(place.quantity.unit) || (/^(?:亩|平方米|公里|公顷)$/.test(unit) && yearly.test(before(place, 6)))
  if (!each && !much) return false
  // 建成50个装机达到1万千瓦以上的风电场: how large each of those counted is
  if (eachOfCounted.test(before(place, 16))) return false
  // 组织1000家左右的企业到…参展: they are no more than there
  if (/^的[一-龥]{0,8}(?:单位|企业|机构|部门|学校)(?:[到赴参开进去前在]|负责人|代表)/.test(behind(place, 16))) return false
  // 建立3个以上的研发机构的园区: those who have so many
  if (/^的[^,;。]*的[一-龥]/.test(behind(place, 30))) return false
  return place.in.words.leadAtEnd.test(before(place, 6)) || /(?:设置|拥有|配备|配有|开发|提供|推动)$/.test(before(place, 2))
}
