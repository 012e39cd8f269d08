import type { Words } from '../words.ts'

/** What a deed is done in, before the deed. */
const placeEnd =
  /(?:[县市区州乡镇村省]|城市|地区|社区|街道|流域|海域|领域|行业|企业|单位|学校|院校|医院|机构|园区|基地|口岸|路段|点位)$/
const deedAtStart =
  /^(?:通(?![信讯知用道])|达到|实现|建成|完成|拥有|配备|大力|积极|全面|率先|深入|稳步|陆续|集中|统一|分别|先行|推广|开展|实施|实行|推进|推行|推动|启动|进行|建立|完善|部署|设立)/

/** A place is named within so many characters; a longer run tells of something else. */
const longest = 24

/**
 * How much of `text`, read behind `在30个`, names where a deed is done: `县` of `县建设运营服务中心`.
 * In UTF-16 code units; 0 where no deed follows. `valued`: another value follows, whose deed may end the text.
 */
export function placeOfWork(text: string, words: Words, valued: boolean): number {
  for (let at = 1; at <= Math.min(longest, text.length - (valued ? 2 : 4)); at++) {
    if (!placeEnd.test(text.slice(0, at))) continue
    const rest = text.slice(at)
    const verb = words.leadAtStart.find(rest)
    if (
      deedAtStart.test(rest) ||
      (verb && verb.length >= 2 && (rest.length >= verb.length + 2 || (valued && rest.length === verb.length)))
    )
      return at
  }
  return 0
}
