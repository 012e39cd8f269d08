import type { Indicator } from '../../../contract/types.ts'
import { CharGate } from '../../../lexicon/char-gate.ts'
import type { LeadWord } from '../words.ts'
import { doer } from './doer.ts'
import { eachScope } from './each-scope.ts'
import { generic, nounTail } from './nouns.ts'
import { prepositional, verbFollows } from './predicates.ts'
import type { NamePlace, NameState } from './state.ts'

/** Farthest that a step looks ahead, in characters. */
const reach = 24

/** One step takes one thing off the front and says whether it did. `keep` ends the stripping: what is left is the name. */
type Step = (state: NameState, place: NamePlace, head: string) => boolean | 'keep'

const date: Step = (state, { norm, skips }) => {
  const first = norm[state.from]
  const since = first === '自' || first === '从' ? 1 : 0
  const skip = skips.find((s) => s.from <= state.from + since && s.to > state.from)
  if (!skip) return false
  // 与去年同期相比: the same time of that year
  const same = norm.startsWith('同期', skip.to) ? sameTime.exec(norm.slice(skip.from - 1, skip.to + 5)) : null
  state.from = Math.min(same ? skip.from - 1 + same[0].length : skip.to, state.to)
  // 2000年底前建成的老旧小区: which are meant
  if (norm.startsWith('建成的', state.from) && state.from + 5 <= state.to) state.from += 3
  return true
}

const sameTime = /^[比较与同和][上去]年同期(?:相比|比)?/

const connectors =
  /^(?:[、,;:.。·\s▲△★☆◆◇■□※►▶]|\(\d{1,2}\)|\d{1,2}[.、](?=[一-龥])|但(?!丁|愿)是?|即(?=全年|每)|以来|以及|及其|和(?![谐睦平]|美(?:乡|家|社|村))|与(?!会)|及(?!格|时)|并(?![网购轨联])|且|而|或|其中|其余|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|[①-⑳]|为此|届时|预期(?!寿命|性|目标)|为(?=到\d{4}年)|所有(?!设区市|市州|地市|县区|区县|市县|[市县乡](?:[(、镇]|至少|均|都))(?=[^有制])|我们(?=[一-龥]{2})|已?连续(?:\d+|[一二三四五六七八九十]+)年(?:来)?|要求(?=[一-龥\d])|新?(?:大关|关口|台阶)(?=[、,]|$)|正常年景下|目前(?=全[省市县国区州])|(?:[两三四五六]|\d)年(?=共(?=[一-龥]{2})|创建|累计|合计|总计|共计|新?增|新[改建开培造]|投[入资]|建成|培育|改造|完成|新建|培训|引进|城|农村|全[省市县国]|\d*$)|(?:利?用|[通经]过)?(?:\d+|[一二两三四五])年(?:左右)?的?(?:时间|努力)(?=[^,;。])|(?:[两三四五六]|\d)年(?=计划(?:改造|新建|建设|培训|培育|引进|投资|实施|完成)|筹集)|“十[一二三四五]五”(?=全[省市县国])|\((?:下同|不?(?:含|包括)[^()]{1,12})\)|\((?:其中)?含(?=[一-龥]{2})|\(?其中(?=\d{4}年)|\(其中[,:]?(?=[^()]*$))/

/** What a connector begins with. */
const connectorStart = new CharGate(
  '、,;:.。·  \t\n以及其和与并且而或一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳为届预所我已连要新大关台正在两用利通经▲△★☆◆◇■□※►▶但即“0123456789(',
)

/** 在全国技能大赛上, 有利条件下: where and under what the thing came about. */
const event = /^在[一-龥第\d]{2,14}(?:运动会|亚运会|奥运会|大会|赛事|大赛|博览会|比赛|锦标赛)上/
const condition = /^[一-龥]{2,4}(?:条件|前提|情况)下(?![降滑调跌发岗拨放达行])/

const connector: Step = (state, _place, head) =>
  (connectorStart.passes(head.charCodeAt(0)) && advance(state, connectors.exec(head)?.[0])) ||
  (head.startsWith('在') && head.includes('上') && advance(state, event.exec(head)?.[0])) ||
  (head.includes('下') && advance(state, condition.exec(head)?.[0]))

const everyPlace =
  /^每(?![年月季天日周百千万])(?:个|一)?([一-龥]{0,3}?(?:乡镇|镇街|县区|市县|县|市|区|州|镇|乡|街道|村|社区|省|设区市|地级市|市州|开发区|园区|考场|产业链|企业|学校|班级?)(?:\([^)]{1,8}\))?(?:、?(?:县|市|区|州|旗)(?:\([^)]{1,8}\))?)*)(?!卫生|医院|中学|小学)(?:至少|要|应|均|各|都)?/

/** Last characters of the places: 每年, 每千人 are none. */
const placeEnd = new CharGate('镇街县区市州乡道村社省园场链业校班')

const eachOf = /^各(?:设区市|市州|县区|市县|[省市县区州])(?:[、和](?:市辖区|[市县区州旗]))*(?:\([^)]{1,12}\))?(?=[一-龥]{3})/

/** 在每个片区, 为每个村: in or for each of them. */
const prepositionOf = /^[在为给][各每]/
const makes = new Set(['有', '建有', '设有', '配有', '办有', '拥有', '完成', '形成', '建成', '培育'])

const place: Step = (state, { norm, text, ratio, words }, head) => {
  // 各市、县出租车电动化率: of a ratio they are where
  const each = head.startsWith('各') ? eachOf.exec(head) : null
  if (each && ratio) {
    state.scope = text.slice(state.from, state.from + each[0].length)
    return advance(state, each[0])
  }
  const at = prepositionOf.test(head) ? state.from + 1 : state.from
  const end =
    ratio || !'各每所'.includes(norm[at] as string) ? at : eachScope(norm, at, state.to, words, makes.has(state.link?.word ?? ''))
  if (end > at) {
    state.scope = text.slice(at, end)
    state.from = end
    return true
  }
  const match = head.startsWith('每') && placeEnd.passesAny(head.slice(1, 12)) ? everyPlace.exec(head) : null
  if (!match) return false
  state.scope = text.slice(state.from, state.from + match[0].length).replace(/(?:至少|要|应|均|各|都)$/, '')
  return advance(state, match[0])
}

const periods: readonly [RegExp, Indicator['per']][] = [
  [
    /^年(?=可(?:实现|创|新增|完成|增加|生产|接待|处理|节约|提供|带动)|举办|接待|发放|培训|服务|开展|处理|完成|培育|引进|新增|组织|转移|输送|输出|治理|改造|安排|资助|救助|节约|建设|创建|招募|招聘|招录|选派|支持|扶持|检查|抽检|发布)/,
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
  front && word.startsWith('年均') && ((ratio && state.to - state.from > 4) || mean.test(head))

const mean = /^年均(?:[A-Za-z\d._]{2,8})?(?:浓度|气温|水温|降水|降雨|径流|蒸发)/

const periodStart = new CharGate('年每逐按月日')

const period: Step = (state, context, head) => {
  if (!periodStart.passes(head.charCodeAt(0))) return false
  for (const [pattern, value] of periods) {
    const word = pattern.exec(head)?.[0]
    if (!word || named(state, context, word, head)) continue
    state.per = value
    if (word === '年均') state.aggregate = 'average'
    return advance(state, word)
  }
  return false
}

const aggregates: readonly [RegExp, Indicator['aggregate']][] = [
  [/^(?:累计|总计|合计)/, 'cumulative'],
  [/^(?:年均|平均)(?!寿命|预期|受教育)/, 'average'],
]

const aggregateStart = new CharGate('累总合年平')

const aggregate: Step = (state, context, head) => {
  if (!aggregateStart.passes(head.charCodeAt(0))) return false
  for (const [pattern, value] of aggregates) {
    const word = pattern.exec(head)?.[0]
    if (!word || named(state, context, word, head)) continue
    state.aggregate = value
    return advance(state, word)
  }
  return false
}

/** 争取上级资金200亿元: 争取 is what is done there, and no hedge. */
const obtained =
  /^争取到?(?:(?:上级|中央|国家|省级?|市级|各级|政策性)[^,、;]{0,8}(?:资金|补助|额度|转移支付|投资)|[^,、;]{0,4}(?:专项债券?|债券|国债)(?:资金|额度)?)$/

const hedge: Step = (state, { norm, words }, head) => {
  const word = words.hedgeAtStart.find(head)
  if (word === '争取' && state.link === null && obtained.test(norm.slice(state.from, state.to))) return false
  if (word) state.hedge ??= word
  return advance(state, word)
}

/** Behind 全国 they make a title of honour, of which 全国 is a part. */
const honour =
  /^(?:质量|文明|示范|先进|重点|百强|优秀|知名|农业|乡村|科技|双拥|民族|健康|卫生|政协|人大|运动会|道德模范|首创|青年|三八|五一|劳动|名|一流|首批|性|绿色|森林(?=城市|乡|村|公园|康养|防火)|未成年|综合|县域|法治|儿童|智慧|无障碍|基层|社会)/

/** 全域土地综合整治: work of this name. */
const wholeLand = /^全域(?:土地|公园)/

/** 全国林下经济示范县: an honour that is given to places and bodies. */
const titled =
  /^[一-龥“”]{1,12}(?:示范|先进|模范|标杆|百强|样板|试点)(?:[县市区镇村乡户]|基地|单位|企业|园区|城市|社区|集体|个人|项目)/

/** Whether what stands behind 全国 makes a title of honour with it. */
export function isHonour(rest: string): boolean {
  return honour.test(rest) || titled.test(rest)
}

const scope: Step = (state, { norm, words, ratio }, head) => {
  const word = words.scopeAtStart.find(head)
  if (!word || state.from + word.length >= state.to) return false
  // 全国质量标杆, 全国文明城市 are honours: of counts 全国 stays in the name
  const rest = norm.slice(state.from + 2, Math.min(state.to, state.from + 20))
  if (word === '全国' && !ratio && isHonour(rest)) return false
  if (wholeLand.test(head)) return false
  state.scope ??= word
  return advance(state, word)
}

/** 县财政每年安排资金, 西宁市完成造林: who does it is no part of what is counted. */
const doing: Step = (state, { norm, text, words, front, ratio }, head) => {
  if (!front || ratio || state.lead) return false
  const found = doer(head, norm.slice(state.from, state.to), words)
  if (!found) return false
  if (found.isPlace) state.scope ??= text.slice(state.from, state.from + found.length)
  state.from += found.length
  return true
}

/** What is done to those named, and to how many of them. */
const ofThose =
  /^对(?!外|口|接|标)[^,、;]{2,20}(?<!开展|进行|实施|组织|推行|实行)(?:监督|日常|飞行|全面|体系)*(?:检查|抽查|监管|巡查|督导|培训|检测|监测|普查|体检)(?:覆盖率|覆盖面|比例|率)$/

/** 为每个产业配备…, 在每县选派…: a preposition with its object, up to the verb. */
const preposition: Step = (state, { norm, words, ratio }) => {
  // 对重点企业的检查覆盖率: those whose ratio it is
  const to = ratio && norm[state.from] === '对' ? ofThose.exec(norm.slice(state.from, state.to))?.[0] : undefined
  if (to) return advance(state, '对')
  const end = prepositional(norm, state.from, state.to, words)
  if (end <= state.from) return false
  state.from = end
  return true
}

/** 产值超百亿元企业: a noun that says how large the thing is, and no tail of the verb. */
const sized =
  /^年?(?:产值|营业收入|主营业务收入|销售收入|销售额|营收|收入|交易额|税收|投资|市值|估值)(?:超|过|达|在|[\d百千万亿]+元(?:以上|级|(?=企业)))|^年(?:产|出栏|屠宰|加工|接待|吞吐)[一-龥]{0,6}[\d百千万亿]+/

/** Few verbs begin so: the long list is looked at behind them alone. */
const compoundStart = /^[签转养孵共建注新造监担救帮服保检防补主生招投植合获种审研融出解储营登统销现绿]/
/** 共建共享基站: two verbs that make one word; 注册护士, 监测对象, 担保基金: a verb that says which are meant. */
const compound =
  /^(?:新批[发次示]|新办[公学法理]|共建(?:共[享治管]|“一带一路”|国家)|解决方案|储备(?:粮|肉|冷冻肉|林|库)|营造林|种草改良|绿化造林|登记注册的|统筹(?:地区|区域)|销售(?:收入|额|总额)|现有林|投入产出|出口整体通关|新造林(?:每|亩均|成活|保存|面积)|注册[一-龥]{0,4}志愿|新签(?:约)?(?:合同|订单|协议)(?:总|金)?额|新开工(?:房屋|住宅|建筑)?面积|出口创汇|建设用地|注册(?:护士|会员|商标|资本|资金|用户|志愿|会计|建筑|工程)|新增劳动力|造林绿化|救助管理|研发(?:支出|活动)|融资(?:租赁|担保)|出口(?:成交|交货|退税|信用)|签约项目(?=.)|主导(?:产业|产品|品种|行业)|生产(?:安全|总值|资料|经营)|转移路线|招商引资|投资(?:项目|强度|超|达|[\d.百千万亿]+元以上)|合并报表|获奖|种植(?:结构|业|面积|基地|大户|户)|审批事项|造林(?=种草|[与和及、]|保存|成活|核实|合格)|新增长|建成[和与、及]在建|养殖(?:专业|大户|基地|场|户|小区|企业|园)|孵化(?:载体|基地|器|平台|园|面积)|植树造林|担保(?:放大|余额|业务|贷款|费率|责任|倍数)|(?:监测|担保|救助|帮扶|服务|保障|监管|检测|检验|防治|补偿|救援)(?:对象|基金|断面|站点?|样本|样地|点位|样方|窗口|热线|网点|系统|队伍|资金|用房|车间|人员|人口))/

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

/** 实现总产值: what they come to is no tail of these. */
const gains = new Set(['实现', '完成', '创造'])

/** What those have or did that a ratio is of. */
const having =
  /^(?:建立|通过|签订|取得|配备|获得|开设|设立|登记|注册|参加|参与|开展|接受|享受|具备|接入|办理|持有|拥有|达到|纳入|符合)$/

/** A measure that stands by itself: 总产值, 年收入, 利税. */
const wholeMeasure = /^[总年]?(?:产值|收入|增加值|产量|税收|利税|利润|销售额|营业额|交易额|零售额|进出口)(?:总额)?$/

/** 搬迁入住, 修缮加固: two deeds make one. */
const deed = /^(?:入住|安置|改造|建设|整治|治理|修复|提升|加固|绿化|保护|开发|扩容|达标)$/

const verb: Step = (state, { norm, words, ratio }, head) => {
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
  // 建立健康档案的居民比例: what they have says whose ratio it is
  if (ratio && !increment && having.test(word) && /^[^、,的]{2,14}的[一-龥]{2,}$/.test(rest)) return 'keep'
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
  return advance(state, word)
}

const manner: Step = (state, { norm, words }, head) => {
  const word = words.mannerAtStart.find(head)
  // 基本建设 is a noun
  if (!word || head.startsWith('基本建设') || wholeLand.test(head) || head.startsWith('建设用地', word.length)) return false
  const at = state.from + word.length
  // 优先在边境地区新建…: a place may stand before the verb
  if (!verbFollows(norm, at, state.to, words) && prepositional(norm, at, state.to, words) === at) return false
  return advance(state, word)
}

const adverb: Step = (state, { words, ratio }, head) => {
  // 最终消费支出, 动态监测覆盖率
  const word = head.startsWith('最终消费') || (ratio && head.startsWith('动态')) ? null : words.adverbAtStart.find(head)
  if (!word || state.from + word.length >= state.to || /^(?:[将能要可对以各再又也]|通过|达)$/.test(word)) return false
  return advance(state, word)
}

const particles =
  /^(?:已(?![知婚]|建工会|脱贫(?:人口|户|地区|县))|有(?![机色限效线轨序关害毒偿期]|[^,、;]{1,12}(?:的|意愿|需求|条件|能力)[一-龥])|均(?!衡|匀)|共(?!建|享|同|有|用|治|青|和|富|管|产)|并(?!网|购|轨)|且|还|又|也|都(?!市|江)|更(?!新|换)|能(?!源|力|耗|效|够|量|繁|级|工)|应(?!急|用|届|对|收|纳|税|缴|检|尽|保)|需(?!求|要)|须|将|要(?!素|点|塞|件|求)|可(?!信|用(?![于来作])|渗透|调节|中断|复制|循环|降解|再|持|见|降|穿|控|吸|回收物|能|支|燃|利用|移动|视|追)|各(?!方|类|项|级|地|族|界|国)|再(?!生|制|保|贷|就业率|住院|入院|犯罪|融资)|了|使(?!用|命|领)|让|其(?!中|他)|另(?!外))/

const particleStart = new CharGate('已有均共并且还又也都更能应需须将要可各再了使让其另')

const particle: Step = (state, _place, head) =>
  state.to - state.from > 3 && particleStart.passes(head.charCodeAt(0)) && advance(state, particles.exec(head)?.[0])

const steps: readonly Step[] = [
  date,
  connector,
  place,
  period,
  aggregate,
  hedge,
  scope,
  doing,
  preposition,
  verb,
  manner,
  adverb,
  particle,
]

/** They take words off that act on the thing; of a thing that is made, these are part of its name. */
const acting = new Set<Step>([preposition, verb, manner, adverb, particle])

/** Takes off what leads up to a name: dates, connectors, hedges, scopes, verbs, adverbs. */
export function stripFront(state: NameState, place: NamePlace): void {
  while (state.from < state.to) {
    const head = place.norm.slice(state.from, Math.min(state.to, state.from + reach))
    if (!stripOne(state, place, head)) return
  }
}

function stripOne(state: NameState, place: NamePlace, head: string): boolean {
  for (const step of steps) {
    if (place.made && acting.has(step)) continue
    const taken = step(state, place, head)
    if (taken !== false) return taken === true
  }
  return false
}

function advance(state: NameState, word: string | null | undefined): boolean {
  if (!word) return false
  state.from += word.length
  return true
}
