import { nameBefore, nameBehind } from '../name/name-at.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import { takeUpTo } from '../value-place.ts'
import { cutPredicate } from './value-name/predicate.ts'

/** A name that ends so is whole, whatever verbs are in it: 城市规划展览馆, 就业服务中心. */
const things =
  /(?:工程|项目|中心|[园馆厂站港路桥楼院校线城区库坝房塘]|基地|小区|基金|平台|高速|铁路|机场|设施|体系|系统|网络|设备|计划|任务)$/

/** A total told before what it is of: `实施总投资1.2万亿元的重点项目投资计划`. */
export const totalOf: IndicatorRule = {
  id: 'total-of',
  examples: ['推进总投资300亿元的重大项目'],
  apply(place) {
    const { norm } = place.in
    const head = /总(?:投资|面积|装机|规模|长)$/.exec(
      norm.slice(Math.max(place.left.from, place.quantity.from - 4), place.quantity.from),
    )?.[0]
    if (!head || norm[place.quantity.to] !== '的' || /^以[上下]/.test(norm.slice(place.quantity.to - 2, place.quantity.to)))
      return null
    const of = nameBehind(place, { from: place.quantity.to + 1, to: place.right.to })
    if (of.name.length < 2) return null
    // 总投资9.56亿元的水源工程建成使用: what became of it
    const cut = things.test(of.name) ? 0 : cutPredicate(of.name, place.in.words, false)
    const name = cut > 0 ? of.name.slice(0, cut).replace(/正式?$/, '') : of.name
    takeUpTo(place, of.span.to)
    return [draft(place, 'total-of', { ...nameBefore(place), name: name + head, span: of.span })]
  },
}
