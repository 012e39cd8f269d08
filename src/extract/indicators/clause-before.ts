import type { Span } from '../../clean/position-map.ts'
import type { Draft } from './draft.ts'
import { nameBefore } from './name/name-at.ts'
import type { NameRead } from './name/read-name.ts'
import { toldOfMeasure } from './told-of-measure.ts'
import type { ValuePlace } from './value-place.ts'

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
