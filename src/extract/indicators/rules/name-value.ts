import { CharGate } from '../../../lexicon/char-gate.ts'
import { hanBehind } from '../around.ts'
import { clauseBefore } from '../clause-before.ts'
import type { Draft } from '../draft.ts'
import { isHigherBound } from '../higher-bound.ts'
import { nameBefore } from '../name/name-at.ts'
import type { NameRead } from '../name/read-name.ts'
import { isOwner, placeFirst, underTopic } from '../name-list/of-other.ts'
import { ofEachNew } from '../of-each-new.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import type { ValuePlace } from '../value-place.ts'
import { again, ofEach } from './name-value/again.ts'
import { carriedOn, isAlike, ofMean } from './name-value/carried-on.ts'
import { movedObject } from './name-value/moved-object.ts'
import { ofTask, titled } from './name-value/titled.ts'

/**
 * The name stands before the value: `制造业质量竞争力指数达到88以上`, `新建国家级质检中心3家`.
 *
 * Without a unit a value counts only behind a link verb and a name of an index or score, or a name that says 数 / 数量.
 * A clause without a name of its own speaks of what was named before: `…指数保持在84.5以上,稳定在85左右`.
 */
export const nameValue: IndicatorRule = {
  id: 'name-value',
  examples: ['食品抽检合格率达到98%以上', '国家质检中心30个以上'],
  apply(place) {
    const { quantity } = place
    // 设区城市和60%的县: the name stands behind
    if (/(?:和|与|(?<![惠普波涉以触])及)$/.test(place.in.norm.slice(place.left.from, place.left.to))) return null
    const name = whole(place, plainName(nameBefore(place)))
    // 完成500亿元(年初目标520亿元): what was hoped for of the same
    const goal =
      quantity.from > 0 && goalAside.test(place.in.norm.slice(place.left.from, place.left.to)) ? previousDraft(place) : null
    if (goal) return again(place, name, goal, goal.kind).map((one) => ({ ...one, direction: goal.direction }))
    // 建成5G基站3200个,总数达到1.2万个
    const all = /^总(?:数|量|规模|里程)$/.test(name.name) ? previousDraft(place) : null
    if (all && all.unit !== quantity.unit && isAlike(all, quantity))
      return again(place, name, { ...all, name: all.name + name.name }, 'level')
    const level = name.link?.kind !== 'change'
    const role = quantity.unitClass?.role
    // a size before a noun that no verb governs describes it: F级50兆瓦重型燃气轮机
    if (
      role === 'measure' &&
      /^[一-龥“A-Za-z]/.test(place.in.norm.slice(quantity.to, place.clause.to)) &&
      !/^(?:大关|关口|新?台阶|用于|支持|投入|推进|并|且|和|及|与|或|用|建(?!筑)|专项|等(?:$|[,、;。]|预期|既定|主要|任务|指标|目标)|水平(?:$|[,、;。并和])|资金|补齐)/.test(
        place.in.norm.slice(quantity.to, place.clause.to),
      )
    )
      return null
    if (quantity.unit === '' && quantity.fraction === null) {
      if (
        !/(?:指数|系数|度|评分|得分|数|数量|值|比|倍差|强度|率|效率|总量|弹性|水平|[PWC]UE)$/.test(
          name.name.replace(/[（(][^（）()]*[)）]$/, ''),
        )
      )
        return null
    }
    // 战胜对手3:1: only what is a proportion by name has one
    if (quantity.unitClass?.id === 'proportion' && !/(?:比|比例|比值|比率|倍差|差距)(?:[（(][^（）()]*[)）])?$/.test(name.name))
      return null
    if (name.name.length >= 2) {
      // 营业收入达到…、与农业总产值之比: the first side was named before
      const other =
        quantity.unitClass?.id === 'proportion' && /^[、,]?与/.test(place.in.norm.slice(place.left.from, place.left.to))
      const first = other ? previousDraft(place) : null
      if (first) return [draft(place, 'name-value', { ...name, name: `${first.name}与${name.name}` }, { certainty: 'inherited' })]
      if (name.lead?.kind === 'increment' && ofEachNew(name.name, quantity.unit))
        return [draft(place, 'name-value', { ...name, name: name.lead.word + name.name, lead: null })]
      const cut = movedObject(place, name)
      if (cut) return cut
      // 财政支出70%以上用于民生
      const use =
        role === 'ratio'
          ? /^用于[一-龥]{2,10}(?=[,。;、]|$)/.exec(place.in.norm.slice(quantity.to, place.clause.to + 1))?.[0]
          : undefined
      if (use && name.link === null) return [draft(place, 'name-value', { ...name, name: name.name + use })]
      // 全国排名53位: a place, though no 第 stands before it
      const ranked = level && quantity.unit === '位' && /(?:排名|位次|名次|排位)$/.test(name.name)
      if (!level) return [draft(place, 'name-value', name, { direction: name.link?.direction ?? null })]
      // 进出口总额同比-12%: a growth below nought, without a verb
      const shrunk = quantity.value.startsWith('-') && /[同环]比$/.test(place.in.norm.slice(place.left.from, place.left.to))
      return [draft(place, 'name-value', name, ranked ? { kind: 'rank' } : shrunk ? { kind: 'change', direction: 'up' } : {})]
    }
    return ofTask(place, name) ?? titled(place, name) ?? carriedOn(place, name) ?? restated(place, name) ?? untilNext(place, name)
  },
}

/** A name with what the clause before says is measured: `差异系数,小学控制在0.5以下`; a bare extreme names nothing. */
function whole(place: ValuePlace, read: NameRead): NameRead {
  // 亩均产值600元,仅为全国平均水平的六成
  if (read.name.includes('平均') && ofMean.test(place.in.norm.slice(place.left.from, place.left.to)) && previousDraft(place))
    return { ...read, name: '' }
  // 稳定在390万头左右,最低不少于351万头
  if (extreme.test(read.name)) return { ...read, name: '' }
  // 每县打造1家,全市不少于10家: a place alone says how many there are of what was named
  if (
    read.scope === null &&
    ofEach.test(previousDraft(place)?.scope ?? '') &&
    place.in.words.scopeAtStart.find(read.name) === read.name
  )
    return { ...read, name: '', scope: read.name }
  // 家庭适老化改造,“十四五”期间完成改造1万户
  const worked = /^完成(改造|整治|治理|修复|建设|培训)$/.exec(read.name)?.[1]
  const work = worked === undefined ? null : workNamed(place, worked)
  if (work) return { ...read, name: work.name, span: work.span }
  // 每个县至少打造1家标杆,全市不少于10家
  if (
    read.name !== '' &&
    read.link === null &&
    place.in.words.scopeAtStart.find(read.name) === read.name &&
    previousDraft(place)?.scope?.startsWith('每')
  )
    return { ...read, name: '', scope: read.name }
  // 89个,完工32个: what was done to them names nothing
  if (read.name.length < 6 && finished.test(read.name) && previousDraft(place)) return { ...read, name: '' }
  // 经常参加体育锻炼(每周3次以上)人数比例: a bracket with numbers of its own stands in the name
  const { norm } = place.in
  const open = norm[place.left.from] === ')' ? norm.lastIndexOf('(', place.left.from) : -1
  // 养老院10家(其中公办3家)、日间照料中心: the next of a list
  if (open > place.clause.from && read.name.length >= 2 && !hasValue(place, open)) {
    const front = nameBefore(place, { from: place.clause.from, to: open })
    if (front.name.length >= 2 && front.link === null)
      return { ...read, name: front.name + read.name, span: { from: front.span.from, to: read.span.to } }
  }
  // 巾帼示范基地省级10个
  const graded = place.quantity.unitClass?.role === 'count' ? gradeBehind.exec(read.name) : null
  if (graded) return { ...read, name: graded[2] + (graded[1] as string).replace(/^(?:A级|星级)/, '') }
  const name = placeFirst(read.name)
  if (name !== read.name) return { ...read, name }
  // 粮食,平均每年产量…; 机制纸,1990年生产…: the sentence began with what it is of
  const bare = ofTopic.exec(name)
  const thing = bare === null ? null : clauseBefore(place)
  if (thing?.topic) return { ...read, name: thing.name.name + (bare?.[1] ?? '') }
  // 加大企业培育力度,企业突破180家: a count is of no ratio
  const { unit, unitClass } = place.quantity
  if (name.length > 8 || (unit !== '' && unitClass?.role !== 'ratio') || !isOwner(name)) return read
  const topic = clauseBefore(place)
  const told = topic?.mark === ',' || topic?.mark === ':' ? underTopic(topic.name.name, name) : null
  return told === null ? read : { ...read, name: told }
}

const gradeBehind = /^([^、,]{3,}?)(国家级|[省市县州]级|[甲乙丙]级|[1-5一二三四五]A级|[一二三四五]星级)$/

/** What a thing is measured by; 生产 is the verb for it. */
const ofTopic = /^(?:(年?产量|总产量|产值|增加值|销售额|出口额|面积|数量)|生产|五年安排)$/

const finished =
  /^(?:(?:分配)?入住|已?获批|已?获准|已?签约|已?落地|已?入驻|已?到位|已?落户|已完成|已入选|交付|完工|竣工|封顶|复工|通车|投产|达产|达效|投运|投用|并网|核准|在建|开业)$/
const extreme = /^最[低高多少]$/

/** The work that the clause before names, with nothing said of it: 老旧小区改造. */
function workNamed(place: ValuePlace, deed: string): NameRead | null {
  const { sentence, norm, places } = place.in
  const before = sentence.clauses[sentence.clauses.indexOf(place.clause) - 1]
  if (!before || before.to - before.from > 24 || !norm.slice(before.from, before.to).endsWith(deed)) return null
  if (places.some(({ clause }) => clause === before)) return null
  const read = nameBefore(place, { from: before.from, to: before.to })
  return read.name.length > 4 ? read : null
}

/** Whether a value stands in the clause before `to`. */
function hasValue({ clause, in: { places } }: ValuePlace, to: number): boolean {
  return places.some(({ quantity }) => quantity.from >= clause.from && quantity.to <= to)
}

/** `开工3条、续建4条高铁`: behind the first nothing but another verb and as many of the same. */
const nextVerb = /^[、和及与]([一-龥]{2,6}?)(?=[\d一二两三四五六七八九十])/

/** 每个市建成2家、每个县建成1家托育机构: the next of the list names it. */
function untilNext(place: ValuePlace, name: NameRead): Draft[] | null {
  const { norm, words, places } = place.in
  const { quantity } = place
  const following = places[place.index + 1]
  if (
    following?.clause === place.clause &&
    quantity.unitClass?.role === 'count' &&
    name.lead !== null &&
    name.name === '' &&
    name.scope === null &&
    following.quantity.unit === quantity.unit
  ) {
    const verb = nextVerb.exec(norm.slice(quantity.to, following.quantity.from + 1))?.[1]
    if (verb !== undefined && words.leads.has(verb) && hanBehind(following))
      return [draft(place, 'name-value', { ...name, name: '' })]
  }
  const next = place.quantity.unitClass?.role === 'count' && name.scope?.startsWith('每')
  return next && place.in.norm.startsWith('、每', place.quantity.to) ? [draft(place, 'name-value', { ...name, name: '' })] : null
}

/** A link verb alone says again of what was named before it: `提高3个百分点,达到45%`, `新增集群4个、达到17个`. */
function restated(place: ValuePlace, name: NameRead): Draft[] | null {
  const before = previousDraft(place)
  if (!before || !name.link) return null
  const { quantity } = place
  const role = quantity.unitClass?.role
  const level = name.link.kind === 'level'
  if (before.kind === 'change' && level && role === 'ratio') return again(place, name, before, 'level')
  const grown = before.kind === 'increment' && level && isAlike(before, quantity)
  // 新增企业100家以上,力争达到120家: still of the new ones
  if (grown && isHigherBound(before, quantity, name.hedge, name.link.word)) return again(place, name, before, 'increment')
  const same = level && before.unit === quantity.unit
  const sameClass = before.quantity?.unitClass?.id === quantity.unitClass?.id
  const stepped = /^[百千万]?[亿万]$/.test(before.unit ?? '')
  if ((!sameClass && !same && !stepped) || (role === 'count' && !grown && !same)) return null
  return again(place, name, before, grown ? 'level' : undefined)
}

/** Of the verbs that may be part of a name as it is read. */
const told = new CharGate('破过上现持创到')

/** 实现, 完成. */
const achieving = new CharGate('现成')
const achieved =
  /^(?:\d+[家户个])?([一-龥]{1,12}[业济区县市省镇村园团群链贸易游品]|[一-龥]{0,10}(?<!招)商)(?:力争|预计|计划|累计|共|将|已|全年)*(?:实现|完成)([一-龥]{0,2}(?<![人])(?:(?:地区|国内)?生产总值|固定资产投资|社会消费品零售总额|总?(?:产值|增加值|收入|营业收入|销售收入|销售额|营业额|利润总额|利润|税收|交易额|成交额|零售额|(?:进出口|[进出]口)总?额|投资)))$/

/** 产值超过100亿元的企业: what is reached says which are counted. */
const ofSize = /(?:突破|超过?|达到?)[\d.]*[百千万亿]*[元亩吨人户头](?:以上)?的?(?!大关|关口|台阶|门槛)[一-龥]{2,}$/

/** `电商交易额突破百亿大关、达108亿元`: what was said of the name before 、 is no part of it. */
function plainName(read: NameRead): NameRead {
  // 建筑业实现产值: the verb stands between the owner and its measure
  const made = achieving.passesAny(read.name) ? read.name.replace(achieved, '$1$2') : read.name
  if (made !== read.name) return { ...read, name: made }
  if (!read.link || !told.passesAny(read.name) || ofSize.test(read.name)) return read
  const said =
    /^(.{2,}?)(?:首次|再次|成功)?(?:突破(?!领域|方向|项目|点)|超过|跨上|迈上|实现(?:倍增|翻番)|保持(?:稳定|增长)|(?:再|续|屡)?创(?:历史|同期|近年)*(?:新高|最好))[^率额量数值]*$/.exec(
      read.name,
    ) ??
    // 达到二级标准以上的比例 is one name
    /^(.{2,}?)(?:首次|再次|成功)?达到(?!或)[^率额量数值例重度比]*$/.exec(read.name)
  return said ? { ...read, name: said[1] as string } : read
}

/** 完成500亿元(年初目标520亿元): the goal that a result is told beside. */
const goalAside = /^\((?:年初|年度|全年|计划|预期|原定)*(?:目标|任务|计划)(?:任务|值|数)?(?:为|是|[:])?$/
