import type { DeadlineRejection } from '../candidate.ts'

const done = /(?:已经?|目前|刚刚过去|过去[一五]年|上一年|同比)(?![定知])/
const result = /[完达实建取][成到现得]了|累计(?:完成|实现|建成)|荣获|入选|圆满|顺利完成|首次突破/

/** Results of the past: in a review, or told with 已 / 了. */
export const lookBack: DeadlineRejection = {
  id: 'look-back',
  examples: ['“十三五”时期,全市累计建成公园30个', '已于2020年6月底前完成'],
  drops: ({ review, date, before, sentenceBehind, now, issued }) => {
    if (date.date !== null && issued !== null && date.date > issued) return false
    if (review) return true
    if (done.test(before) && /已经?$|已于$|已在$|目前/.test(before)) return true
    return (
      result.test(sentenceBehind.slice(0, 60)) &&
      (now === null ? date.relation !== 'by' : date.year !== null && date.year <= now) &&
      date.relation !== 'from'
    )
  },
}
