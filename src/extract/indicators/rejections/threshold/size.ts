import { before, behind, role } from '../../around.ts'
import type { ValuePlace } from '../../value-place.ts'

/** Whether a value is the size of what is told behind it; `rest` is the text there, without a bracket of what the value includes. */
export type Size = (place: ValuePlace, rest: string) => boolean

/** A value as it stands in the text, its comparator with it. */
export const valueText = ({ in: { norm }, quantity }: ValuePlace): string => norm.slice(quantity.from, quantity.to)

/** `打造一批年出栏量100万头以上生猪大县`: one of several, each of this size. */
export const sizeOfEach: Size = (place, rest) =>
  place.quantity.bounded &&
  /一批[^,;。]{0,12}(?:年[一-龥]{2,3}|产值|收入|销售额|交易额)$/.test(before(place, 24)) &&
  /^[一-龥]/.test(rest)

/** 平均单机架功率低于2.5千瓦或平均利用率低于30%的数据中心: one of several conditions. */
const eitherOf = /^或(?!者?[一-龥]{0,4}以[上下])[^,;。、\d]{2,14}[\d.]+[^,;。、\d]{0,6}(?:的[一-龥]{2}|或[一-龥]{2})/

const lastOfEither = /[\d.][^,;。、\d]{0,6}或[^,;。、\d]{2,14}$/

/** `入井人数超过30人、井深超过800米的矿山`: the first of several sizes of the same thing. */
export const sizeAmongSizes: Size = (place) =>
  place.quantity.bounded &&
  ((role(place) !== 'ratio' && /^、[^,;。\d]{1,8}[\d.]+[^,;。、\d]{1,6}的[一-龥]{2}/.test(behind(place, 30))) ||
    eitherOf.test(behind(place, 40)) ||
    (lastOfEither.test(before(place, 40)) && /^的[一-龥]{2}/.test(behind(place, 6))))
