import type { Draft } from '../../draft.ts'
import { ofOther } from '../../name-list/of-other.ts'
import { perSameUnit } from '../../name-list/share-owner.ts'
import type { ValueSentence } from '../../value-place.ts'
import type { Completion } from './completion.ts'

/** Words that say which of a thing: levels, stars, boards. */
const level =
  /^(?:(?:国家|省|市|县|州|区|市州|部|世界|国际|[镇乡村])级|[一二三四五]星级|[1-5一二三四五]A级|[甲乙丙一二三四]级|[高中初]级|公办|民办|科创板|创业板|北交所|持证)(?:以上|及以上)?/
/** What stands in front of a thing where all levels are meant. */
const anyLevel = /^(?:星级|A级|各级)(?=.)/
const numberOf = /(?:总量|总数|数量)$/

/** `省级重点实验室20个、市级50个`: the same thing of another level; `企业50家,其中科创板5家`: those of a level. */
export const otherLevel: Completion = (inside, i) => {
  const draft = inside.drafts[i] as Draft
  const before = inside.drafts[i - 1]
  if (!before || !isAlike(before, draft) || level.exec(draft.name)?.[0] !== draft.name) return null
  const of = before.name.replace(numberOf, '')
  const thing = of.replace(level, '').replace(anyLevel, '')
  if (thing === '' || (thing === of && !isPart(inside, before, draft))) return null
  return { name: draft.name + thing }
}

/** Places of a prize or contest; the prize is what stands before them. */
const prize = /(?:[金银铜]奖|[金银铜]牌|(?:特等|[一二三]等)奖|优秀奖|提名奖)$/

/** `科技进步奖一等奖3项、二等奖5项`: the next place of the same prize. */
export const otherPrize: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (
    !before ||
    !'奖牌'.includes(draft.name.at(-1) ?? '。') ||
    draft.unit !== before.unit ||
    prize.exec(draft.name)?.[0] !== draft.name
  )
    return null
  const of = before.name.replace(prize, '')
  const beside = /^[、,和及]/.test(norm.slice(before.valueSpan.to, draft.valueSpan.from))
  return of !== before.name && of.length >= 2 && beside ? { name: of + draft.name } : null
}

/** `小学生近视率控制在5%以内,初中生控制在7%以内`: of others the same is measured. */
export const measureOfOther: Completion = (inside, i) => {
  const { drafts } = inside
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || !told.has(draft.rule) || !of.has(before.rule)) return null
  if (!isAlike(before, draft) || draft.kind !== before.kind || draft.direction !== before.direction) return null
  if (draft.quantity?.unitClass?.role === 'count') return null
  const first = wholes.get(before) ?? before
  const part = first !== before ? parts.has(before) : isPart(inside, before, draft)
  // 城镇95%、农村80%: a ratio of the next of a list
  const next = draft.quantity?.unitClass?.role === 'ratio' && inside.norm[before.valueSpan.to] === '、'
  if (first === before && !part && !next && !draft.link && !isBounded(draft) && draft.kind !== 'change') return null
  const name = ofOther(first.name, draft.name, part)
  if (name === null || name.length > longestName) return null
  wholes.set(draft, first)
  if (part) parts.add(draft)
  return { name }
}

/** A longer name has taken more than the measure, in UTF-16 code units. */
const longestName = 40
/** Rules whose drafts may be told of another, and those that name the measure. */
const told = new Set(['name-value', 'change'])
const of = new Set(['name-value', 'change', 'share-of'])

/** What each completed draft took its measure from, for the next of the list: 县城90%、建制镇70%. */
const wholes = new WeakMap<Draft, Draft>()
/** Those of them that stand behind 其中. */
const parts = new WeakSet<Draft>()

/** Whether 其中, or a bracket, says that what follows is a part of what was named before. */
function isPart({ norm }: ValueSentence, before: Draft, draft: Draft): boolean {
  return /^[,;、]?(?:\(|\(?其中)/.test(norm.slice(before.valueSpan.to, draft.valueSpan.from))
}

/** Whether both are told in one unit, of whatever magnitude: 1万亿元, 5000亿元. */
function isAlike(one: Draft, other: Draft): boolean {
  return one.unit === other.unit || one.quantity?.unitSpelling === other.quantity?.unitSpelling
}

function isBounded({ quantity }: Draft): boolean {
  return quantity !== null && quantity.from < quantity.numberFrom
}

/** A size that tells which of a thing are counted: 超10亿元, 10亿元以上, 50—100亿元, 过百亿级; not 二级. */
const sizeText =
  '(?:超过?|突破|过)?[\\d.一二三四五六七八九十百千万亿—~-]+(?:美元|[元亩吨人户头]|(?<=[百千万亿])级)(?:以上|以下|以内)?'
const size = new RegExp(`^${sizeText}`)
const sized = new RegExp(`^(.*?)(${sizeText})(的?[^、,超过]+)$`)
/** What a size is of, with nothing behind it: 产值超百亿元. */
const sizeOf = new RegExp(`^[一-龥]{0,6}(?:产值|收入|营收|销售额|利润|税收|投资|面积)${sizeText}$`)

/** `年销售收入超10亿元的企业3家、超1亿元的20家`: of another size; `企业5000家,其中产值超百亿元20家`: those of a size. */
export const otherSize: Completion = (inside, i) => {
  const draft = inside.drafts[i] as Draft
  const before = inside.drafts[i - 1]
  if (!before || !isAlike(before, draft) || !/[元亩吨人户头级]/.test(draft.name)) return null
  if (sizeOf.test(draft.name)) return isPart(inside, before, draft) ? { name: `${draft.name}的${before.name}` } : null
  const own = size.exec(draft.name)?.[0]
  // 新开工项目56个,其中亿元以上23个
  if (own !== undefined && own === draft.name && draft.quantity?.unitClass?.role === 'count' && !sized.test(before.name))
    return isPart(inside, before, draft) ? { name: own + before.name } : null
  const [, front, , behind] = (own && sized.exec(before.name)) || []
  if (own === undefined || front === undefined || behind === undefined) return null
  const rest = draft.name.slice(own.length)
  const twice = ['以上', '级'].find((end) => own.endsWith(end) && behind.startsWith(end))
  const tail = behind.slice(twice?.length ?? 0)
  if (rest === '') return tail === '' ? null : { name: front + own + tail }
  return front !== '' && behind.replace('的', '') === rest.replace('的', '') ? { name: front + draft.name } : null
}

/** `单位生产总值能耗下降13%、用水量下降16%`: each is told of the same unit of product. */
export const ofSameUnit: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || draft.kind !== 'change' || before.kind !== 'change' || draft.unit !== '%' || before.unit !== '%') return null
  // 能耗下降3%,用电量增长5%: a total
  if (draft.direction !== before.direction) return null
  const name = perSameUnit(before.name, draft.name)
  return name === null ? null : { name }
}

/** Whose rate it is: 精神障碍患者面访率. */
const rateOf = /^(.{1,20}?(?:患者|毕业生|儿童|老年人|孕产妇|学生|居民|人员|职工))(?:(?:实名|规范|定期|首次|按时)?[一-龥]{2})率$/
/** Rates of those who are treated, followed or taught; others may be of a whole population. */
const ofPatients = /^(?:服药|面访|失访|随访|控制|治愈|治疗|救治|登记|管理|服务|建档|检出|报告|复诊|参保|巩固|就业|帮扶|签约)率$/

/** `精神障碍患者面访率不低于90%、服药率不低于80%`: another rate of the same people. */
export const rateOfSame: Completion = ({ norm, drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || !ofPatients.test(draft.name) || draft.unit !== '%' || before.unit !== '%') return null
  if (!/^[、,]/.test(norm.slice(before.valueSpan.to, draft.valueSpan.from))) return null
  const who = rateOf.exec(before.name)?.[1]
  return who === undefined ? null : { name: who + draft.name }
}

/** `存款余额25亿元,人均6200元`: the same for each of them. */
export const perHead: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if ((draft.name !== '人均' && draft.name !== '户均') || before?.kind !== 'level' || before.name.includes('均')) return null
  const alike = before.quantity?.unitClass?.id === draft.quantity?.unitClass?.id && draft.quantity?.unitClass?.role === 'measure'
  return alike ? { name: draft.name + before.name } : null
}

/** `生猪出栏量30万头、存栏量20万头`: of the same animals. */
export const otherHerd: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!before || !/^[出存]栏量?$/.test(draft.name) || !/.[出存]栏量?$/.test(before.name) || !isAlike(before, draft)) return null
  return { name: before.name.replace(/[出存]栏量?$/, draft.name) }
}

const shortOf = /^年?[一-龥]{2}[量率]$/

/** `固废年利用量达到4亿吨;到2030年,年利用量达到5亿吨`: the same again, named shorter. */
export const shortened: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  if (!shortOf.test(draft.name)) return null
  const whole = drafts.slice(0, i).findLast(({ name }) => name.endsWith(draft.name))
  return whole && whole.name.length >= draft.name.length + 2 && isAlike(whole, draft) ? { name: whole.name } : null
}

/** `新增高新技术企业1994户、总数8406户`: how many there are in all. */
export const totalOfNew: Completion = ({ drafts }, i) => {
  const draft = drafts[i] as Draft
  const before = drafts[i - 1]
  if (!/^(?:总数|总户数|总数量)$/.test(draft.name) || before?.kind !== 'increment' || before.unit !== draft.unit) return null
  return { name: before.name, kind: 'level' }
}
