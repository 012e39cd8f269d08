import { aliases, wordAliases } from '../lexicon/aliases.ts'
import {
  bareHeads,
  bareQualifiers,
  countingEnds,
  keptCounts,
  levelWords,
  lightVerbs,
  newWords,
  restrictiveWords,
  softWords,
  verbNouns,
} from '../lexicon/measure-heads.ts'
import { alternation } from '../lexicon/pattern.ts'
import { WordSet } from '../lexicon/word-set.ts'

/** One thing that was done to a name on the way to its key, and what is to be said of it. */
export interface NameStep {
  readonly rule: 'verb' | 'counting' | 'bracket' | 'soft' | 'word' | 'alias' | 'region' | 'description' | 'renamed'
  readonly told: string
}

/** A name of a measure, taken apart for comparison. */
export interface NameForm {
  readonly raw: string
  /** Without quotes and spaces, in half width: what «the same name» means. */
  readonly folded: string
  /** Names with one key are one measure, all else being equal. */
  readonly key: string
  readonly steps: readonly NameStep[]
  /** Other keys that it may go by where somebody has them: with the level for the place, without a description. */
  readonly variants: readonly { readonly key: string; readonly step: NameStep }[]
  /** What stands in quotes, if anything: 天府名品. */
  readonly quoted: string | null
  /** Who gives the title: 国家, 省. */
  readonly level: string | null
  /** Says nothing in particular without its sentence: 重点项目. */
  readonly bare: boolean
  /** The name itself says that the amount is a new one: 城镇新增就业. */
  readonly isNew: boolean
}

const verbs = new WordSet(lightVerbs, 'start')
const nouns = new WordSet(verbNouns, 'start')
const counting = new WordSet(countingEnds, 'end')
const soft = new RegExp(alternation(softWords), 'g')
const fresh = new RegExp(alternation(newWords))
const levels = new WordSet(levelWords, 'start')
const heads = new WordSet(bareHeads, 'end')
const qualifiers = new RegExp(`^(?:${alternation(bareQualifiers)})*$`)
const connectors = /(国家|国际|省级?|市级?|世界|行业|地方)(?:以及|及|和|或|与|、)(?=国家|国际|省|市|县|行业|地方)/g
const shareOf = /的(?=比重|比例|占比|比率)/g
const placeAfter = /的(?:市|县|区|州|镇|企业|单位|地区|城市|县\(市、区\)|县市区|县区|组织|品牌|项目)$/

const words = wordAliases.map(({ from, to, source }) => ({ pattern: new RegExp(alternation(from.map(fold)), 'g'), to, source }))
const wholeNames = new Map<string, { name: string; source: string }>()
for (const { names, source } of aliases) {
  const name = inWords(fold(names[0] as string))
  for (const other of names) wholeNames.set(inWords(fold(other)), { name, source })
}

/** Quotes and spaces off, brackets and signs in half width. `“领跑者”（试行）` → `领跑者(试行)` */
export function fold(name: string): string {
  return name
    .replace(/[\s“”"'‘’「」『』《》]/g, '')
    .replace(/[（〔［]/g, '(')
    .replace(/[）〕］]/g, ')')
    .replace(/％/g, '%')
    .replace(/／/g, '/')
}

/** Name → form. `places` are the names of the document's own region. `获得中国质量奖或提名奖企业` → key `中国质量奖` */
export function nameForm(raw: string, places: readonly string[]): NameForm {
  const steps: NameStep[] = []
  const folded = fold(raw)
  const step = (rule: NameStep['rule'], told: string): void => void steps.push({ rule, told })
  let name = folded.replace(connectors, '$1、')

  name = withoutVerbs(name, step)
  const isNew = fresh.test(name)
  if (isNew && name.length > 4) name = name.replace(fresh, '')
  const variants: { key: string; step: NameStep }[] = []
  const place = places.find((one) => name.startsWith(one) && name.length - one.length >= 3)
  let level = ''
  if (place !== undefined) {
    name = name.slice(place.length)
    level = /[省市县]$/.exec(place)?.[0] ?? ''
    step('region', `${place} is the document's own place`)
  }
  name = withoutBrackets(name, step)
  name = withoutCounting(name, step)
  const softened = name.replace(soft, '')
  if (softened !== name && softened.length >= 3 && !wholeNames.has(inWords(name))) {
    step('soft', `${[...name.matchAll(soft)].map(([word]) => word).join(', ')} left out`)
    name = softened
  }
  name = name.replace(shareOf, '')
  const key = keyOf(name, step)
  if (level !== '' && !level.includes(key[0] as string)) {
    variants.push({ key: level + key, step: { rule: 'region', told: `${place} read as its level` } })
  }
  // A clause that picks some of the things named is no description.
  const core = restrictiveWords.test(folded.slice(0, Math.max(0, folded.lastIndexOf('的')))) ? null : coreOf(name)
  if (core !== null) {
    const told: NameStep = { rule: 'description', told: `«${name.slice(0, -core.length)}» describes it` }
    variants.push({
      key: keyOf(
        withoutCounting(core, () => {}),
        () => {},
      ),
      step: told,
    })
  }
  return {
    raw,
    folded,
    key,
    steps,
    variants,
    quoted: /“([^“”]{2,12})”/.exec(raw)?.[1] ?? null,
    level: levels.find(key),
    bare: isBare(key),
    isNew,
  }
}

/** Words replaced by those they go by, then the whole name; `省级` at the head is `省`. */
function keyOf(name: string, step: (rule: NameStep['rule'], told: string) => void): string {
  const worded = inWords(name, (from, to, source) => step('word', `${from} is ${to} (${source})`))
  const whole = wholeNames.get(worded)
  if (!whole) return worded
  if (whole.name !== worded) step('alias', `${name} is another name of ${whole.name} (${whole.source})`)
  return whole.name
}

function inWords(name: string, told?: (from: string, to: string, source: string) => void): string {
  let text = name
  for (const { pattern, to, source } of words) {
    text = text.replace(pattern, (from) => {
      told?.(from, to, source)
      return to
    })
  }
  return text.replace(/^(省|市|县|区)级(?!以上)/, '$1')
}

function withoutVerbs(name: string, step: (rule: NameStep['rule'], told: string) => void): string {
  let rest = name
  for (let i = 0; i < 3; i++) {
    const verb = verbs.find(rest)
    if (verb === null || nouns.test(rest) || rest.length - verb.length < 3) break
    rest = rest.slice(verb.length)
  }
  if (rest === name) return name
  rest = rest.replace(placeAfter, '')
  step('verb', `${name} names ${rest}`)
  return rest
}

/** A bracket that gives an abbreviation or another name of the same thing is left out; one that adds to it stays. */
function withoutBrackets(name: string, step: (rule: NameStep['rule'], told: string) => void): string {
  const award = name.replace(/奖(?:及|或|和|与|、)其?提名奖/, '奖')
  if (award !== name) step('bracket', 'the award with its nominations')
  return award.replace(/\(([^()]*)\)/g, (bracket, inside: string, at: number) => {
    const last = name[at - 1] ?? ''
    const neutral = /^[A-Za-z0-9./+-]+$/.test(inside) && !/\d{2}/.test(inside) && inside !== 'PM2.5'
    if (!neutral && !(inside.length >= 2 && inside.endsWith(last)) && !/^(?:累计|年均|全年|当年|含.*)$/.test(inside))
      return bracket
    step('bracket', `${bracket} is another name or an addition`)
    return ''
  })
}

function withoutCounting(name: string, step: (rule: NameStep['rule'], told: string) => void): string {
  let rest = name
  // An award counts those who hold it.
  const award = /^(.*奖)(?:企业|组织和个人|组织|单位|个人|获奖企业|项目)$/.exec(rest)
  if (award) rest = award[1] as string
  const word = counting.find(rest)
  if (word !== null && rest.length - word.length >= 3 && !(word === '数' && keptCounts.test(rest)))
    rest = rest.slice(0, -word.length)
  if (rest !== name) step('counting', `«${name.slice(rest.length)}» only counts`)
  return rest
}

/** `重要指标高于国家标准的先进企业标准` → `先进企业标准`, what is left behind the description. */
function coreOf(name: string): string | null {
  const at = name.lastIndexOf('的')
  return at < 2 || name.length - at - 1 < 4 ? null : name.slice(at + 1)
}

function isBare(key: string): boolean {
  const head = heads.find(key)
  return head !== null && qualifiers.test(key.slice(0, -head.length))
}
