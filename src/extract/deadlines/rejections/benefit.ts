import type { DeadlineRejection } from '../candidate.ts'

const grant =
  /^[,]?(?:免|减(?!轻)|可|给予|不得|不再|享受|有效(?:[的期]|(?![一-龥]))|缴|补贴|补助|按照?(?!要求)|累计|不超过|最多|连续|原则上不|仍|无|未|因|发生|就近)/
const event = /(?:之日起?|[起后]|届满|期满)(?:的)?,?$/
const validity =
  /(?:有效期|执行期|试行期|期限|延期|顺延|延长|延续|保留|展期|推迟|执行|施行|实施|暂定|延迟)(?:为|是)?(?:自[^,。]{0,20})?(?:至|到)?$/

/** How long a right or a rule lasts, or a time counted from an event: `3年内免征`, `有效期至2030年`, `受理后5日内`. */
export const benefit: DeadlineRejection = {
  id: 'benefit',
  examples: ['对其用房3年内免征房产税', '有效期至2030年12月31日', '受理之日起20日内办结'],
  drops: ({ norm, date, before, behind, row }) => {
    if (row) return false
    if (
      date.form === 'within' &&
      (grant.test(behind) || event.test(before) || event.test(norm.slice(Math.max(0, date.from - 6), date.from)))
    )
      return true
    if (date.form === 'since-issue' && date.relation === 'from' && validity.test(before)) return true
    const lead = norm.slice(date.from, date.core.from)
    return date.relation === 'by' && /^[至到]/.test(lead) && validity.test(`${before}${lead}`)
  },
}
