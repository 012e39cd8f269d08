import type { DeadlineRejection } from '../candidate.ts'
import { inStageBracket } from '../stage-bracket.ts'

const nameBefore = /(?:计划|规划|方案|行动|纲要|意见|工程|要点|办法|措施|目录|清单|标准|期间|时期|”|》|[*#])\((?:试行)?[,、]?$/
const nameBehind =
  /^(?:度)?(?:第[一二三四五六七八九十\d]+[批期号]|[^,。;:、]{0,12}(?:年报|季报|报表|工作要点|白皮书|中央一号文件|一号文件|政府工作报告|推介会|博览会|运动会|大赛|比赛|标准的通知))/

/** Part of the name of a plan, document, event: `三年行动计划(2018—2020年)`, `2021年中央一号文件`. */
export const inName: DeadlineRejection = {
  id: 'in-name',
  examples: ['三年行动计划(2018—2020年)', '贯彻2021年中央一号文件精神'],
  drops: (candidate) => {
    const { norm, date, sentence, behind, row } = candidate
    if (row || inStageBracket(candidate)) return false
    const from = sentence ? sentence.from : date.from
    // 修订管理办法(6月底前完成): no name has 前 in it
    if (norm[date.to - 1] !== '前' && nameBefore.test(norm.slice(Math.max(0, date.from - 14), date.from))) return true
    const alone = norm[date.from - 1] === '(' && norm[date.to] === ')'
    if (alone && (date.relation === null || date.relation === 'during')) return true
    if (date.from === from && date.to - date.from >= norm.length) return true
    return date.relation !== 'by' && date.relation !== 'from' && nameBehind.test(behind)
  },
}
