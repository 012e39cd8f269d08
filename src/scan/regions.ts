import type { Region } from '../contract/types.ts'
import { regionCodes } from '../lexicon/region-codes.ts'
import { formerRegions, type LocalLevel, nation, provinces, specialRegions } from '../lexicon/regions.ts'
import { countiesCalled, countiesNamed, unitNames } from './counties.ts'

/** A place name found at the start of a text, with how many characters it takes: `成都市武侯区教育局` → 武侯区, 6. */
export interface RegionMatch {
  readonly region: Region
  readonly length: number
}

type Names = Map<string, Region[]>
interface Index {
  /** Full names, short names and colloquial forms (凉山州) → units that bear them. */
  readonly names: Names
  readonly byCode: Map<string, Region>
  /** First two characters → lengths of the names that begin so, longest first: one look-up tells that no name begins at a place. */
  readonly lengths: Map<string, number[]>
}

let upper: Index | undefined
let lower: Index | undefined

/** Provinces, cities and special areas; built on the first look-up. */
function upperIndex(): Index {
  upper ??= buildUpper()
  return upper
}

/** Counties and former units; built only for a code that is not found above, or to count them in a text. */
function lowerIndex(): Index {
  lower ??= buildLower()
  return lower
}

/**
 * Region (行政区划) by its full or short name. `凉山州` → 凉山彝族自治州; `朝阳区` → `null`, for there are several.
 * `within` is a region that the name is read in: `朝阳区` in 北京市 → 110105.
 */
export function findRegion(name: string, within: Region | null = null): Region | null {
  return (
    choose(upperIndex().names.get(name), within) ?? choose(countiesNamed(name), within) ?? choose(countiesCalled(name), within)
  )
}

/** Region by its GB/T 2260 code. `510100` → 成都市. */
export function regionByCode(code: string): Region | null {
  return upperIndex().byCode.get(code) ?? lowerIndex().byCode.get(code) ?? null
}

/** The region one level above. 成都市 → 四川省; a county → its city, or its province where no city lies between. */
export function parentRegion(region: Region): Region | null {
  if (region.level === 'nation') return null
  if (region.level === 'province') return nation
  if (region.level === 'town') return regionByCode(region.code)
  const city = region.level === 'county' ? upperIndex().byCode.get(`${region.code.slice(0, 4)}00`) : undefined
  if (city && city.code !== region.code) return city
  return upperIndex().byCode.get(`${region.code.slice(0, 2)}0000`) ?? null
}

/** The province that a region lies in, or the region itself: 武侯区 → 四川省. */
export function provinceOf(region: Region): Region | null {
  if (region.level === 'nation') return null
  if (region.level === 'province') return region
  return upperIndex().byCode.get(`${region.code.slice(0, 2)}0000`) ?? null
}

/** Whether one region lies in another, or is it. */
export function liesIn(region: Region, other: Region): boolean {
  if (other.level === 'nation' || region === other) return true
  const head = other.level === 'province' ? 2 : other.level === 'city' ? 4 : 6
  return region.code.slice(0, head) === other.code.slice(0, head)
}

/**
 * Longest place name at `from`, going down as far as the text does: `浙江省义乌市教育局` → 义乌市, 6 characters.
 * With `full`, short names below the province do not count, for many are plain words (长治, 安康, 友谊).
 */
export function regionAt(text: string, from = 0, full = false): RegionMatch | null {
  let found: RegionMatch | null = null
  let within: Region | null = null
  let at = from
  for (let depth = 0; depth < 4; depth++) {
    const next = longestAt(text, at, within, full)
    if (!next || (within && (next.region.level === within.level || !liesIn(next.region, within)))) break
    at += next.length
    found = { region: next.region, length: at - from }
    within = next.region
  }
  return found && townBehind(text, from, found)
}

/** First place name anywhere in a text, or `null`. `关于支持广西…的措施` → 广西壮族自治区. */
export function firstRegion(text: string, full = false): (RegionMatch & { from: number }) | null {
  for (let i = 0; i < text.length; i++) {
    const found = regionAt(text, i, full)
    if (found && !endsLonger(text, i, found.length)) return { ...found, from: i }
    // 桥西区, of which there are several, holds no 西区
    i += severalAt(text, i)
  }
  return null
}

/** Whether a name of two characters may be the end of a longer one that is not known: the 宁县 of 江宁县. */
function endsLonger(text: string, at: number, length: number): boolean {
  if (length !== 2 || at === 0 || !'县区'.includes(text[at + 1] as string)) return false
  const before = text.slice(Math.max(0, at - 4), at)
  return at <= 2 ? /^[一-龥]+$/.test(before) : /(?:关于|印发|转发|支持|同意|[《“、, ])[一-龥]$/.test(before)
}

/** How many characters a county's full name at a place takes beyond the first, where several counties bear it. */
function severalAt(text: string, at: number): number {
  for (let length = Math.min(5, text.length - at); length > 2; length--)
    if ('区县市旗'.includes(text[at + length - 1] as string) && countiesNamed(text.slice(at, at + length)).length > 1)
      return length - 1
  return 0
}

/**
 * The place of a level that a text speaks of again and again, where one stands out: it is named at least `least` times and
 * three times as often as the next. A report that never names its own city in full still names it often.
 */
export function dominantRegion(text: string, level: LocalLevel, least = 4): Region | null {
  const index = level === 'county' ? lowerIndex() : upperIndex()
  const firsts = firstCharacters(index, level)
  const counts = new Map<Region, number>()
  for (let i = 0; i < text.length; i++) {
    if (!firsts[text.charCodeAt(i)]) continue
    for (const length of index.lengths.get(text.slice(i, i + 2)) ?? none) {
      const units = i + length <= text.length ? index.names.get(text.slice(i, i + length)) : undefined
      if (!units) continue
      const unit = units.length === 1 ? units[0] : undefined
      if (unit?.level === level) counts.set(unit, (counts.get(unit) ?? 0) + 1)
      i += length - 1
      break
    }
  }
  let best: Region | null = null
  let most = 0
  let second = 0
  for (const [region, count] of counts) {
    if (count > most) {
      second = most
      most = count
      best = region
    } else if (count > second) second = count
  }
  return most >= least && most >= second * 3 ? best : null
}

/** A county that begins like a city: 阜新蒙古族自治县, 长沙县; 承德县域 is no place of its own. */
const ownCounty = /^(?:[一-龥]{1,10}?自治[县旗]|[县市区旗](?![域级]))/

function longestAt(text: string, at: number, within: Region | null, full: boolean): RegionMatch | null {
  const { names, lengths } = upperIndex()
  for (const length of lengths.get(text.slice(at, at + 2)) ?? none) {
    if (at + length > text.length) continue
    const name = text.slice(at, at + length)
    const region = choose(names.get(name), within)
    if (!region || (full && region.level !== 'province' && isShort(name, region))) continue
    if (!isShort(name, region)) return { region, length }
    const own = ownCounty.exec(text.slice(at + length, at + length + 12))?.[0]
    const longer = own ? countyAt(text, at, within) : null
    // 朝阳区 of several cities is not the city of 朝阳
    const unsure = own && !longer && countiesNamed(name + own).length > 1
    return unsure ? null : (longer ?? { region, length })
  }
  return countyAt(text, at, within)
}

/**
 * County at a place, by its full name or the colloquial one (石柱县); a county's short name is a plain word too often:
 * 友谊, 和平, 开平. Candidates are sought in the compact strings, for the whole table takes long to build.
 */
function countyAt(text: string, at: number, within: Region | null): RegionMatch | null {
  for (let end = Math.min(text.length, at + 15); end > at + 1; end--) {
    // 承德县域 is no 承德县
    if (!'区县市旗'.includes(text[end - 1] as string) || text[end] === '域') continue
    const region = choose(countiesNamed(text.slice(at, end)), within)
    if (region) return { region, length: end - at }
  }
  return null
}

function isShort(name: string, region: Region): boolean {
  return name === region.short && name !== region.name
}

/** `象州县石龙镇人民政府` → a town; its code is the county's, for GB/T 2260 ends there. */
function townBehind(text: string, from: number, found: RegionMatch): RegionMatch {
  const { region, length } = found
  if (region.level === 'province' || region.level === 'nation') return found
  const town = /^[一-龥]{1,6}?(?:镇|乡|街道|苏木)(?=人民政府|党委|党工委|办事处)/.exec(
    text.slice(from + length, from + length + 16),
  )?.[0]
  if (!town) return found
  return { region: { name: town, short: town, code: region.code, level: 'town' }, length: length + town.length }
}

function choose(units: readonly Region[] | undefined, within: Region | null): Region | null {
  if (!units) return null
  const here = within ? units.filter((unit) => liesIn(unit, within)) : units
  return here.length === 1 ? (here[0] as Region) : null
}

const levelOrder = ['nation', 'province', 'city', 'county', 'town']

function addName(names: Names, name: string, region: Region): void {
  const units = names.get(name)
  if (!units) names.set(name, [region])
  else if (units.every((unit) => unit.code !== region.code)) {
    // 吉林 is the province before it is the city; 海南 before 海南藏族自治州
    const order = levelOrder.indexOf(region.level) - levelOrder.indexOf((units[0] as Region).level)
    if (order < 0) names.set(name, [region])
    else if (order === 0) units.push(region)
  }
}

function buildUpper(): Index {
  const names: Names = new Map()
  const byCode = new Map<string, Region>([[nation.code, nation]])
  const add = (region: Region, ...others: string[]): void => {
    if (!byCode.has(region.code)) byCode.set(region.code, region)
    for (const name of [region.name, region.short, ...others]) addName(names, name, region)
  }
  for (const { code, name, short } of provinces) add({ name, short, code, level: 'province' })
  for (const block of regionCodes) {
    const [head, ...cities] = block.split('|')
    for (const part of cities) {
      const comma = part.indexOf(',')
      const own = comma < 0 ? part : part.slice(0, comma)
      const name = own.slice(2)
      if (name) add(...unitNames(name, `${head}${own.slice(0, 2)}00`, 'city'))
    }
  }
  for (const { name, short, code, level } of specialRegions) add({ name, short, code, level })
  return { names, byCode, lengths: lengthsOf(names) }
}

function buildLower(): Index {
  const names: Names = new Map()
  const byCode = new Map<string, Region>()
  const add = (region: Region, ...others: string[]): void => {
    byCode.set(region.code, region)
    for (const name of [region.name, region.short, ...others]) addName(names, name, region)
  }
  for (const block of regionCodes) {
    const [head, ...cities] = block.split('|')
    for (const part of cities) {
      const [own, ...counties] = part.split(',')
      for (const county of counties)
        add(...unitNames(county.slice(2), `${head}${own?.slice(0, 2)}${county.slice(0, 2)}`, 'county'))
    }
  }
  for (const { name, short, code, level } of formerRegions) {
    if (!names.has(name)) addName(names, name, { name, short, code, level })
    if (!byCode.has(code)) byCode.set(code, { name, short, code, level })
  }
  return { names, byCode, lengths: lengthsOf(names) }
}

const none: readonly number[] = []

function lengthsOf(names: Names): Map<string, number[]> {
  const lengths = new Map<string, number[]>()
  for (const name of names.keys()) {
    const head = name.slice(0, 2)
    const known = lengths.get(head)
    if (!known) lengths.set(head, [name.length])
    else if (!known.includes(name.length)) {
      known.push(name.length)
      known.sort((a, b) => b - a)
    }
  }
  return lengths
}

const firstTables = new Map<string, Uint8Array>()

/** Which characters begin a name of a level; one byte a character, so that running text is passed over quickly. */
function firstCharacters(index: Index, level: LocalLevel): Uint8Array {
  let table = firstTables.get(level)
  if (!table) {
    table = new Uint8Array(65536)
    for (const [name, units] of index.names) if (units.some((unit) => unit.level === level)) table[name.charCodeAt(0)] = 1
    firstTables.set(level, table)
  }
  return table
}
