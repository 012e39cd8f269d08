import { nameBefore, nameBehind } from '../name/name-at.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import { takeUpTo } from '../value-place.ts'

/** A promised service time (承诺时限): `确保在3分钟内响应道路救援`, `10分钟内出车`; the act behind it names it. */
export const serviceTime: IndicatorRule = {
  id: 'service-time',
  examples: ['确保3分钟内响应道路救援', '接警后5分钟内到达现场'],
  apply(place) {
    const { quantity } = place
    if (quantity.unitClass?.role !== 'duration' || quantity.comparator !== '<=') return null
    const left = nameBefore(place)
    const act = nameBehind(place, { from: quantity.to, to: actEnd(place.in.norm, quantity.to, place.right.to) })
    if (act.name.length < 3) return null
    takeUpTo(place, act.span.to)
    return [draft(place, 'service-time', { ...left, name: act.name, span: act.span })]
  },
}

/** The act ends at 、 as well: `3分钟内响应救援、10分钟内出车`. */
function actEnd(norm: string, from: number, to: number): number {
  const comma = norm.slice(from, to).search(/[、,;]/)
  return comma < 0 ? to : from + comma
}
