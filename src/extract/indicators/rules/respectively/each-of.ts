import type { Draft } from '../../draft.ts'
import { nameBefore } from '../../name/name-at.ts'
import { splitOutside } from '../../name-list/members.ts'
import { splitNames } from '../../name-list/split-names.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'

const each = '(?:原则上)?(?:分别|(?<![年人平日月户])均|各|双双?)(?:力争|同比|环比|比上年|较上年)*'
const moved = '(?:达到|达|为|保持在|稳定在|控制在|维持在|保持|增长|下降|提高|降低|减少|上升|压减|不低于|超过|突破|实现)'
const eachMoved = new RegExp(`${each}${moved}$`)
const eachBound = new RegExp(`${each}${moved}?$`)

/** `A和B分别达到10000家`, `甲、乙排放量均下降2%`: one value for each of the names. */
export function eachOf(place: ValuePlace, left: string): Draft[] | null {
  if (!/[分均各双同]/.test(left)) return null
  // 分别为80%和20%: each has its own
  if (/^[、和及]\d/.test(place.in.norm.slice(place.quantity.to, place.quantity.to + 2))) return null
  // 均不低于20%: a bound stands for the verb
  const bound = place.quantity.from < place.quantity.numberFrom
  // 新增美丽宜居村、特色精品村各30个以上
  const apiece = /各$/.test(left)
  const at = apiece ? left.length - 1 : left.search(bound ? eachBound : eachMoved)
  if (at < 5) return bare.test(left) ? ofClauseBefore(place) : null
  // 数字经济收入、智算规模等主要指标均增长: what they are together is no name
  const tail = /等(?:[一二三四五六七八九十\d]+[项个])?(?:主要|核心|重点)?指标$/.exec(left.slice(0, at))?.[0].length ?? 0
  const name = nameBefore(place, { from: place.left.from, to: place.left.from + at - tail })
  // 汉江、清江等15条支流水质比例分别提高…: examples of the counted
  if (/等\d+[个条家座项]/.test(name.name)) return null
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

/** Nothing but 均 and its verb stands before the value. */
const bare = /^[,、;]?(?:同比|环比|比上年|较上年)*(?:双双?|均|同步)(?:同比|环比|比上年|较上年)*[一-龥]{1,4}$/

/** A share moves by points, an amount in percent. */
function mayMove({ quantity }: Draft, id: string | undefined): boolean {
  const ratio = quantity?.unitClass?.role === 'ratio'
  return id === 'percentage-point' ? ratio : !ratio
}

/** More of them are a list in which 均 may be said of the last alone. */
const most = 4

/**
 * `农村居民收入达到2万元、城镇居民收入达到5万元,均增长8%`: of each that the clause before told a value of, or
 * `接待游客90万人次,实现收入9亿元,均增长8%`: the clauses, each of one.
 */
function ofClauseBefore(place: ValuePlace): Draft[] | null {
  const { sentence, drafts } = place.in
  const { link } = nameBefore(place)
  if (link?.kind !== 'change') return null
  const told: Draft[] = []
  for (let at = sentence.clauses.indexOf(place.clause) - 1; at >= 0; at--) {
    const { from, to, mark } = sentence.clauses[at] as ValuePlace['clause']
    if (mark !== ',') break
    const here = drafts.filter(({ valueSpan }) => valueSpan.from >= from && valueSpan.to <= to)
    const levels = here.filter((one) => one.kind === 'level' && mayMove(one, place.quantity.unitClass?.id))
    if (told.length > 0 && (here.length !== 1 || levels.length !== 1)) break
    told.unshift(...levels)
    if (levels.length !== 1 || here.length > 1) break
  }
  const { left, in: inside } = place
  const two = inside.norm.slice(left.from, left.to).includes('双')
  if (told.length > (two ? 2 : most)) return null
  const names = new Map(told.map((one) => [one.name, one]))
  if (names.size < 2) return null
  return [...names.values()].map(({ name, nameSpan: span, scope }) =>
    draft(
      place,
      'respectively',
      { ...nameBefore(place), name, span, scope, link },
      { kind: 'change', direction: link.direction, certainty: 'inherited' },
    ),
  )
}
