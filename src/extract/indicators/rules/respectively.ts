import type { Draft } from '../draft.ts'
import { nameBefore } from '../name/name-at.ts'
import { splitOutside } from '../name-list/members.ts'
import type { IndicatorRule } from '../rule.ts'
import { startOf } from '../start/start-of.ts'
import { draft } from '../to-draft.ts'
import type { ValuePlace } from '../value-place.ts'
import { joint, valuesFrom } from '../value-run.ts'
import { eachOf } from './respectively/each-of.ts'
import { namesOf } from './respectively/names-of-values.ts'

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
    const shared = namesOf(place, close, cut) ?? (at < 0 ? null : namesOf(place, wide, cut))
    if (!shared && at < 0 && close.length > 1 && (startOf(place) || isListOf(place, close.length)))
      return leftAlone(place, close, cut)
    if (!shared) return at < 0 ? eachOf(place, left) : leftAlone(place, close.length < 2 ? wide : close, cut)
    const { names, years, name, run } = shared
    const link = at < 0 ? nameBefore(place).link : nameBefore(place, { from: cut + 2, to: place.left.to }).link
    // 分别高于全国2个、1.3个百分点: how far each is from it
    const apart = place.quantity.unit.endsWith('百分点') ? distance.exec(left)?.slice(1).find(Boolean) : undefined
    // 分别占年度计划的102%、110%
    const ofPlan = /分别(占|完成)了?([^,;]{0,8}(?:计划|任务|目标|预算))的$/.exec(left)
    const tail = ofPlan ? (ofPlan[1] === '占' ? `占${ofPlan[2]}的比重` : `完成${ofPlan[2]}比例`) : ''
    const moves = link?.kind === 'change' || apart !== undefined
    const added = name.lead?.kind === 'increment' || (at >= 0 && /^分别(?:新增|净增|新建)$/.test(left.slice(at)))
    const kind = moves ? 'change' : added ? 'increment' : 'level'
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
        { ...name, name: (names[i] as string) + tail, link },
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

/** 高于全国, 比自治区增速高. */
const distance = /([高快优好低慢])[于出][^,;]*$|(?:比|较)[^,;比较]*(?<![提升增调减降放加])([高低快慢])出?$/

const loose = /^(?:以上)?[、,和及与]$/

/** Of a name that is there but no list of so many, no value is told; without a name other rules may know it. */
function leftAlone(place: ValuePlace, run: readonly ValuePlace[], cut: number): Draft[] | null {
  if (run.length < 2 || nameBefore(place, { from: place.left.from, to: cut }).name.length < 2) return null
  for (const value of run) value.taken = 'unshared'
  return []
}
