import type { ValuePlace } from '../../value-place.ts'
import { cutPredicate } from './predicate.ts'

/** A level, a size or a brand: it says which, and leaves what to the last of its list. */
const which =
  /^(?:(?:国家|部|省部|省|市|州|县|区|世界|乡镇|镇|乡|村)级|(?:国家|省|市|州|县|区)(?:重大|重点)|国家|“[^”]{1,6}字号”|(?:[一二三四五六七八九]?[十百千万亿]+|\d+亿)(?:元|吨|千瓦|亩)?级?(?:以上)?|镇\(街\)|乡镇|镇|街道|县区|(?:大|中|小|大中|中小|大中小|特大|微)型)/
/** Places and waters of which each has its work: 20个县城、100个乡镇污水处理设施建设. */
const site =
  /^(?:县城|城市|县区|乡镇|镇街|建制镇|镇|街道|村庄|行政村|(?:生活|居民|住宅)?小区|社区|(?:工业|产业|物流)?园区|干流|支流|河流|湖泊|学校|医院)/
/** Work at such a site. */
const workAtSite = /^[一-龥“”()]{0,14}(?:建设|治理|整治|改造|修复|提升|除险加固|保护|改建|扩建)$/
const next =
  /^[、和及与](?:\d[\d,.]*|[一二两三四五六七八九十]+)[万余多]?[个家项座条所处名位支](?:以上|左右)?((?:(?![和及与]\d)[^,;。、])+)/

/** What a noun that is only a level or size counts, by the next of the list: '' for one that is whole, `null` where none tells. */
export function sharedThing(place: ValuePlace, noun: string, to: number): string | null {
  const { norm, sentence, words } = place.in
  const folded = noun.replaceAll('（', '(').replaceAll('）', ')')
  if (area.exec(folded)?.[0] === folded)
    return place.quantity.unit.endsWith('个') ? '' : ofArea(norm.slice(to, sentence.to), place.quantity.unitSpelling)
  if (which.exec(folded)?.[0] !== folded) return site.exec(folded)?.[0] === folded ? workAtSites(place, to) : ''
  const behind = lastOf(norm.slice(to, Math.min(sentence.to, to + farthest)))
  const own = behind === undefined ? undefined : which.exec(behind)?.[0]
  const sized = /^[十百千万亿\d]/.test(folded)
  if (behind === undefined || (own === undefined && !/^村\(/.test(behind))) return sized ? null : ''
  const rest = behind.slice(own?.length ?? 0).replace(/^\([^()]*\)|^村\([^()]*\)/, '')
  const cut = cutPredicate(rest, words, false)
  const thing = (cut > 0 ? rest.slice(0, cut) : rest).replace(/^(?:以上|的)|[并且和]$/g, '')
  if (thing.length < 2 || /^[、和及与]/.test(thing)) return sized ? null : ''
  return /项目建设$/.test(thing) ? thing.slice(0, -2) : thing
}

const doing = /^(?:完成|实现|达到|通过|开展|实施|建成|纳入|启动|推进|加快|进行|开工|全[部面]|均|已)/

/** The work at the last of several kinds of sites, which is done at all of them; '' where none is told. */
function workAtSites({ in: { norm, sentence } }: ValuePlace, to: number): string {
  let behind = norm.slice(to, Math.min(sentence.to, to + farthest))
  for (let found = next.exec(behind); found; found = next.exec(behind)) {
    const own = site.exec(found[1] as string)?.[0]
    if (own === undefined) return ''
    const work = (found[1] as string).slice(own.length)
    if (work !== '') return workAtSite.test(work) && !doing.test(work) ? work : ''
    behind = behind.slice(found[0].length)
  }
  return ''
}

/** How far behind it the last of a list is looked for, in UTF-16 code units. */
const farthest = 80

/** `3个五千亿级、5个千亿级产业集群`: what the first of the list that is more than a level or size counts. */
function lastOf(behind: string): string | undefined {
  let found = next.exec(behind)
  for (let at = 0; found && which.exec(found[1] as string)?.[0] === found[1]; ) {
    at += found[0].length
    const further = next.exec(behind.slice(at))
    if (!further) break
    found = further
  }
  return found?.[1]
}

/** 51条城市、27条农村黑臭水体: in towns or in the country. */
const area = /^(?:城市|城镇|城区|农村|乡村|干流|支流)/

/** The thing of both, which stands behind the second of them; '' where there is none. */
function ofArea(behind: string, unit: string): string {
  if (!behind.replace(/^[、和及与][\d.,]+[万余多]*/, '').startsWith(unit)) return ''
  const second = next.exec(behind)?.[1] ?? ''
  const thing = second.slice(area.exec(second)?.[0].length ?? second.length)
  return /^[一-龥]{2,8}$/.test(thing) && !thing.includes('的') ? thing : ''
}
