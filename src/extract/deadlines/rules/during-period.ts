import type { DeadlineRule } from '../candidate.ts'
import { goalTitle, startsClause } from '../clause-start.ts'
import { isTermOfYear } from '../term-of-year.ts'

const done =
  /^(?:全面|基本|全部|正式|建成|力争)*(?:达到|开放|开工|建成|完工|竣工|投用|投产|投运|通车|落地|启动|完成|实现|运营|挂牌|上线|交付|开业|开园|开建|见效|达效|达产|销号|清零)/

const measured = /[率度量额值数重耗比入资积]$/
const moves =
  /^(?:要|应|须|力争|确保|预计|预期)?(?:年均|累计|分别|平均|总体|合计)*(?:增长|提高|提升|增加|上升|扩大|翻|下降|降低|减少|压减|削减)(?!了)/

/** A period at the head of its clause: `“十四五”时期,…`, `2021—2025年,…`, `年内开工`. */
export const duringPeriod: DeadlineRule = {
  id: 'during-period',
  examples: ['“十四五”期间,新增就业5万人', '力争年内开工建设'],
  take: (candidate) => {
    const { date, heading, behind, sentenceBehind } = candidate
    if (date.relation !== 'during' || (date.recurrence === 'yearly' && !isTermOfYear(candidate))) return null
    if (date.form === 'coming-years' && date.date === null) return null
    if (heading && !goalTitle(behind)) return null
    if (/^[,]?是(?!要)/.test(sentenceBehind)) return null
    // 确保景区年内开放: what is to be done may stand before
    const said = candidate.norm.slice(date.from, date.to)
    if (date.recurrence === 'yearly') return 'during'
    const within = said.endsWith('年内') && done.test(behind)
    // 能耗强度“十四五”期间累计下降14%: between what moves and its verb
    const moving = said.endsWith('期间') && measured.test(candidate.before) && moves.test(behind)
    return startsClause(candidate) || within || moving ? 'during' : null
  },
}
