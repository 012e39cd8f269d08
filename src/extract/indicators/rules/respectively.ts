import type { Draft } from '../draft.ts'
import type { NameRead } from '../name/read-name.ts'
import { draft, type IndicatorRule, nameBefore } from '../rule.ts'
import { isMeasure, splitNames, splitOutside } from '../split-names.ts'
import { startOf } from '../start-of.ts'
import type { ValuePlace } from '../value-place.ts'

/**
 * `A、B分别达到5个、65个`: names and values in the same order; `A、B达到5个、65个` where there are as many names as values.
 *
 * Values whose names cannot be told apart are left alone, with the reason `unshared`: the first value is not that of all.
 */
export const respectively: IndicatorRule = {
  id: 'respectively',
  examples: ['A、B覆盖率分别达到80%、90%', '农村自来水、卫生户厕普及率超过98%、85%'],
  apply(place) {
    const { norm } = place.in
    const left = norm.slice(place.left.from, place.left.to)
    const at = left.lastIndexOf('分别')
    const close = valuesFrom(place, joint)
    const wide = at < 0 ? close : valuesFrom(place, loose)
    if (close.length < 2 && wide.length < 2) return eachOf(place, left)
    const cut = at < 0 ? place.left.to : place.left.from + at
    const shared =
      at < 0
        ? (startedBefore(place, close) ?? namesOf(place, close, cut))
        : (namesOf(place, close, cut) ?? namesOf(place, wide, cut))
    if (shared === undefined) return leftAlone(place, close, cut)
    if (!shared && at < 0 && close.length > 1 && isListOf(place, close.length)) return leftAlone(place, close, cut)
    if (!shared) return at < 0 ? eachOf(place, left) : leftAlone(place, close.length < 2 ? wide : close, cut)
    const { names, years, name, run } = shared
    const link = at < 0 ? nameBefore(place).link : nameBefore(place, { from: cut + 2, to: place.left.to }).link
    // 分别高于全国2个、1.3个百分点: how far each is from it
    const apart = place.quantity.unit.endsWith('百分点') ? /([高快优好低慢])[于出][^,;]*$/.exec(left)?.[1] : undefined
    const moves = link?.kind === 'change' || apart !== undefined
    const kind = moves ? 'change' : name.lead?.kind === 'increment' ? 'increment' : 'level'
    const direction = link?.direction ?? (apart === undefined ? null : '低慢'.includes(apart) ? 'down' : 'up')
    return run.map((p, i): Draft => {
      if (i > 0) p.taken = 'respectively'
      // a bound written once, before the first value or behind the last, holds for all
      const last = (run.at(-1) as ValuePlace).quantity
      const worded =
        place.quantity.from < place.quantity.numberFrom
          ? place.quantity
          : last.bounded && last.from === last.numberFrom
            ? last
            : null
      const bound = !p.quantity.bounded && worded ? { comparator: worded.comparator } : {}
      return draft(
        p,
        'respectively',
        { ...name, name: names[i] as string, link },
        {
          kind,
          direction,
          ...bound,
          ...(years ? { target: years[i] as NonNullable<Draft['target']> } : {}),
        },
      )
    })
  },
}

/** Whether as many names as there are values stand before a verb, though they cannot be told apart. */
function isListOf(place: ValuePlace, count: number): boolean {
  const { name, link } = nameBefore(place)
  return link !== null && splitOutside(name).length === count
}

const joint = /^(?:以上)?[、和及与]$/
const loose = /^(?:以上)?[、,和及与]$/

/** More names than this share no verb. */
const longest = 40

/** The value and those that follow it with nothing but such a mark between. */
function valuesFrom(place: ValuePlace, mark: RegExp): ValuePlace[] {
  const { norm, places } = place.in
  const run: ValuePlace[] = [place]
  for (let k = place.index + 1; k < places.length && run.length < longest; k++) {
    const next = places[k] as ValuePlace
    if (next.taken !== null || !mark.test(norm.slice((run.at(-1) as ValuePlace).quantity.to, next.quantity.from))) break
    run.push(next)
  }
  return run
}

interface Shared {
  readonly run: readonly ValuePlace[]
  readonly name: NameRead
  /** One for each value. */
  readonly names: readonly string[]
  readonly years: NonNullable<Draft['target']>[] | null
}

/** The names of a run of values, which stand up to `cut`; `null` where there are not as many as values. */
function namesOf(place: ValuePlace, run: readonly ValuePlace[], cut: number): Shared | null {
  if (run.length < 2) return null
  const said = cut < place.left.to
  const years = yearsBefore(place, run.length, cut)
  const front = nameBefore(place, { from: place.left.from, to: cut })
  if (!said) {
    // a list without a verb may be of another kind: 机组容量30万千瓦、60万千瓦
    const bound = place.quantity.from < place.quantity.numberFrom
    // 城乡居民收入分别达5万元、2万元,五年增长45%和56%: the names of the clause before
    const told = place.in.drafts.slice(-run.length)
    const alike = told.every((d) => d.rule === 'respectively' && d.span.from === told[0]?.span.from)
    if (front.name.length < 2 && front.link && alike && goOn(run, told, isMade(front)))
      return { run, name: front, names: told.map((d) => d.name), years: null }
    if (front.link === null && !bound && !startOf(place)) return null
    const names = splitNames(front.name, run.length)
    return names.length === run.length && !lacksHead(names, run) ? { run, name: front, names, years: null } : null
  }
  // 到2026年、2028年,分别建成智慧灌区20个、50个: the name stands behind
  const back = nameBefore(place, { from: cut + 2, to: place.left.to })
  const name = years && front.name.length < 2 && back.name.length >= 2 ? back : front
  const own = name.name.length >= 2
  const before = place.in.drafts.slice(-run.length)
  if (!own && !years && !goOn(run, before, isMade(back))) return null
  const names =
    years && (own || name.lead) ? run.map(() => name.name) : own ? splitNames(name.name, run.length) : before.map((d) => d.name)
  return names.length === run.length ? { run, name, names, years } : null
}

/**
 * `A、B分别从12%、15%,提高到20%、25%`: the names stand in the clause that tells where they start from.
 *
 * `undefined` where there is such a clause and its names cannot be told apart, `null` where there is none.
 */
function startedBefore(place: ValuePlace, run: readonly ValuePlace[]): Shared | null | undefined {
  const { norm, sentence } = place.in
  const i = run.length < 2 ? -1 : sentence.clauses.indexOf(place.clause) - 1
  const clause = sentence.clauses[i]
  if (!clause) return null
  const started = /分别[由从][^;。]*$/.exec(norm.slice(clause.from, clause.to))
  if (!started) return null
  const name = nameBefore(place, { from: clause.from, to: clause.from + started.index })
  const names = splitNames(name.name, run.length)
  return names.length === run.length ? { run, name, names, years: null } : undefined
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

/** Of a name that is there but no list of so many, no value is told; without a name other rules may know it. */
function leftAlone(place: ValuePlace, run: readonly ValuePlace[], cut: number): Draft[] | null {
  if (run.length < 2 || nameBefore(place, { from: place.left.from, to: cut }).name.length < 2) return null
  for (const value of run) value.taken = 'unshared'
  return []
}

const each = '(?:原则上)?(?:分别|(?<![年人平日月户])均|各)(?:力争|同比|环比|比上年|较上年)*'
const moved = '(?:达到|达|为|保持在|稳定在|控制在|维持在|保持|增长|下降|提高|降低|减少|上升|压减|不低于|超过|实现)'
const eachMoved = new RegExp(`${each}${moved}$`)
const eachBound = new RegExp(`${each}${moved}?$`)

/** `A和B分别达到10000家`, `甲、乙排放量均下降2%`: one value for each of the names. */
function eachOf(place: ValuePlace, left: string): Draft[] | null {
  if (!/[分均各]/.test(left)) return null
  // 分别为80%和20%: each has its own
  if (/^[、和及]\d/.test(place.in.norm.slice(place.quantity.to, place.quantity.to + 2))) return null
  // 均不低于20%: a bound stands for the verb
  const bound = place.quantity.from < place.quantity.numberFrom
  // 新增美丽宜居村、特色精品村各30个以上
  const apiece = /各$/.test(left)
  const at = apiece ? left.length - 1 : left.search(bound ? eachBound : eachMoved)
  if (at < 5) return null
  // 数字经济收入、智算规模等主要指标均增长: what they are together is no name
  const tail = /等(?:[一二三四五六七八九十\d]+[项个])?(?:主要|核心|重点)?指标$/.exec(left.slice(0, at))?.[0].length ?? 0
  const name = nameBefore(place, { from: place.left.from, to: place.left.from + at - tail })
  const count = splitOutside(name.name).length
  if (count < 2) return null
  const names = splitNames(name.name, count)
  const link = nameBefore(place, { from: place.left.from + at, to: place.left.to }).link
  if (names.length < 2 || !(link || bound || apiece)) return null
  const kind = link?.kind === 'change' ? 'change' : name.lead?.kind === 'increment' ? 'increment' : 'level'
  return names.map((single) =>
    draft(place, 'respectively', { ...name, name: single, link }, { kind, direction: link?.direction ?? null }),
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
