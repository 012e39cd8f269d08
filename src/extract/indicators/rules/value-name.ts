import type { Span } from '../../../clean/position-map.ts'
import { CharGate } from '../../../lexicon/char-gate.ts'
import { depthStep } from '../../../scan/depth.ts'
import { countsBehind } from '../around.ts'
import type { Draft } from '../draft.ts'
import { placeOfWork } from '../name/place-of-work.ts'
import { draft, type IndicatorRule, nameBefore, nameBehind, previousDraft, takeUpTo } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'
import type { Words } from '../words.ts'

/** Verbs that may follow the thing counted and are no part of its name. */
const predicate =
  /(?:竣工投产|竣工|建成投用|建成投产|建成运营|建成|落地实施|落地运营|落地见效|落地|开工建设|全部开工|(?<!延期)交房(?!项目|难)|交付(?!率)|累计(?=[一-龥]{2})|开工|投产达效|投产|投用|投运|完工|纳入|列入|入选|入围|进入|跻身|获批|获评|获得|荣获|获|成为|已(?=[完成启全开建投竣批通落基顺达实])|(?<=.)分别(?=[入获被列])|达到|完成|实现|通过(?!率)|全部|全面|(?<![亩户人年月日平])均(?![衡匀等质])|都(?![市江匀])|率先(?=.{4})|年内(?=.{2})|年底前(?=.{2})|打造(?=.{4})|总体(?=完成|实现|建成)|正在|加快|参加|参与(?!度)|享受|接受|提供|用于|位居|位列|居(?=[全世国省首前第中东西])|被|成功|带动|覆盖(?!率|面)|并网|上市工作|签约|入驻|用上|安全复工|复工复产|不出现|开办|追回|缴纳|实行|开展|提质升级|启动|取得|处于|(?<![雷抵表发传])达|对接|(?:有序|扎实|稳步|平稳|持续|加快)(?:推进|实施|运行|划转|建设|提升|开展)|顺利|相继|陆续|先后|惠及|打通|形成|集中|推进(?!工作|项目|任务)|(?:改制|改组|升格|更名|成长|发展|列|创建|确定|认定|评定|命名|转变)为|为|转型|受益|就业|通车|贯通|挂牌|揭牌|规划|建设(?=.{4})|实施(?=整村|精准|全程|动态|分类|差异|统一|联合)|认证|验收|上线|亮相|扩能升级|改造升级|创建(?!活动|工作)|晋升|晋级|脱贫|摘帽|退出|出列|销号|整改|上榜|代缴|代发|拟申报|避险|脱险|高效运[行转]|稳定运行|开诊|得到(?=[一-龥]{2})|核准|划转(?=为|至|到)|共享(?=[一-龥]{2,4}(?:服务|资源|平台))|到(?=基层|一线|农村|乡镇|企业))/
/** Of them, those with an object, which are a predicate even where the value is what somebody makes. */
const finite =
  /(?:纳入|列入|入选|入围|进入|跻身|获批|获评|获得|荣获|成为|达到|通过(?!率)|位居|位列|居(?=[全世国省首前第])|享受|接受|实现|完成|取得|被(?=评|认|列|授|命|纳)|参与(?![式度])|参加|退出|开展|实行|用上|提供|带动(?!能力)|为(?=.{2,6}提供))(?=[^率])/y
/** Verbs that set others to work: what follows the thing counted says what it does. `支持5家企业转型` */
const causative =
  /^(?:推动|支持|引导|组织|争取|带动|推进|帮助|帮扶|指导|促进|助力|鼓励|确保|保障|实现|动员|发动|促成|扶持|力促|有|完成|达到|突破)/
const plainManner =
  /^(?:从中|预|分别|总体|基本|率先|超额|成功|已经?|正式|全部|全面|(?<![亩户人年月日平])均|都(?![市江匀])|率先(?=.{4})|年内(?=.{2})|年底前(?=.{2})|打造(?=.{4})|总体(?=完成|实现|建成)|正在|顺利|如期|先后|陆续|相继|加快|有序|稳步|扎实|平稳|持续)+/
/** 在 before a count of places. */
const doneIn = /(?<![存所现正潜])在(?:全[国省市县区州])?$/
/** What is made better, behind those that it is made better for. */
const bettered =
  /^([一-龥]{2,}?)的?(?:(?:办学|保障|供水|供电|用电|饮水|安全|补助|服务|生活|生产|居住|人居|住房|医疗|承载|治理|发展|创新|管理|待遇|参保|出行)*(?:水平|能力|质量|收入|条件|环境|标准|待遇))$/
const placeNoun = /^(?:市|县|区|镇|乡|村)$/

/**
 * The value stands before what it counts: `培育100个体育竞赛表演品牌`, `新增15万亩高标准农田`, `14个品牌进入…`.
 *
 * A measure (吨, 千伏, 亿元) counts a noun behind it only where a verb stands directly before it: else it describes.
 */
export const valueName: IndicatorRule = {
  id: 'value-name',
  examples: ['打造100个体育竞赛表演品牌', '3个市成功创建全国质量强市示范城市'],
  apply(place) {
    const next = place.in.places[place.index + 1]
    // 4.76万户19.88万名监测对象: two counts of one thing
    if (next?.quantity.from === place.quantity.to && next.quantity.unitClass?.role === 'count') {
      const { from, numberFrom } = place.quantity
      const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom } })
      return (
        both?.map(({ name, nameSpan, scope }) =>
          draft(place, 'value-name', { ...nameBefore(place), name, span: nameSpan, scope }),
        ) ?? null
      )
    }
    // 新建5条12公里道路: how many, and how long
    const extent = next?.quantity.from === place.quantity.to && /^(?:length|area)$/.test(next.quantity.unitClass?.id ?? '')
    if (next && extent && place.quantity.unitClass?.role === 'count') {
      const { from, numberFrom, unitClass } = place.quantity
      const both = read({ ...place, index: next.index, quantity: { ...next.quantity, from, numberFrom, unitClass } })?.[0]
      if (!both) return null
      const { name, nameSpan, scope, kind } = both
      const named = { ...nameBefore(place), name, span: nameSpan, scope }
      // 10个5000平方米以上文化广场: how large each of them is
      const each = next.quantity.bounded || !/公里|千米|万|亩/.test(next.quantity.unit)
      next.taken = each ? 'modifier' : 'value-name'
      if (each) return [draft(place, 'value-name', named, { kind })]
      return [draft(place, 'value-name', named, { kind }), draft(next, 'value-name', named, { kind })]
    }
    return read(place)
  },
}

function read(place: ValuePlace): Draft[] | null {
  const { quantity } = place
  const role = quantity.unitClass?.role
  // 14万残疾人: a magnitude alone counts too
  const counted = role === 'count' || (role === undefined && quantity.unit !== '')
  if (!counted && role !== 'measure') return null
  const { norm } = place.in
  // 2个4A级景区, 1万个5G基站; 30个10万千瓦级以上的风电项目: its size is no value
  const sized = place.in.refused.some((r) => r.quantity.from === quantity.to && r.taken === 'threshold')
  if (
    (!sized && !/^(?:[一-龥A-Za-z“‘「《（(]|\d[A-Z])/.test(norm.slice(quantity.to, quantity.to + 2))) ||
    quantity.to >= place.clause.to
  )
    return null
  if (
    !countsBehind(place) &&
    /^(?:的(?![^,、;。]*(?:工作|任务|培训|轮训|活动|建设|基金|资金池?|授信)$)|和|及|与|以及|或|并(?!网)|且|等|左右|占|为|是|在(?![^,;。]*的)|以|至|到|中(?![国小央西东药医欧高华心级型学试等]|介)|内(?![部外陆河资贸])|目标|任务|后(?!备)|前(?![期沿])|,|由|规模(?!以上)|以下|大关|关口|总额|元)/.test(
      norm.slice(quantity.to, place.clause.to),
    )
  )
    return null
  // 5万人（牵头单位：…）: a remark to the value
  if (
    /^\((?:年均|每年|平均|累计|合计|约|含|占|比|同比|不含)?[^()]*(?:单位|部门|责任|牵头|下同|预计|其中)[^()]*\)|^\((?:年均|每年|累计|合计|同比|比)/.test(
      norm.slice(quantity.to, quantity.to + 40),
    )
  )
    return null
  const left = nameBefore(place)
  // 5个产值超100亿元、10个产值超50亿元的产业集群: the thing stands behind the last of them
  const ofSize =
    role === 'count' && sizeStart.passes(norm.charCodeAt(quantity.to))
      ? sizes.exec(norm.slice(quantity.to, Math.min(place.clause.to, quantity.to + 60)))
      : null
  if (ofSize) {
    const [, size = '', thing = ''] = ofSize
    const span = { from: quantity.to, to: quantity.to + size.length }
    takeUpTo(place, span.to)
    const said = place.in.text.slice(span.from, span.to)
    return [draft(place, 'value-name', { ...left, name: `${said}的${thing}`, span }, { certainty: 'inherited' })]
  }
  if (left.link?.kind === 'change' && left.name.length >= 2 && role === 'measure') return null
  const given = /^(?:自治区|省级?|市级?|国家|上级|全[省市区县]|中央)$/.test(left.name)
  // 省级财政安排20亿元专项资金: the verb stands before the value, the doer before it
  const done = place.in.words.leadAtEnd.test(norm.slice(Math.max(place.left.from, place.left.to - 6), place.left.to))
  const verbBefore = done || ((left.name === '' || given) && (left.lead !== null || left.link !== null))
  // 新增20万亩高标准农田和5万亩高效节水灌溉面积
  const before = previousDraft(place)
  const joined =
    before?.rule === 'value-name' &&
    /^[、和及与]$/.test(norm.slice(place.left.from, place.left.to)) &&
    before.span.from === place.clause.from
  // 对工程区内9418万公顷天然林实行管护
  const treated =
    /^(?:对|将|把)[^,;、]{0,10}$/.test(norm.slice(place.left.from, place.left.to)) &&
    /^[^,;]{2,24}(?:实行|实施|进行|开展|予以)/.test(norm.slice(quantity.to, place.clause.to))
  if (role === 'measure' && !verbBefore && !joined && !treated) return null
  if (
    left.name.length >= 2 &&
    left.link !== null &&
    !countsBehind(place) &&
    left.link.word !== '有' &&
    left.link.word !== '完成' &&
    left.link.word !== '形成' &&
    left.link.word !== '建成' &&
    left.link.word !== '培育'
  )
    return null
  if (
    left.name.length >= 2 &&
    /^(?:全部|全面|均|都|已|正在|顺利|如期|有序|相继|陆续)/.test(norm.slice(quantity.to, quantity.to + 4))
  )
    return null
  const span = nounBehind(place)
  if (!span) return null
  let text = norm.slice(span.from, span.to)
  const verb = left.lead?.word ?? left.link?.word
  const made = verbBefore && verb !== undefined && !causative.test(verb)
  const more = place.in.places[place.index + 1]
  const valued = more !== undefined && span.to === more.quantity.from
  const thing = made && !valued
  let noun = nameBehind(place, span, thing)
  // 在30个县建设运营服务中心: where it is done
  const where = doneIn.test(norm.slice(Math.max(place.clause.from, quantity.from - 4), quantity.from))
    ? placeOfWork(text, place.in.words)
    : 0
  const cut =
    where ||
    cutPredicate(text, place.in.words, thing) ||
    (valued
      ? nextDeed(
          text,
          !/[所个座处项件场台]$/.test(quantity.unit) &&
            beneficiary.test(norm.slice(Math.max(place.clause.from, quantity.from - 6), quantity.from)),
        )
      : 0)
  let predicateText = ''
  if (cut > 0) {
    predicateText = text.slice(cut)
    // 产业集群并形成示范效应
    const joined = /.{2}(?:(?<![合兼吞归裁])并|且)$/.test(text.slice(0, cut)) ? 1 : 0
    noun = nameBehind(place, { from: span.from, to: span.from + cut - joined }, thing)
    text = text.slice(0, cut)
  }
  // 提升2万农村人口供水保障水平: how many they are, nothing of what is raised
  const helped = left.link?.kind === 'change' ? bettered.exec(noun.name)?.[1] : undefined
  if (helped) return [draft(place, 'value-name', { ...left, name: helped, span: noun.span, lead: null, link: null })]
  // 300个重点项目完成投资1182亿元: what the thing did is the name of the next value
  const leadsOn = cut > 0 && valued
  // 14个品牌进入“中国500强”: what is counted are the brands that got there
  const relative = predicateText.replace(plainManner, '')
  const whole = place.in.text.slice(span.to - relative.length, span.to).replaceAll('\n', '')
  // 对19.88万名监测对象实施帮扶: what is done to them tells nothing of who they are
  const told =
    leadsOn ||
    norm[span.from + cut - 1] === '、' ||
    /[对为给向](?:[\d.]+[万亿]?[户家人名个])?$/.test(norm.slice(place.clause.from, quantity.from)) ||
    relative.length < 2 ||
    relative.length > 24 ||
    // 就业困难人员实现就业
    (relative.length <= 4 && noun.name.includes(relative.slice(-2))) ||
    /^得到|^到|^(?:完成|办结|办复|落实|实现|实施|推进|(?:高效|稳定|平稳)?运[行转]|开诊(?:运营)?|划转|开展|建设|提升)$/.test(
      relative,
    )
      ? ''
      : relative.length <= 4
        ? whole
        : `${whole}的`
  if (/^[（(][^（）()]*[)）]$/.test(noun.name)) return null
  if (noun.name.length < 2 && (told === '' || !placeNoun.test(noun.name))) {
    if (where > 0) takeUpTo(place, span.from + where)
    return null
  }
  // 1个产业集群和多条产业链: others without a number are not counted
  const others = vague.exec(noun.name)
  if (others && others.index >= 2) noun = { ...noun, name: noun.name.slice(0, others.index) }
  // 12个百亿元、70个30亿元以上项目; 1项国家级、16项省级科学技术奖: its thing is the next one's
  const shared = sharedThing(place, noun.name, span.to)
  if (shared === null) return null
  if (shared !== '') noun = { ...noun, name: noun.name + shared }
  takeUpTo(place, leadsOn ? span.from + where : span.to)
  // 丰宁抽水蓄能电站10台机组: the noun before it belongs to the name where no verb parts them
  const generic = /^(?:项目|企业|机组|工程|产品|平台|基地|园区|设施|事项|任务|活动)$/.test(noun.name)
  const listed = left.name.endsWith('等')
  const prefix =
    !(done && role === 'measure') &&
    left.name.length >= 2 &&
    (listed || (left.lead === null && left.link === null)) &&
    !/是$/.test(left.name) &&
    !/^(?:依托|利用|围绕|结合|面向|通过|借助|按照)/.test(left.name) &&
    left.name.length <= 24
      ? left.name
      : ''
  const perHead =
    /^(?:按照?)?每[百千万]+(?:名)?(?:人口?|常住人口|老年人|儿童)?$/.test(left.name) ||
    /^(?:按照?)?每[百千万]+(?:常住)?人口$/.test(left.name)
  const name = perHead
    ? left.name.replace(/^按照?/, '') + noun.name.replace(/^(?:规划|建设)/, '')
    : prefix !== '' && told === '' && (generic || (noun.name.length <= 3 && !listed))
      ? prefix + noun.name
      : told + noun.name
  const lead = left.lead ?? (left.link?.word === '新增' ? { kind: 'increment' as const, word: '新增' } : null)
  // 突破百项关键技术: here 突破 is the verb
  const broken =
    quantity.comparator === '>' &&
    norm.slice(quantity.from, quantity.numberFrom) === '突破' &&
    /(?:技术|难题|瓶颈|问题|难关)/.test(noun.name)
  return [
    draft(
      place,
      'value-name',
      { ...left, name, span: noun.span, lead, link: left.link?.kind === 'change' ? left.link : null },
      {
        ...(left.link?.kind === 'change'
          ? {
              kind: left.link.direction === 'up' ? ('increment' as const) : ('change' as const),
              direction: left.link.direction === 'up' ? null : ('down' as const),
            }
          : {}),
        ...(broken ? { comparator: '=' as const, valueSpan: { from: quantity.numberFrom, to: quantity.to } } : {}),
      },
    ),
  ]
}

const vague = /(?:以及|[和及与、])(?:多[条个家项种所座处批]|一批|若干|一系列|数[十百]?[条个家项种]).*$/

/** What a size begins with. */
const sizeStart = new CharGate('年产营主销收交投市')
/** A size, and the thing behind the next size of the list. */
const sizes =
  /^(年?(?:产值|营业收入|主营业务收入|销售收入|营收|收入|交易额|投资额?|市值)(?:超过?|达到?|突破)[\d.]+[百千万亿]*元(?:以上)?)(?:的)?[、和及]\d+[个家户][^,;。、]{0,24}?的([^,;。、]{2,16})(?=[,;。、]|$)/

/** A level, a size or a brand: it says which, and leaves what to the last of its list. */
const which =
  /^(?:(?:国家|部|省部|省|市|州|县|区|世界|乡镇|镇|乡|村)级|国家|“[^”]{1,6}字号”|(?:[十百千万亿]+|\d+亿)(?:元|吨|千瓦|亩)?级?(?:以上)?|镇\(街\)|乡镇|镇|街道|县区)/
const next = /^[、和及与](?:\d[\d,.]*|[一二两三四五六七八九十]+)[万余多]?[个家项座条所处名位](?:以上|左右)?([^,;。、]+)/

/** What a noun that is only a level or size counts, by the next of the list: '' for one that is whole, `null` where none tells. */
function sharedThing(place: ValuePlace, noun: string, to: number): string | null {
  const { norm, sentence, words } = place.in
  const folded = noun.replaceAll('（', '(').replaceAll('）', ')')
  if (which.exec(folded)?.[0] !== folded) return ''
  const behind = next.exec(norm.slice(to, sentence.to))?.[1]
  const own = behind === undefined ? undefined : which.exec(behind)?.[0]
  const sized = /^[十百千万亿\d]/.test(folded)
  if (behind === undefined || (own === undefined && !/^村\(/.test(behind))) return sized ? null : ''
  const rest = behind.slice(own?.length ?? 0).replace(/^\([^()]*\)|^村\([^()]*\)/, '')
  const cut = cutPredicate(rest, words, false)
  const thing = (cut > 0 ? rest.slice(0, cut) : rest).replace(/^(?:以上|的)|[并且和]$/g, '')
  if (thing.length < 2 || /^[、和及与]/.test(thing)) return sized ? null : ''
  return /项目建设$/.test(thing) ? thing.slice(0, -2) : thing
}

/** Whom something is done for: 为, 帮助. */
const beneficiary = /(?:为|给|向|对|帮助|帮扶|助力)(?:全[省市县区])?$/

/** 13个园区新建标准厂房15.3万平方米, 为1522户企业退税23亿元: what was done by or for those counted is the next value's. */
function nextDeed(text: string, helped: boolean): number {
  return (helped ? those : doers).exec(text)?.[0].length ?? 0
}

const doers = /^[一-龥]{2,8}?(?=(?:新建|新增|改建|扩建|改造(?!进度)|实施|种植|栽植|投入)[一-龥]{2,})/
const those =
  /^[一-龥]{0,10}?(?:企业|主体|农民工|群众|家庭|对象|学生|教师|孤儿|工人|职工|老人|老年人|儿童|居民|农户|商户|单位|人员|市民|人口|用户|村民|学员|子女)(?!子女|退休|职工|员工|人员|家庭|主)(?=[一-龥]{2,})/

/** How it is done, before the verb: 农民就地就近就业, 企业数字化转型, 大学生在本地就业. */
const manners =
  /(?:从中|预|稳定|就地就近|就近就地|就近|就地|高质量|自愿|整体|如期|当年|转移|绿色低碳|(?:数字|智能|绿色|网络|标准|规模|集约|智慧)化|在(?![建校册编岗园读库线用])[一-龥]{1,3})$/

/** Where the predicate begins; 0 where there is none. Behind a verb that makes the thing, 数字化转型标杆 is a noun. */
function cutPredicate(text: string, words: Words, made: boolean): number {
  const from = placeNoun.test(text.slice(0, 1)) ? 1 : 2
  // verbs inside brackets and quotes are part of a name
  let depth = 0
  let at = 0
  for (let i = predicateFrom(text, from); i >= 0; i = predicateFrom(text, i + 1)) {
    for (; at < i; at++) depth += depthStep(text.charCodeAt(at))
    if (depth !== 0 || (made && !startsAt(finite, text, i) && !onlyPredicates(text, i))) continue
    const adverbial = words.mannerAtEnd.findIn(text, 0, i)?.length ?? 0
    if (adverbial > 0 && i - adverbial >= 2) return i - adverbial
    const how = made ? 0 : (manners.exec(text.slice(0, i))?.[0].length ?? 0)
    if (how > 0 && i - how >= 2) return i - how
    // 4次集中签约: what is left would be a manner, no noun
    const manner = words.mannerAtStart.find(text)?.length ?? 0
    // a modifier clause `具有…的品牌` keeps its verb: the noun comes behind 的
    if (manner < i && !/的[^的]{2,}$/.test(text.slice(i))) return i
  }
  return 0
}

const sticky = new RegExp(predicate.source, 'y')

/** Whether the rest is nothing but such verbs. */
function onlyPredicates(text: string, from: number): boolean {
  for (let at = from; at < text.length; ) {
    sticky.lastIndex = at
    const word = sticky.exec(text)?.[0]
    if (!word) return false
    at += word.length
  }
  return true
}

const nextPredicate = new RegExp(predicate.source, 'g')

/** Where the first such verb from an offset on begins; −1 where there is none. */
function predicateFrom(text: string, at: number): number {
  nextPredicate.lastIndex = at
  return nextPredicate.exec(text)?.index ?? -1
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** A bracket of who answers for the thing. */
const assignment = /\((?=[^()]*(?:(?:责任|牵头|配合)(?:单位|部门)|牵头(?!人)|负责(?!人)|配合[,、)]))/

/** The noun phrase behind a value, up to the next value, verb after 、, or the clause's end. */
function nounBehind(place: ValuePlace): Span | null {
  const { norm, places, words } = place.in
  const from = place.quantity.to
  let to = place.clause.to
  const next = places[place.index + 1]
  if (next && next.quantity.from < to) {
    const between = norm.slice(from, next.quantity.from)
    // 5个项目(合计118.6公里): a remark in brackets is no part of the noun
    const opened = /^[^()]{2,}(?=\([^()]*$)/.exec(between)?.[0]
    if (opened) return { from, to: from + opened.length }
    // A和B: the next value begins behind 和 / 、; else the noun runs up to the verb before it
    // 625项审批事项核减到93项: where they go is the next value's
    const joint =
      /(?:以及|[、和及与])(?:[^、和及与]{0,12})$/.exec(between) ??
      /(?<=.{2})(?:下放|核减|精简|压减|压缩|缩短|减少|降低|下降|提高|提升|上升|增加|调整|升|降|增|减)[到至]$/.exec(between)
    to = joint ? from + joint.index : next.quantity.from
  }
  // 6个“口袋公园”(牵头单位:…): who is to do it is no part of the noun
  const noun = norm.slice(from, to)
  const assigned = noun.includes('(') ? assignment.exec(noun) : null
  if (assigned && assigned.index > 0) to = from + assigned.index
  let depth = 0
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    const step = depthStep(norm.charCodeAt(i))
    if (step !== 0) depth += step
    else if (
      depth === 0 &&
      c === '、' &&
      (/^创(?:历史|同期|下)/.test(norm.slice(i + 1, i + 4)) ||
        (!norm.slice(i, to).includes('的') &&
          words.leadAtStart.test(norm.slice(i + 1, Math.min(to, i + 8))) &&
          !/^[一-龥]{2}[、和]/.test(norm.slice(i + 1, i + 4))))
    ) {
      to = i
      break
    }
  }
  return to > from ? { from, to } : null
}
