import { CharGate } from '../../../../lexicon/char-gate.ts'
import { advance, type Step } from './step.ts'

const connectors =
  /^(?:[、,;:.。·\s▲△★☆◆◇■□※►▶]|\(\d{1,2}\)|\d{1,2}[.、](?=[一-龥])|但(?!丁|愿)是?|即(?=全年|每)|以来|以及|及其|[与同和]\d+[所个家名][一-龥]{2,10}?(?=共建|合作|签订|签署|联合|建立|达成|结成|实现)|和(?![谐睦平]|美(?:乡|家|社|村))|与(?!会)|及(?!格|时)|并(?![网购轨联])|且|而|或|其中|其余|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|[①-⑳]|为此|届时|预期(?!寿命|性|目标)|为(?=到\d{4}年)|所有(?!设区市|市州|地市|县区|区县|市县|[市县乡](?:[(、镇]|至少|均|都))(?=[^有制])|我们(?=[一-龥]{2})|已?连续(?:\d+|[一二三四五六七八九十]+)年(?:来)?|要求(?=[一-龥\d])|新?(?:大关|关口|台阶)(?=[、,]|$)|正常年景下|目前(?=全[省市县国区州])|(?:[两三四五六]|\d)年共(?![享建同有用治计])(?=[一-龥]{2})|(?:[两三四五六]|\d)年(?=创建|累计|合计|总计|共计|新?增|新[改建开培造]|投[入资]|建成|培育|改造|完成|新建|培训|引进|城|农村|全[省市县国]|\d*$)|(?:利?用|[通经]过)?(?:\d+|[一二两三四五])年(?:左右)?的?(?:时间|努力)(?=[^,;。])|(?:[两三四五六]|\d)年(?=计划(?:改造|新建|建设|培训|培育|引进|投资|实施|完成)|筹集)|“十[一二三四五]五”(?=全[省市县国])|\((?:下同|不?(?:含|包括)[^()]{1,12})\)|\((?:其中)?含(?=[一-龥]{2})|\(?其中(?=\d{4}年)|\(其中[,:]?(?=[^()]*$))/

/** What a connector begins with. */
const connectorStart = new CharGate(
  '同、,;:.。·  \t\n以及其和与并且而或一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳为届预所我已连要新大关台正在两用利通经▲△★☆◆◇■□※►▶但即“0123456789(',
)

/** 在全国技能大赛上, 有利条件下: where and under what the thing came about. */
const event = /^在[一-龥第\d]{2,14}(?:运动会|亚运会|奥运会|大会|赛事|大赛|博览会|比赛|锦标赛)上/
const condition = /^[一-龥]{2,4}(?:条件|前提|情况)下(?![降滑调跌发岗拨放达行])/

/** 建成后亩均产能提高, 项目达产后年产值达到: from when on it is so. */
const worked =
  /^(?:(?:一期|二期|全部|全面|整体|项目|工程|正式|顺利)*(?:建成|达产|投产|投用|投运|竣工|完工|满产|达效|运营|实施|改造|整治)+(?:达产|达效|运营|使用|投产)?)后(?![的续评期勤备端盾])(?=[一-龥]{2})/

/** 三年建设…, 五年新发放…: over how many years it is done, before a verb. */
const years =
  /^(?:[两三四五六十]|\d)年(?!行动|规划|计划|发展|保护|攻坚|期|保障房|转移支付|[一-龥]{2}(?:行动|计划|任务|目标))(?=[一-龥]{2})/

const overYears: Step = (state, { words }, head) => {
  const term = head[1] === '年' ? years.exec(head)?.[0] : undefined
  const verb = term === undefined ? null : words.leadAtStart.find(head.slice(term.length))
  return term !== undefined && verb !== null && head.length > term.length + verb.length && advance(state, term)
}

export const connector: Step = (state, place, head) =>
  overYears(state, place, head) ||
  (connectorStart.passes(head.charCodeAt(0)) && advance(state, connectors.exec(head)?.[0])) ||
  (head.startsWith('在') && head.includes('上') && advance(state, event.exec(head)?.[0])) ||
  (head.includes('后') && advance(state, worked.exec(head)?.[0])) ||
  (head.includes('下') && advance(state, condition.exec(head)?.[0]))
