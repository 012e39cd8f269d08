import type { Region } from '../contract/types.ts'
import { regionCodes } from '../lexicon/region-codes.ts'
import { formerRegions, type LocalLevel } from '../lexicon/regions.ts'

const counties = new Map<string, readonly Region[]>()
const called = new Map<string, readonly Region[]>()
/** Names come from running text: so many are remembered, whether they are of counties or not. */
const mostRemembered = 2000
let countyHeads: Set<string> | undefined

/** The counties of a name, former ones included. `朝阳区` → two. */
export function countiesNamed(name: string): readonly Region[] {
  const former = formerRegions.filter((region) => region.name === name)
  if (!beginsCounty(name)) return former
  let found = counties.get(name)
  if (found) return found
  found = [...regionCodes.flatMap((block) => countiesIn(block, name)), ...former]
  // names come from running text, so that what was not found must not pile up
  if (found.length > 0) counties.set(name, found)
  return found
}

/**
 * The counties that are called so, by full, short or colloquial name; a former one where there is no other. `武侯` → 武侯区.
 *
 * Sought in the compact strings: a table of all of them takes longer to make than a document to read.
 */
export function countiesCalled(name: string): readonly Region[] {
  let found = called.get(name)
  if (found) return found
  found = beginsCounty(name) ? regionCodes.flatMap((block) => countiesIn(block, name, true)) : []
  if (found.length === 0) found = formerRegions.filter((region) => region.name === name)
  if (called.size >= mostRemembered) called.clear()
  called.set(name, found)
  return found
}

/** Whether a county begins with the first two characters of a name; most words are passed over by it. */
function beginsCounty(name: string): boolean {
  countyHeads ??= new Set([...regionCodes.join().matchAll(/\d([一-龥]{2})/g)].map((m) => m[1] as string))
  return countyHeads.has(name.slice(0, 2))
}

function countiesIn(block: string, name: string, short = false): Region[] {
  const stem = name.endsWith('县') || name.endsWith('旗') ? name.slice(0, -1) : name
  const found: Region[] = []
  for (let i = block.indexOf(stem); i >= 0; i = block.indexOf(stem, i + 1)) {
    // a county stands behind a comma and two digits; a city right behind a bar
    if (block[i - 3] !== ',') continue
    let end = i + stem.length
    while (end < block.length && block[end] !== ',' && block[end] !== '|') end++
    const city = block.lastIndexOf('|', i)
    const code = block.slice(0, 2) + block.slice(city + 1, city + 3) + block.slice(i - 2, i)
    const [region, ...others] = unitNames(block.slice(i, end), code, 'county')
    if (region.name === name || others.includes(name) || (short && region.short === name)) found.push(region)
  }
  return found
}

const unitEnds = ['地区', '林区', '特区', '新区', '盟', '市', '县', '区', '州']

/** Unit of the compact strings → region, and the colloquial form: 凉山彝族自治州/凉山 → 凉山, 凉山州. */
export function unitNames(unit: string, code: string, level: LocalLevel): [Region, ...string[]] {
  const stroke = unit.indexOf('/')
  if (stroke >= 0) {
    const name = unit.slice(0, stroke)
    const short = unit.slice(stroke + 1)
    return [{ name, short, code, level }, short + name.slice(-1)]
  }
  const end = unitEnds.find((word) => unit.endsWith(word))
  const short = end && unit.length - end.length >= 2 ? unit.slice(0, -end.length) : unit
  return [{ name: unit, short, code, level }]
}
