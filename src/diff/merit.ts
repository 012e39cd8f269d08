import type { DiffValue, Merit } from '../contract/diff-types.ts'
import { merits } from '../lexicon/merits.ts'
import { alternation } from '../lexicon/pattern.ts'
import { WordSet } from '../lexicon/word-set.ts'
import type { KindClass } from './measure.ts'
import { fold } from './name-form.ts'

const rows = merits.map(({ merit, where, words }) => {
  const ends = new WordSet(words, 'end')
  const holds = where === 'holds' ? new RegExp(alternation(words)) : null
  return { merit, fits: (name: string): boolean => (holds ? holds.test(name) : ends.test(name)) }
})

/**
 * Which direction of the number is better. The words of the name decide (合格率 up, 能耗 down); where they do not, the goals
 * themselves tell: a number that may only be exceeded is wanted large, one that may not is wanted small.
 */
export function meritOf(names: readonly string[], kind: KindClass, values: readonly DiffValue[]): Merit {
  if (kind === 'rank') return 'down'
  const named = names.reduce<Merit | undefined>(
    (found, name) => (found === undefined ? meritOfName(fold(name).replace(/\([^()]*\)$/, '')) : found),
    undefined,
  )
  const goals = values.filter(({ status }) => status === 'target')
  if (kind === 'change') {
    const directions = new Set(values.map(({ direction }) => direction))
    // Up and down lie on one scale, which the name tells the good end of.
    if (directions.size !== 1 || named === null) return named ?? null
    // A bigger change is better where it goes the way that is wanted; a goal to move something wants it moved that way.
    if (named === undefined) return byBounds(goals) ?? (goals.length === values.length ? 'up' : null)
    return named === (values[0]?.direction === 'down' ? 'down' : 'up') ? 'up' : 'down'
  }
  if (named !== undefined) return named
  return byBounds(goals) ?? null
}

/** Undefined where no row of the lexicon fits; null where it says that neither end is better. */
function meritOfName(name: string): Merit | undefined {
  return rows.find(({ fits }) => fits(name))?.merit
}

function byBounds(values: readonly DiffValue[]): Merit | undefined {
  const signs = new Set(
    values.map(({ comparator }) => (comparator?.startsWith('>') ? 'up' : comparator?.startsWith('<') ? 'down' : 'none')),
  )
  signs.delete('none')
  return signs.size === 1 ? ([...signs][0] as 'up' | 'down') : undefined
}
