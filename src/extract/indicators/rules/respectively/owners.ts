import type { Draft } from '../../draft.ts'
import { nameBefore } from '../../name/name-at.ts'
import { isMeasure } from '../../name-list/measure.ts'
import { splitOutside } from '../../name-list/members.ts'
import { isOwner } from '../../name-list/of-other.ts'
import { splitNames } from '../../name-list/split-names.ts'
import { toldOfMeasure } from '../../told-of-measure.ts'
import type { ValuePlace } from '../../value-place.ts'

const total = /(?:[起件宗人户家]数|数量|总量|总额|产值|增加值|产量|面积|收入|支出|投资|销售额)$/

/** `A、B事故起数分别下降…,死亡人数分别下降…`: another measure of the same; so of firms that are counted before, and of sectors. */
export function ownersBefore(name: string, before: readonly Draft[], count: number): string[] | null {
  const names = before.map((d) => d.name)
  const listed = before.length === count && before.every((d) => d.rule === 'respectively') && new Set(names).size === count
  if (!listed || /[、和及与]/.test(name)) return null
  if (!names.some((one) => isMeasure(one))) return isMeasure(name) ? names.map((one) => one + name) : null
  const tail = total.exec(names[0] as string)?.[0]
  if (tail && name.length <= 6 && total.test(name) && names.every((one) => one.endsWith(tail)))
    return names.map((one) => one.slice(0, -tail.length) + name)
  // 第一、二、三产业增加值占…的比重分别…,从业人员占…的比重分别…
  const owners = names.map((one) => sector.exec(one)?.[0])
  return isMeasure(name) && owners.every((one) => one !== undefined) ? owners.map((one) => one + name) : null
}

const sector = /^(?:第[一二三四]产业|[进出]口)/

/** `城市、农村供电可靠率分别达到…,户均停电时间分别压减至…`: another measure of the same places or people. */
export function placesBefore(name: string, before: readonly Draft[], count: number): string[] | null {
  const told = before.length === count && before.every((d) => d.rule === 'respectively')
  if (!told || !isMeasure(name) || /[、和及与]/.test(name)) return null
  const names = before.map((d) => d.name)
  const first = names[0] as string
  let same = 0
  while (same < first.length && names.every((one) => one.at(-1 - same) === first.at(-1 - same))) same++
  // 甲市、乙市 and 城镇居民、农村居民 end alike themselves
  for (let more = Math.min(2, same); more >= 0; more--) {
    const owners = names.map((one) => one.slice(0, one.length - same + more))
    if (owners.every((one) => isOwner(one))) return owners.map((one) => one + name)
  }
  return null
}

/** A longer clause tells more than whose the measure is, in UTF-16 code units. */
const longestOwners = 40

/** `智能装备和工业软件市场竞争力显著提升,市场满足率分别超过70%和50%`: whose measure it is stands in the clause before, as a list of as many. */
export function ownersInClause(place: ValuePlace, measure: string, count: number): string[] | null {
  const { norm, places, sentence } = place.in
  const before = sentence.clauses[sentence.clauses.indexOf(place.clause) - 1]
  if (before?.mark !== ',' || before.to - before.from > longestOwners || !isMeasure(measure)) return null
  const told = toldOfMeasure(norm.slice(before.from, before.to))
  if (told === 0 || places.some(({ clause }) => clause === before)) return null
  const { name, lead, link } = nameBefore(place, { from: before.from, to: before.to - told })
  const parts = splitOutside(name)
  // 创新能力及竞争力: two sides of the last of them
  if (parts.length === count + 1 && property.test(`${parts[count - 1]}和`)) parts.splice(count - 1, 2, parts.slice(-2).join('和'))
  if (parts.length !== count || lead !== null || link !== null) return null
  // 市场竞争力, 市场满足率: the same side of each of them
  const side = measure.slice(0, 2)
  if ((parts.at(-1) as string).lastIndexOf(side) >= 2) {
    const things = parts.map((part) => (part.includes(side) ? part.slice(0, part.lastIndexOf(side)).replace(property, '') : part))
    return things.every(isThing) ? things.map((one) => one + measure) : null
  }
  const owners = splitNames(name, count)
  if (owners.every((one) => isMeasure(one))) return ofWhole.test(measure) ? owners.map((one) => one + measure) : null
  return owners.every(isThing) ? owners.map((one) => one + measure) : null
}

/** Whether a name is of a thing, and no measure or property of one. */
const isThing = (name: string): boolean => name.length >= 2 && !isMeasure(name) && !/[力平质构量、和及与的]$/.test(name)

/** 工业软件技术水平和市场竞争力: what else of them has risen. */
const property = /(?:技术|创新|供给|产业|发展|应用|研发|生产|综合)*(?:水平|能力|规模|质量|实力|优势|体系)[、和及与]$/

/** What an amount has itself: its part of a whole, its pace. */
const ofWhole = /^(?:占比|比重|增速|增幅|占.*(?:比重|比例))$/
