import type { Refiner } from '../refiner.ts'
import type { Completion } from './complete-head/completion.ts'
import { deedOfOther } from './complete-head/deed-of-other.ts'
import { harmOfAccidents } from './complete-head/harm-of-accidents.ts'
import { levelOfNext } from './complete-head/level-of-next.ts'
import { newlyMade } from './complete-head/newly-made.ts'
import { ownedHead } from './complete-head/owned-head.ts'
import { paidFor } from './complete-head/paid-for.ts'
import { partOfPlace } from './complete-head/part-of-place.ts'
import { sameMatter } from './complete-head/same-matter.ts'
import {
  measureOfOther,
  ofSameUnit,
  otherHerd,
  otherLevel,
  otherPrize,
  otherSize,
  perHead,
  rateOfSame,
  shortened,
  totalOfNew,
} from './complete-head/same-of-another.ts'
import { sameOfNext } from './complete-head/same-of-next.ts'
import { spentOn } from './complete-head/spent-on.ts'
import { thingOfHeading } from './complete-head/thing-of-heading.ts'

/** Tried in this order; the first that knows completes the name. */
const completions: readonly Completion[] = [
  harmOfAccidents,
  sameOfNext,
  newlyMade,
  // the name before says what this one is of
  otherLevel,
  levelOfNext,
  deedOfOther,
  partOfPlace,
  measureOfOther,
  otherSize,
  otherHerd,
  otherPrize,
  perHead,
  ofSameUnit,
  rateOfSame,
  shortened,
  sameMatter,
  // the heading, the clause behind
  thingOfHeading,
  spentOn,
  paidFor,
  // a total is whole, any other head has an owner
  totalOfNew,
  ownedHead,
]

/** Longer names are whole, in UTF-16 code units. */
const longestHead = 12

/** Names that are but the head of one are completed by what the sentence says around them. */
export const completeHead: Refiner = {
  id: 'complete-head',
  apply(inside) {
    const completed = new Map<string, string>()
    for (const [i, draft] of inside.drafts.entries()) {
      if (draft.name.length > longestHead) {
        // 国家级2个、省级5个先进制造业集群培育试点: a long thing has its level like any other
        if (i > 0 && draft.rule === 'value-name') Object.assign(draft, levelOfNext(inside, i))
        continue
      }
      // 其中城镇40亿元、农村10亿元,分别增长12%和8%: the same again
      const same = draft.kind === 'change' ? completed.get(draft.name) : undefined
      if (same !== undefined) draft.name = same
      else
        for (const complete of completions) {
          const found = complete(inside, i)
          if (!found) continue
          // 死亡人数 is of the accidents named last
          if (complete !== harmOfAccidents) completed.set(draft.name, found.name)
          Object.assign(draft, { certainty: 'inherited' }, found)
          break
        }
    }
  },
}
