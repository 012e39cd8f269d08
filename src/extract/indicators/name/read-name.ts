import type { Span } from '../../../clean/position-map.ts'
import type { Words } from '../words.ts'
import { countedDeed } from './counted-deed.ts'
import { behindStatement, lastPredicate } from './predicates.ts'
import type { NameOptions, NamePlace, NameState } from './state.ts'
import { stripBack } from './strip-back.ts'
import { stripFront } from './strip-front.ts'
import { tidy } from './tidy.ts'

/** A noun phrase taken out of running text, with what was taken off it. */
export interface NameRead extends Readonly<Omit<NameState, 'from' | 'to'>> {
  readonly name: string
  readonly span: Span
}

/**
 * Reads the name out of `norm[span]`: what stands before a value, or behind it.
 *
 * `到2025年,力争累计培育省级龙头企业达到` → name `省级龙头企业`, hedge 力争, aggregate cumulative, lead 培育, link 达到.
 * `skips` are dates and other runs that may stand in front and belong to no name.
 */
export function readName(
  norm: string,
  text: string,
  span: Span,
  words: Words,
  skips: readonly Span[],
  options: NameOptions,
): NameRead {
  const { from, to } = span
  const { ratio, front, made } = options
  const state: NameState = { from, to, scope: null, hedge: null, per: null, aggregate: null, lead: null, link: null }
  const place: NamePlace = { norm, text, words, skips, ratio, front, ...(made && { made }) }
  if (options.front) stripBack(state, place)
  stripFront(state, place)

  const again = (start: number) => readName(norm, text, { from: start, to: span.to }, words, skips, options)
  // 惠企政策、为市场主体减负: behind 、 a predicate of its own begins, where the front was one too
  const opened = norm.slice(span.from, Math.min(state.to, span.from + 12))
  if (state.lead !== null || span.from !== state.from || words.mannerAtStart.test(opened)) {
    const at = lastPredicate(norm, state.from, state.to, words)
    if (at !== null) return { ...again(at), per: state.per, hedge: state.hedge, scope: state.scope }
  }
  // 试点通过国家验收、出口额: what was told of another before 、
  const told = options.front ? behindStatement(norm, state.from, state.to) : null
  if (told !== null) {
    const inner = again(told)
    // 电厂三期建成投产、总装机: whose total it is stands there
    if (!bareTotal.test(inner.name)) return { ...inner, scope: inner.scope ?? state.scope }
  }
  // 企业累计培育…: what stands before 累计 is the doer
  const total = norm.slice(state.from, state.from + 16).includes('累计')
    ? norm.slice(state.from, state.to).search(/累计(?=[一-龥]{4}|[一-龥]{1,2}[量额数]$)/)
    : -1
  const whose = options.front && total > 0 && !norm.startsWith('招商引资', state.from)
  const inner = whose ? again(state.from + total) : null
  if (inner && (total <= 8 || ownMeasure.test(inner.name))) {
    // 基础设施累计完成投资: whose investment it is; 工伤保险累计参保人数: whose number
    const owned =
      /^(?:投资|产值|销售额|交易额|营业收入|就业)$/.test(inner.name) || (inner.lead === null && ownMeasure.test(inner.name))
    const owner = owned ? text.slice(state.from, state.from + total).replace(/\n|(?:[两三四五六十]|\d)年$/g, '') : ''
    return {
      ...inner,
      name: owner + (inner.name === '就业' && inner.lead ? inner.lead.word : '') + inner.name,
      scope: inner.scope ?? state.scope,
      hedge: inner.hedge ?? state.hedge,
      per: inner.per ?? state.per,
    }
  }

  // 示范村每年创建…, 失能老年人每月至少探访…: how often stands between who and what
  const often =
    options.front && !options.ratio && norm.slice(state.from, state.to).includes('每')
      ? each.exec(norm.slice(state.from, state.to))
      : null
  if (often) {
    const at = state.from + often.index
    const inner = again(at + often[0].length)
    const deed = inner.name === '' && inner.lead && checks.has(inner.lead.word) ? inner.lead.word : ''
    const whole = inner.name === '' || inner.lead === null
    const who = whole ? readName(norm, text, { from: state.from, to: at }, words, skips, options) : null
    if (who && who.name.length >= 2) {
      const name = who.name.replace(/^[对为给向]/, '') + inner.name + deed
      return {
        ...inner,
        name,
        span: { from: who.span.from, to: inner.span.to },
        scope: who.scope ?? state.scope,
        per: perOf(often[0]),
      }
    }
    if (inner.name.length >= 2)
      return { ...inner, scope: inner.scope ?? state.scope, hedge: inner.hedge ?? state.hedge, per: perOf(often[0]) }
  }

  // 年均增速高于全省、2026年总量达到…: behind a year another begins
  const year = options.front
    ? skips.findLast(
        (s) =>
          s.from > state.from && s.to < state.to && norm[s.from - 1] === '、' && predicate.test(norm.slice(state.from, s.from)),
      )
    : undefined
  if (year) return again(year.to)

  if (options.ratio && options.front) state.from = lastRatio(norm, state.from, state.to, words)
  const tidied = tidy(norm, state.from, state.to)
  const left = norm.slice(tidied.from, tidied.to)
  const verbs = options.front ? onlyVerbs(left, words) : null
  const { scope, hedge, per, aggregate, lead, link } = state
  // 培育和发展 50 个…: nothing but verbs is left; 基本建成 9800 套: nothing but how
  const manner =
    options.front &&
    left.length > 1 &&
    ((link !== null && words.mannerAtStart.find(left) === left) || words.adverbAtStart.find(left) === left)
  const bare = verbs !== null || manner
  return {
    scope,
    hedge,
    per,
    aggregate,
    lead: verbs !== null && lead?.kind !== 'increment' ? verbs : lead,
    link,
    name: bare ? '' : undated(oneLine(text.slice(tidied.from, tidied.to)), left),
    span: bare ? { from: tidied.to, to: tidied.to } : tidied,
  }
}

/** How often, behind those who do it. */
const each =
  /(?<=^(?!每[\d百千万]|人均)[^,;、]{2,20})每(?:半年|季度|[年月周旬天日])度?(?:至少|要|应|均|各)?(?=[一-龥]{2})(?!.*(?:时间|时长|学时|课时)$)/

/** What is done to those named, and counted itself. */
const checks = new Set(['检查', '抽检', '监测', '排查', '走访', '更新', '维护', '养护'])

function perOf(word: string): NameRead['per'] {
  if (word.startsWith('每半年')) return 'half-year'
  if (word.startsWith('每季')) return 'quarter'
  if (word.startsWith('每月')) return 'month'
  return word.startsWith('每年') ? 'year' : /^每[天日]/.test(word) ? 'day' : null
}

/** What is measured of one that was named before it. */
const ownMeasure = /^(?:[一-龥]{2}(?:人数|人次|户数|次数)|[一-龥]{1,2}[量额])$/

const bareTotal = /^(?:总.{0,2}|.)$/

/** A predicate behind which another thing is told. */
const predicate = /[高低快慢优好]于|达到?|增长|提高|提升|下降|降低|减少|超过|突破|实现|完成|[创建]成|创建/

/** 瓦日铁路2026年年运量: when it is measured is no part of what is. */
function undated(full: string, folded: string): string {
  // 教学课时原则上占总课时: how firmly it is meant is no part of it
  const name = full.includes('原则上') ? full.replace('原则上', '') : full
  // 零售总额(以下简称社零额): nor what it is called further on
  if (folded.includes('(以下')) return name.replace(/[(（]以下[简统合][^()（）]*[)）]/, '')
  if (!folded.includes('年')) return name
  // 在2020年基础上 is what it is compared with
  const inside =
    /(?<=[一-龥]{2}|[)”])(?<![比较与同由从按以至占])[在到]?20\d\d年(?!底?末?的?(?:基础|水平|相比|基数|同期|实际))(?:底|末)?(?=[一-龥]{2})/.exec(
      folded,
    )?.[0]
  return inside && name.length === folded.length ? name.replace(inside, '') : name
}

/** A name on one line, without the marks of footnotes: `“两重”［1］项目` → `“两重”项目`. */
function oneLine(text: string): string {
  const line = text.includes('\n') ? text.replaceAll('\n', '') : text
  return line.includes(']') || line.includes('］') ? line.replace(/[[［]\d{1,3}[\]］]/g, '') : line
}

/** 按照…消除超大班额、大班额比例: a long front that is no ratio is no member of the list. Start of the last member, or `from`. */
function lastRatio(norm: string, from: number, to: number, words: Words): number {
  // (包括交通、旅游、商贸等行业): inside a bracket no member begins
  const flat = norm.slice(from, to).replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
  const comma = from + flat.lastIndexOf('、')
  const tail = norm.slice(comma + 1, to)
  const front = norm.slice(from, Math.max(from, comma))
  const foreign =
    comma - from >= 14 &&
    tail.length >= 6 &&
    !tail.includes('等') &&
    words.ratioEnd.test(tail) &&
    !words.ratioEnd.test(front) &&
    front.split('、').length !== 2 &&
    // 机关、公共建筑、厂房、居民屋顶安装光伏的比例: short members of one list
    front.split('、').some((member) => member.length > 10)
  return foreign ? comma + 1 : from
}

/** The verb that `name` is, where it is nothing but verbs and their manners: 培育和发展, 大力引进. */
function onlyVerbs(name: string, words: Words): NameState['lead'] {
  let word = name.endsWith('了') ? name.slice(0, -1) : name
  for (
    let manner = words.mannerAtStart.find(word);
    manner && words.leads.has(word.slice(manner.length));
    manner = words.mannerAtStart.find(word)
  )
    word = word.slice(manner.length)
  const own = words.leads.get(word)
  const joint = own ? -1 : word.search(/[和、与及]/)
  if ((!own && (joint < 0 || !words.leads.has(word.slice(0, joint)))) || countedDeed.test(word)) return null
  const verb = own ?? words.leads.get(word.replace(/^.{2,4}[和、与及]/, ''))
  return verb ? { word, ...verb } : null
}
