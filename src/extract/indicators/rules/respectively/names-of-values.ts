import type { Draft } from '../../draft.ts'
import { disposal, nameBefore } from '../../name/name-at.ts'
import type { NameRead } from '../../name/read-name.ts'
import { isMeasure } from '../../name-list/measure.ts'
import { isRegionName } from '../../name-list/region-name.ts'
import { namesAtOnce, splitNames } from '../../name-list/split-names.ts'
import { startOf } from '../../start/start-of.ts'
import type { ValuePlace } from '../../value-place.ts'
import { ownersBefore, ownersInClause, placesBefore } from './owners.ts'

/** Values in a row and the names before them. */
export interface NamedValues {
  readonly run: readonly ValuePlace[]
  readonly name: NameRead
  /** One for each value. */
  readonly names: readonly string[]
  readonly years: NonNullable<Draft['target']>[] | null
}

/** The names of a run of values, which stand up to `cut`; `null` where there are not as many as values. */
export function namesOf(place: ValuePlace, run: readonly ValuePlace[], cut: number): NamedValues | null {
  if (run.length < 2) return null
  const said = cut < place.left.to
  const years = yearsBefore(place, run.length, cut)
  const front = withoutDoer(nameBefore(place, { from: place.left.from, to: cut }), said)
  if (!said) {
    // a list without a verb may be of another kind: 机组容量30万千瓦、60万千瓦
    const bound = place.quantity.from < place.quantity.numberFrom
    // 城乡居民收入分别达5万元、2万元,五年增长45%和56%: the names of the clause before
    const earlier = place.in.drafts.slice(-run.length)
    const alike = earlier.every((d) => d.rule === 'respectively' && d.span.from === earlier[0]?.span.from)
    // 城镇居民收入2.2万元、农村居民收入8400元,增长8.5%和13%: one after the other
    const listed = alike || (front.link?.kind === 'change' && oneByOne(place, run, earlier))
    if (front.name.length < 2 && front.link && listed && goOn(run, earlier, isMade(front)))
      return { run, name: front, names: earlier.map((d) => d.name), years: null }
    // 城乡居民收入36430元、15393元: the name says how many they are
    const names = splitNames(front.name, run.length)
    const told = front.link !== null || bound || startOf(place) || namesAtOnce(front.name, run.length)
    // 办结议案、建议和提案4件、788件和1707件: so many names for so many values are no chance
    const many = front.lead !== null && run.length > 2 && names.length === run.length && areWhole(names, front.name)
    if (!told && !many && !ofTwoKinds(front.name, run)) return null
    // 到2022年和2030年,素养水平提升到20%和30%
    if (years && names.length === 1 && front.name.length >= 2)
      return { run, name: front, names: run.map(() => front.name), years }
    return names.length === run.length && !lacksHead(names, run) ? { run, name: front, names, years: null } : null
  }
  // 到2026年、2028年,分别建成智慧灌区20个、50个: the name stands behind
  const back = nameBefore(place, { from: cut + 2, to: place.left.to })
  const name = years && front.name.length < 2 && back.name.length >= 2 ? back : front
  // 新增甲120户,净增乙46户,总数分别达到900户、360户: how many there are of each that was counted
  const inAll = /^(?:总数|总量|总户数|总家数|总数量)$/.test(name.name)
  const own = name.name.length >= 2 && !inAll
  const before = place.in.drafts.slice(-run.length)
  const listed = own || before.length > 0 ? null : listBefore(place, cut, run.length)
  if (listed) return { run, ...listed, years: null }
  if (!own && !years && !goOn(run, before, inAll || isMade(back))) return null
  // 建设书屋1000个,2023年、2024年、2025年分别建成3000个、5000个、8000个: the same, year by year
  const known = place.in.drafts.at(-1)
  if (!own && years && known && run.every(({ quantity }) => quantity.unit === known.unit))
    return { run, name: { ...name, lead: back.lead }, names: run.map(() => known.name), years }
  // 一二三次产业分别实现增加值…, 猪、牛、羊分别出栏…: what is told of each stands behind 分别
  const told = own && !years && !name.lead ? toldOfEach(place, cut + 2, back) : null
  const owned = told === null ? [] : splitNames(name.name, run.length)
  if (owned.length === run.length && owned.every((one) => !isMeasure(one)))
    return { run, name, names: owned.map((one) => one + told), years }
  const others =
    own && !years && !name.lead
      ? (ownersBefore(name.name, before, run.length) ?? placesBefore(name.name, before, run.length))
      : null
  if (others) return { run, name, names: others, years }
  const names =
    years && (own || name.lead) ? run.map(() => name.name) : own ? splitNames(name.name, run.length) : before.map((d) => d.name)
  if (names.length === 1 && own && !years) {
    const dated = yearsOfSentence(place, run.length) ?? yearsOfPassage(place, run.length)
    if (dated) return { run, name, names: run.map(() => name.name), years: dated }
    const owners = ownersInClause(place, name.name, run.length)
    if (owners) return { run, name, names: owners, years }
    // 注册费分别由0.54万元、2.59万元降至0.4万元、1.8万元: kinds of one thing, each with where it starts from
    if (run.every((one) => startOf(one)) && !/[、和及与]/.test(name.name))
      return { run, name, names: run.map(() => name.name), years }
  }
  // 河北、山东分别压减粗钢产量…: the thing stands behind 分别
  const thing = own && !years && back.name.length >= 2 && back.lead !== null && names.length === run.length ? back.name : ''
  if (thing !== '' && names.every((one) => isRegionName(one)))
    return { run, name: { ...name, lead: back.lead }, names: names.map((one) => one + thing), years: null }
  return names.length === run.length ? { run, name, names, years } : null
}

/** `受灾人次、死亡人数、直接经济损失,比前五年均值分别下降…`: measures in the clause before, as many as values. */
function listBefore(place: ValuePlace, cut: number, count: number): Pick<NamedValues, 'name' | 'names'> | null {
  const { clauses } = place.in.sentence
  const at = clauses.indexOf(place.clause)
  const before = clauses[at - 1]
  if (before?.mark !== ',' || place.left.from !== place.clause.from) return null
  // nothing but what they are compared with may stand between
  if (!/^(?:[与同和]|同比|环比|比|较)/.test(place.in.norm.slice(place.clause.from, cut))) return null
  const name = nameBefore(place, { from: before.from, to: before.to })
  const names = name.link === null && name.lead === null ? splitNames(name.name, count) : []
  return names.length === count && names.some((one) => isMeasure(one)) ? { name, names } : null
}

/** Whether the values before are as many as those of the run and all that their statement told, each with a name and nothing else. */
function oneByOne(
  { in: { norm, drafts, sentence } }: ValuePlace,
  run: readonly ValuePlace[],
  earlier: readonly Draft[],
): boolean {
  const first = earlier[0]
  if (first === undefined || !run.every(({ quantity }) => quantity.unitClass?.role === 'ratio' || quantity.unit === first.unit))
    return false
  const from = Math.max(sentence.from, norm.lastIndexOf(';', first.valueSpan.from) + 1)
  return (
    drafts.filter(({ valueSpan }) => valueSpan.from >= from).length === run.length &&
    new Set(earlier.map(({ name }) => name)).size === run.length &&
    earlier.every(
      (one, i) =>
        one.rule === 'name-value' &&
        one.kind === 'level' &&
        one.certainty === 'said' &&
        one.quantity?.unitSpelling === first.quantity?.unitSpelling &&
        (i === 0 || /^[、,][一-龥“”A-Z]+$/.test(norm.slice((earlier[i - 1] as Draft).valueSpan.to, one.valueSpan.from))),
    )
  )
}

const herds = /^(?:出栏|存栏|屠宰|饲养)量?(?=(?:达到?|为)?$)/
const amount = /^总?(?:增加值|产值|产量|收入|营业收入|税收|利润|投资|销售额|进出口|出口|用电量)$/

/** The measure or deed between 分别 and the first value; `null` where there is none. */
function toldOfEach({ left, in: { norm } }: ValuePlace, from: number, { name, link }: NameRead): string | null {
  if (amount.test(name) && link?.kind !== 'change') return name
  return herds.exec(norm.slice(from, left.to))?.[0] ?? null
}

/** Whether the names stand in the list as they are, none completed by another. */
function areWhole(names: readonly string[], list: string): boolean {
  const members = list.split(/[、和及与]/)
  return names.every((name) => name.length >= 2 && members.includes(name))
}

/** `播种面积和总产量124万亩、10.9亿斤`: measures as many as values, each of its own kind. */
function ofTwoKinds(name: string, run: readonly ValuePlace[]): boolean {
  const kinds = new Set(run.map(({ quantity }) => quantity.unitClass?.id))
  const names = splitNames(name, run.length)
  return kinds.size === run.length && names.length === run.length && names.every((one) => isMeasure(one))
}

/** `省电力公司将工商业、大工业电价分别降低…`: who moves them is no part of the first name. */
function withoutDoer(read: NameRead, said: boolean): NameRead {
  if (!said || !/[将把]/.test(read.name)) return read
  const name = read.name.replace(disposal, '')
  return name === read.name ? read : { ...read, name }
}

/** Whether values may be further ones of what was named before: as many, counting nothing else, and of its unit where they are `made`. */
function goOn(run: readonly ValuePlace[], before: readonly Draft[], made: boolean): boolean {
  const { in: inside, quantity: end } = run.at(-1) as ValuePlace
  return (
    before.length === run.length &&
    !/^(?!的|左右|水平|目标)[一-龥]/.test(inside.norm.slice(end.to, end.to + 2)) &&
    run.every(({ quantity }, i) => {
      const role = quantity.unitClass?.role
      return !made || role === 'ratio' || role === 'multiple' || quantity.normalized.unit === before[i]?.normalized?.unit
    })
  )
}

/** 分别建成12个、20个: things that are made are others than those before. */
function isMade({ lead, link }: NameRead): boolean {
  return lead !== null || (link?.kind === 'level' && /[建创育完增]/.test(link.word) && !/[到至为]$/.test(link.word))
}

/** 博士、硕士学位授权点达到20个、80个: only the last says what is counted. */
function lacksHead(names: readonly string[], run: readonly ValuePlace[]): boolean {
  const last = names.at(-1) as string
  const unit = run[0]?.quantity.unit
  return (
    run.every(({ quantity }) => quantity.unit === unit) &&
    names.some((name) => !isMeasure(name) && last.length - name.length >= 2 && name.slice(-1) !== last.slice(-1))
  )
}

/** `到2025年和2030年,X分别达到20%、25%`: as many years in a row before it as there are values. */
function yearsBefore(place: ValuePlace, count: number, at: number): NonNullable<Draft['target']>[] | null {
  const dates = place.in.dates.filter((date) => date.to <= at && date.year !== null).slice(-count)
  if (dates.length !== count) return null
  const joined = dates.every(
    (date, i) => i === 0 || /^[、和,及与]?到?$/.test(place.in.norm.slice((dates[i - 1] as { to: number }).to, date.from)),
  )
  return joined ? dates.map((date) => ({ year: date.year, span: date, inferred: false })) : null
}

/** `比例到2022年不少于90%,2030年不少于92%;面积分别达到2平方米和2.4平方米`: the years that the sentence told its values by, if as many. */
function yearsOfSentence(place: ValuePlace, count: number): NonNullable<Draft['target']>[] | null {
  const dates = new Map<number, (typeof place.in.dates)[number]>()
  for (const date of place.in.dates)
    if (date.to <= place.left.from && date.year !== null && !dates.has(date.year)) dates.set(date.year, date)
  const years = [...dates.keys()]
  return years.length === count && years.every((year, i) => i === 0 || year > (years[i - 1] as number))
    ? [...dates.values()].map((date) => ({ year: date.year, span: date, inferred: false }))
    : null
}

/** How far back in its paragraph the years are looked for, in UTF-16 code units. */
const farthest = 400

/** `死亡率分别下降到2022年的15%和2030年的13%。管理率分别不低于60%和70%`: the years of the sentence before that told as many values by them. */
function yearsOfPassage(place: ValuePlace, count: number): NonNullable<Draft['target']>[] | null {
  const { norm, sentence } = place.in
  const start = Math.max(sentence.passage.span.from, sentence.from - farthest)
  const before = norm.slice(start, sentence.from)
  const at = before.lastIndexOf('分别')
  if (at < 0) return null
  const from = before.lastIndexOf('。', at) + 1
  const stop = before.indexOf('。', at)
  const years = new Map<number, NonNullable<Draft['target']>>()
  for (const m of before.slice(from, stop < 0 ? before.length : stop).matchAll(/(20\d\d)年/g)) {
    const year = Number(m[1])
    const place = start + from + m.index
    // what it is compared with is no year to reach
    if (/[由从比较]$/.test(norm.slice(place - 1, place)) || years.has(year)) continue
    years.set(year, { year, span: { from: place, to: place + m[0].length }, inferred: false })
  }
  const told = [...years.keys()]
  return told.length === count && told.every((year, i) => i === 0 || year > (told[i - 1] as number)) ? [...years.values()] : null
}
