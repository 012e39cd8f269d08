import { halfWidth } from '../../clean/characters.ts'
import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { Region } from '../../contract/types.ts'
import type { AgencyRow } from '../../lexicon/agencies.ts'
import { comparators } from '../../lexicon/comparators.ts'
import { nation } from '../../lexicon/regions.ts'
import { type UnitClass, unitClasses } from '../../lexicon/units.ts'
import * as verbs from '../../lexicon/verbs.ts'
import { QuantityReader } from '../../quantity/read-quantities.ts'
import { Agencies, type NamedAgency, standardAgencies } from '../../scan/agencies.ts'
import { findRegion, regionByCode } from '../../scan/regions.ts'
import { compileWords, type VerbLexicon, type Words } from '../indicators/words.ts'

/** All words that the rules read by, ready for use; made once for a processor and handed on in the context. */
export interface Lexicon {
  readonly reader: QuantityReader
  readonly verbs: Words
  readonly agencies: Agencies
}

let standard: Lexicon | undefined

/** The words that come with the program, and in front of them those of the user. Never throws on a checked lexicon. */
export function compileLexicon(user?: UserLexicon | undefined): Lexicon {
  if (!user) {
    standard ??= {
      reader: new QuantityReader({ units: unitClasses, comparators }),
      verbs: compileWords(),
      agencies: standardAgencies(),
    }
    return standard
  }
  const own = {
    // the longest first, for one may hold another
    slogans: (user.slogans ?? []).map(norm).sort((a, b) => b.length - a.length),
    units: (user.units ?? []).flatMap(({ spellings }) => spellings.map(norm)).filter((spelling) => /^[A-Za-z]/.test(spelling)),
  }
  return {
    reader: new QuantityReader({ units: withUnits(user.units ?? []), comparators }),
    verbs: compileWords(withVerbs(user.verbs ?? []), own),
    agencies: withAgencies(user.agencies ?? []),
  }
}

function withUnits(units: NonNullable<UserLexicon['units']>): UnitClass[] {
  return unitClasses.map((unitClass) => {
    const own = units.filter((unit) => (unit.class ?? 'classifier') === unitClass.id)
    if (own.length === 0) return unitClass
    const added = own.map(({ spellings, dimension = unitClass.units[0]?.dimension ?? unitClass.id, factor }) => ({
      spellings: spellings.map(norm),
      dimension,
      ...(factor === undefined ? {} : { factor }),
    }))
    return { ...unitClass, units: [...added, ...unitClass.units] }
  })
}

function withVerbs(list: NonNullable<UserLexicon['verbs']>): VerbLexicon {
  const of = (kind: string, before: string, direction?: string): string[] =>
    list
      .filter((verb) => verb.kind === kind && (verb.before ?? usual(verb.kind)) === before && verb.direction === direction)
      .map((verb) => norm(verb.word))
  return {
    ...verbs,
    levelLinks: [...of('level', 'value'), ...verbs.levelLinks],
    upLinks: [...of('change', 'value', 'up'), ...verbs.upLinks],
    downLinks: [...of('change', 'value', 'down'), ...verbs.downLinks],
    levelLeads: [...of('level', 'name'), ...verbs.levelLeads],
    incrementLeads: [...of('increment', 'name'), ...verbs.incrementLeads],
  }
}

function usual(kind: 'level' | 'increment' | 'change'): 'name' | 'value' {
  return kind === 'increment' ? 'name' : 'value'
}

function withAgencies(list: NonNullable<UserLexicon['agencies']>): Agencies {
  const rows: AgencyRow[] = []
  const named: NamedAgency[] = []
  for (const { name, aliases = [], level, region, key } of list) {
    const names = [name, ...aliases].map(norm)
    const place = region === undefined ? (level === 'nation' ? nation : null) : regionCalled(region)
    const line = key ?? (names[0] as string)
    if (place) named.push({ name: names[0] as string, aliases: names.slice(1), key: line, region: place })
    // a name that every place of the level has: 大数据中心 → 四川省大数据中心 in a document of Sichuan
    else if (region === undefined && level && level !== 'nation')
      rows.push({ key: line, local: [names.join(' ')], levels: [level] })
  }
  return new Agencies({ rows, named })
}

/** Region by name or code; `null` where there is none. `510000` → 四川省 */
export function regionCalled(region: string): Region | null {
  return /^\d{6}$/.test(region) ? regionByCode(region) : findRegion(region)
}

/** A word as the text shows it to the rules: half-width, without blanks. `５＋１ 产业` → `5+1产业` */
function norm(word: string): string {
  let text = ''
  for (const unit of word.replace(/\s/g, '').split('')) text += String.fromCharCode(halfWidth(unit.charCodeAt(0)))
  return text
}
