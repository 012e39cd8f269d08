import { before, behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import { movesOn } from '../start/words.ts'
import { attribute, consequence } from './threshold/attribute.ts'
import { capacityOfPlant, lengthOfThing, moneyOfCounted, partsOfThing, sizeInBracket } from './threshold/dimension.ts'
import { allOfSize, peopleThere, populationOfPlace, reachOfWorks } from './threshold/population.ts'
import { type Size, sizeAmongSizes, sizeOfEach } from './threshold/size.ts'

/** Any of these tells that a value is a size, also in front of what would be counted otherwise. */
const sizes: readonly Size[] = [
  reachOfWorks,
  sizeOfEach,
  allOfSize,
  populationOfPlace,
  moneyOfCounted,
  lengthOfThing,
  capacityOfPlant,
  partsOfThing,
  sizeInBracket,
  sizeAmongSizes,
]

/** A threshold describes what stands behind it: 年营业收入超过100亿元的企业. */
export const threshold: Rejection = {
  id: 'threshold',
  examples: ['年营业收入5000万元以上的企业', '50人以下的单位', '5公里范围内'],
  test(place) {
    const near = behind(place, 12)
    const rest = near.startsWith('(') ? near.replace(/^\(不?含[^()]{0,4}\)/, '') : near
    // 年满18周岁
    if (place.quantity.unitClass?.id === 'age' && /(?:年满|未满|不满)$/.test(before(place, 2))) return true
    // 入园年龄为3周岁
    if (place.quantity.unitClass?.id === 'age' && /(?:入[园学]|招生|报名)年龄为$/.test(before(place, 6))) return true
    // 3岁以下婴幼儿
    if (place.quantity.unitClass?.id === 'age' && /^[一-龥]/.test(rest)) return !movesOn.test(behind(place, 16))
    if (sizes.some((size) => size(place, rest))) return true
    return role(place) === 'ratio' || place.quantity.fraction !== null
      ? consequence(place)
      : peopleThere(place, rest) || attribute(place, rest)
  },
}
