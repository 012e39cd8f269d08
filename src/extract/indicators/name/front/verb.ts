import { CharGate } from '../../../../lexicon/char-gate.ts'
import type { LeadWord, Words } from '../../words.ts'
import { saysWhich } from '../having.ts'
import { generic, nounTail } from '../nouns.ts'
import { advance, type Step } from './step.ts'

/** 产值超百亿元企业: a noun that says how large the thing is, and no tail of the verb. */
const sized =
  /^年?(?:产值|营业收入|主营业务收入|销售收入|销售额|营收|收入|交易额|税收|投资|市值|估值)(?:超|过|达|在|[\d百千万亿]+元(?:以上|级|(?=企业)))|^年(?:产|出栏|屠宰|加工|接待|吞吐|综合能耗|(?:取水|用水|用电|用能|能源消费|碳排放|货运|客运)量)[一-龥]{0,6}[\d百千万亿]+/

/** Few verbs begin so: the long list is looked at behind them alone. */
const compoundStart = /^[安签转养孵共建注新造监担救帮服保检防补主生招投植合获种审研融出解储营登统销现绿]/
/** 共建共享基站: two verbs that make one word; 注册护士, 监测对象, 安置小区: a verb that says which are meant. */
const compound =
  /^(?:安置(?:房|住房|用房|小区|社区|住宅)|新批[发次示]|新办[公学法理]|共建(?:共[享治管]|“一带一路”|国家)|解决方案|储备(?:粮|肉|冷冻肉|林|库)|营造林|种草改良|绿化造林|登记注册的|统筹(?:地区|区域)|销售(?:收入|额|总额)|现有林|投入产出|出口整体通关|新造林(?:每|亩均|成活|保存|面积)|注册[一-龥]{0,4}志愿|新签(?:约)?(?:合同|订单|协议)(?:总|金)?额|新开工(?:房屋|住宅|建筑)?面积|出口创汇|建设用地|注册(?:护士|会员|商标|资本|资金|用户|志愿|会计|建筑|工程)|新增劳动力|造林绿化|救助管理|研发(?:支出|活动)|融资(?:租赁|担保)|出口(?:成交|交货|退税|信用|[商产]品)|签约项目(?=.)|主导(?:产业|产品|品种|行业)|生产(?:安全|总值|资料|经营)|转移路线|招商引资|投资(?:项目|强度|超|达|[\d.百千万亿]+元以上)|合并报表|获奖|获批上市|种植(?:结构|业|面积|基地|大户|户)|审批事项|造林(?=种草|[与和及、]|保存|成活|核实|合格)|新增长|建成[和与、及]在建|养殖(?:专业|大户|基地|场|户|小区|企业|园)|孵化(?:载体|基地|器|平台|园|面积)|植树造林|担保(?:放大|余额|业务|贷款|费率|责任|倍数)|(?:监测|担保|救助|帮扶|服务|保障|监管|检测|检验|防治|补偿|救援)(?:对象|基金|断面|站点?|样本|样地|点位|样方|窗口|热线|网点|系统|队伍|资金|用房|车间|人员|人口))/

/** 办理建筑许可时间, 获得电力环节: how long or costly a matter is, which its verb names. */
const matters = new Set(['办理', '获得', '登记', '注册', '备案', '审批', '受理'])
const matter = /^[一-龥、()]{2,10}(?:时间|时限|环节|成本|费用|申请材料|手续|程序)$/

const stages =
  /^(?:(?:签约|开工|竣工|投产|投用|落地|入库)[、和与])+(?:签约|开工|竣工|投产|投用|落地|入库)[一-龥]{0,6}(?:项目|工程|企业)$/

/** Verbs that say which are meant in front of those whose rate it is. */
const attributive = new Set([
  '生产',
  '登记',
  '推荐',
  '追缴',
  '采购',
  '备案',
  '认定',
  '销售',
  '监测',
  '养殖',
  '种植',
  '授权',
  '签约',
])

/** 新增和恢复灌溉面积, 消除/整治易涝点: a second deed that is done to the same things. */
const secondDeed =
  /^(?:[和及与、]|以及)?(?:恢复|改善|更新|修复|改造|扩建|改建|修缮|加固|提升|完善|续建)(?!改造|提升)(?=[一-龥]{2})/
const beside = new CharGate('和及与、以恢改更修扩加提完续')

/** How much further the verb reaches that a second deed is joined to; 0 where none is. */
function joined(rest: string, increment: boolean, words: Words): number {
  if (rest[0] === '/') {
    const other = words.leadAtStart.find(rest.slice(1, 9))
    return other && other.length > 1 && !nounTail.test(rest.slice(1 + other.length)) ? 1 + other.length : 0
  }
  const other = increment && beside.passes(rest.charCodeAt(0)) ? secondDeed.exec(rest)?.[0] : undefined
  return other && !nounTail.test(rest.slice(other.length)) ? other.length : 0
}

/** 实现总产值: what they come to is no tail of these. */
const gains = new Set(['实现', '完成', '创造'])

/** A measure that stands by itself: 总产值, 年收入, 利税. */
const wholeMeasure = /^[总年]?(?:产值|收入|增加值|产量|税收|利税|利润|销售额|营业额|交易额|零售额|进出口)(?:总额)?$/

/** 搬迁入住, 修缮加固: two deeds make one. */
const deed = /^(?:入住|安置|改造|建设|整治|治理|修复|提升|加固|绿化|保护|开发|扩容|达标)$/

export const verb: Step = (state, { norm, words, ratio }, head) => {
  const found = words.leadAtStart.find(head)
  // 接待游客数, 开行列数: how often it is done
  if (
    found &&
    words.leads.get(found)?.kind !== 'increment' &&
    /^[一-龥]{0,2}(?:人次|人数|次数|列数|班次|游客数)(?:[、和及与]|达到|$)/.test(norm.slice(state.from + found.length, state.to))
  )
    return 'keep'
  // 新增建设用地: the land is of this name
  const short = found && found !== '建设' && head.startsWith('建设用地', found.length - 2) ? found.slice(0, -2) : null
  if (short && !words.leads.has(short)) return 'keep'
  const word = short ?? found
  if (!word || state.from + word.length >= state.to) return false
  // 增加值 is a measure
  if (word === '增加' && norm[state.from + 2] === '值') return 'keep'
  if (compoundStart.test(head) && compound.test(head)) return 'keep'
  if (matters.has(word) && matter.test(norm.slice(state.from + word.length, state.to))) return 'keep'
  if (word === '现有' && norm[state.from + 2] !== '林') return advance(state, word)
  const rest = norm.slice(state.from + word.length, state.to)
  // 投资、消费增速: a verb that is a noun as often, and is listed with nouns
  if (
    /^[、和与]/.test(rest) &&
    /^(?:投资|消费|生产|培训|贷款|出口|人工造林)$/.test(word) &&
    !words.leadAtStart.test(rest.slice(1, 9))
  )
    return 'keep'
  // 签约、开工、竣工项目: how far they have come
  if (/^[、和与]/.test(rest) && stages.test(word + rest)) return 'keep'
  if (rest.startsWith('(') && generic.test(rest.replace(/^\([^()]*\)/, ''))) return 'keep'
  const increment = words.leads.get(word)?.kind === 'increment'
  // 入选全国百强的企业的数量: what they did says which are counted
  if (!increment && /^[^、,]{2,}的(?:数量|家数|个数|人数)$/.test(rest)) return 'keep'
  // 获得资金支持的项目
  if (
    !increment &&
    /^(?:荣?获|获得|取得|入选|通过|具备|纳入|列入|达到)$/.test(word) &&
    /^[^、,]{2,}[^、,目标]的[一-龥]{1,14}$/.test(rest)
  )
    return 'keep'
  // 完成投资任务的项目
  if (word.startsWith('完成') && /^[^、,的]{0,12}(?:任务|计划|目标|指标)的[一-龥]{2,12}$/.test(rest)) return 'keep'
  // 建立健康档案的居民比例: what they have says whose ratio it is
  if (ratio && !increment && saysWhich(word, rest)) return 'keep'
  // 更新改造投资: kinds of investment are named by verbs
  if (/^(?:(?:建设|改造|更新|开发|研发)+(?:投资)?)$/.test(word + rest.slice(0, -2)) && rest.endsWith('投资')) return 'keep'
  // 实现总产值: what is measured is no tail of such a verb
  const measured = /^(?:实现|完成)$/.test(word) && wholeMeasure.test(rest)
  // a verb is a noun as often: it goes where an object follows that is no tail of its own
  const object =
    (/^[年产营主销收交税投市估]/.test(rest) && sized.test(rest)) ||
    (gains.has(word) && /^总(?:产值|收入|投资|利润)/.test(rest)) ||
    (!nounTail.test(rest) && (rest.length > 2 || (rest.length === 2 && !generic.test(rest) && !deed.test(rest))))
  if (!increment && !measured && !object) return false
  // 扩容提质项目: verb, verb and a bare noun are one name
  const inner = words.leadAtStart.find(rest)
  if (!increment && inner && generic.test(rest.slice(inner.length))) return false
  // 生产企业自查报告率, 登记失业人员就业率: which of them
  if (ratio && !increment && attributive.has(word) && /(?:率|占比|比例)$/.test(rest)) return 'keep'
  if (ratio && (increment || rest.length < 4)) return false
  if (state.lead?.kind !== 'increment') state.lead = { word, kind: (words.leads.get(word) as LeadWord).kind }
  state.from += joined(rest, increment, words)
  return advance(state, word)
}
