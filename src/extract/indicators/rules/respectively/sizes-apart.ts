import type { Draft } from '../../draft.ts'
import { nameBefore } from '../../name/name-at.ts'
import { draft } from '../../to-draft.ts'
import type { ValuePlace } from '../../value-place.ts'
import { joint, valuesFrom } from '../../value-run.ts'

/** The thing of those sizes, in front of how many of each there are. */
const counted = /^(?:以上|级)?的?((?!的)[一-龥]{1,10})分别[一-龥]{0,5}$/
/** What is so large. */
const sizedBy = /(?:额|产值|收入|营收|规模|投资|税收|市值|利润)$/

/**
 * `进出口额过10亿元、50亿元、100亿元的企业分别新增15家、5家、2家`: sizes in a row, and how many there are of each.
 *
 * The sizes say which are counted, and are no values themselves.
 */
export function sizesApart(place: ValuePlace): Draft[] | null {
  const { in: inside, quantity } = place
  const { norm, text, places } = inside
  if (!quantity.unit.endsWith('元') || quantity.from === quantity.numberFrom) return null
  const sizes = valuesFrom(place, joint)
  // the last of them may have been known for what it is already
  const known = inside.refused.find(
    ({ quantity: { from }, taken }) =>
      taken === 'threshold' && /^[、和]$/.test(norm.slice((sizes.at(-1) as ValuePlace).quantity.to, from)),
  )
  const first = places[(sizes.at(-1) as ValuePlace).index + 1]
  if (first?.quantity.unitClass?.role !== 'count') return null
  if (known) sizes.push(known)
  const between = norm.slice((sizes.at(-1) as ValuePlace).quantity.to, first.quantity.from)
  const thing = counted.exec(between)?.[1]
  const counts = thing === undefined ? [] : valuesFrom(first, joint)
  const name = nameBefore(place)
  if (thing === undefined || sizes.length < 2 || counts.length !== sizes.length || !sizedBy.test(name.name)) return null
  for (const size of sizes) if (size !== known) size.taken = 'modifier'
  const bound = text.slice(quantity.from, quantity.numberFrom)
  const added = /分别(?:新增|净增|新建|新培育)/.test(between)
  return counts.map((count, i) => {
    count.taken = 'respectively'
    const size = (sizes[i] as ValuePlace).quantity
    const whole = `${name.name}${bound}${text.slice(size.numberFrom, size.to)}的${thing}`
    return draft(
      count,
      'respectively',
      { ...name, name: whole, link: null },
      { kind: added ? 'increment' : 'level', direction: null },
    )
  })
}
