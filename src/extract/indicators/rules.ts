import type { IndicatorRule } from './rule.ts'
import { change } from './rules/change.ts'
import { coverage } from './rules/coverage.ts'
import { gap } from './rules/gap.ts'
import { nameValue } from './rules/name-value.ts'
import { planShare } from './rules/plan-share.ts'
import { ratioOf } from './rules/ratio-of.ts'
import { respectively } from './rules/respectively.ts'
import { serviceTime } from './rules/service-time.ts'
import { shareOf } from './rules/share-of.ts'
import { totalOf } from './rules/total-of.ts'
import { valueName } from './rules/value-name.ts'

/** Ways of saying a value, tried in this order; the first that applies takes the value. */
export const indicatorRules: readonly IndicatorRule[] = [
  // several names and several values: before any rule that would take the first value alone
  respectively,
  // 覆盖90%的行政村: what is reached stands behind
  coverage,
  // 高于全国平均水平5个百分点: no name ends so
  gap,
  // 占年计划的41.8%: the whole is the thing's own plan
  planShare,
  // 占…的31.9% names its whole, which the plain rules would take for the name
  shareOf,
  // 总投资…的计划
  totalOf,
  // 3分钟内响应: the act stands behind the time
  serviceTime,
  // a movement verb directly before the value
  change,
  // the thing counted stands behind
  valueName,
  // a ratio of what stands behind
  ratioOf,
  // what is left: the name before the value
  nameValue,
]
