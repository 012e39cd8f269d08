import type { DeadlineRule } from '../candidate.ts'
import { inStageBracket } from '../stage-bracket.ts'

/** The time of a stage in a bracket behind its name: `动员部署阶段(2021年3月—5月)`. */
export const stagePeriod: DeadlineRule = {
  id: 'stage-period',
  examples: ['动员部署阶段(2021年3月—5月)', '第一阶段:自查自纠(7月3日至7月15日)'],
  take: (candidate) => (inStageBracket(candidate) && !candidate.date.open ? (candidate.date.relation ?? 'during') : null),
}
