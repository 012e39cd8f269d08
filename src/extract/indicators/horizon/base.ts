import { CharGate } from '../../../lexicon/char-gate.ts'
import type { DateExpression } from '../../../scan/dates.ts'
import type { Sentence } from '../../../scan/sentences.ts'

/** A date in its sentence, and what stands just before it. */
interface DatePlace {
  readonly norm: string
  readonly date: DateExpression
  readonly sentence: Sentence
  readonly before: string
}

/** Dates of a sentence that no goal is due by: bases of comparison (比2015年, 较“十二五”末), and how long a thing takes (4个工作日内). */
export function isBase(norm: string, date: DateExpression, sentence: Sentence): boolean {
  const before = norm.slice(Math.max(sentence.from, date.from - 8), date.from)
  const place: DatePlace = { norm, date, sentence, before }
  return bases.some((isSuch) => isSuch(place))
}

const own = ({ norm, date }: DatePlace): string => norm.slice(date.from, date.to)
const behind = ({ norm, date }: DatePlace, length: number): string => norm.slice(date.to, date.to + length)

const bases: readonly ((place: DatePlace) => boolean)[] = [
  // 4个工作日内: how long it takes
  (place) => place.norm[place.date.to - 1] === '内' && /(?:工作日|[日天周]|星期)(?:时间)?(?:之|以)?内$/.test(own(place)),
  (place) => /^(?:比|较|与|同比)/.test(own(place)),
  // “十四五”批复的6个基地: what was set then
  (place) => place.date.kind === 'plan' && /^(?:时期|期间)?(?:批复|核准|确定|明确|部署|下达|提出)的/.test(behind(place, 5)),
  (place) => /^的?[\d.一二两三四五六七八九十]+倍/.test(behind(place, 10)),
  (place) =>
    priced.passes(place.norm.charCodeAt(place.date.to)) && /^年?的?(?:(?:不变|可比|现行|当年)价|价格?计)/.test(behind(place, 6)),
  (place) => /^(?:年?末?水平|同期|平均|基数|底数)/.test(behind(place, 4)),
  // 2000年底前建成的小区, 建成于2000年底前: which ones are meant
  (place) => place.date.kind === 'calendar' && builtThen.test(behind(place, 14)),
  ({ norm, date, before }) => norm[date.from] === '于' && /(?:建成|建造|竣工|投产|注册|登记|始建|成立)$/.test(before),
  // 较2020年,单位能耗下降13%: all that the clause says
  ({ norm, date, before }) => norm[date.to] === ',' && /(?:^|[,;:])(?:与|同|和|较|比|相比|对比|相较)于?$/.test(before),
  isOfEachYear,
  isUpToLastYear,
  // 控制在上年的95%以内: what is held to
  (place) => /(?:控制|保持|稳定|维持)在$/.test(place.before) && /^[一-龥]{0,8}的[\d.]+(?:%|倍)/.test(behind(place, 16)),
  // 恢复到2019年的110%
  ({ before }) => before.endsWith('恢复'),
  // 在上年完成500亿元的基础上
  (place) => place.before.endsWith('在') && /^[^,。;]{0,24}的?基础上/.test(behind(place, 28)),
  // 相比2012年,速率提高近40倍
  ({ before }) => /(?:相比|相较|对比)于?$/.test(before),
  // 基于2020年城镇建设用地规模的1.3倍
  (place) => place.before.endsWith('基于') && /^[^,;。]{0,24}的\d/.test(behind(place, 30)),
  // 成功申办2029年世锦赛: when that is held is no term of anything
  ({ before }) => /(?:申办|争办|获办|赢得|取得)$/.test(before),
  // 占比上年提高2个百分点, 到2025年…占比2020年提高2个百分点: 占比 is 占比比, as its movement tells
  (place) => place.before.endsWith('占比') && movesBy.test(behind(place, 12)) && isBeforeOther(place),
  // 占当年城镇新建建筑的30%: of what it is a share
  ({ before }) => before.endsWith('占'),
  isCompared,
]

/** What may stand between a year and its prices: 2020年价格, 2020年不变价. */
const priced = new CharGate('年的不可现当价')

/** 底前建成的: what things are since then. */
const builtThen =
  /^(?:以前|之前|前)?已?(?:建成|建造|建设|投产|投运|投用|竣工|注册|登记|核发|取得|出厂|生产|销售|成立)[^,。;、]{0,6}的/

const movesBy = /^(?:末|底|水平)?(?:再|将|约|预计)?(?:提高|提升|上升|增加|下降|降低|回落)了?约?[\d.]+个百分点/

/** 上年, 去年, or a year that is earlier than the one told before it. */
function isBeforeOther(place: DatePlace): boolean {
  const { norm, date, sentence } = place
  if (/^(?:上一?年|去年)/.test(own(place))) return true
  const told = /(\d{4})年/.exec(norm.slice(sentence.from, date.from))?.[1]
  return told !== undefined && date.year !== null && Number(told) > date.year
}

/** What is counted for each year: 当年缴存额, 当年去向落实率. */
const eachYears = /^[一-龥]{1,6}[额率]/

/** 住房公积金当年缴存额: of each year. */
function isOfEachYear(place: DatePlace): boolean {
  return (
    place.norm.startsWith('当年', place.date.from) &&
    eachYears.test(behind(place, 9)) &&
    /[一-龥]$/.test(place.before) &&
    !/(?:力争|确保|争取|实现|努力|完成)$/.test(place.before)
  )
}

/** 不低于上年,…; 降低到上年居民收入的50%. */
function isUpToLastYear(place: DatePlace): boolean {
  if (!/^[到至在]?(?:上一?年|去年)/.test(own(place))) return false
  if (/(?:不?[高低快慢优好少多]于|不?超过|不?逊于)$/.test(place.before)) return true
  const { norm, date } = place
  return (
    /[到至在](?:上一?年|去年)$/.test(norm.slice(date.from - 1, date.to)) &&
    /^(?!的)[^,。;]{2,24}的[\d.]+%/.test(behind(place, 30))
  )
}

/** 比2015年, 由2020年的, 在2020年基础上: what a value is set against. */
function isCompared(place: DatePlace): boolean {
  const { norm, date, sentence, before } = place
  const next = norm.slice(date.to, Math.min(sentence.to, date.to + 5))
  return /(?:(?<!占)比|较|与|同|按|基准年|对比|相较|相比|相比于|相对于|在|由|从|超过|[高低快慢优好]于)(?:考核基准年|基准年|疫情前的?)?$/.test(
    before,
  ) && !/^(?:[,、]|之?前|内|期间)/.test(next)
    ? /(?:(?<!占)比|较|与|基准年|相较|相比|相比于|相对于|由|从|[高低快慢优好]于)(?:考核基准年|基准年|疫情前的?)?$/.test(before) ||
        /^(?:的?基础上|基数)/.test(next)
    : /^(?:的)?(?:基础上|相比|为基期|为基数|为基准)/.test(next)
}
