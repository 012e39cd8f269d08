import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Quantity } from '../../../quantity/quantity.ts'
import type { Draft } from '../draft.ts'
import { isHigherBound } from '../higher-bound.ts'
import type { NameRead } from '../name/read-name.ts'
import { isOwner, placeFirst, underTopic } from '../name-list/of-other.ts'
import { clauseBefore, draft, type IndicatorRule, nameBefore, previousDraft } from '../rule.ts'
import { startOf } from '../start/start-of.ts'
import type { ValuePlace } from '../value-place.ts'
import { workBefore } from '../work-before.ts'

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
    if (quantity.unitClass?.id === 'proportion' && !/(?:比|比例|比值|比率|倍差)(?:[（(][^（）()]*[)）])?$/.test(name.name))
      return null
    if (name.name.length >= 2) {
      // 营业收入达到…、与农业总产值之比: the first side was named before
      const other =
        quantity.unitClass?.id === 'proportion' && /^[、,]?与/.test(place.in.norm.slice(place.left.from, place.left.to))
      const first = other ? previousDraft(place) : null
      if (first) return [draft(place, 'name-value', { ...name, name: `${first.name}与${name.name}` }, { certainty: 'inherited' })]
      // 新建机组供电煤耗: what is told per unit is no new amount
      // 新建数据中心PUE, 新增工业用地亩均税收: of the new ones it is a mean
      if (name.lead?.kind === 'increment' && (/\/(?![年月日天])/.test(quantity.unit) || perThing.test(name.name)))
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

const downward = /^(?:压减|削减|减少|压缩|精简|降低|缩减|核减|缩短)(?=[一-龥]{3})/

/** `压减一般性支出10%`: the verb stands before what moves, and the share is how far it does. */
function movedObject(place: ValuePlace, name: NameRead): Draft[] | null {
  if (place.quantity.unitClass?.id !== 'percent' || name.link !== null) return null
  const parts = { kind: 'change', direction: 'down' } as const
  const verb = downward.exec(name.name)?.[0]
  if (verb) return [draft(place, 'name-value', { ...name, name: name.name.slice(verb.length) }, parts)]
  const led = name.lead !== null && place.in.norm.startsWith(name.lead.word, name.span.from - name.lead.word.length)
  return led && downward.test(`${name.lead?.word}${name.name}`)
    ? [draft(place, 'name-value', { ...name, lead: null }, parts)]
    : null
}

/** A name with what the clause before says is measured: `差异系数,小学控制在0.5以下`; a bare extreme names nothing. */
function whole(place: ValuePlace, read: NameRead): NameRead {
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
  if (finished.test(read.name) && read.name.length < 6 && previousDraft(place)) return { ...read, name: '' }
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
  /^(?:(?:分配)?入住|已?获批|已?获准|已?签约|已?落地|已?入驻|已?到位|已?落户|已完成|已入选|交付|完工|竣工|投产|投运|投用|开业)$/
const extreme = /^最[低高多少]$/

/** What is measured of each new thing. */
const perThing = /(?:[PW]UE|亩均(?:税收|产出|产值|收益|效益))$/

/** A scope of places or things one by one. */
const ofEach = /^[每各]/

/** The entry before goes on under its own name. */
function again(place: ValuePlace, name: NameRead, before: Draft, kind?: Draft['kind']): Draft[] {
  // 建成100家,其中每区不少于5家: of each of them; 每县打造1家,全市不少于10家: of all
  const scope = name.scope !== null && (ofEach.test(name.scope) || ofEach.test(before.scope ?? '')) ? name.scope : before.scope
  const { nameSpan } = before
  return [
    draft(
      place,
      'name-value',
      { ...name, name: before.name, span: nameSpan, scope },
      { certainty: 'inherited', ...(kind && { kind }) },
    ),
  ]
}

/** A value that goes on with what was named right before it: its sum, its amount, another unit of it, a higher bound. */
function carriedOn(place: ValuePlace, name: NameRead): Draft[] | null {
  const before = previousDraft(place)
  if (!before) return null
  const { quantity } = place
  const { words } = place.in
  const role = quantity.unitClass?.role
  const left = place.in.norm.slice(place.left.from, place.left.to)
  // 每个县建成1个示范村、全省100个
  if (name.name === '' && name.scope !== null && before.unit === quantity.unit && ofEach.test(before.scope ?? ''))
    return again(place, name, before, before.kind)
  // 生猪出栏30万头、存栏20万头
  const herd = left.endsWith('栏') ? herds.exec(left)?.[1] : undefined
  if (herd !== undefined && isAlike(before, quantity))
    return again(place, name, { ...before, name: before.name.replace(/(?<=.)[出存]栏$/, '') + herd }, 'level')
  // 新建公办园96所,新增学位4.3万个;其中新建20所: what was counted so before
  const counted =
    name.lead !== null &&
    role === 'count' &&
    before.unit !== quantity.unit &&
    /^[,;、]?(?:其中[,:]?)?(?:20\d\d年)?(?:新建|改扩建|新增|建成|改造)$/.test(left)
  const earlier = counted ? place.in.drafts.findLast((d) => d.unit === quantity.unit) : undefined
  if (earlier) return again(place, name, earlier, name.lead?.kind ?? earlier.kind)
  // 落实待遇249.6万人次、共计3.9亿元; 总额达到300亿元,五年合计为1194亿元; 490万吨(其中2024年90万吨)
  const summed =
    /^[、,]?(?:(?:(?:[两三四五六]|\d)年)?(?:累计|共计|合计|总计)(?:为|达到?|完成|实现)?|总额|金额|共|\(其中\d{4}年(?:为|达到?)?)$/.test(
      left,
    )
  // 2022年达到3200万亩,2025年4000万亩: the same, of another year
  if (/^[,;、和及]?(?:到|至)?(?:20\d\d年(?:底|末)?的?)?$/.test(left) && /年/.test(left)) {
    // 收入年均增长15%,到2026年突破10亿元: what was told of last, not of another before it
    const same = place.in.drafts.findLast((d) => d.unit === quantity.unit && d.kind !== 'change')
    if (same) return again(place, name, isOfNewSubject(place, same, before) ? before : same, same.kind)
  }
  // 到2022年建成农田10亿亩,以此保障…;到2025年建成10.75亿亩
  if (yearAndVerb.test(left)) {
    const verb = left.slice(-2)
    const same = place.in.drafts.findLast((d) => isAlike(d, quantity) && (d.lead === verb || d.link === verb))
    if (same) return again(place, name, isOfNewSubject(place, same, before) ? before : same, same.kind)
  }
  // 改造户厕250万户,其中2022年80万户: of one year
  if (before.unit === quantity.unit && ofYear.test(left)) return again(place, name, before, name.lead?.kind ?? before.kind)
  // 超过4万亿元,较2020年翻一番
  if (quantity.unit === '番' && name.name.length < 2 && role === 'multiple') return again(place, name, before, 'change')
  // 补充教师3600名(年均720名)
  if (/^\((?:年均|每年|平均每年)$/.test(left) && before.unit === quantity.unit) return again(place, name, before, before.kind)
  // 下降10%以上,压减到3.5亿吨: where the movement ends
  if (
    before.kind === 'change' &&
    role !== 'ratio' &&
    name.lead === null &&
    name.link?.kind === 'level' &&
    (/^[、,]?(?:[一-龥]{2})?[一-龥]{2}[到至]$/.test(left) || /^[、,]?(?:力争|确保)?(?:控制|稳定|保持|维持)在$/.test(left))
  )
    return again(place, name, before, 'level')
  if (before.kind === 'change' && before.quantity?.unitClass?.role === 'ratio' && hoped.test(left)) {
    // 增长8%,力争10%: the same movement, hoped for; 增长7%,力争突破3万亿元: what it shall amount to
    if (role !== 'ratio') return again(place, name, before, 'level')
    const { per, aggregate, direction } = before
    // 合格率提高3个百分点,力争达到98%: a rate reaches a level, an amount a rate of growth
    if (before.unit === quantity.unit && !(left.endsWith('达到') && words.ratioEnd.test(before.name)))
      return again(place, name, before, 'change').map((one) => ({ ...one, per, aggregate, direction }))
  }
  // 新开工住房1.2万套,基本建成9800套
  const done =
    /(?:建成|开工|竣工|改造|完成|完工|入住|交付|投产|投运|投用|开业|获批|获准|签约|落地|入驻|落户|入选|[出存]栏)$/.test(left) &&
    isAlike(before, quantity)
  if (done) return atStage(place, name, before, left) ?? again(place, name, before, 'level')
  if (summed || (name.lead !== null && before.unit === quantity.unit)) {
    // 年均增长20%,五年累计达500亿元: what it amounts to
    const amount = summed && before.kind === 'change' && role !== 'ratio'
    // 高速铁路7万公里,普速铁路13万公里,合计20万公里: of both together
    const alike = /[合共总]计/.test(left) ? place.in.drafts.filter((d) => d.unit === before.unit && d.kind !== 'change') : []
    const names = new Set(alike.map((d) => d.name))
    if (before.unit === quantity.unit && alike.length > 1 && names.size === alike.length)
      return again(place, name, { ...before, name: [...names].join('、') }, 'level')
    return again(place, name, before, amount ? 'level' : (name.lead?.kind ?? before.kind))
  }
  // 地区生产总值2200亿元,是2015年的1.36倍
  if (
    role === 'multiple' &&
    name.link?.word !== '翻' &&
    /(?:是|为|相当于|达到?)[^,;、]{2,14}的?$/.test(left) &&
    (left.startsWith('、') || place.in.sentence.clauses.indexOf(place.clause) > 0)
  )
    return again(place, name, before, 'level')
  // 投资增长32.8%、达495.2亿元: the amount of what moved
  const moved = before.kind === 'change' || before.unit === '番'
  const bounded =
    before.direction !== 'down' && quantity.from < quantity.numberFrom && /^[、,]?(?:到?20\d\d年(?:末|底)?)?$/.test(left)
  if (
    moved &&
    role !== 'ratio' &&
    (bounded || /^[、,]?(?:总量|规模)?(?:到?\d{4}年(?:末|底)?)?(?:达到?|为|至|[迈跨站登]上)$/.test(left))
  )
    return again(place, name, before, 'level')
  // 养护城市道路1773条、170万平方米: the same in another unit
  const other =
    (left === '、' || left === '') &&
    before.valueSpan.to === place.left.from &&
    (role === 'measure' || role === 'count') &&
    before.quantity?.unitClass?.role !== 'ratio'
  if (other) {
    // 事故56起,死亡45人,同比减少8起、6人: how much less of each
    const { kind, direction } = before
    const same = kind === 'change' ? place.in.drafts.findLast((d) => d.kind !== 'change' && d.unit === quantity.unit) : undefined
    return again(place, name, same ?? before, kind).map((one) => ({ ...one, direction }))
  }
  // 发放救助金25亿元,惠及60.9万人: how many have a part in what was named
  if (name.lead && reaching.has(name.lead.word) && left.endsWith(name.lead.word) && role === 'count') {
    const counted = `${before.name}${name.lead.word}${quantity.unitClass?.id === 'person' ? '人数' : '数'}`
    return again(place, name, { ...before, name: counted }, 'level')
  }
  // 力争突破1250亿元: a hedge or bound alone goes on with what was named
  const harder = name.link === null && (name.hedge !== null || quantity.from < quantity.numberFrom)
  // 占比提升15个百分点、突破45%: how far, and what is reached
  if (harder && before.kind === 'change' && before.unit === '个百分点' && quantity.unitClass?.id === 'percent')
    return again(place, name, before, 'level')
  if (harder && isAlike(before, quantity)) return again(place, name, before, before.kind === 'increment' ? 'increment' : 'level')
  return null
}

/** How far projects have come. */
const stage = /新?(?:出栏|存栏|签约|开工|启动|筹集|招标|竣工|完工|建成|投产|投运|投用|开业|交付|完成|落地|入驻|入库)$/

const firstStage = /^新?(?:签约|开工|竣工|完工|建成|投产|投运|投用|落地|入库)(?=.*项目$)/

/** `新签约亿元以上项目50个、开工30个`, `城中村改造启动30个、完成20个`: of another stage, so that it is named by it. */
function atStage(place: ValuePlace, name: NameRead, before: Draft, left: string): Draft[] | null {
  const now = stage.exec(left)?.[0]
  if (!now) return null
  const told = stage.exec(before.name)?.[0]
  const base = told ? before.name.slice(0, -told.length) : before.name.replace(firstStage, '')
  const project = before.name.endsWith('项目') && (before.lead !== null || base !== before.name)
  if (told === now || (!told && !project)) return null
  if (told && base.length < 2) return null
  const own = told ? base + now : now + base
  return again(place, { ...name, lead: null }, { ...before, name: own }, now.startsWith('新') ? 'increment' : 'level')
}

/** `A年均增长12%,到2026年达到100亿元;B年均增长15%,到2026年突破10亿元`: what moved last was told of another, behind a ;. */
function isOfNewSubject({ in: { norm } }: ValuePlace, same: Draft, before: Draft): boolean {
  const apart = before.name !== same.name && norm.slice(same.valueSpan.to, before.valueSpan.from).includes(';')
  return apart && (before.kind === 'change' || before.unit === same.unit)
}

const yearAndVerb = /^[,;、和及]?(?:到|至)?20\d\d年(?:底|末)?前?(?:再|累计)?[一-龥]{2}$/

const herds = /^[、,](?:年末|年底|期末)?([出存]栏)$/

const goalAside = /^\((?:年初|年度|全年|计划|预期|原定)*(?:目标|任务|计划)(?:任务|值|数)?(?:为|是|[:])?$/

/** All that stands before the value: 力争, 力争达到, 奋斗目标为. */
const hoped = /^[、,]?(?:力争|争取|确保|努力|奋斗目标为?)(?:实现|达到|完成)?$/

const ofYear = /^[,;、(]?其中[,:]?到?20\d\d年(?:\d{1,2}月)?(?:底|末)?前?(?:新建|改造|完工|建成|完成|安排|投入|达到?|为)?$/

function isAlike(before: Draft, quantity: Quantity): boolean {
  return before.unit === quantity.unit || before.quantity?.unitSpelling === quantity.unitSpelling
}

/** What is held to a task that somebody else sets. */
const toTask =
  /^(.{2,}?)(?:不超过|不突破|不低于|不高于|不少于|控制在|达到|完成)(?:国家|省|市|县|上级|自治区|省级|市级)(?:[^,;]{0,8}(?:指标|任务|目标|要求|红线))(?:以内|之内|以上)?$/

/** `用水总量不超过国家下达指标,其中2025年不超过262.3亿立方米`: the number of one year, whose name stands with the task before. */
function ofTask(place: ValuePlace, name: NameRead): Draft[] | null {
  const { norm, sentence } = place.in
  if (!norm.startsWith('其中', place.left.from) || !yearOfTask.test(norm.slice(place.left.from, place.quantity.from))) return null
  const before = sentence.clauses[sentence.clauses.indexOf(place.clause) - 1]
  const whole = before?.mark === ',' ? toTask.exec(norm.slice(before.from, before.to))?.[1] : undefined
  if (!before || whole === undefined) return null
  const held = nameBefore(place, { from: before.from, to: before.from + whole.length })
  return held.name.length < 2 ? null : [draft(place, 'name-value', { ...held, link: name.link }, { certainty: 'inherited' })]
}

const yearOfTask = /^其中[,:]?[到至]?20\d\d年(?:底|末)?(?:达到|控制在)?$/
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

/** 每个市建成2家、每个县建成1家托育机构: the next of the list names it. */
function untilNext(place: ValuePlace, name: NameRead): Draft[] | null {
  const next = place.quantity.unitClass?.role === 'count' && name.scope?.startsWith('每')
  return next && place.in.norm.startsWith('、每', place.quantity.to) ? [draft(place, 'name-value', { ...name, name: '' })] : null
}

/** 智慧校园:建成500所 */
const onlyMade = /^(?:到?\d{4}年(?:底|末)?前?)?(?:新建|建成|建设|改造|新增|完成)$/

/** `学前三年毛入园率:95%以上`, `用于住房的比重,由8%上升到10%`: the name stands in the clause before. */
function titled(place: ValuePlace, name: NameRead): Draft[] | null {
  const work = workBefore(place)
  if (work) {
    const { from, to } = work
    return [draft(place, 'name-value', { ...name, name: work.name, span: { from, to } }, { certainty: 'inherited' })]
  }
  const title = clauseBefore(place)
  if (!title) return null
  const made =
    title.name.lead === null &&
    /^[一-龥A-Za-z\d]{3,10}$/.test(title.name.name) &&
    onlyMade.test(place.in.norm.slice(place.left.from, place.left.to))
  const bare = title.mark === ':' ? (name.link === null && name.lead === null) || made : goesOn(place, name)
  // 素质显著提升,每个市建成1个基地: what is made is another thing
  if (!bare || (title.moves && name.scope !== null)) return null
  // 布局持续优化,资产总额增长16%、达到23亿元: of what the clause itself names
  if (title.moves && place.left.from > place.clause.from && place.in.norm[place.left.from] === '、') return null
  // 覆盖面不断扩大,…达到50%; a rate is of percent
  if (title.mark === ',' && rate.test(title.name.name) && place.quantity.unitClass?.role === 'count') return null
  return [draft(place, 'name-value', { ...name, ...title.name, link: name.link }, { certainty: 'inherited' })]
}

/** `产业规模不断壮大,力争突破300亿元`: whether a clause says no more of what was named before it than its value. */
function goesOn(place: ValuePlace, { link }: NameRead): boolean {
  const { quantity, clause, in: inside } = place
  if (startOf(place)) return true
  // 国有资本布局不断优化,国企资产增长116%、达到23万亿元
  if (inside.places[place.index - 1]?.clause === clause) return false
  if (link !== null) return !making.has(link.word)
  if (quantity.from === quantity.numberFrom) return false
  const dated = inside.dates.findLast((date) => date.to <= quantity.from && date.from >= clause.from)
  return /^(?:[,、]|力争|争取|确保|预计|有望|已|将)*$/.test(inside.norm.slice(dated?.to ?? place.left.from, quantity.from))
}

/** Behind these stands what is made, and no amount of what was named before. */
const making = new Set(['建成', '培育', '形成', '完成', '实现', '有', '共有', '拥有', '整合为', '合并为'])

const rate = /(?:率|比重|占比|比例)$/

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

/** Verbs of those who have a part in a thing. */
const reaching = new Set(['惠及', '覆盖', '带动', '受益'])

/** Of the verbs that may be part of a name as it is read. */
const told = new CharGate('破过上现持创到')

const achieved =
  /^(?:\d+[家户个])?([一-龥]{1,12}[业济区县市省镇村园团群链])(?:力争|预计|计划|累计|共|将|已|全年)*(?:实现|完成)([一-龥]{0,2}(?<![人])(?:(?:地区|国内)?生产总值|固定资产投资|社会消费品零售总额|总?(?:产值|增加值|收入|营业收入|销售收入|销售额|营业额|利润总额|利润|税收|交易额|零售额|进出口总?额|投资)))$/

/** 产值超过100亿元的企业: what is reached says which are counted. */
const ofSize = /(?:突破|超过?|达到?)[\d.]*[百千万亿]*[元亩吨人户头](?:以上)?的?(?!大关|关口|台阶|门槛)[一-龥]{2,}$/

/** `电商交易额突破百亿大关、达108亿元`: what was said of the name before 、 is no part of it. */
function plainName(read: NameRead): NameRead {
  // 建筑业实现产值: the verb stands between the owner and its measure
  const made = achieved.test(read.name) ? read.name.replace(achieved, '$1$2') : read.name
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
