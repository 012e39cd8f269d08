import type { DeadlineRejection } from '../candidate.ts'

const before = /(?:(?<!占)比|[较与由同]|高于|低于|优于|多于|少于|不低于|不高于|不少于|相比于|相对于|以|恢复|基准年|基期|按|按照)$/
const behind = /^(?:的)?(?:基础上|相比|为基期|为基数|为基准|基数|同期|平均水平|水平的|不变价)/

/** The other side of a comparison: 比2015年, 较“十二五”末, 在2020年基础上. */
export const baseline: DeadlineRejection = {
  id: 'baseline',
  examples: ['比2015年下降18%', '较“十二五”末提高5个百分点', '在2020年基础上翻一番'],
  drops: (candidate) => {
    if (behind.test(candidate.behind)) return true
    if (candidate.date.relation === 'from' || !before.test(candidate.before)) return false
    return !/(?:按|按照|以)$/.test(candidate.before) || candidate.date.relation === null
      ? !/并按照$|按照$/.test(candidate.before) || candidate.behind.startsWith('的')
      : false
  },
}
