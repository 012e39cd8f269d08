import { placeOfWork } from '../../name/place-of-work.ts'
import type { NameRead } from '../../name/read-name.ts'
import type { ValuePlace } from '../../value-place.ts'

/** 成为全国唯一拥有…, 是首个有…: what somebody is, and no owner. */
const becomes = /^(?:成为|成了|作为|是)|(?:唯一|首个|第一个|少数|一个)(?:同时)?$/
const has = new Set(['有', '拥有', '建有', '设有', '共有'])
/** Who has them, behind 的. */
const owner =
  /(?<=^[^的]{2,})的(?:城市|省份?|自治区|直辖市|地区|[市县区镇乡村]|地级市|县级市|设区市|高校|大学|学校|医院|企业|园区|开发区|新区|(?:发展中)?国家|大国)(?:来说|而言)?$/

/** `成为唯一拥有3个机场的城市`: where behind what is counted its owner begins; 0 where none does. */
export function ownerBehind({ name, link }: NameRead, text: string): number {
  return link !== null && has.has(link.word) && becomes.test(name) ? (owner.exec(text)?.index ?? 0) : 0
}

/** 在, with nothing between it and the value. */
const doneIn = /(?<![存所现正潜旨贵])在(?:全[国省市县区州])?$/

/** `推动学校在10个紧缺领域开展培训`: whether the value counts what somebody does something in, not who does it. */
export function countsWhere({ quantity, clause, in: { norm, words } }: ValuePlace, { name, link }: NameRead): boolean {
  if (link?.word !== '在' || name.length < 2 || !doneIn.test(norm.slice(Math.max(clause.from, quantity.from - 4), quantity.from)))
    return false
  return placeOfWork(norm.slice(quantity.to, clause.to), words, false) > 0
}
