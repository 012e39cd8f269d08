import { CharGate } from '../../../../lexicon/char-gate.ts'
import { depthStep } from '../../../../scan/depth.ts'
import type { Words } from '../../words.ts'

/** Verbs that may follow the thing counted and are no part of its name. */
const predicate =
  /(?:竣工投产|竣工|建成投用|建成投产|建成运营|建成|落地实施|落地运营|落地见效|落地|开工建设|全部开工|(?<!延期)交房(?!项目|难)|交付(?!率)|累计(?=[一-龥]{2})|开工|投产达效|投产|投用|投运|完工|纳入|列入|入选|入围|进入|跻身|获批|获评|获得|荣获|获|成为|已(?=[完成启全开建投竣批通落基顺达实编制出印发公组设挂列纳])|(?<=.)分别(?=[入获被列])|达到|完成|实现|通过(?!率)|全部|全面|(?<![亩户人年月日平])均(?![衡匀等质])|都(?![市江匀])|率先(?=.{4})|年内(?=.{2})|年底前(?=.{2})|打造(?=.{4})|总体(?=完成|实现|建成)|正在|加快|参加|参与(?!度)|享受|接受|提供|用于|位居|位列|居(?=[全世国省首前第中东西])|被|成功|带动(?!能力|作用)|覆盖(?!率|面)|并网|上市工作|签约|入驻|用上|安全复工|复工复产|不出现|开办|追回|缴纳|实行|开展|进行(?=[一-龥]{2})|(?:予以|给予)(?=[一-龥]{2})|提质升级|启动|取得|处于|(?<![雷抵表发传])达|对接|(?:有序|扎实|稳步|平稳|持续|加快)(?:推进|实施|运行|划转|建设|提升|开展)|顺利|进展(?=顺利|有序|良好|平稳|较[好快])|相继|陆续|先后|惠及|打通|改善(?=[一-龥]{2,4}条件)|形成|集中(?![式供处区度化居])|(?:力争|确保|争取|预计|计划)(?=(?:在|于)?(?:\d{4}年|年底|今年|明年))|推进(?!工作|项目|任务)|(?:作|升|改制|改组|升格|增选|当选|评选|更名|成长|发展|列|创建|确定|认定|评定|命名|转变)为|为|转型|受益|就业(?!岗位|见习|服务|困难|人员|创业(?:园|基地|孵化)|援助|培训|帮扶|率|技能)|通车|贯通|挂牌|揭牌|规划(?=.)|(?<!总体|专项|村庄|乡镇|详细|单元|空间|片区|分区)规划|建设(?=.{4})|实施(?=整村|精准|全程|动态|分类|差异|统一|联合)|认证|验收|上线|亮相|扩能升级|改造升级|创建(?!活动|工作)|晋升|晋级|脱贫(?!任务|攻坚)|摘帽(?!任务)|退出|出列|销号|整改|上榜|代缴|代发|拟申报|避险|脱险|高效运[行转]|稳定运行|开诊|得到(?=[一-龥]{2})|核准|划转(?=为|至|到)|共享(?=[一-龥]{2,4}(?:服务|资源|平台))|参[会展赛]$|任教$|支教$|下乡$|授课$|讲学$|深入(?=一线|基层|现场)|到(?=基层|一线|农村|乡镇|企业)|(?:下沉|补充|充实|派驻|派遣|输送|转移|流动|推送|延伸|分布|分配|安置|进驻|奔赴)(?=[到至于往入])|奔赴(?=.{2})|下沉$|赴(?=[一-龥]{2,10}(?:研修|支教|任教|培训|服务|支援|交流|学习|考察|挂职|帮扶|开展|参加|参展|就业|留学|工作)))/
/** Of them, those with an object, which are a predicate even where the value is what somebody makes. */
const finite =
  /(?:纳入|列入|入选|入围|进入|跻身|获批|获评|获得|得到|荣获|成为|达到|通过(?!率)|位居|位列|居(?=[全世国省首前第])|享受|接受|实现|完成|取得|被(?=评|认|列|授|命|纳)|参与(?![式度])|参加|退出|开展|实行|用上|提供|带动(?!能力)|为(?=.{2,6}提供)|到(?=基层|一线|农村|乡镇)|(?:下沉|补充|充实|派驻|派遣|输送|转移|流动|推送|延伸|分布|分配|安置|进驻|奔赴)(?=[到至于往入])|奔?赴(?=.{2})|(?:予以|给予|进行)(?=[一-龥]{0,6}(?:支持|扶持|奖励|表彰|补助|资助|培育|激励|帮扶|指导|通报|授牌)))(?=[^率])/y
/** A place alone: 3个市成功创建…. */
export const placeNoun = /^(?:市|县|区|镇|乡|村)$/

/** How it is done, before the verb: 农民就地就近就业, 企业数字化转型, 大学生在本地就业. */
const manners =
  /(?:从中|预|稳定|就地就近|就近就地|就近|就地|高质量|自愿|整体|如期|当年|转移|绿色低碳|(?:数字|智能|绿色|网络|标准|规模|集约|智慧)化|免费|(?<!所)在[\d一二三四五六七八九十]+[个所家](?=[一-龥])[^,;、]{2,10}|(?<!所)在(?![建校册编岗园读库线用])[一-龥]{1,3})$/

/** Where the predicate begins; 0 where there is none. Behind a verb that makes the thing, 数字化转型标杆 is a noun. */
export function cutPredicate(text: string, words: Words, made: boolean): number {
  const from = placeNoun.test(text.slice(0, 1)) ? 1 : 2
  // verbs inside brackets and quotes are part of a name
  let depth = 0
  let at = 0
  for (let i = predicateFrom(text, from); i >= 0; i = predicateFrom(text, i + 1)) {
    for (; at < i; at++) depth += depthStep(text.charCodeAt(at))
    if (depth !== 0 || (made && !startsAt(finite, text, i) && !onlyPredicates(text, i))) continue
    if (isInNoun(text, i)) continue
    const adverbial = (words.mannerAtEnd.findIn(text, 0, i) ?? lately.exec(text.slice(0, i))?.[0])?.length ?? 0
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

/** 高校新入选…, 项目首次纳入…: when they did it; 水库尚未完成…: that they did not. */
const lately = /(?:首次|再次|新|(?:尚|仍|还|暂)?未能?|没有)$/
/** 数字化转型城市试点, 新开工项目, 供需对接和投融资项目: a verb that goes on so is part of the noun. */
const nounOf = /^(?:转型(?:升级)?(?:城市|示范|试点|标杆|促进|服务|平台|中心|样板|先导)|对接[和与及、])/
/** 新开工项目 */
const newThing = /^(?:开工|签约|投产|入库)(?:项目|企业)/
const mayBeNoun = new CharGate('转对开签投入')

function isInNoun(text: string, at: number): boolean {
  return (
    mayBeNoun.passes(text.charCodeAt(at)) &&
    (nounOf.test(text.slice(at)) || (text[at - 1] === '新' && newThing.test(text.slice(at))))
  )
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
