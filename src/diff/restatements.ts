import { compareNames, head, likeness } from './compare-names.ts'
import { type Entry, factsOf, type Link, sideBySide } from './entry.ts'
import type { Measure } from './measure.ts'
import { quantity } from './quantity.ts'

/** Two entries of a document, by their places, that may be one. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly link: Link
}

/** Statements with one number for one year whose names are nearly the same. */
export function restatements(entries: readonly Entry[]): Join[] {
  const byFact = new Map<string, { entry: number; measure: Measure; isBase: boolean }[]>()
  entries.forEach(({ measures, kind }, entry) => {
    for (const { measure, status, year, quantity: said, isBase } of factsOf(measures)) {
      const id = [kind, status, year, said.lo ?? said.hi, said.hi ?? said.lo].join('|')
      const list = byFact.get(id) ?? []
      list.push({ entry, measure, isBase })
      byFact.set(id, list)
    }
  })
  const joins: Join[] = []
  for (const list of byFact.values()) {
    // A number that so many things share tells nothing.
    if (list.length > 40) continue
    list.forEach((one, i) => {
      for (const other of list.slice(i + 1)) {
        if (one.entry === other.entry || sideBySide(one.measure, other.measure)) continue
        const rule = isRestated(one.measure, other.measure)
        if (!rule) continue
        const isBase = one.isBase || other.isBase
        joins.push({
          a: one.entry,
          b: other.entry,
          link: {
            rule: isBase ? 'base-of-the-table' : rule,
            told: isBase
              ? `${one.measure.form.raw} and ${other.measure.form.raw} have one number in the year of the base`
              : `${one.measure.form.raw} and ${other.measure.form.raw} are given one number for one year`,
          },
        })
      }
    })
  }
  return joins
}

/** `省级工业质量标杆` 100, `省级工业企业质量标杆` 100 → restated; the nouns at the end must be the same, and nothing replaced. */
function isRestated({ form: a, indicator }: Measure, { form: b }: Measure): Link['rule'] | null {
  if (a.level !== b.level && a.level !== null && b.level !== null) return null
  const said = quantity(indicator)
  const isRange = said !== null && said.lo !== null && said.hi !== null && said.lo !== said.hi
  // A number that few things share: 3—5, 5.67, 4300; not 100.
  const telling = isRange || String(said?.lo ?? said?.hi ?? '').replace(/\D|0+$/g, '').length >= 3
  if (a.quoted !== null && a.quoted === b.quoted && isRange) return 'restated-quote'
  if (head(a.key) !== head(b.key) || likeness(a.key, b.key) < 0.55) return null
  const relation = compareNames(a.key, b.key)
  switch (relation.kind) {
    case 'order':
      return 'restated'
    case 'moved':
      return 'restated'
    case 'insertion': {
      const words = relation.words.join('')
      if (/[\d占]/.test(words)) return null
      const onlyLevel = relation.front && (relation.more === 'a' ? a.level : b.level) === relation.words[0]
      return !relation.front || telling || onlyLevel ? 'restated' : null
    }
    default:
      return null
  }
}
