import type { Refiner } from './refiner.ts'
import { boundBeforeVerb } from './refiners/bound-before-verb.ts'
import { carryHead } from './refiners/carry-head.ts'
import { carryHedge } from './refiners/carry-hedge.ts'
import { carryRate } from './refiners/carry-rate.ts'
import { carryScope } from './refiners/carry-scope.ts'
import { carryTotal } from './refiners/carry-total.ts'
import { carryVerb } from './refiners/carry-verb.ts'
import { completeHead } from './refiners/complete-head.ts'
import { cutExamples } from './refiners/cut-examples.ts'
import { dropNameless } from './refiners/drop-nameless.ts'
import { nounOfPassed } from './refiners/noun-of-passed.ts'
import { settleKind } from './refiners/settle-kind.ts'
import { settleLess } from './refiners/settle-less.ts'
import { splitShared } from './refiners/split-shared.ts'

/** What is done to the drafts of a sentence, in this order. */
export const indicatorRefiners: readonly Refiner[] = [
  // needs the drafts as the rules made them, one a value
  // reads the verb that 累计 leads up to
  carryTotal,
  carryVerb,
  carryHedge,
  carryRate,
  carryScope,
  boundBeforeVerb,
  // names first whole, then split
  cutExamples,
  completeHead,
  carryHead,
  splitShared,
  nounOfPassed,
  // reads the names that are left
  settleLess,
  settleKind,
  dropNameless,
]
