import type { Candidate, DeadlineRule } from '../candidate.ts'

const longUnit = /(?:年|月)(?:(?:时间)?(?:之内|以内|内)|(?:左右)?的?(?:时间|努力))$/
const purpose = /(?:^|[,、(]|力争|争取|确保|努力|经过|通过|计划|要|用|在|于|今后|未来|利用|将|须|应)$/

/** The document's own issue, said earlier in the sentence: 本通知印发后,各单位一周内报送. */
const sinceIssue = /(?:本?(?:通知|方案|意见|文件|办法|细则|规划|计划)|》)(?:印发|下发|发布|出台)(?:之日起|后|之后),[^。;]{0,30}$/
/** 各乡镇要在一周内: all bodies of a kind, told at the start of a sentence; any other may be told to do so in each case. */
const allOfKind = /^(?:请)?(?:各|全[省市区县])[^,;。:]{1,16}(?:要|须|需|应|务必|于|在|请|必须)$/

/** Days and weeks are counted from the issue only where it is said, or where all are told at once; 5日内 of a procedure is of each case. */
function ofIssue({ norm, date, sentence, clause, before }: Candidate): boolean {
  if (sentence && sinceIssue.test(norm.slice(Math.max(sentence.from, date.from - 50), date.from))) return true
  return (
    clause.from === sentence?.from && /(?:周|星期)(?:之|以)?内$/.test(norm.slice(date.from, date.to)) && allOfKind.test(before)
  )
}

/** A length of time counted from the document's issue: `3年内完成排查`, `印发之日起30日内`, `各乡镇要在一周内完成摸底`. */
export const withinTime: DeadlineRule = {
  id: 'within-time',
  examples: ['3年内完成改造', '本意见印发之日起30日内', '各乡镇要在一周内完成摸底'],
  take: (candidate) => {
    const { date, norm, before } = candidate
    if (date.relation !== 'by') return null
    if (date.form === 'since-issue') return 'by'
    if (date.form !== 'within') return null
    const long = longUnit.test(norm.slice(date.from, date.to).replace(/\(.*$/, '')) && purpose.test(before)
    return long || ofIssue(candidate) ? 'by' : null
  },
}
