import type { ValuePlace } from '../../value-place.ts'
import { cutPredicate } from './predicate.ts'

/** A level, a size or a brand: it says which, and leaves what to the last of its list. */
const which =
  /^(?:(?:国家|部|省部|省|市|州|县|区|世界|乡镇|镇|乡|村)级|国家|“[^”]{1,6}字号”|(?:[一二三四五六七八九]?[十百千万亿]+|\d+亿)(?:元|吨|千瓦|亩)?级?(?:以上)?|镇\(街\)|乡镇|镇|街道|县区)/
const next =
  /^[、和及与](?:\d[\d,.]*|[一二两三四五六七八九十]+)[万余多]?[个家项座条所处名位支](?:以上|左右)?((?:(?![和及与]\d)[^,;。、])+)/

/** What a noun that is only a level or size counts, by the next of the list: '' for one that is whole, `null` where none tells. */
export function sharedThing(place: ValuePlace, noun: string, to: number): string | null {
  const { norm, sentence, words } = place.in
  const folded = noun.replaceAll('（', '(').replaceAll('）', ')')
  if (area.exec(folded)?.[0] === folded)
    return place.quantity.unit.endsWith('个') ? '' : ofArea(norm.slice(to, sentence.to), place.quantity.unitSpelling)
  if (which.exec(folded)?.[0] !== folded) return ''
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
const area = /^(?:城市|城镇|城区|农村|乡村)/

/** The thing of both, which stands behind the second of them; '' where there is none. */
function ofArea(behind: string, unit: string): string {
  if (!behind.replace(/^[、和及与][\d.,]+[万余多]*/, '').startsWith(unit)) return ''
  const second = next.exec(behind)?.[1] ?? ''
  const thing = second.slice(area.exec(second)?.[0].length ?? second.length)
  return /^[一-龥]{2,8}$/.test(thing) && !thing.includes('的') ? thing : ''
}
