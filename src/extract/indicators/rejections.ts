import { aspect } from './rejections/aspect.ts'
import { assignment } from './rejections/assignment.ts'
import { comparedSet } from './rejections/compared-set.ts'
import { duration } from './rejections/duration.ts'
import { eligibility } from './rejections/eligibility.ts'
import { group } from './rejections/group.ts'
import { idiom } from './rejections/idiom.ts'
import { loneBase } from './rejections/lone-base.ts'
import { noUnit } from './rejections/no-unit.ts'
import { participants } from './rejections/participants.ts'
import { perCase } from './rejections/per-case.ts'
import { rankNumber } from './rejections/rank-number.ts'
import { reference } from './rejections/reference.ts'
import { runTogether } from './rejections/run-together.ts'
import { specification } from './rejections/specification.ts'
import { standard } from './rejections/standard.ts'
import { threshold } from './rejections/threshold.ts'
import { vagueCount } from './rejections/vague-count.ts'
import type { Rejection } from './rule.ts'

/** Families of numbers that are no indicators, tried in this order; the first that applies says why. */
export const rejections: readonly Rejection[] = [
  runTogether, // of a table whose cells cannot be told apart nothing is sure
  vagueCount, // figures of speech are the most common numbers of all
  idiom, // words that only look like a share or multiple
  noUnit, // list marks and bare numbers
  group, // 十大工程: groups
  threshold, // describes the noun behind it
  perCase, // rules of payment
  rankNumber, // left to the rule of ranks
  standard, // a standard told by another
  eligibility, // who may apply
  loneBase, // where something starts from that has no number to reach
  duration, // how long something lasts
  specification, // sizes in descriptions
  reference, // articles, marks, scales
  participants, // who takes part
  comparedSet, // those that something is ranked among
  assignment, // inside a bracket of who answers
  aspect, // fields and fronts
]
