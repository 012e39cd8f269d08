import type { Draft } from './draft.ts'

/** What tells results; 推动已落户企业运营 asks something of those who are there already. */
const reportWords =
  /(?:已经|(?<!推动|支持|促进|确保|督促|指导|帮助|加快|力促|推进|鼓励|引导)已(?!知|成年|婚|有|建(?!成))|(?<![项由从比较])目前(?!期)|截至|截止|(?<!于)去年|上一年|过去[一五\d]|[一五两三]年来|近年来|以来|刚刚过去|取得了|实现了|完成了|达到了|增长了|提高了|下降了|建成了|荣获|获评|仅[为占达]|(?<![为对])仅有(?![^,;。]*的)|[仍尚]有(?![^,;。\d]*的)[^,;。]{0,12}\d)/
const goalWords =
  /(?:力争|争取|努力|确保|今年|明年|未来|将(?!近)|要(?![素求点塞])|目标|到\d{4}年|预期|计划(?!生育|单列)|拟|必须|到本世纪)/

/** How a sentence begins that goes on to what is to be done. */
const turning = /^(?:下一步|下一阶段|接下来|下半年|为此|为了?|现[就将]|今后|但|然而|[“]?十[一二三四五六]五[”]?(?:期间|时期))/

/** Whether a sentence speaks of what is to come. */
export function setsGoals(sentence: string): boolean {
  return turning.test(sentence) || goalWords.test(sentence)
}

/** What tells results even between the goals of a work report, where it stands before the value. */
const doneWords =
  /(?:已经|(?<!推动|支持|促进|确保|督促|指导|帮助|加快|力促|推进|鼓励|引导)已(?!知|成年|婚|有|建)|去年|上一年|过去[一五\d]|[一五两三四]年来|近年来|以来|刚刚过去|取得了|实现了|完成了|达到了|增长了|提高了|下降了|建成了|解决了|荣获|获评)/

/** Goals that a result is measured by: 高于目标2.1个百分点, 完成全年目标. */
const measuredBy =
  /(?:[高低快慢多少好]于|超过?|[比较与距离塌欠]|完成[^,;。]{0,8}|达到[^,;。]{0,8})(?:预期|既定|计划|年度|全年|约束性|预定)*目标(?!任务?是|为)/g

/** What a goal starts from or is set against: 在去年增长8%的基础上, 由去年的58%提高到60%, 对去年签约的项目. */
const startsFrom =
  /在(?:去年|上一年)[^,;。]{0,24}基础上|(?:[由从比较与同]|[高低快慢多少优好]于)(?:去年|上一年)|(?:去年|上一年)[一-龥]{2,6}的(?=\d)/g

const goalAside = /\((?:年初|年度|全年|计划|预期|原定)*(?:目标|任务|计划)[^(),]{0,6}$/
/** 应于2017年底前达到: asked for, however long ago. */
const asks = /(?:应当?|必须|须|要求)(?:于|在|到)?\d{4}年[^,。;]{0,20}$/
/** 我省现有高新技术企业5000家,专精特新企业800家: what there is, to the end of the list that counts it. */
const holds =
  /(?<!依托|利用|对|将|把|在|支持|推动|引导|鼓励|促进|提升|改造|扩建|改建|升级|盘活|完善|优化|巩固|整合)(?:现有|已有)(?!的|林)([^;]*)$/
/** What is done with what there is ends it. */
const worked = /培育|打造|建设|新增|新建|改造|提升|做[大强优]|发展|建成|引进|招引|扩大|推动|支持|完成|实施|达到|基础上|\d{4}年/

/** 今年以来, 今年上半年, 今年1—6月: how a sentence begins that tells what came about in the part of the year that is over. */
const partOfYear =
  /^(?:据统计,)?今年(?:以来|(上半年)|(?:第)?(一季度)|(前三季度)|(?:前|[1一](?:月份?)?[—–~至到-]{1,2})(\d{1,2})个?月(?:份|底|末)?)(?!之?前|[要将])/

/** What of a sentence tells of a part of the year that was over when the document was issued; empty where nothing does. */
function elapsed(sentence: string, issued: string | null): string {
  const m = sentence.startsWith('今年') || sentence.startsWith('据') ? partOfYear.exec(sentence) : null
  if (!m) return ''
  const [said, half, quarter, three, month] = m
  const last = half ? 6 : quarter ? 3 : three ? 9 : Number(month ?? 0)
  return last === 0 || (issued !== null && Number(issued.slice(5, 7)) > last) ? said : ''
}

/** What turns such a sentence to the part of the year that is left. */
const restOfYear = /下半年|[三四]季度|[—–~至到-]12月|还需|还要/

/** Where a draft stands, as far as it tells goals from results. */
export interface StatusPlace {
  readonly inReview: boolean
  /** Where the section begins whose title says that results are reported. */
  readonly reviewFrom: number | null
  /** Year that the document speaks from. */
  readonly documentYear: number | null
  /** Day of issue. */
  readonly issued: string | null
  readonly workReport: boolean
}

/**
 * Goal or result (contract: `status`): by the year against the document's own, then by the words of the sentence, then by
 * what the place does. `before` is the sentence up to the value.
 */
export function statusOf(draft: Draft, sentence: string, before: string, at: StatusPlace): Draft['status'] {
  const { inReview, reviewFrom, documentYear, workReport } = at
  const year = draft.target && !draft.target.inferred ? draft.target.year : null
  const ahead = year !== null && documentYear !== null && year > documentYear
  const over = year !== null && documentYear !== null && year < documentYear
  // a look back names terms that are not over, and sets no goals but where it says so
  // nor is a year told above such a section a goal's of it
  const outside = reviewFrom !== null && (workReport || (draft.target?.span?.from ?? reviewFrom) < reviewFrom)
  // 2027年基本消除: a year that the sentence itself names
  if (ahead && (!outside || names(before, year))) return 'target'
  if (over && !inReview) return draft.hedge !== null || asks.test(before) ? 'target' : 'actual'
  if (inReview) {
    // 完成500亿元(年初目标520亿元)
    if (goalAside.test(before)) return 'target'
    const hoped = !over && /力争|目标/.test(before.replace(measuredBy, ''))
    const until = (ahead || year === null) && /到\d{4}年/.test(before)
    return hoped || until ? 'target' : 'actual'
  }
  // 2021年已下达资金43亿元: done, whatever the sentence plans besides
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  if (
    !goalWords.test(clause) &&
    draft.hedge === null &&
    draft.quantity?.unitClass?.role !== 'ratio' &&
    /(?<![未知])已(?:经|累计|全部)?(?:下达|完成|建成|实现|达到?|发放|投入|安排|开工|投产|覆盖|形成)(?!的)/.test(clause)
  )
    return 'actual'
  if (draft.hedge !== null) return 'target'
  if (!workReport && before.includes('有')) {
    const held = holds.exec(before)?.[1]
    if (held !== undefined && !goalWords.test(held) && !worked.test(held)) return 'actual'
  }
  const done =
    doneWords.test(before.replace(startsFrom, '')) ||
    /^[^,;]{0,20}已(?:经|全部|完成|建成|实现)/.test(sentence.slice(before.length))
  // what another statement of the sentence reports is not said of this one
  const end = sentence.indexOf(';', before.length)
  const statement = sentence.slice(before.lastIndexOf(';') + 1, end < 0 ? sentence.length : end)
  const part = elapsed(sentence, at.issued)
  // 今年上半年新建10个,下半年再建20个
  if (part !== '' && restOfYear.test(before.slice(part.length))) return 'target'
  const report = part !== '' || (workReport ? done : reportWords.test(statement))
  if (report && !goalWords.test(sentence.slice(part.length))) return 'actual'
  return 'target'
}

/** Whether the words name a year as a time to come: no end of a term, no edition. */
function names(words: string, year: number): boolean {
  return new RegExp(`(?<![-—~至])${year}年(?!度?第|版)`).test(words)
}
