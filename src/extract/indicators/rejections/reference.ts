import { before, behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

/** Articles named before: 第24、25、26条, 第三条、第四条. */
const articles = /第[\d一二三四五六七八九十百]+条?(?:[、和及]第?[\d一二三四五六七八九十百]+条?)*[、和及]第?$/

const listed = /^(?:具体|主要|重点|重大|建设|工作|改革)*(?:任务|举措|措施|事项|项目|指标)/
const counted = /(?:类|方面|工作|任务|事项|目标|指标|要点|建议|提案|清单)\(共?$/
const setAgainst = /^的(?:预期|年度|年初|计划|增长|平均)*(?:目标|任务|计划|增幅|增速|水平)[\d.]+个百分点/

/** What a policy is for, where its nickname says of how many articles it is: 稳经济41条, 优化营商环境45条. */
const policy =
  /(?:[稳促保扩惠]|优化|支持|推动|推进|促进|服务|助力|鼓励|加强|深化|提振|出台|制定|印发|推出)[一-龥]{0,14}(?:增长|经济|发展|好转|消费|就业|外贸|外资|投资|民生|创新|营商环境|预期|运行|复苏|振兴|回升|企业)$/

function inHeading({ quantity, in: { sentence } }: ValuePlace): boolean {
  return quantity.to <= sentence.passage.headingEnd
}
/** A plan that something is set against, before a bracket. */
const plan = /(?:占|优于|好于|超额完成|超过|完成)[^,;。()]{0,10}(?:计划|任务|目标|指标)(?:值|数)?\((?:为|是)?$/

/** What a plan set, behind its number. */
const planned = /^的?(?:预期|约束性|年度|计划|规划|控制|节能|减排|考核)*(?:目标|任务|指标|要求)/
const moving = '(?:累计|年均)?(?:增长|上升|提高|增加|下降|降低|减少|达到)?$'
/** 未完成国家下达的下降: who set it, and that it was met or not. */
const met = new RegExp(
  `(?:(?:[未没]能?|超额|圆满|较好|顺利|胜利|如期|提前|全面)+(?:完成|达到|实现)了?(?:[^,;。]{0,12}(?:下达|确定|规定|要求|提出|明确)的?)?|(?:^|[,;])[^,;。]{0,4}(?:完成|达到|实现)了?(?:国家|中央|上级|自治区|[省市州县区]|规划)[^,;。]{0,6}(?:下达|确定|规定|要求|提出|明确)的)${moving}`,
)
/** 完成国家下达的14%的目标任务: the number is that of a plan, which tells no measure of it. */
function isMetPlan(place: ValuePlace): boolean {
  const told = behind(place, 12)
  if (role(place) !== 'ratio' || !/[标务求]/.test(told) || !planned.test(told)) return false
  return met.test(place.in.norm.slice(Math.max(place.clause.from, place.quantity.from - 32), place.quantity.from))
}

/** What happened to the text around it cannot be a goal: article, clause and page references, scales of marks, formulas. */
export const reference: Rejection = {
  id: 'reference',
  examples: ['第十二条第3款', '总分100分'],
  test: (place) =>
    (place.quantity.unitSpelling === '分' &&
      !/(?:度|评分|得分|分值|成绩|考核|评价|指数|满意|分别)[一-龥]{0,6}$/.test(before(place, 12))) ||
    // 处置率=(甲/乙)×100%: how it is reckoned
    /[×＊*]$/.test(before(place, 1)) ||
    // 占年度计划(60亿元)的80%, 优于年度目标(32微克/立方米): how much the plan is
    (behind(place, 1) === ')' && plan.test(before(place, 24))) ||
    // 12、13、15路公交车; 第24、25、26条; 不晚于21点
    (place.quantity.unitSpelling === '路' && /^(?:公交|公共汽车|车)/.test(behind(place, 4))) ||
    (place.quantity.unitSpelling === '条' && articles.test(before(place, 24))) ||
    (place.quantity.unitSpelling === '点' && /(?:[晚早]于|[上下中]午|晚上?|凌晨|早上|日)$/.test(before(place, 2))) ||
    // 上述15个专项行动, 这8项任务: told of before
    (role(place) === 'count' && /(?:[上前]述|下列|这|(?:^|[,、;:。对将按])以[上下])$/.test(before(place, 3))) ||
    // 知识产权保护方面5项: how many the text lists
    (/^[项条个款]$/.test(place.quantity.unit) &&
      /(?:方面|性指标)$/.test(before(place, 3)) &&
      !/^[一-龥]/.test(behind(place, 1))) ||
    // 民间投资新36条: the name of a document
    (place.quantity.unitSpelling === '条' &&
      (/[资业策政贸费]新$/.test(before(place, 2)) ||
        (policy.test(before(place, 20)) && /^(?:[^一-龥]|$|[和及与等]|系列)/.test(behind(place, 2))))) ||
    // 部署了13项任务, 提出28项指标
    (role(place) === 'count' &&
      /(?:部署|提出|明确|列出)了?$/.test(before(place, 3)) &&
      /^(?:主要|重点|具体|重大)?(?:任务|举措|措施|政策|目标|指标)/.test(behind(place, 8))) ||
    // 将9项任务进行责任分解, 明确提出的9项任务
    (role(place) === 'count' &&
      (/^[^,;。]{2,24}(?:进行|予以)(?:责任|任务|目标)?(?:分解|分工|细化)/.test(behind(place, 32)) ||
        (/(?:部署|提出|明确|列出|确定)的$/.test(before(place, 3)) && listed.test(behind(place, 12))))) ||
    // （8项）: how many follow below a heading
    (behind(place, 1) === ')' &&
      /[项个件条]/.test(place.quantity.unitSpelling) &&
      counted.test(before(place, 8)) &&
      inHeading(place)) ||
    isMetPlan(place) ||
    // 共印200份
    (place.quantity.unitSpelling === '份' && /共印$/.test(before(place, 2))) ||
    // 高于年初12%的目标14.4个百分点: what it is set against
    (place.quantity.unitSpelling === '%' &&
      setAgainst.test(behind(place, 16)) &&
      /(?:[高低快慢多少好]于|超过?|比|较)[^,;。]{0,12}$/.test(before(place, 16))) ||
    // 如图2-3所示
    /[图表]\d{1,2}[-—–.]$/.test(before(place, 5)) ||
    // 十二届十三次全会, 十届五次、六次全会
    (place.quantity.unitSpelling === '次' &&
      (/届$/.test(before(place, 1)) || (behind(place, 1) === '全' && behind(place, 2) === '全会'))) ||
    /(?:第|满分|总分|分值|附件|表|图|版)$/.test(before(place, 2)),
}
