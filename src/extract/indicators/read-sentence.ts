import { scale } from '../../quantity/decimal.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { QuantityReader } from '../../quantity/read-quantities.ts'
import { magnitudePower } from '../../quantity/unit-reader.ts'
import type { DateExpression } from '../../scan/dates.ts'
import { readProtected } from '../../scan/protected.ts'
import { FIGURE, NUMERAL, RANK, type Sentence } from '../../scan/sentences.ts'
import { describes, isSpent } from './describes.ts'
import type { Draft } from './draft.ts'
import { rejections } from './rejections.ts'
import { qualitative } from './rules/qualitative.ts'
import { rank } from './rules/rank.ts'
import { sizesApart } from './rules/respectively/sizes-apart.ts'
import { indicatorRules } from './rules.ts'
import { smallCount } from './small-count.ts'
import { takeStartRun, valuesOfRuns } from './start/run.ts'
import { isStart, takeStart } from './start/take.ts'
import { placeValues, type ValueSentence } from './value-place.ts'
import type { Words } from './words.ts'

/** Where a numeral of one 汉字 may be a value: most are not. */
const mayHaveValue =
  /成|分之|(?:新增|新建|新设|增加|建成|达到)[一二三四五六七八九]|每[^,;。]{1,40}[一三四五六七八九][家个所支名座处]/
const mayHaveRank = /[第前][一二三四五六七八九十\d]|首位|榜首|\d位/

const countsFew = (text: string): boolean => mayHaveValue.test(text) || (few.test(text) && smallCount.test(text))
const few = /[二三四五六七八九][家个条项座所]/

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
  const valued = (signs & FIGURE) !== 0 || ((signs & NUMERAL) !== 0 && countsFew(norm.slice(from, to)))
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
    const sized = sizesApart(place)
    if (sized) {
      inside.drafts.push(...sized)
      continue
    }
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

/** In front of lengths of time that share a unit: 审批时间分别压缩至1个和60个工作日; no 环节 has one. */
const timed = /(?:时间|时限|期限|时长|用时|报装)[^,;。]*$/

/** `高2个、1.3个百分点`, `10.6万、3.8万平方公里`, `分别达13.28、12.31亿元`: the unit is written out behind the last. */
function shareUnit(norm: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i] as Quantity, shared[i + 1] as Quantity]
    // 1个和60个工作日
    const points =
      next.unit === '个百分点'
        ? here.unit === '个' || here.unit === ''
        : here.unit === '个' &&
          next.unit.length > 1 &&
          next.unit.startsWith('个') &&
          timed.test(norm.slice(Math.max(0, here.from - 20), here.from))
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
