import { scale } from '../../quantity/decimal.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { QuantityReader } from '../../quantity/read-quantities.ts'
import { magnitudePower } from '../../quantity/unit-reader.ts'
import type { DateExpression } from '../../scan/dates.ts'
import { readProtected } from '../../scan/protected.ts'
import { FIGURE, NUMERAL, RANK, type Sentence } from '../../scan/sentences.ts'
import type { Draft } from './draft.ts'
import { reachedBy } from './reached-by.ts'
import { rejections } from './rejections.ts'
import { nameBefore } from './rule.ts'
import { qualitative } from './rules/qualitative.ts'
import { rank } from './rules/rank.ts'
import { indicatorRules } from './rules.ts'
import { takeStartRun, valuesOfRuns } from './start/run.ts'
import { isStart, takeStart } from './start/take.ts'
import { placeValues, type ValuePlace, type ValueSentence } from './value-place.ts'
import type { Words } from './words.ts'

/** Where a numeral of one 汉字 may be a value: most are not. */
const mayHaveValue =
  /成|分之|(?:新增|新建|新设|增加|建成|达到)[一二三四五六七八九]|每[^,;。]{1,40}[一三四五六七八九][家个所支名座处]/
const mayHaveRank = /[第前][一二三四五六七八九十\d]|首位|榜首|\d位/

/** Whether a sentence may say anything at all that `readSentence` reads: most do not, and are passed over by this look. */
export function mayTell(norm: string, sentence: Sentence): boolean {
  return (sentence.signs & (FIGURE | NUMERAL | RANK)) !== 0 || qualitative.mayApply(norm, sentence)
}

/** One sentence → its drafts, with every value's fate on its place. */
export function readSentence(
  norm: string,
  text: string,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reader: QuantityReader,
  words: Words,
): ValueSentence {
  const { from, to, signs } = sentence
  const ranked = (signs & RANK) !== 0 && mayHaveRank.test(norm.slice(from, to))
  const valued = (signs & FIGURE) !== 0 || ((signs & NUMERAL) !== 0 && mayHaveValue.test(norm.slice(from, to)))
  const base = {
    norm,
    text,
    sentence,
    dates,
    protected: valued || ranked ? readProtected(norm, sentence, dates, words.own) : [],
    words,
  }
  const inside = valued ? readValues(base, reader) : placeValues(base, [], [])
  if (ranked) inside.drafts.push(...rank.apply(inside))
  for (const draft of qualitative.apply(inside)) inside.drafts.push(draft)
  if (inside.drafts.length > 1) inside.drafts.sort((a: Draft, b: Draft) => a.valueSpan.from - b.valueSpan.from)
  return inside
}

/** The values of a sentence, each given to the first rule that takes it. */
function readValues(base: Omit<ValueSentence, 'places' | 'refused' | 'drafts'>, reader: QuantityReader): ValueSentence {
  const quantities = joinBounds(base.norm, shareUnit(base.norm, unprotected(base, reader)))
  // what is refused is transparent: the values around it are placed as if it were not there
  const candidates = placeValues(base, quantities, [])
  const inRuns = valuesOfRuns(candidates.places)
  for (const place of candidates.places)
    place.taken =
      inRuns?.has(place) || isStart(place) ? null : (rejections.find((rejection) => rejection.test(place))?.id ?? null)
  const refused = candidates.places.filter((place) => place.taken !== null)
  const inside =
    refused.length === 0
      ? candidates
      : placeValues(
          base,
          candidates.places.filter((p) => p.taken === null).map((p) => p.quantity),
          refused,
        )
  let region: string | null = null
  for (const place of inside.places) {
    if (place.taken !== null) continue
    if (takeStart(place) || takeStartRun(place)) continue
    if (describes(place)) {
      place.taken = 'modifier'
      const after = inside.places[place.index + 1]
      const role = place.quantity.unitClass?.role
      const { from, to } = place.quantity
      // 13个市PM2.5浓度: a bare place says nothing without how many they are
      const alone =
        (isAlone.test(inside.norm.slice(place.left.from, from)) || '等的'.includes(inside.norm[from - 1] ?? ' ')) &&
        !barePlace.test(inside.norm.slice(to, to + 12))
      const measured = after?.quantity.unitClass?.role === 'ratio' || after?.quantity.unitClass?.role === 'measure'
      const counted = after && role === 'count' && measured && !place.quantity.bounded && alone
      if (counted) region = regionAtEnd.exec(inside.norm.slice(place.left.from, from))?.[0] ?? null
      if (after)
        after.left = {
          from: role === 'ratio' ? place.quantity.to + 1 : counted || isSpent(place) ? place.quantity.to : place.left.from,
          to: after.quantity.from,
        }
      continue
    }
    for (const rule of indicatorRules) {
      const drafts = rule.apply(place)
      if (!drafts) continue
      // 全市30个示范村污水治理率达到95%: the region stands in front of how many they are
      if (region !== null) for (const draft of drafts) draft.scope ??= region
      inside.drafts.push(...drafts)
      break
    }
    region = null
  }
  return inside
}

/** Nothing in front of how many there are but when and in which region. */
const isAlone = /^[、,]?(?:到?\d{4}年(?:底|末)?,?)?(?:全[国省市区县州盟旗])?$/
const regionAtEnd = /全[国省市区县州盟旗]$/
const barePlace = /^(?:市州?|州市|区县?|县区?|市县|县\([^()]{1,5}\))(?![级场域政属直])/

/** Quantities of a sentence outside its protected runs. */
function unprotected(
  { norm, sentence, protected: guarded }: Pick<ValueSentence, 'norm' | 'sentence' | 'protected'>,
  reader: QuantityReader,
): Quantity[] {
  let next = 0
  return reader.read(norm, sentence.from, sentence.to, (at) => {
    while (next < guarded.length && (guarded[next] as { to: number }).to <= at) next++
    const run = guarded[next]
    return run && run.from <= at ? run.to : at
  })
}

/** In front of the first of several values that share a unit: 分别达, 分别为. */
const eachBefore = /分别[^\d,;。]{0,8}(?:[\d.]+[、和及与]){0,8}$/

/** `高2个、1.3个百分点`, `10.6万、3.8万平方公里`, `分别达13.28、12.31亿元`: the unit is written out behind the last. */
function shareUnit(norm: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i] as Quantity, shared[i + 1] as Quantity]
    const points = next.unit === '个百分点' && (here.unit === '个' || here.unit === '')
    // 减少10.6万、3.8万平方公里
    const scaled = /^[万亿]+$/.test(here.unit) && next.unitClass !== null && next.unit === here.unit + next.unitSpelling
    const bare = here.unit === '' && next.unit !== '' && eachBefore.test(norm.slice(Math.max(0, here.from - 40), here.from))
    if ((!points && !scaled && !bare) || !/^[、和及与]$/.test(norm.slice(here.to, next.from))) continue
    const { unit, unitSpelling, unitClass, unitEntry } = next
    shared[i] = {
      ...here,
      unit,
      unitSpelling,
      unitClass,
      unitEntry,
      normalized: { ...here.normalized, ...(bare && { value: scale(here.value, powerOf(next)) }), unit: next.normalized.unit },
    }
  }
  return shared
}

/** Power of ten of what stands before the unit: 4 of 万亩. */
function powerOf({ unit, unitSpelling }: Quantity): number {
  const magnitude = unit.endsWith(unitSpelling) ? unit.slice(0, unit.length - unitSpelling.length) : ''
  return magnitude === '' ? 0 : magnitudePower(magnitude)
}

/** `不少于10个且不超过20个` is one range. */
function joinBounds(norm: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of quantities) {
    const before = joined.at(-1)
    const range =
      before?.comparator === '>=' &&
      quantity.comparator === '<=' &&
      before.unit === quantity.unit &&
      /^[,、]?(?:且|并且|但)?$/.test(norm.slice(before.to, quantity.from))
    if (before && range) {
      const normalized = { ...before.normalized, valueMax: quantity.normalized.value }
      joined[joined.length - 1] = { ...before, to: quantity.to, comparator: 'range', valueMax: quantity.value, normalized }
    } else joined.push(quantity)
  }
  return joined
}

const ownMeasure =
  /^(?!的)(?:[a-zA-Z\d.()一-龥](?!完成|实现|总投资)){2,20}?(?:增加值|总?产值|营业收入|营收|销售收入|经济收入|利润|税收|税金|销售额|交易额|投资|融资)(?:总额)?(?:[共已均]|分别|全部)?(?:达到?|超过?|突破|为|实现)?$/

/** What producers have made; of projects it is told how many there are. */
const achieved =
  /^(?!的)[一-龥]{2,14}?(?<!项目|工程)(?:累计|共)?(?:实现|完成)[一-龥]{0,4}(?<!投资)(?:增加值|总?产值|营业收入|主营业务收入|营收|销售收入|利润|税收|销售额|交易额)(?:总额)?$/

const ratioOfThem =
  /^(?!的)[^、,;:的]{2,30}?(?:率|比例|比重|占比|占[^占、]{2,16}总(?:数|量|额))(?:分别|平均|均|全部|总体|预计)*(?:增长|下降|提高|提升|降低|达到?|为|保持在|稳定在|控制在|提高到|提升到|超过)?$/

/** `17个重点传统制造业增加值增长8%`, `32个镇街可支配收入增长24.8%`: how many there are says whose measure moves. */
function countsOwners(place: ValuePlace, after: ValuePlace, between: string): boolean {
  const { norm, words } = place.in
  const role = after.quantity.unitClass?.role
  // 53个示范带产值超42亿元: their measure, and nothing that they have done
  if (
    role === 'measure' &&
    place.quantity.unitClass?.role === 'count' &&
    !place.quantity.bounded &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to)) &&
    ownMeasure.test(between)
  )
    return true
  if (ofPlaces(place, role, between)) return true
  // 16条产业链实现产值5000亿元, 18个断面水质优良(Ⅲ类以上)比例达到85%
  if (
    place.quantity.unitClass?.role === 'count' &&
    !place.quantity.bounded &&
    ((role === 'measure' && achieved.test(between)) ||
      (role === 'ratio' && ratioOfThem.test(between.replace(/\([^()]*\)/g, '')))) &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to))
  )
    return true
  return (
    place.quantity.unitClass?.role === 'count' &&
    role === 'ratio' &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to)) &&
    /^(?!的)[A-Za-z\d.、()一-龥]{2,24}?(?:浓度值?|增加值|总?产值|收入|利润|投资|产量|税收|营业收入|营收|销售收入|效率|成本|贡献|生产总值|排放量|人数|数量)(?:分别|同比|年均|平均|均|预计|预期|累计)*(?:增长|下降|提高|达到?|增加|减少|降低)$/.test(
      between,
    )
  )
}

/** A ratio, or a share, up to its value. */
const ratioName =
  /^(?!的)[^,;。、:]{3,40}?(?:(?:率|比例|比率|比重|占比)(?:分别|同比|年均|平均|均|预计|累计|总体)*(?:增长|下降|降低|提高|提升|上升|[达升降]到|提高到|达|为|是|(?:控制|保持|稳定)在)?|占[^,;。、:]{2,24}?(?:的|比重|总数|总量|总额)(?:约|达到?|为)?)$/
const region = /^(?:全[国省市区县州]|[一-龥]{2,3}[省市区县州])$/

/** `10个县(市、区)空气质量优良天数比率达到`, `纳入考核的18个断面水质优良(达到或优于Ⅲ类)比例`: in how many places the ratio is reached. */
function ofPlaces(place: ValuePlace, role: string | undefined, between: string): boolean {
  const { quantity, left, in: inside } = place
  if (role !== 'ratio' || quantity.unitClass?.role !== 'count' || quantity.bounded) return false
  if (!ratioName.test(between.includes('(') ? between.replace(/\([^()]*\)/g, '') : between)) return false
  if (inside.words.leadAtEnd.test(inside.norm.slice(left.from, left.to))) return false
  if (/[的等]$/.test(inside.norm.slice(left.from, left.to))) return true
  const { name, lead, link } = nameBefore(place)
  return link === null && lead === null && (name.length < 2 || region.test(name))
}

/** A size that describes what the next value counts: `超10亿元项目60个`, `56人以上大班额比例控制在5%以内`. */
function describes(place: ValuePlace): boolean {
  const after = place.in.places[place.index + 1]
  if (!after || after.clause !== place.clause) return false
  const { norm } = place.in
  const between = norm.slice(place.quantity.to, after.quantity.from)
  // 300天(82.2%): the bracket tells the same in another unit
  if (between === '(' && norm[after.quantity.to] === ')') return false
  if (reachedBy(place, after)) return false
  // 优良天数300天(82.2%): the same, as a share
  if (/^\((?:约?占|约|即)?$/.test(between)) return false
  if (countsOwners(place, after, between)) return true
  // 90%以上的许可事项承诺时限…压缩60%: the share of what moves
  if (place.quantity.unitClass?.role === 'ratio' && /^的[^、,;]+(?:压缩|提高|下降|增长|缩短|减少)$/.test(between)) return true
  // 年产值超100亿元、具备竞争力的龙头企业2家
  if (
    place.quantity.unitClass?.role === 'measure' &&
    place.quantity.bounded &&
    after.quantity.unitClass?.role === 'count' &&
    /^、[^,;]*的[^、,;]{2,}$/.test(between)
  )
    return true
  if (
    /[、,;:和及与]|增长|提高|下降|达到|减少/.test(between) &&
    !/^(?:以上|以下)?的?[一-龥]{2,}(?:率|比例|比重|占比)(?:[在到]?\d{4}年(?:底|末)?)?(?:达到|控制在|保持在|下降|降低|提高|增长|减少)?$/.test(
      between,
    )
  )
    return false
  // 50亿元以上3个: the size stands for the thing named before
  if (between === '' && place.quantity.unitClass?.role === 'measure' && after.quantity.unitClass?.role === 'count') return true
  if (!/^(?:以上|以下|的|及以上|级)?的?[一-龥“(（A-Za-z]{1,}/.test(between)) return false
  const role = place.quantity.unitClass?.role
  const left = norm.slice(place.left.from, place.left.to)
  // 年养蚕10万张以上桑种场2个
  if (
    role === 'count' &&
    place.quantity.bounded &&
    after.quantity.unitClass?.role === 'count' &&
    /(?:年[一-龥]{1,3}|[出存]栏|饲养|养殖|种植|流转)$/.test(left) &&
    /^[一-龥]{2,}$/.test(between)
  )
    return true
  // 整合20人以下乡村小学校152所: how many people each of them has
  if (
    place.quantity.unitClass?.id === 'person' &&
    after.quantity.unitClass?.role === 'count' &&
    after.quantity.unitClass.id !== 'person' &&
    /以[上下]$/.test(norm.slice(place.quantity.from, place.quantity.to)) &&
    /^的?[一-龥]{2,12}$/.test(between)
  )
    return true
  const ofRatio =
    after.quantity.unitClass?.role === 'ratio' &&
    /(?:率|比例|比重|占比|覆盖面|降幅|涨幅|增幅|增速)(?:[在到]?\d{4}年(?:底|末)?)?(?:总体|均|全部|平均)?(?:达到|达|为|控制在|保持在|稳定在|提高到|提升至|下降|降低|提高|增长|减少)?$/.test(
      between,
    )
  const measured =
    role === 'measure' ||
    // 50亿以上重大项目20个: it is money, though no 元 is written
    (place.quantity.unit === '亿' && after.quantity.unitClass?.role === 'count') ||
    role === 'duration' ||
    (role === 'count' &&
      (place.quantity.bounded || place.quantity.chinese || ofRatio) &&
      after.quantity.unitClass?.role === 'ratio')
  if (!measured) return false
  // 营业收入100亿元总投资…: a name of its own before it makes it a value
  const own = place.in.words.linkAtEnd.test(left) && left.length > 6 && !/(?:超过|突破)$/.test(left)
  return !own && after.quantity.unitClass?.role !== 'measure'
}

/** 投入20万元购入图书6000册: what was spent on the things is no part of their name. */
function isSpent({ quantity, left, in: { norm } }: ValuePlace): boolean {
  return quantity.unit.endsWith('元') && /(?:投入|拨付|出资|耗资|斥资)$/.test(norm.slice(left.from, quantity.from))
}
