import type { Span } from '../../clean/position-map.ts'
import { CharGate } from '../../lexicon/char-gate.ts'
import { type Draft, valueFields } from './draft.ts'
import { type NameRead, readName } from './name/read-name.ts'
import { startOf } from './start/start-of.ts'
import { eachAtEnd } from './start/words.ts'
import { behindTold, toldOfMeasure } from './told-of-measure.ts'
import type { ValuePlace } from './value-place.ts'

/** A way of saying a value (写法): looks at one value in its sentence and makes entries of it, or passes. */
export interface IndicatorRule {
  readonly id: string
  readonly examples: readonly string[]
  apply(place: ValuePlace): Draft[] | null
}

/** A family of numbers that are no indicators; the first that applies refuses the value, and its id says why. */
export interface Rejection {
  readonly id: string
  readonly examples: readonly string[]
  test(place: ValuePlace): boolean
}

/** Name before a value, read from the left of its place. */
export function nameBefore(place: ValuePlace, span: Span = place.left): NameRead {
  // the rules ask for it one after the other
  const known = place.before
  if (known && known.from === span.from && known.to === span.to) return known.read
  const read = readBefore(place, span)
  place.before = { from: span.from, to: span.to, read }
  return read
}

/** 省级补助6000万元、专项债: an item that is not read is no part of the next one's name. */
function behindItems({ in: { refused, norm } }: ValuePlace, span: Span): Span {
  const last = refused.findLast(
    ({ quantity: { from, to, chinese } }) => !chinese && from > span.from && to < span.to && norm[to] === '、',
  )
  if (!last) return span
  const rest = norm.slice(last.quantity.to, span.to)
  const named = norm.slice(span.from, last.quantity.from)
  return rest.includes('的') || rest.length < 3 || !/[一-龥]{2}$/.test(named) ? span : { from: last.quantity.to, to: span.to }
}

function readBefore(place: ValuePlace, given: Span): NameRead {
  const span = place.in.refused.length === 0 ? given : behindItems(place, given)
  const whole = readName(place.in.norm, place.in.text, span, place.in.words, skips(place), {
    ratio: place.quantity.unitClass?.role === 'ratio',
    front: true,
  })
  const read = herdOf(plainMeasure(place, whole))
  const based = withoutBase(read.name, place.quantity.unitClass?.role === 'multiple')
  // 较上年28899万元增长9.9%: what it starts from is no name
  const own = /^[(（]?\d[\d.]*[^\d,、A-Za-z]{1,6}[)）]?$/.test(based) && startOf(place) !== null ? '' : based
  const plain = own.includes('下达的') ? own.replace(setBy, '') : own
  const name = eachOfStart(place, read.link ? plain.replace(disposal, '') : plain)
  return name === read.name ? read : { ...read, name }
}

/** 出栏生猪6000万头、存栏生猪4000万头: which of the two it is stays in the name, as in 生猪出栏; those who have so many are no herd. */
function herdOf(read: NameRead): NameRead {
  const word = read.lead?.word
  if ((word !== '出栏' && word !== '存栏') || !/^[一-龥、]{2,12}(?<![户场社区])$/.test(read.name)) return read
  return { ...read, name: /[出存]栏/.test(read.name) ? read.name : read.name + word, lead: null }
}

/** 占比保持基本稳定、力争达到30%: what is said of the measure before 、 is no part of its name. */
function plainMeasure({ in: { norm } }: ValuePlace, read: NameRead): NameRead {
  // 播种面积保持稳定、产量达到…: nor of that of the next one
  const own = behindTold(read.name)
  if (own > 0 && read.name.length - own >= 2) {
    const name = read.name.slice(own)
    return { ...read, name, span: { from: read.span.to - name.length, to: read.span.to } }
  }
  if (norm[read.span.to] !== '、') return read
  const told = toldOfMeasure(read.name)
  return told === 0 ? read : { ...read, name: read.name.slice(0, -told) }
}

/** What is told of one acre or head by its own name: 单产, 亩均产值. */
const ofEach = /[单均每率]|密度|强度/

/** 产量由每亩380公斤提高到400公斤: of how much it is told stands with the value that it starts from, and is part of the name. */
function eachOfStart(place: ValuePlace, name: string): string {
  const start = startOf(place)
  if (start === null || name.length < 2 || ofEach.test(name)) return name
  const { from } = start.quantity
  return (eachAtEnd.exec(place.in.norm.slice(Math.max(0, from - 8), from))?.[0] ?? '') + name
}

/** Name behind a value. */
export function nameBehind(place: ValuePlace, span: Span, made = false): NameRead {
  return readName(place.in.norm, place.in.text, span, place.in.words, skips(place), { ratio: false, front: false, made })
}

/** 引导合作机构逐步将平均担保费率降至…: who moves it stands before 将 or 把, what is moved behind. */
export const disposal = /^.*?(?:将(?![军来领士帅相])|把(?![手关握脉控]))(?=[^将把]{3,}$)/

/** 国家下达的能耗强度: who set the task is no part of what is measured. */
const setBy = /^(?:国家|中央|上级|自治区|[省市州县区])(?:政府)?(?:分解)?下达的(?=.{2})/

const behindName =
  /(?:[由从](?:零|无)|按照?(?:原|现行|现有)[^,、]{0,6}(?:标准|价格|水平)|(?:分别)?[由从]|分别[由从].*|同比|环比|(?:(?<!占)比(?![例重值率])|较|与|按|在|以)(?:上年|去年|上一年|同期|年初|考核基准年|基准年|[“”"一-龥]{0,4}五[”"]?(?:时期|期间|末期|期末|末)+|“[^”]{1,3}五”|(?:前|上一?个)(?:五年)?$|[^,、率量额数]{0,12}年|[一二三四五六七八九十\d]+年前|[^,、率量额数]{0,8}之初|[^,、率量额数]{1,6}(?<!目|以|当|之|提)前|第[一二三四五六七八九十]+个五年(?:计划|规划)?|[近前][三五十\d]+年(?:的)?(?:平均值?|均值)|常年(?:平均值?|均值)?|多年(?:平均值?|均值))(?:时期|期间|度|末|底|同期|初|水平|相比|基础上|预算|(?:同期)?(?:平均值?|均值|均数)|[一-龥]{2,16}水平)*(?:的?[(（]?\d[\d.]*[^\d,、()（）]{1,6}[)）]?)?|[与较比同](?:近|前|过去)(?:\d|[一二三四五十])+年(?:的?平?均(?:值|水平)|均值)(?:相比)?|在(?:现行|现有|原有)?[^,、]{0,8}基础上|[由从]负转正、?|[由从][^,、由从]{0,8}(?:下降|增长)[\d.]+%转为)(?:总体|整体|再|又|均|分别|同比|净|实际)*$/

/** 覆盖率2025年比2020年提高…: when it is so, in front of what it is compared with. */
const yearBehind = /(?<=[率量额值度数重例入])到?20\d\d年(?:底|末)?$/

/** What a name has in it where `behindName` takes something off. */
const compared = /[由从]|[同环]比|[比较与同按在以].*[年期初前五准格平上比值]/
/** What a name ends with where it ends in a word of manner: 同比, 分别, 累计. */
const mannerEnd = new CharGate('比别均体再年计已共争各际般径价格算)）')
/** What a name begins with that is nothing but a base. */
const baseStart = new CharGate('同环比较')

/** One of these is in every name that something is to be taken off; most names have none. */
const basis = new CharGate('绝由从按同环比较与在以第年将把别均体再计已共争各际般年下因后定价')

const againstBase = /^(?:同期|同月|水平)?相[比较]$/

/** `PM2.5浓度比2015年` → `PM2.5浓度`; a name that is nothing but a base of comparison becomes empty. */
function withoutBase(full: string, multiple: boolean): string {
  if (!multiple && !basis.passesAny(full)) return full
  // 与2020年相比: the year in front of it is gone
  if (againstBase.test(full)) return ''
  // 扩大到2024年的3倍, 五年翻一番
  const term = multiple
    ? full.replace(
        /(?:扩大到|达到|增加到|提高到|相当于|比|较|是|为)?(?:\d{4}年|“[^”]{1,4}五”(?:时期|期间)?|[一-龥]{0,2}五(?:时期|期间)|上年|去年|上一?届(?:政府)?|[一二三四五六七八九十\d]+年前|第[一二三四五六七八九十]+个五年(?:计划|规划)?(?:时期|期间)?)(?:期?末|年底|同期)?的?$|(?:[三四五]年|\d年)(?:左右)?(?:实现)?$/,
        '',
      )
    : full
  // 合肥居第40位、较上年提升15位: its place is no part of it
  const moved = term
    .replace(/^(.{2,}?)[稳位跃]?(?:居|列|排名?)[^、,]{0,12}第[\d一二三四五六七八九十]+位(?:、.*)?$/, '$1')
    // 由全省第8名提升3名到第5名: where it stood
    .replace(/(?<=.{2})[由从](?:全[国省市区州县])?第[\d一二三四五六七八九十]+[位名]$/, '')
    // 里程全国第四、突破1万公里; 增幅居全市第二、较上年前进3位
    .replace(/(?<=^.{2,})[稳位跃]?(?:居|列)?全[国省市县]第[\d一二三四五六七八九十]+(?:、较?)?$/, '')
    .replace(/(?<=^.{3,})(?<![存所现正潜]|稳定|保持)在全[国省市]$/, '')
    // 在19个国家级新区中排名提升3位: among whom
    .replace(/^在[^,\d]{0,8}\d+[^,、]{1,20}?((?:综合)?排名)?中(?=排名$|位次$|$)/, '$1')
    // 剔除不可比因素后增长, 在贸易下降的情况下增长: under what it is said
    .replace(
      /(?<=.{2})(?:剔除|扣除|不考虑)[^,;、]{2,16}因素(?:影响)?后?(?:同口径)?$|(?<=.{2})在[^,;]{2,20}的?(?:情况|背景|条件|前提|形势)下$/,
      '',
    )
    // 比重保持基本稳定、力争达到30%
    .replace(/(?<=[率度量额值重例数模入资])(?:保持)?(?:基本|总体)?稳定$/, '')
    // 在全国城市排名中前移5位
    .replace(/^在([^,\d]{3,}(?:排名|排行))中$/, '$1')
    .replace(/^.*(?:将|把)(?=[^将把]{3,}在(?:现行|现有|原有)?[^,]{0,6}基础上)/, '')
  // 降水量较多年平均偏多: 多年 and 平均 are gone
  const told = compared.test(moved)
    ? moved.replace(behindName, '').replace(yearBehind, '')
    : moved.replace(/(?<=.{2})(?<!比)较$/, '')
  const cut = !mannerEnd.passes(told.charCodeAt(told.length - 1))
    ? told
    : told.replace(
        /(?:(?:同比|环比)[(（]下同[)）]|同比|环比|按?(?:可比|不变)(?:口径|价格?)?(?:计算)?|按照?(?:可比|不变|现行?|当年)价格?计算|(?:按照?)?(?:不变|现行?)价格?|(?<=.{2})一般|分别|平均|总体|整体|(?<![人户亩])均|再|年均|每年|合计|累计|已|共|力争|各|实际|连续(?:\d+|[一二三四五六七八九十]+)年|(?<=.{3})(?:[两三四五]|(?<!\d)\d)年|(?<=.{2})(?:今年|当年|本年|全年))+$/,
        '',
      )
  if (/^(?:年?同期|相比|的?(?:情况|背景|前提)下)$/.test(cut)) return ''
  if (/^(?:近|前|这|过去)?(?:[两三四五六]|\d)年来?$|^在现$|^绝对[额值量]$/.test(cut)) return ''
  // 五年合计: how long says nothing of what
  if (/^(?:[两三四五六七八九十]|\d)+年(?:内|间|来)?$/.test(cut)) return ''
  // 排放量要比2013年下降: the modal stands before the base
  const noun =
    cut.length < told.length || told.length < moved.length
      ? cut.replace(/(?<=[量额值率数度耗比重积])[要需须应可]$|(?<=.{2})控制$/, '')
      : cut
  if (noun !== cut) return noun
  return baseStart.passes(cut.charCodeAt(0)) &&
    /^(?:同比|环比|比|较)(?:“[^”]{1,10}”$|(?:年度|年初|全年)?(?:计划|目标|任务)$|上年|去年|年初|上年同期|[“”"一-龥]{0,4}五|\d{4}年)/.test(
      cut,
    )
    ? ''
    : cut
}

function skips(place: ValuePlace): readonly Span[] {
  return place.in.dates
}

const ofKind = /^\((约束性|预期性)(?:指标|目标)?\)/

/** `51.2%(约束性)`, `62万吨(预期性指标)`: what a bracket behind the value says of the goal. */
function bindingBehind({ quantity: { to }, in: { norm } }: ValuePlace): Draft['binding'] {
  if (norm.charCodeAt(to) !== 40) return null
  const kind = ofKind.exec(norm.slice(to, to + 8))?.[1]
  return kind === undefined ? null : kind === '约束性' ? 'binding' : 'expected'
}

/** A draft with everything that the value and the name tell; refiners complete the rest. */
export function draft(place: ValuePlace, rule: string, name: NameRead, parts: Partial<Draft> = {}): Draft {
  const { quantity, clause } = place
  const increment = name.lead?.kind === 'increment'
  const { comparator, value, valueMax, unit, normalized } = valueFields(quantity)
  const whole: Draft = {
    rule,
    sentence: place.in.sentence,
    span: { from: clause.from, to: clause.to },
    valueSpan: { from: quantity.from, to: quantity.to },
    quantity,
    name: name.name,
    lead: name.lead?.word ?? null,
    link: name.link?.word ?? null,
    nameSpan: name.span,
    scope: name.scope,
    kind: name.link?.kind === 'change' ? 'change' : increment ? 'increment' : 'level',
    direction: name.link?.kind === 'change' ? name.link.direction : null,
    comparator,
    value,
    valueMax,
    unit,
    normalized,
    per: name.per,
    aggregate: name.aggregate,
    hedge: name.hedge,
    baseline: null,
    binding: bindingBehind(place),
    status: 'target',
    target: null,
    certainty: 'said',
    departments: [],
    row: null,
  }
  return Object.assign(whole, parts)
}

/** The entry before this value in the same sentence, if nothing but clauses about the same subject lies between. */
export function previousDraft(place: ValuePlace): Draft | null {
  // 完成年度计划的119.1%,同比增长5%: the plan is said by the way
  const before = place.in.drafts.findLast(({ rule, certainty }) => rule !== 'plan-share' || certainty === 'said') ?? null
  return before?.rule === 'plan-share' ? { ...before, name: before.name.replace(/(?:完成|占)[^完占]*$/, '') } : before
}

/** `增加值500亿元,占GDP的8%,年均增长10%`: a growth in percent told behind a share is of what has the share. */
export function growingOwner(place: ValuePlace, before: Draft): string {
  if (place.quantity.unitClass?.id !== 'percent' || before.kind !== 'level' || !before.name.includes('占')) return before.name
  // 总产值600亿元,占比10%,同比增长8%
  const whole = /^占(?:比|比重)$/.test(before.name) ? place.in.drafts.at(-2) : undefined
  if (whole && whole.unit !== before.unit && whole.kind === 'level') return whole.name
  const owner = shareEnd.exec(before.name)?.[1]
  return owner && place.in.drafts.some((d) => d.name === owner && d.unit !== before.unit) ? owner : before.name
}

const shareEnd = /^([^占]{2,})占(?:比|.*(?:比重|占比|比例|份额|比))$/

/** Nouns that are measured; a clause that ends in one names what the next clause values. */
const measured =
  /(?:率|度|指数|比重|占比|比例|浓度|总?[额值量]|收入|支出|投资|进出口|出口|进口|产量|面积|人数|数量|水平|利润|规模|能力|余额|系数|强度)$/

/** What a measure came to before its value: 进出口总值再创历史新高,达到…; 地区生产总值跨越3个千亿元台阶,达到…; 民间投资由降转增,增长… */
const heightened =
  /(?<=.{2})(?:(?:同比|实现)?(?:[由从][降负跌减亏低](?:转|变|为|到){1,2}[增正升涨盈高]|(?:止跌|止降|止滑|触底|企稳)(?:回升|反弹|回稳|企稳|转[增正升])|扭[负跌降亏][为转][正升增盈]|由负转正)|逆势(?:增长|上扬|上升|回升)|(?:再|续|屡)?创(?:下)?(?:历史|同期|近年|有史以来)*(?:新高|最好水平|最高纪录)|(?:连续|连)?(?:跨越|跨上|跨过|迈上|再上|登上|站上)[^,]{0,12}台阶|(?:首次?|再次)(?:突破|破|超|过|跨过?)[一二三四五六七八九十百千万亿\d]{1,4}[^,]{0,4}|(?:首次|再次)?实现(?:新|历史性)?(?:突破|倍增|翻番)|只增不减|只减不增)$/

/** 产业体系持续壮大: nothing of which a value is told. */
const abstract = /(?:环境|体系|结构|格局|实力|活力|基础|作用|效应|能力|集群|主体|链)$/

/**
 * The name in a clause of its own before this one: `农业总产值,1990年达到…`, `毛入园率:95%以上`; `null` where it has a value or verb.
 * `topic` where the sentence begins with it and this clause tells when, over how long or from what.
 */
export function clauseBefore(place: ValuePlace): { name: NameRead; mark: string; topic: boolean; moves: boolean } | null {
  const { clauses } = place.in.sentence
  const { norm } = place.in
  const own = clauses.indexOf(place.clause)
  // 按可比价格计算: how it is measured stands between
  const last = clauses[own - 1]
  const at = last && priced.test(norm.slice(last.from, last.to)) ? own - 2 : own - 1
  const before = clauses[at]
  if (!before || before.to - before.from > 30 || place.in.places.some((p) => p.clause === before)) return null
  if (before.mark === ':' && place.left.to - place.left.from > 6) return null
  if (before.mark !== ':' && before.mark !== ',') return null
  const said = norm.slice(before.from, before.to)
  const told = before.mark === ',' ? toldOfMeasure(said) : 0
  const heightens = told || (heightened.exec(said)?.[0].length ?? 0)
  const name = nameBefore(place, { from: before.from, to: before.to - heightens })
  if (name.name.length < 2 || name.link !== null || /(?:目标|任务|要求|如下|标准|原则)$/.test(name.name)) return null
  if (before.mark === ':') return name.name.length >= 3 ? { name, mark: ':', topic: false, moves: false } : null
  const topic = at === 0 && isTopic(place, before, name)
  const moves = heightens > 0 && !abstract.test(name.name)
  return topic || measured.test(name.name) || moves ? { name, mark: ',', topic, moves } : null
}

/**
 * `工业投资增长8%,民间投资由降转增,增长1.5%`: the clause between two values has a measure and a verb phrase of its own, and what
 * follows is told of it; `null` where it goes on with what was named before.
 */
export function otherSubject(place: ValuePlace, before: Draft): NameRead | null {
  if (before.span.from === place.clause.from || place.left.from !== place.clause.from) return null
  const told = clauseBefore(place)
  if (!told?.moves || !measured.test(told.name.name) || restates.test(told.name.name)) return null
  const { name, span } = told.name
  // 税收占比持续提高,增长8%: a share moves by points
  if (place.quantity.unitClass?.id === 'percent' && /(?:占比|比重|比例)$/.test(name)) return null
  return span.from < before.valueSpan.to || before.name.endsWith(name) || name.endsWith(before.name) ? null : told.name
}

/** Another word for the whole that was named: 经济总量再上新台阶. */
const restates =
  /^(?:经济|产业|行业|市场|总体|整体|发展|综合|消费|对外贸易|外贸|进出口|人均)?(?:总量|规模|水平|能力|实力|面积|数量|产量|总额)$/

const priced = /^按(?:照)?[^,]{2,16}(?:计算|口径|价格)$/

/** What of a thing that was named is told: when, over how long, from what. */
const ofTopic = /^(?:到?\d{4}年|[两三四五]年(?:合计|累计|共|内|增加|新增)|平均每年|每年(?:平均)?|由|从)/

const notTopic = /(?:[的地、和及与]|指出|表示|认为|强调|提出|显示|要求|预计|同时|此外|其中|目前|今后|未来|另外)$/

/** `粮食,平均每年产量…`, `病床,五年增加…`: a sentence may begin with its bare topic. */
function isTopic(place: ValuePlace, { from, to }: Span, { name, lead, span }: NameRead): boolean {
  const { norm, words } = place.in
  const told = norm.slice(from, Math.min(to, from + 16))
  if (words.mannerAtStart.test(told) || words.leadAtStart.test(told)) return false
  if (to - from > 16 || lead !== null || name.length < 2 || span.to !== to || notTopic.test(name)) return false
  return ofTopic.test(norm.slice(place.clause.from, place.left.to))
}

/** Moves the left border of the next value behind what this one took as its name. */
export function takeUpTo(place: ValuePlace, to: number): void {
  const next = place.in.places[place.index + 1]
  if (next && next.left.from < to) next.left = { from: Math.min(to, next.quantity.from), to: next.quantity.from }
}
