import type { Region } from '../contract/types.ts'
import {
  type AgencyRow,
  agencyRows,
  bodyEndings,
  branchBodies,
  collectiveEndings,
  levelWords,
  noBodies,
  placeBoundNames,
  weakBodyEndings,
} from '../lexicon/agencies.ts'
import { nation } from '../lexicon/regions.ts'
import { WordSet } from '../lexicon/word-set.ts'
import { firstRegion, liesIn, parentRegion, provinceOf, regionAt } from './regions.ts'

/** A body whose full official name is known. `省发展改革委` in a Sichuan document → 四川省发展和改革委员会. */
export interface Agency {
  /** Full official name (规范全称). */
  readonly name: string
  /** Line of work, the same for the bodies of all places: `development-reform`. */
  readonly key: string
  readonly region: Region
  /** `key` of its successor, where a reform has ended it. */
  readonly next: string | null
}

interface Entry {
  readonly row: AgencyRow
  readonly full: string
}

interface Index {
  readonly nation: Map<string, Entry>
  readonly local: Map<string, Entry[]>
  /** Last characters of all names and endings: most words are no bodies, and one look at the end tells it. */
  readonly lasts: Set<string>
}

/** The office of a central body, which is where the body is: 教育部办公厅, 国家能源局综合司. */
const office = /(?:办公厅|办公室|综合司)$/

/** A body with a name and a place of its own, beside the register: no pattern of other places. */
export interface NamedAgency {
  /** Full official name (规范全称). */
  readonly name: string
  readonly aliases: readonly string[]
  readonly key: string
  /** Place that it belongs to; its aliases are read in documents of places inside it. */
  readonly region: Region
}

/** Bodies that a user adds. */
export interface MoreAgencies {
  /** Rows before those of the register, for their names win. */
  readonly rows: readonly AgencyRow[]
  readonly named: readonly NamedAgency[]
}

let standard: Agencies | undefined

/** The register that comes with the program; built on the first look-up. */
export function standardAgencies(): Agencies {
  standard ??= new Agencies()
  return standard
}

function buildIndex(rows: readonly AgencyRow[]): Index {
  const national = new Map<string, Entry>()
  const local = new Map<string, Entry[]>()
  const lasts = new Set<string>()
  for (const row of rows) {
    for (const names of row.nation ?? []) {
      const list = names.split(' ')
      const entry = { row, full: list[0] as string }
      for (const name of list) {
        if (national.has(name)) continue
        national.set(name, entry)
        lasts.add(name.slice(-1))
      }
    }
    for (const names of row.local ?? []) {
      const list = names.split(' ')
      const entry = { row, full: list[0] as string }
      for (const name of list) {
        const entries = local.get(name)
        if (entries) entries.push(entry)
        else {
          local.set(name, [entry])
          lasts.add(name.slice(-1))
        }
      }
    }
  }
  for (const words of [bodyEndings, weakBodyEndings, collectiveEndings]) for (const word of words) lasts.add(word.slice(-1))
  return { nation: national, local, lasts }
}

const noBodyAtEnd = new WordSet(noBodies, 'end')
const bodyAtEnd = new WordSet(bodyEndings, 'end')
const weakBodyAtEnd = new WordSet(weakBodyEndings, 'end')
const collectiveAtEnd = new WordSet(collectiveEndings, 'end')

/** Names of bodies (机构名录): which words are one, and what they stand for in a document. */
export class Agencies {
  readonly #rows: readonly AgencyRow[]
  readonly #named = new Map<string, NamedAgency[]>()
  #built: Index | undefined

  constructor(more: MoreAgencies = { rows: [], named: [] }) {
    this.#rows = more.rows.length > 0 ? [...more.rows, ...agencyRows] : agencyRows
    for (const agency of more.named) {
      for (const name of new Set([agency.name, ...agency.aliases])) {
        const list = this.#named.get(name)
        if (list) list.push(agency)
        else this.#named.set(name, [agency])
      }
    }
  }

  /** Tables of names; built on the first look-up. */
  get #index(): Index {
    this.#built ??= buildIndex(this.#rows)
    return this.#built
  }

  /** Full official name (规范全称) of a body as a document of `region` names it, or `null` where it is not known. */
  canonical(name: string, region: Region | null): string | null {
    return this.find(name, region)?.name ?? null
  }

  /** The body that a name stands for in a document of `region`, or `null`; never guessed. */
  find(name: string, region: Region | null): Agency | null {
    const plain = bare(name)
    const own = this.#ownOf(plain, region) ?? this.#ownOf(name, region)
    if (own) return own
    if (plain.length < 2 || isCollective(plain)) return null
    const { nation: national, local } = this.#index
    const central = national.get(plain)
    // a name that no local body bears is the national one wherever it stands: 人民银行, 体育总局
    if (central && (!region || region.level === 'nation' || !local.has(plain))) return agency(central, nation)
    const branch = branchOf(plain)
    if (branch) return branch
    const placed = place(plain, region)
    return placed && localAgency(local, placed.rest, placed.region)
  }

  /** Whether a text is the name of a body (机构): known, or ending as bodies do. `省人力资源` → false, `省科协` → true. */
  isAgency(name: string): boolean {
    const plain = bare(name)
    if (this.#named.has(plain) || this.#named.has(name)) return true
    if (plain.length < 2 || /[。；;:：,，!?《》]/.test(plain)) return false
    const { nation: national, local, lasts } = this.#index
    if (!lasts.has(plain.at(-1) as string)) return false
    if (national.has(plain) || local.has(stripLevel(plain))) return true
    if (noBodyAtEnd.test(plain)) return false
    if (isCollective(plain)) return true
    if (plain.length < 3) return false
    // an ending alone is no name
    if (bodyAtEnd.findIn(plain, 1, plain.length)) return true
    return weakBodyAtEnd.test(plain) && (stripLevel(plain) !== plain || /^(?:国家|中国|中央|全国)/.test(plain))
  }

  /** Whether a name is in the register, as a whole or behind its place: then 和 inside it joins nothing. */
  knows(name: string): boolean {
    const plain = bare(name)
    return this.#named.has(plain) || this.#index.nation.has(plain) || this.#index.local.has(stripLevel(plain))
  }

  /** Region that a body belongs to, by its name alone. `国务院办公厅` → 全国; `四川省教育厅` → 四川省; `省教育厅` → `null`. */
  regionOf(name: string): Region | null {
    const plain = bare(name)
    const { nation: national } = this.#index
    const known = national.has(plain) || national.has(plain.replace(office, ''))
    const own = regionAt(plain.replace(/^(?:中共|中国共产党|共青团|政协)/, ''))
    if (own) return own.region
    if (known) return nation
    const branch = /^(?:国家|中国|中华)/.test(plain) ? firstRegion(plain) : null
    if (branch) return branch.region
    return /^(?:国家|中国|中华|全国|中央|国务院|中共中央|最高人民)/.test(plain) ? nation : null
  }

  /** A body of the user's own: by its full name anywhere, by its other names in documents of its place, 省…中心 only there. */
  #ownOf(name: string, region: Region | null): Agency | null {
    const found = this.#named
      .get(name)
      ?.find(
        (one) => one.name === name || (region ? liesIn(region, one.region) : !levelWords.some((word) => name.startsWith(word))),
      )
    return found ? { name: found.name, key: found.key, region: found.region, next: null } : null
  }
}

/**
 * Full official name (规范全称) of a body as a document of `region` names it, or `null` where it is not known.
 * `省经济和信息化委` in a Sichuan document → 四川省经济和信息化委员会; `体育总局` → 国家体育总局; `各市州人民政府` → `null`.
 */
export function canonicalAgency(name: string, region: Region | null): string | null {
  return standardAgencies().canonical(name, region)
}

/** The body that a name stands for in a document of `region`, or `null`; never guessed. */
export function findAgency(name: string, region: Region | null): Agency | null {
  return standardAgencies().find(name, region)
}

/** Whether a text is the name of a body (机构): known, or ending as bodies do. `省人力资源` → false, `省科协` → true. */
export function isAgency(name: string): boolean {
  return standardAgencies().isAgency(name)
}

/** Whether a name stands for several bodies (各市州人民政府, 有关部门), which have no official name together. */
export function isCollective(name: string): boolean {
  return (
    /^(?:各|有关|相关|其他|所有|全体|等|县以上|县级以上|省级|市级|县级|区级|省直|市直|县直)/.test(name) ||
    collectiveAtEnd.test(name)
  )
}

/**
 * Region that a body belongs to, by its name alone. `国务院办公厅` → 全国; `四川省教育厅` → 四川省; `省教育厅` → `null`.
 */
export function regionOfAgency(name: string): Region | null {
  return standardAgencies().regionOf(name)
}

/** `人行成都分行` → 中国人民银行成都分行: what stands between head and ending must be a place. */
function branchOf(name: string): Agency | null {
  for (const { key, heads, full, tails } of branchBodies) {
    const head = heads.find((word) => name.startsWith(word))
    if (!head) continue
    for (const [written = '', whole = written] of tails.map((tail) => tail.split(' '))) {
      const middle = name.slice(head.length, -written.length)
      const at = name.endsWith(written) ? regionAt(middle) : null
      if (at && at.length === middle.length) return { name: full + middle + whole, key, region: at.region, next: null }
    }
  }
  return null
}

function agency({ row, full }: Entry, region: Region): Agency {
  return { name: row.variants?.[region.short] ?? full, key: row.key, region, next: row.next ?? null }
}

/** Brackets behind a name say what else it is called: `省工业和信息化厅（省国防科工办）` → 省工业和信息化厅. */
function bare(name: string): string {
  const plain = /[\s“”"]/.test(name) ? name.replace(/[\s“”"]/g, '') : name
  return '）)〕]'.includes(plain.at(-1) || ' ') ? plain.replace(/[（(〔[][^（）()〔〕[\]]*[）)〕\]]$/, '') : plain
}

function stripLevel(name: string): string {
  if (name.startsWith('中共')) return stripLevel(name.slice(2))
  const own = regionAt(name, 0, true)
  if (own && own.length < name.length) return name.slice(own.length)
  const word = levelWords.find((level) => name.startsWith(level) && name.length > level.length)
  return word ? name.slice(word.length) : name
}

/** Where a body sits, and its name without the place: `市教育局` in a Guangzhou document → 广州市, 教育局. */
function place(name: string, region: Region | null): { region: Region; rest: string } | null {
  const named = name.replace(/^(?:中共|中国共产党)/, '')
  const own = regionAt(named)
  if (own && own.length < named.length && own.region.level !== 'nation')
    return { region: own.region, rest: named.slice(own.length) }
  if (!region || region.level === 'nation') return null
  const league = /^团(省|市|州|县|区|自治区)委$/.exec(name)
  const word = league?.[1] ?? levelWords.find((level) => named.startsWith(level) && named.length > level.length)
  if (!word) {
    if (placeBoundNames.includes(named)) return null
    // 厅 is a word of provinces alone; a bare 局 or 委 is taken as the document's own
    const home = /厅$/.test(named) ? provinceOf(region) : region
    return home && { region: home, rest: named }
  }
  const home = regionOfWord(word, region)
  return home && { region: home, rest: league ? '共青团{place}委员会' : named.slice(word.length) }
}

/** Which region 省 / 市 / 县 means in a document of `region`: itself, or the one above that is called so. */
function regionOfWord(word: string, region: Region): Region | null {
  for (let at: Region | null = region; at && at.level !== 'nation'; at = parentRegion(at)) {
    if (word === '兵团' ? at.name.endsWith('兵团') : calledSo(word, at)) return at
  }
  return null
}

function calledSo(word: string, { name, level }: Region): boolean {
  if (word === '省') return level === 'province' && name.endsWith('省')
  if (word === '自治区') return level === 'province' && name.endsWith('自治区')
  if (word === '区') return level !== 'province' && name.endsWith('区')
  if (word === '市') return name.endsWith('市')
  return level !== 'province' && name.endsWith(word)
}

function localAgency(local: Index['local'], rest: string, region: Region): Agency | null {
  const level = region.level === 'town' ? 'county' : region.level
  if (level === 'nation') return null
  const entries = local.get(rest)
  const entry = entries?.find(({ row }) => !row.levels || row.levels.includes(level))
  if (!entry) return null
  if (/厅$/.test(entry.full) && level !== 'province' && !/办公厅$/.test(entry.full)) return null
  return agency({ row: entry.row, full: fill(entry.full, region) }, region)
}

function fill(full: string, { name, short }: Region): string {
  if (!full.includes('{')) return name + full
  const party = name.endsWith('自治区') ? `中共${name}委员会` : `中共${name}委`
  return full.replace('{place}', name).replace('{short}', short).replace('{party}', party)
}
