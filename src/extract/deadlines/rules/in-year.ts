import type { Candidate, DeadlineRule } from '../candidate.ts'
import { goalTitle, startsClause } from '../clause-start.ts'

const deed =
  /完成|实现|建成|达到|达|启动|推进|开展|新增|新建|建设|力争|确保|形成|基本|全面|要|将|拟|增长|提高|提升|下降|降低|不低于|不少于|以上|制定|出台|印发|发放|培育|安排|实施|开工|投产|投用|通车|消除|控制在|抓好|做好|推动|促进|深化|加快|加强|完善|落实|继续|扩大|支持|重点|目标|争取|努力|改造|治理|加固|整治|修复|绿化|拆除|疏浚|清淤|扩建|改建|修建|铺设|安装|培训|关停|淘汰|打造|保持|总额|总量|产量|增加|减少|占|突破|超过|提升|优化|取得|获得|获批|创成|创建|命名|挂牌|开通|开放|运营|举办|召开|启用|上线|清零|增至|降至|升至|翻|组织|具备|完工|竣工|摘帽|进行|评估|力度|发展|投入|交付|贯通|合龙|封顶|开园|开学|进场|验收|到位|报送|上报|提交/
const notDeed =
  /^(?:[,]?是(?!要)|度?(?:报告|计划(?!安排)|预算|决算|报表|年报|季报)|的?工作(?:总结|报告|要点)|中央|政府工作|我们|我[国省市州县区][^,。;]{0,6}面临)/
/** 2016年民生实事目标任务分解表: what a table or list is called. */
const caption = /^[^,;。]{0,30}(?:分解表|任务表|一览表|计划表|任务清单|项目清单|工作台账|责任分解)$|^为民办实事/
/** 2024年重点工作任务, 2025年重要工作事项责任分工: a line that is a title of its own. */
const titleLine =
  /^(?:(?!.*目标)[^,;。:]{0,20}(?:工作任务|重点任务|重点工作|工作安排|任务安排|工作要点)|(?!,?(?:要)?(?:制定|出台|印发|编制|完成|落实|实施|完善|明确|细化|推进|抓好))[^,;。:]{0,30}(?:(?:责任|任务|工作|职责)分工|分工方案|(?:实施|工作|行动|整治|整改)方案|(?:工作|行动|实施)计划|责任书|责任清单|工作目标任务|工作任务))(?:\([^()]{2,30}\))?$/
/** A report of what is reached stands late in its year; before that an amount of the year beside one of a later year is planned. */
const lateInYear = /^\d{4}-1[12]/
const endPoint = /(?:[底末初]|年中|[上中下]旬)$/

/** 当年新增…比例, 对当年新增企业: the year of each case. Only a deed told of it, behind a year, is due: 2025年启动,当年完成. */
const ownYear = /^当年度?$/
const deedOfYear = /^(?:基本|全面|全部|即可|就)?(?:完成|建成|投产|投用|竣工|开工|达产|见效|实现)/

/** Whether the date begins a line that is no sentence. */
function isLine({ norm, sentence, date }: Candidate): boolean {
  return sentence !== null && date.from === sentence.from && norm[sentence.to] !== '。' && sentence.to >= sentence.passage.span.to
}

/** Whether the sentence goes on to a later year: 2016年退出89对,2017年退出101对 in a document of 2016. */
function goesOn({ date, sentence, issued }: Candidate): boolean {
  if (lateInYear.test(issued ?? '')) return false
  const later = sentence?.dates.find(({ from }) => from > date.from)
  return later?.year === (date.year as number) + 1 && later.relation === null && !later.open
}

function sentenceBefore({ norm, sentence, date }: Candidate): string {
  return sentence ? norm.slice(Math.max(sentence.from, date.from - 60), date.from) : ''
}

/** A bare year or month in which something is done: `2021年基本完成改革`, `确保2020年贷款增速不低于…`, `今年要抓好…`. */
export const inYear: DeadlineRule = {
  id: 'in-year',
  examples: ['2021年基本完成村庄规划', '确保2022年产量稳定在50万吨以上', '今年经济发展主要预期目标是'],
  take: (candidate) => {
    const { norm, date, behind, sentenceBehind, heading, now } = candidate
    if (date.relation !== null || date.open || date.year === null || date.kind === 'plan' || date.recurrence === 'yearly')
      return null
    const text = norm.slice(date.core.from, date.core.to)
    if (ownYear.test(text) && !(deedOfYear.test(behind) && !behind.includes('的') && /\d{4}年/.test(sentenceBefore(candidate))))
      return null
    const exactDay = /[日号]$/.test(text) || date.form === 'iso'
    if (
      exactDay ||
      notDeed.test(behind) ||
      caption.test(behind) ||
      (titleLine.test(behind) && isLine(candidate)) ||
      !startsClause(candidate)
    )
      return null
    if (heading && !goalTitle(behind)) return null
    const said = behind === '' ? sentenceBehind : behind
    // 2025年制氢产能6—8万吨: an amount of a year to come is one to reach
    const amount = now !== null && /\d/.test(behind) && (date.year > now || (date.year === now && goesOn(candidate)))
    if ((!deed.test(said) && !amount) || (now === null && !/力争|确保|争取|要|将|拟|目标/.test(said))) return null
    return endPoint.test(text) ? 'by' : 'during'
  },
}
