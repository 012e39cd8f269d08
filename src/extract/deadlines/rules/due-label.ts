import type { DeadlineRule } from '../candidate.ts'

const label = /(?:完成|办结|落实|整改|报送|审议|送审|报审)?(?:时限|期限|时间|时间节点|时间要求)(?:要求)?(?:为|是|:)?$/

/** 报名时间为4月26日至28日: of a period any label of time will do, but not that of a right. */
const periodLabel =
  /(?:报名|整治|整改|培训|活动|申报|申请|公示|征求意见|征集|实施|行动|攻坚|推进|建设|施工|开展|检查|排查|评选|评审|考试|招聘|宣传|试点|普查|登记|完成|受理|办理|专项)(?:的)?(?:时间|期限)(?:原则上|暂定|统一|安排)?[为是:]$/

/** A term behind its label: `完成时限:2021年12月`, `整治时间为3月1日至9月30日`. */
export const dueLabel: DeadlineRule = {
  id: 'due-label',
  examples: ['完成时限:2021年12月', '整治时间为3月1日至9月30日', '整改期限为2022年6月底'],
  take: ({ date, norm }) => {
    if (
      date.open ||
      date.relation === 'from' ||
      !/(?:完成|办结|落实|整改)?(?:时限|期限|时间)/.test(norm.slice(Math.max(0, date.from - 12), date.from))
    )
      return null
    const before = norm.slice(Math.max(0, date.from - 12), date.from)
    const labelled = periodLabel.test('自从'.includes(norm[date.from] as string) ? `${before}:` : before)
    if (date.start !== null && date.relation === 'during' && date.recurrence === null && labelled) return 'during'
    return label.test(before) && /完成|办结|落实|整改|报送|审议|送审|报审|时限/.test(before) ? (date.relation ?? 'by') : null
  },
}
