import type { DeadlineRule } from '../candidate.ts'

const label = /(?:完成|办结|落实|整改|报送|审议|送审|报审)?(?:时限|期限|时间|时间节点|时间要求)(?:要求)?(?:为|是|:)?$/

/** A term behind its label: `完成时限:2021年12月`. */
export const dueLabel: DeadlineRule = {
  id: 'due-label',
  examples: ['完成时限:2021年12月', '整改期限为2022年6月底'],
  take: ({ date, norm }) => {
    if (
      date.open ||
      date.relation === 'from' ||
      !/(?:完成|办结|落实|整改)?(?:时限|期限|时间)/.test(norm.slice(Math.max(0, date.from - 12), date.from))
    )
      return null
    const before = norm.slice(Math.max(0, date.from - 12), date.from)
    return label.test(before) && /完成|办结|落实|整改|报送|审议|送审|报审|时限/.test(before) ? (date.relation ?? 'by') : null
  },
}
