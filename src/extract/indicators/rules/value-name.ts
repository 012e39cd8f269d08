import { countsBehind } from '../around.ts'
import type { Draft } from '../draft.ts'
import { nameBefore, nameBehind } from '../name/name-at.ts'
import { placeOfWork } from '../name/place-of-work.ts'
import type { NameRead } from '../name/read-name.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import { takeUpTo, type ValuePlace } from '../value-place.ts'
import { listedSize } from './value-name/listed-size.ts'
import { beneficiary, nextDeed } from './value-name/next-deed.ts'
import { nounBehind } from './value-name/noun-behind.ts'
import { cutPredicate, placeNoun } from './value-name/predicate.ts'
import { sentOn } from './value-name/sent-on.ts'
import { severalCounts } from './value-name/several-counts.ts'
import { sharedThing } from './value-name/shared-thing.ts'
import { whoDid } from './value-name/who-did.ts'
import { countsWhere, ownerBehind } from './value-name/whose-count.ts'
import { withoutPlace } from './value-name/without-place.ts'

/**
 * The value stands before what it counts: `培育100个体育竞赛表演品牌`, `新增15万亩高标准农田`, `14个品牌进入…`.
 *
 * A measure (吨, 千伏, 亿元) counts a noun behind it only where a verb stands directly before it: else it describes.
 */
export const valueName: IndicatorRule = {
  id: 'value-name',
  examples: ['打造100个体育竞赛表演品牌', '3个市成功创建全国质量强市示范城市'],
  apply(place) {
    const several = severalCounts(place, read)
    return several === undefined ? read(place) : several
  },
}

function read(place: ValuePlace): Draft[] | null {
  if (!mayCount(place)) return null
  const left = withoutPlace(place, nameBefore(place))
  // 保有量3万头(正常保有量的95%): the bracket explains what was named
  if (left.name.length >= 2 && isExplained(place)) return null
  if (sentOn(place, left.name)) return null
  const ofSize = listedSize(place, left)
  if (ofSize) return ofSize
  const verb = verbBefore(place, left)
  if (!startsHere(place, left, verb)) return null
  const thing = ofWhole(place) ?? readThing(place, left, verb)
  if (!thing) return null
  // 加快3个基地建设步伐: how it goes on is no thing
  // 100个投资…: nor is what each of them is measured by
  if (/(?:步伐|进度|进程|力度)$|^年?(?:投资|产值|营业收入|面积)$/.test(thing.name)) return []
  if (thing.helped) return [draft(place, 'value-name', { ...left, name: thing.name, span: thing.span, lead: null, link: null })]
  // 改善提升100个农贸市场: what is made better is not made anew
  const change = left.link?.kind === 'change' && !betters(left) ? left.link : null
  const lead = left.lead ?? (left.link?.word === '新增' ? { kind: 'increment' as const, word: '新增' } : null)
  const name = fullName(place, left, thing, verb.done)
  return [
    draft(
      place,
      'value-name',
      { ...left, name, span: thing.span, lead, link: change },
      { ...(change ? moved(change.direction) : {}), ...(breaks(place, thing.name) ? itself(place) : {}) },
    ),
  ]
}

/** Whether what is counted was there before, and is made better. */
function betters({ link, lead }: NameRead): boolean {
  return /^(?:提升|改善|提高)$/.test(link?.word ?? '') && lead?.kind !== 'increment'
}

/** What stands behind a value where no noun that it counts does. */
const noNoun =
  /^(?:的(?![^,、;。]*(?:问题|困难|难题|工作|任务|培训|轮训|活动|建设|基金|资金池?|授信)$)|和(?![美谐])|及|与|以及|或|并(?![网轨])|且|等|左右|占|为|是|[予给][以予](?![^,;。]*的)|在(?![^,;。]*的|(?:建|研|营|产|册|岗|编|校|职)[一-龥])|以(?![^,;。]{1,20}为[^,;。]{1,6}的)|至|到|中(?![国小央西东药医欧高低华心级型学试等德日韩俄法英美外意澳巴哈泰缅越柬印非瑞职专匈白]|介|成药)|内(?![部外陆河资贸])|目标|任务|水平(?:$|[,、;。并和])|后(?!备)|前(?![期沿])|,|由|规模(?!以上|化|养殖|经营|(?:[达超突][到过破]?)?[\d.]+[^,;。、]{1,8}的)|以下|大关|关口|总额|元|[共合总]计)/
/** 5万人（牵头单位：…）: a remark to the value. */
const remark =
  /^\((?:不?含|其中)[^()]*\d|^\((?:年初|年度|全年|计划|预期|原定)*(?:目标|任务|计划)|^\((?:剩余|尚有|另有|包括|总|占地|建筑面积|合计|共)|^\((?:年均|每年|平均|累计|合计|约|含|占|比|同比|不含)?[^()]*(?:单位|部门|责任|牵头|下同|预计|其中)[^()]*\)|^\((?:年均|每年|累计|合计|同比|比)/

/** Whether nothing but a bracket stands behind the value. */
function isExplained({ quantity: { to }, clause, in: { norm } }: ValuePlace): boolean {
  return norm.charCodeAt(to) === 40 && /^\([^()]*\)(?:[、,;。]|$)/.test(norm.slice(to, Math.min(norm.length, clause.to + 1)))
}

/** Whether a noun that the value may count stands behind it. */
function mayCount(place: ValuePlace): boolean {
  const { quantity, clause } = place
  const { norm } = place.in
  const role = quantity.unitClass?.role
  // 14万残疾人: a magnitude alone counts too
  const counted = role === 'count' || (role === undefined && quantity.unit !== '')
  if ((!counted && role !== 'measure') || quantity.to >= clause.to) return false
  // 30个10万千瓦级以上的风电项目: its size is no value
  const sized = place.in.refused.some((r) => r.quantity.from === quantity.to && r.taken === 'threshold')
  // 2个4A级景区, 1万个5G基站
  if (!sized && !/^(?:[一-龥A-Za-zⅠ-Ⅻ“‘「《（(]|\d[A-Z])/.test(norm.slice(quantity.to, quantity.to + 2))) return false
  if (!countsBehind(place) && noNoun.test(norm.slice(quantity.to, clause.to))) return false
  return !remark.test(norm.slice(quantity.to, quantity.to + 40))
}

interface VerbBefore {
  /** It stands directly before the value. */
  readonly done: boolean
  /** Nothing but the doer stands before it. */
  readonly stands: boolean
}

/** 省级财政安排20亿元专项资金: the verb stands before the value, the doer before it. */
function verbBefore({ left: { from, to }, in: { norm, words } }: ValuePlace, { name, lead, link }: NameRead): VerbBefore {
  // 完成剩余650公里改造
  const front = norm.slice(Math.max(from, to - 6), to).replace(/(?:剩余|其余|余下)$/, '')
  const done = words.leadAtEnd.test(front)
  const given = /^(?:自治区|省级?|市级?|国家|上级|全[省市区县]|中央)$/.test(name)
  return { done, stands: done || ((name === '' || given) && (lead !== null || link !== null)) }
}

/** Verbs between a name and a value behind which a thing may still be counted. */
const makes = new Set(['有', '建有', '设有', '配有', '办有', '拥有', '共有', '完成', '形成', '建成', '培育'])

/** Whether what is counted begins behind the value, and not with the name before it. */
function startsHere(place: ValuePlace, left: NameRead, verb: VerbBefore): boolean {
  const { quantity, clause, left: front } = place
  const { norm } = place.in
  if (quantity.unitClass?.role === 'measure') {
    if (left.link?.kind === 'change' && left.name.length >= 2) return false
    // 新增20万亩高标准农田和5万亩高效节水灌溉面积
    const before = previousDraft(place)
    const joined =
      before?.rule === 'value-name' && /^[、和及与]$/.test(norm.slice(front.from, front.to)) && before.span.from === clause.from
    // 对工程区内9418万公顷天然林实行管护
    const treated =
      /^(?:对|将|把)[^,;、]{0,10}$/.test(norm.slice(front.from, front.to)) &&
      /^[^,;]{2,24}(?:实行|实施|进行|开展|予以)/.test(norm.slice(quantity.to, clause.to))
    if (!verb.stands && !joined && !treated) return false
  }
  if (left.name.length < 2) return true
  if (left.link !== null && !countsBehind(place) && !makes.has(left.link.word) && !countsWhere(place, left)) return false
  return !/^(?:全部|全面|均|都|已|正在|顺利|如期|有序|相继|陆续)/.test(norm.slice(quantity.to, quantity.to + 4))
}

/** Verbs that set others to work: what follows the thing counted says what it does. `支持5家企业转型` */
const causative =
  /^(?:推动|支持|引导|组织|争取|带动|推进|帮助|帮扶|指导|促进|助力|鼓励|确保|保障|实现|动员|发动|促成|扶持|力促|有|完成|达到|突破)/
/** 在 before a count of places. */
const doneIn = /(?<![存所现正潜])在(?:全[国省市县区州])?$/
/** What is made better, behind those that it is made better for. */
const bettered =
  /^([一-龥]{2,}?)的?(?:(?:办学|保障|供水|供电|用电|饮水|安全|补助|服务|生活|生产|居住|人居|住房|医疗|承载|治理|发展|创新|管理|待遇|参保|出行)*(?:水平|能力|质量|收入|条件|环境|标准|待遇))$/
/** Others of a list that are not counted: 1个产业集群和多条产业链. */
const vague = /(?:以及|[和及与、])(?:多[条个家项种所座处批]|一批|若干|一系列|数[十百]?[条个家项种]).*$/

/** 56个污水处理厂已有15个建成, 268家软件园区中,某省占12家: the others of a number. */
const have = /(?:中|当中)?(?:已有|有|已经有)$|(?<=[区户家市县镇乡村企业位])中$/
/** 280个惠民项目件件落实: all of them. */
const eachDone = /(?:件件|个个|项项|条条)[一-龥]*$/
/** 20家企业签订了入驻协议: what they did begins before the 了 that is left. */
const didIt = /[一-龥]{2}了$/

/** 13处断面水质全年达标: what is told of the quality of those counted stands behind it, 断面水质达标. */
const quality = /^(.+(?:水质|空气质量|环境质量))(?:全年|全面|全部|稳定|持续|总体|均)*$/

interface Thing {
  readonly name: string
  readonly span: NameRead['span']
  /** What those counted did, as it stands in front of the name; `''` where it tells nothing of them. */
  readonly told: string
  /** The value tells how many are helped, not how much is changed. */
  readonly helped: boolean
}

const whole = /[项个家条座户所]([一-龥]{2,8}?)(?:当中|之中|中),?(?:已经|已)?有?$/
const met = /^(?:已经|已|均|全部|总体|基本|提前|超额|如期)*(?:完成|达到|实现|超过|优于|高于|快于)[一-龥“”]{2,20}(?=[,;。、(]|$)/

/** `24项指标中有19项完成年度计划`: of the things counted before, which are told by what they met. */
function ofWhole({ quantity: { to }, left, clause, in: inside }: ValuePlace): Thing | null {
  const { norm, sentence, text } = inside
  if (!norm.slice(Math.max(sentence.from, left.to - 6), left.to).includes('中')) return null
  const noun = whole.exec(norm.slice(Math.max(sentence.from, left.to - 16), left.to))?.[1]
  const did = noun === undefined ? undefined : met.exec(norm.slice(to, clause.to))?.[0]
  if (noun === undefined || did === undefined) return null
  const name = `${text.slice(to, to + did.length).replaceAll('\n', '')}的${noun}`
  return { name, span: { from: to, to: to + did.length }, told: '', helped: false }
}

const givenTo =
  /^(?:累计|共|免费|及时|直接|上门|统一)*(?:报销|发放|减免|办理|提供|落实|兑现|追[讨回发]|免除|支付|解决|清欠|安装|加装|配备|配送|赠送|捐赠|拨付|更换|开具)[一-龥“”A-Za-z]{2,}$/

/** The thing that is counted, without what it did; takes the text up to its end. */
function readThing(place: ValuePlace, left: NameRead, before: VerbBefore): Thing | null {
  const { quantity, clause } = place
  const { norm, places, words } = place.in
  const span = nounBehind(place)
  if (!span) return null
  const text = norm.slice(span.from, span.to)
  const verb = left.lead?.word ?? left.link?.word
  const valued = span.to === places[place.index + 1]?.quantity.from
  // 为5万人次报销医药费3000万元: what is given to them is the next value's
  if (valued && (givenTo.test(text) || (quantity.unitSpelling === '户家庭' && words.leadAtStart.test(text))) && helps(place))
    return null
  const made = before.stands && verb !== undefined && !causative.test(verb) && !valued
  // 在30个县建设运营服务中心: where it is done
  const where = doneIn.test(norm.slice(Math.max(clause.from, quantity.from - 4), quantity.from))
    ? placeOfWork(text, words, valued)
    : 0
  const cut =
    where ||
    ownerBehind(left, text) ||
    cutPredicate(text, words, made) ||
    (valued || helps(place) ? nextDeed(text, helps(place)) : 0)
  // 产业集群并形成示范效应
  const joint = cut > 0 && /.{2}(?:(?<![合兼吞归裁])并|且)$/.test(text.slice(0, cut)) ? 1 : 0
  const read = nameBehind(place, cut > 0 ? { from: span.from, to: span.from + cut - joint } : span, made)
  // 10个投资过50亿元的项目: 投资 is the measure, no verb
  const sized = /^(?:超过?|过|达到?|突破)[\d.]/.test(read.name) && read.span.from > span.from
  const noun = sized
    ? {
        ...read,
        name: place.in.text.slice(span.from, read.span.to).replaceAll('\n', ''),
        span: { from: span.from, to: read.span.to },
      }
    : read
  // 提升2万农村人口供水保障水平: how many they are, nothing of what is raised
  const helped = left.link?.kind === 'change' ? bettered.exec(noun.name)?.[1] : undefined
  if (helped) return { name: helped, span: noun.span, told: '', helped: true }
  // 300个重点项目完成投资1182亿元: what the thing did is the name of the next value
  const leadsOn = cut > 0 && valued
  // what somebody named does somewhere tells nothing of the place
  const aside = (where > 0 && left.name.length >= 2 && noun.name.length >= 2) || ownerBehind(left, text) > 0
  const told = leadsOn || cut === 0 || aside ? '' : whoDid(place, noun.name, text.slice(cut), span.to)
  if (/^[（(][^（）()]*[)）]$/.test(noun.name)) return null
  if (noun.name.length < 2 && (told === '' || !placeNoun.test(noun.name))) {
    if (where > 0) takeUpTo(place, span.from + where)
    return null
  }
  const did = didIt.exec(noun.name)
  // 84万人实现了脱贫: no noun at all
  if (did && did.index < 2) return null
  const others = (vague.exec(noun.name) ?? have.exec(noun.name) ?? eachDone.exec(noun.name) ?? did)?.index ?? 0
  // 在10个重点行业打造30个标杆: where the next value is meant
  if (where > 0 && valued && words.leads.has(text.slice(where))) {
    takeUpTo(place, span.from + where)
    return null
  }
  const state = told === '' ? null : quality.exec(noun.name)?.[1]
  if (state) {
    takeUpTo(place, span.to)
    return { name: state + told.replace(/的$/, ''), span: noun.span, told: '', helped: false }
  }
  const name = withoutUse(place, withoutBuilding(place, others >= 2 ? noun.name.slice(0, others) : noun.name))
  // 12个百亿元、70个30亿元以上项目; 1项国家级、16项省级科学技术奖: its thing is the next one's
  const shared = sharedThing(place, name, span.to)
  if (shared === null) return null
  // 向500户困难家庭发放救助金200万元: what is given to them is named by itself
  const given = leadsOn && where === 0 && helps(place) && givenTo.test(text.slice(cut))
  takeUpTo(place, leadsOn ? span.from + (given ? cut : where) : span.to)
  return { name: name + shared, span: noun.span, told: did ? '' : told, helped: false }
}

/** 10亿元专项资金支持制造业发展: what the money is for is no part of its name. */
function withoutUse({ quantity }: ValuePlace, whole: string): string {
  // 安排20亿元用于高标准农田建设: it is named by what it is for
  const name = quantity.unit.endsWith('元') ? whole.replace(use, '') : whole
  return name.includes('支持') || name.includes('用于') ? name.replace(money, '') : name
}

const use = /^(?:资金)?(?:用于(?:支持|保障|推进|推动|开展|实施|加强)?|支持|保障)(?!性|房)(?=[一-龥]{4})/
const money = /(?<=.{2,8}(?:资金|基金|经费|贷款|补助))(?:专项)?(?:支持|用于)[^、,]{2,}$/

/** 加快5个示范园区建设: what is built is counted. */
function withoutBuilding({ quantity }: ValuePlace, name: string): string {
  return /^[个座条所家处]$/.test(quantity.unitSpelling) && built.test(name) ? name.slice(0, -2) : name
}

const built = /[一-龥]{2}(?:项目|工程|区|园|基地|枢纽|中心|平台|试点|集群|公园|社区|城市|县|镇|村|港|站|库|通道)建设$/

/** 为1522户企业退税: those counted are who it is done for. */
function helps({ quantity, clause, in: { norm } }: ValuePlace): boolean {
  return (
    !/[所个座处项件场台]$/.test(quantity.unit) &&
    beneficiary.test(norm.slice(Math.max(clause.from, quantity.from - 6), quantity.from))
  )
}

const perHead =
  /^(?:按照?)?(每[百千万]+(?:(?:名)?(?:城镇|农村|城乡)?(?:人口?|常住人口|老年人|儿童)?|(?:常住)?人口))(?:配备|拥有)?$/
const generic = /^(?:项目|企业|机组|工程|产品|平台|基地|园区|设施|事项|任务|活动)$/

/** The thing with what belongs to its name: what it did, and the noun before the value where no verb parts them. */
function fullName(place: ValuePlace, left: NameRead, { name, told }: Thing, verbBeside: boolean): string {
  const each = perHead.exec(left.name)?.[1]
  if (each !== undefined) return each + name.replace(/^(?:规划|建设)/, '')
  // 丰宁抽水蓄能电站10台机组
  const listed = left.name.endsWith('等')
  const belongs =
    left.name.length >= 2 &&
    left.name.length <= 24 &&
    (listed || (left.lead === null && left.link === null)) &&
    !/是$|[对向给为把将]$|^(?:依托|利用|围绕|结合|面向|通过|借助|按照)/.test(left.name) &&
    !(verbBeside && place.quantity.unitClass?.role === 'measure')
  return belongs && told === '' && (generic.test(name) || (name.length <= 3 && !listed)) ? left.name + name : told + name
}

function moved(direction: 'up' | 'down' | null): Partial<Draft> {
  return direction === 'up' ? { kind: 'increment', direction: null } : { kind: 'change', direction: 'down' }
}

/** 突破百项关键技术, 突破2项以上成果: here 突破 is the verb. */
function breaks({ quantity, in: { norm } }: ValuePlace, name: string): boolean {
  return (
    quantity.comparator === '>' &&
    norm.slice(quantity.from, quantity.numberFrom) === '突破' &&
    (/(?:技术|难题|瓶颈|问题|难关)/.test(name) || norm.slice(quantity.numberFrom, quantity.to).endsWith('以上'))
  )
}

/** The value without the word before it; `80项以上` is a bound by itself. */
function itself({ quantity, in: { norm } }: ValuePlace): Partial<Draft> {
  const comparator = norm.slice(quantity.numberFrom, quantity.to).endsWith('以上') ? '>=' : '='
  return { comparator, valueSpan: { from: quantity.numberFrom, to: quantity.to } }
}
