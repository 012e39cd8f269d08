import type { Draft } from '../draft.ts'
import { type IndicatorRule, draft, nameBefore } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'
import { splitNames } from '../split-names.ts'

/** `A、B分别达到5个、65个`: names and values in the same order. */
export const respectively: IndicatorRule = {
  id: 'respectively',
  examples: ['A、B覆盖率分别达到80%、90%'],
  apply(place) {
    const { norm, places } = place.in
    const left = norm.slice(place.left.from, place.left.to)
    if (!/分别/.test(left)) return eachOf(place, left)
    const run: ValuePlace[] = [place]
    for (let k = place.index + 1; k < places.length; k++) {
      const next = places[k] as ValuePlace
      const between = norm.slice((run.at(-1) as ValuePlace).quantity.to, next.quantity.from)
      if (!/^(?:以上)?[、,和及与]$/.test(between)) break
      run.push(next)
    }
    if (run.length < 2) return eachOf(place, left)
    const cut = norm.lastIndexOf('分别', place.left.to)
    const name = nameBefore(place, { from: place.left.from, to: cut })
    const link = nameBefore(place, { from: cut, to: place.left.to }).link
    const own = name.name.length >= 2
    const before = place.in.drafts.slice(-run.length)
    if (!own && before.length < run.length) return null
    const names = own ? splitNames(name.name, run.length) : before.map((d) => d.name)
    if (names.length !== run.length) return null
    const kind = link?.kind === 'change' ? 'change' : name.lead?.kind === 'increment' ? 'increment' : 'level'
    return run.map((p, i): Draft => {
      if (i > 0) p.taken = 'respectively'
      // a bound written once, before the first value or behind the last, holds for all
      const last = (run.at(-1) as ValuePlace).quantity
      const worded = place.quantity.from < place.quantity.numberFrom ? place.quantity : last.bounded && last.from === last.numberFrom ? last : null
      const shared = !p.quantity.bounded && worded ? { comparator: worded.comparator } : {}
      return draft(p, 'respectively', { ...name, name: names[i] as string, link }, { kind, direction: link?.direction ?? null, ...shared })
    })
  },
}

/** `A和B分别达到10000家`, `甲、乙排放量均下降2%`: one value for each of the names. */
function eachOf(place: ValuePlace, left: string): Draft[] | null {
  const at = Math.max(left.lastIndexOf('分别'), left.lastIndexOf('均'), left.lastIndexOf('各'))
  if (at < 5 || left.length - at > 8) return null
  const name = nameBefore(place, { from: place.left.from, to: place.left.from + at })
  const parts = name.name.split(/[、和及]/).length
  if (parts < 2) return null
  const names = splitNames(name.name, parts)
  const link = nameBefore(place, { from: place.left.from + at, to: place.left.to }).link
  if (names.length < 2 || !link) return null
  const kind = link.kind === 'change' ? 'change' : name.lead?.kind === 'increment' ? 'increment' : 'level'
  return names.map((single) => draft(place, 'respectively', { ...name, name: single, link }, { kind, direction: link.direction }))
}
