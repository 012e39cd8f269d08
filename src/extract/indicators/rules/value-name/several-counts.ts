import type { Draft } from '../../draft.ts'
import { nameBefore } from '../../name/name-at.ts'
import { type ReachedBy, reachedBy } from '../../reached-by.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'
import { withoutPlace } from './without-place.ts'

/**
 * Two values in a row for one thing: `4.76万户19.88万名监测对象`, `新建5条12公里道路`.
 *
 * @param read - reads the thing behind the second of them
 * @returns `undefined` where there are no two, `null` where no thing was found
 */
export function severalCounts(place: ValuePlace, read: (place: ValuePlace) => Draft[] | null): Draft[] | null | undefined {
  const next = place.in.places[place.index + 1]
  const reached = next && next.clause === place.clause ? reachedBy(place, next) : null
  if (next && reached) return countOfReached(place, next, reached)
  if (next && next.quantity.from > place.quantity.to) return withTotal(place, next, read)
  if (!next || next.quantity.from !== place.quantity.to) return undefined
  const { from, numberFrom, unitClass } = place.quantity
  // 4.76万户19.88万名监测对象: two counts of one thing
  if (next.quantity.unitClass?.role === 'count') {
    const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom } })
    return both?.map((one) => draft(place, 'value-name', named(place, one))) ?? null
  }
  // 新增1个200亿产业集群: how large it is
  if (unitClass?.role === 'count' && /^[百千万]*亿元?$/.test(next.quantity.unit)) {
    const thing = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom, unitClass } })?.[0]
    if (!thing) return undefined
    next.taken = 'modifier'
    const size = place.in.text.slice(next.quantity.from, next.quantity.to)
    return [draft(place, 'value-name', { ...named(place, thing), name: size + thing.name })]
  }
  // 新建5条12公里道路: how many, and how long
  if (unitClass?.role !== 'count' || !/^(?:length|area)$/.test(next.quantity.unitClass?.id ?? '')) return undefined
  const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom, unitClass } })?.[0]
  if (!both) return null
  const name = named(place, both)
  const { kind } = both
  // 10个5000平方米以上文化广场: how large each of them is
  const each = next.quantity.bounded || !/公里|千米|万|亩/.test(next.quantity.unit)
  next.taken = each ? 'modifier' : 'value-name'
  const count = draft(place, 'value-name', name, { kind })
  return each ? [count] : [count, draft(next, 'value-name', name, { kind })]
}

/** `1556个村集体经济收入超1万元` → 集体经济收入超1万元的村. */
function countOfReached(place: ValuePlace, next: ValuePlace, { owner, measure }: ReachedBy): Draft[] {
  next.taken = 'modifier'
  const span = { from: place.quantity.to, to: place.quantity.to + owner.length }
  const value = place.in.text.slice(next.quantity.from, next.quantity.to)
  return [
    draft(place, 'value-name', {
      ...withoutPlace(place, nameBefore(place)),
      name: `${measure}${value}的${owner}`,
      span,
      lead: null,
      link: null,
    }),
  ]
}

const total =
  /^((?:年度)?(?:计划|协议)?总(?:投资|装机(?:容量|规模)?|(?:建筑)?面积|里程|规模|产值|库容)|投资|年?(?:产值|(?:主营)?(?:业务|营业)收入|销售(?:收入|额)|交易额|社零额|税收|利税)|(?:建筑|占地)?面积)(?:达到?|超过?|约)?$/

/** `开工建设150个总投资700亿元的工业项目`: how many, and how much they come to. */
function withTotal(place: ValuePlace, next: ValuePlace, read: (place: ValuePlace) => Draft[] | null): Draft[] | null | undefined {
  const { norm } = place.in
  const { from, numberFrom, unitClass } = place.quantity
  if (unitClass?.role !== 'count' || next.quantity.unitClass?.role !== 'measure') return undefined
  const measure = total.exec(norm.slice(place.quantity.to, next.quantity.from))?.[1]
  // 10个总投资50亿元以上项目: how much each of them comes to
  // 5家销售额过50亿元龙头企业
  const bounded =
    next.quantity.from < next.quantity.numberFrom &&
    (measure?.includes('总') ? /^(?!的)[一-龥]/ : /^[一-龥]/).test(norm[next.quantity.to] ?? '')
  const each =
    next.quantity.comparator === 'range' || bounded || /以[上下]$/.test(norm.slice(next.quantity.from, next.quantity.to))
  if (measure === undefined || (!each && !measure.includes('总'))) return undefined
  const to = next.quantity.to + (norm[next.quantity.to] === '的' ? 1 : 0)
  const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom, unitClass, to } })?.[0]
  if (!both) return null
  const name = named(place, both)
  next.taken = each ? 'modifier' : 'value-name'
  if (each) {
    const span = { from: place.quantity.to, to: both.nameSpan.to }
    return [draft(place, 'value-name', { ...name, name: place.in.text.slice(span.from, span.to).replaceAll('\n', ''), span })]
  }
  return [draft(place, 'value-name', name), draft(next, 'value-name', { ...name, name: name.name + measure, lead: null })]
}

function named(place: ValuePlace, { name, nameSpan: span, scope }: Draft) {
  return { ...nameBefore(place), name, span, scope }
}
