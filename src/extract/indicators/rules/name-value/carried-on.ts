import type { Quantity } from '../../../../quantity/quantity.ts'
import { hanBehind } from '../../around.ts'
import type { Draft } from '../../draft.ts'
import type { NameRead } from '../../name/read-name.ts'
import { previousDraft } from '../../previous-draft.ts'
import type { ValuePlace } from '../../value-place.ts'
import { again, ofEach } from './again.ts'

/** A value that goes on with what was named right before it: its sum, its amount, another unit of it, a higher bound. */
export function carriedOn(place: ValuePlace, name: NameRead): Draft[] | null {
  const before = previousDraft(place)
  if (!before) return null
  const { quantity } = place
  const { words } = place.in
  const role = quantity.unitClass?.role
  // 引导1亿人在中西部城镇化: who is to do it stands behind, whatever was named before
  if (name.lead !== null && causing.has(name.lead.word) && hanBehind(place)) return null
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
  // 存款余额增长8.5%,新增400亿元; 里程达到2万公里,新增300公里: so much was added to it
  if (name.lead?.kind === 'increment' && added.test(left) && !hanBehind(place) && mayBeAdded(before, quantity))
    return again(place, name, before, 'increment')
  // 新开工住房1.2万套,基本建成9800套
  const done =
    /(?:建成|开工|复工|封顶|通车|达产|达效|竣工|改造|完成|完工|入住|交付|投产|投运|投用|并网|核准|在建|开业|获批|获准|签约|落地|入驻|落户|入选|[出存]栏)$/.test(
      left,
    ) && isAlike(before, quantity)
  if (done) return atStage(place, name, before, left) ?? again(place, name, before, 'level')
  // 电站开工2座、投产120万千瓦: of another stage, in another unit
  if (
    left[0] === '、' &&
    /^、(?:基本|全部)?[一-龥]{2}$/.test(left) &&
    (role === 'measure' || role === 'count') &&
    stage.test(before.name)
  )
    return atStage(place, name, before, left)
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
  // 亩均产值600元,仅为全国平均水平的六成: set against a mean
  if (role === 'ratio' && ofMean.test(left)) return []
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

/** 仅为全国平均水平的: what a share is of. */
export const ofMean =
  /^[、,]?(?:仅|只|约)?(?:为|是|相当于|达到?)(?:同期)?(?:全[国省市]|世界|同类|[一-龥]{1,4}地区)[一-龥]{0,6}平均(?:水平|值|数)?的?$/

/** How far projects have come. */
const stage =
  /新?(?:出栏|存栏|签约|开工|复工|启动|筹集|招标|竣工|完工|封顶|建成|通车|投产|达产|达效|投运|投用|并网|核准|在建|开业|交付|完成|落地|入驻|入库)$/

const firstStage = /^新?(?:签约|开工|竣工|完工|建成|投产|达产|投运|投用|落地|入库)(?=.*项目$)/

const unfinished = /^(?:在建|并网|核准)$/

/** `新签约亿元以上项目50个、开工30个`, `城中村改造启动30个、完成20个`: of another stage, so that it is named by it. */
function atStage(place: ValuePlace, name: NameRead, before: Draft, left: string): Draft[] | null {
  const now = stage.exec(left)?.[0]
  if (!now) return null
  const told = stage.exec(before.name)?.[0]
  const base = told ? before.name.slice(0, -told.length) : before.name.replace(firstStage, '')
  const project = before.name.endsWith('项目') && (before.lead !== null || base !== before.name)
  // 建成通道4座、在建8座; 装机规模3000万千瓦、并网2000万千瓦: these are others than all of them
  if (!told && unfinished.test(now)) {
    const other = now === '在建' ? now + base : base.replace(/(?:装机)?(?:规模|容量)$/, '') + now
    return again(place, { ...name, lead: null }, { ...before, name: other }, 'level')
  }
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

/** All that stands before the value: 力争, 力争达到, 奋斗目标为. */
const hoped = /^[、,]?(?:力争|争取|确保|努力|奋斗目标为?)(?:实现|达到|完成)?$/

const ofYear = /^[,;、(]?其中[,:]?到?20\d\d年(?:\d{1,2}月)?(?:底|末)?前?(?:新建|改造|完工|建成|完成|安排|投入|达到?|为)?$/

export function isAlike(before: Draft, quantity: Quantity): boolean {
  return before.unit === quantity.unit || before.quantity?.unitSpelling === quantity.unitSpelling
}

/** All that stands before an amount that was added. */
const added =
  /^[、,]?(?:(?:比|较)(?:上年|去年|年初|同期|上年同期)|同比|当年|全年|五年|累计|共|(?:平均)?每[天日月年](?:平均)?|[日月年]均)*(?:新增|净增)$/

/** Whether so much may have been added to what was named before: an amount of the same unit, or one of what grew by a share. */
function mayBeAdded(before: Draft, quantity: Quantity): boolean {
  const { role, id } = quantity.unitClass ?? {}
  if (role !== 'measure' && role !== 'count') return false
  if (before.kind !== 'change') return before.kind === 'level' && isAlike(before, quantity)
  if (before.quantity?.unitClass?.role !== 'ratio' || rateName.test(before.name)) return false
  return id === 'money' ? sum.test(before.name) : role === 'count' ? !sum.test(before.name) && !amount.test(before.name) : false
}

const rateName = /(?:率|度|指数|比重|占比|比例|系数)$/
/** Of money. */
const sum = /(?:[总余金税]额|收入|投资|产值|增加值|利润|税收|支出|贷款|存款|价值|生产总值|规模|进出口|[进出]口)$/
const amount = /(?:产量|面积|里程|能力|装机|容量|量)$/

/** Verbs that set others to do something. */
const causing = new Set(['引导', '支持', '鼓励', '组织', '动员', '发动', '推动', '促进', '帮助', '指导'])

/** Verbs of those who have a part in a thing. */
const reaching = new Set(['惠及', '覆盖', '带动', '受益'])
