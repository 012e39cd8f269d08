import type { DeadlineRejection } from '../candidate.ts'

const grant =
  /^[,]?(?:免|减(?!轻)|可|给予|不得|不再|享受|有效(?:[的期]|(?![一-龥]))|缴|补贴|补助|按照?(?!要求)|累计(?!培训|新增|新建|建成|完成|投资|投入|引进|改造|培育|实现|开展|建设|治理|造林|招收|安排)|不超过|最多|连续|原则上不|仍|无|未|因|发生|就近)/
const event = /(?:之日起?|[起后]|届满|期满)(?:的)?,?$/
/** 储存年限应在20年以内: a length of life, and a time counted from an event told earlier: 期限届满之日起,承租人应在1个月内. */
const length = /(?:年限|期限|寿命|周期|账期|限期)(?:原则上|一般|均|都)?(?:应|须|要|不得|不应)?(?:控制)?$/
const elsewhere = /(?<!印发|发布|公布|施行|实施|下发|通过|生效)之日起?,[^,。;]{0,12}$/
const validity =
  /(?:有效期|执行期|试行期|期限|延期|顺延|延长|延续|保留|展期|推迟|执行|施行|实施|暂定|延迟)(?:为|是)?(?:自[^,。]{0,20})?(?:至|到)?$/

/** How long a right or a rule lasts, or a time counted from an event: `3年内免征`, `有效期至2030年`, `受理后5日内`. */
export const benefit: DeadlineRejection = {
  id: 'benefit',
  examples: ['对其用房3年内免征房产税', '有效期至2030年12月31日', '受理之日起20日内办结'],
  drops: ({ norm, date, before, behind, row, sentence }) => {
    if (row) return false
    if (
      date.form === 'within' &&
      (length.test(before) ||
        elsewhere.test(norm.slice(Math.max(sentence?.from ?? 0, date.from - 30), date.from)) ||
        grant.test(behind) ||
        event.test(before) ||
        event.test(norm.slice(Math.max(0, date.from - 6), date.from)))
    )
      return true
    if (date.form === 'since-issue' && date.relation === 'from' && validity.test(before)) return true
    const lead = norm.slice(date.from, date.core.from)
    return date.relation === 'by' && /^[至到]/.test(lead) && validity.test(`${before}${lead}`)
  },
}
