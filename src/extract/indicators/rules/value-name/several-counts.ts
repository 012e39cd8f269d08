import type { Draft } from '../../draft.ts'
import { draft, nameBefore } from '../../rule.ts'
import type { ValuePlace } from '../../value-place.ts'

/**
 * Two values in a row for one thing: `4.76万户19.88万名监测对象`, `新建5条12公里道路`.
 *
 * @param read - reads the thing behind the second of them
 * @returns `undefined` where there are no two, `null` where no thing was found
 */
export function severalCounts(place: ValuePlace, read: (place: ValuePlace) => Draft[] | null): Draft[] | null | undefined {
  const next = place.in.places[place.index + 1]
  if (!next || next.quantity.from !== place.quantity.to) return undefined
  const { from, numberFrom, unitClass } = place.quantity
  // 4.76万户19.88万名监测对象: two counts of one thing
  if (next.quantity.unitClass?.role === 'count') {
    const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom } })
    return both?.map((one) => draft(place, 'value-name', named(place, one))) ?? null
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

function named(place: ValuePlace, { name, nameSpan: span, scope }: Draft) {
  return { ...nameBefore(place), name, span, scope }
}
