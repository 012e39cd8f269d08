import type { DeadlineRule } from '../candidate.ts'

const longUnit = /(?:年|月)(?:(?:时间)?(?:之内|以内|内)|(?:左右)?的?时间)$/
const purpose = /(?:^|[,、(]|力争|争取|确保|努力|经过|通过|计划|要|用|在|于|今后|未来|利用|将|须|应)$/

/** A length of time counted from the document's issue: `3年内完成排查`, `印发之日起30日内`. */
export const withinTime: DeadlineRule = {
  id: 'within-time',
  examples: ['3年内完成改造', '本意见印发之日起30日内'],
  take: ({ date, norm, before }) => {
    if (date.relation !== 'by') return null
    if (date.form === 'since-issue') return 'by'
    return date.form === 'within' && longUnit.test(norm.slice(date.from, date.to).replace(/\(.*$/, '')) && purpose.test(before)
      ? 'by'
      : null
  },
}
