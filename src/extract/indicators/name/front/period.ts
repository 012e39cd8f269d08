import type { Indicator } from '../../../../contract/types.ts'
import { CharGate } from '../../../../lexicon/char-gate.ts'
import type { NamePlace, NameState } from '../state.ts'
import { advance, type Step } from './step.ts'

const periods: readonly [RegExp, Indicator['per']][] = [
  [
    /^年(?=出栏[一-龥]{2,8}$|可(?:实现|创|新增|完成|增加|生产|接待|处理|节约|提供|带动)|举办|接待|发放|培训|服务|开展|处理|完成|培育|引进|新增|组织|转移|输送|输出|治理|改造|安排|资助|救助|节约|建设|创建|招募|招聘|招录|选派|支持|扶持|检查|抽检|发布)/,
    'year',
  ],
  [/^(?:每年度?|年均|年平均|每年(?:要|应|至少)?|逐年|按年)/, 'year'],
  [/^每半年/, 'half-year'],
  [/^每季度?/, 'quarter'],
  [/^(?:每月|月均)/, 'month'],
  [/^(?:每[天日]|日均)/, 'day'],
]

/** 年均浓度, 年均损失占比: of a ratio and of what is measured day by day the word is part of the name. */
const named = (state: NameState, { ratio, front }: NamePlace, word: string, head: string): boolean =>
  front && /^年平?均/.test(word) && ((ratio && state.to - state.from > 4) || mean.test(head))

const mean = /^年平?均(?:[A-Za-z\d._]{2,8})?(?:浓度|气温|水温|降水|降雨|径流|蒸发)/

const periodStart = new CharGate('年每逐按月日')

export const period: Step = (state, context, head) => {
  if (!periodStart.passes(head.charCodeAt(0))) return false
  for (const [pattern, value] of periods) {
    const word = pattern.exec(head)?.[0]
    if (!word || named(state, context, word, head)) continue
    state.per = value
    if (word === '年均' || word === '年平均') state.aggregate = 'average'
    return advance(state, word)
  }
  return false
}

const aggregates: readonly [RegExp, Indicator['aggregate']][] = [
  [/^(?:累计|总计|合计)/, 'cumulative'],
  [/^(?:年均|平均)(?!寿命|预期|受教育)/, 'average'],
]

const aggregateStart = new CharGate('累总合年平')

export const aggregate: Step = (state, context, head) => {
  if (!aggregateStart.passes(head.charCodeAt(0))) return false
  for (const [pattern, value] of aggregates) {
    const word = pattern.exec(head)?.[0]
    if (!word || named(state, context, word, head)) continue
    state.aggregate = value
    return advance(state, word)
  }
  return false
}
