import type { Draft } from '../../draft.ts'
import { readName } from '../../name/read-name.ts'
import { isRatio } from '../../name-list/measure.ts'
import { toldOfAny, toldOfMeasure } from '../../told-of-measure.ts'
import type { ValueSentence } from '../../value-place.ts'
import type { Completion } from './completion.ts'
import { ofBranch, topicBefore } from './topic-before.ts'

/** Heads that are of something: alone they name nothing, and what was named before them completes them. */
const heads = new Set(
  `增加值 增速 增幅 降幅 增长率 占比 比重 密度 利用量 总投资 投资 投资额 计划总投资 协议总投资
  总装机 总产值 产值 年产值 年产量 单产 总产 总产量 产量 总量 总额 余额 金额 总面积 面积 总长 总长度 总里程 数量 新增量 销量 营业收入 营收 总规模 规模
  覆盖率 普及率 利用率 达标率 合格率 投资总额 交易额 销售额 总用地 建筑面积`.split(/\s+/),
)
/** Tails that such a head replaces: 规模以上工业总产值…,增加值… speaks of 规模以上工业增加值. */
const tails =
  /年?(?:(?:规模)?(?:年均)?(?:增速|增幅|增长率)|[总户家个]数|播种面积|种植面积|在地面积|总面积|总产值|产值|增加值|营业收入|营收|利润总额|利润|总产量|产量|总产|单产|数量|规模)$/

/** How fast the owner grew, or its part of a whole: what measures it stays. */
const ofMeasure = /^(?:年均|平均)?(?:增速|增幅|降幅|增长率|占比|比重)$/
const paces = /年?(?:(?:规模)?(?:年均)?(?:增速|增幅|增长率)|总数|(?<!生产)总量)$/
/** What there is of a thing, or can be made: no part of what is made of it. */
const stock = /(?<=.{2})(?:保有量|存量|年?(?:设计)?(?:综合)?(?:生产)?(?:能力|产能)|占地面积|用地面积)$/
/** What a ratio says of its owner: 抽检覆盖率; a whole one (优良率) has none. */
const ratio = /(?:覆盖|普及|利用|达标|合格|优良|优质|回收|处理|处置|治理|追溯|密度)率?$/

/** What was done to the owner is no part of it: 清洁能源并网367万千瓦,总装机…. */
const deeds = /(?<=.{2})(?:已|全部|顺利)?(?:并网|投产|投运|开工|竣工|建成)$/

/** Who owned each head of a sentence; the same head again is theirs too. */
const owners = new WeakMap<ValueSentence, Map<string, string>>()

/** `签约项目403个、总投资1298亿元` → `签约项目总投资`: a head noun without its owner takes the name before it. */
export const ownedHead: Completion = (inside, i) => {
  const draft = inside.drafts[i] as Draft
  const before = inside.drafts[i - 1]
  const head = heads.has(draft.name.replace(/^(?:年均|平均)/, ''))
  if ((!head && !ofBranch.test(draft.name)) || before?.name === draft.name) return null
  // 完成投资12亿元,新开工项目20个;2026年,完成投资15亿元: it was told of nothing before
  if (draft.name === '投资' && inside.drafts.slice(0, i).some(({ name }) => name === draft.name)) return null
  const known = owners.get(inside) ?? new Map<string, string>()
  // 甲项目…总投资…,乙项目…总投资…: the name before owns it, unless it was completed itself
  const nearer = before?.rule === 'name-value' && before.kind !== 'change' && head && ![...known.values()].includes(before.name)
  const name =
    (nearer && (ofMeasure.test(draft.name) || before.quantity?.unitClass?.role === 'count') ? null : known.get(draft.name)) ??
    (head ? ofTold(inside, draft.nameSpan.from, draft.name) : null) ??
    (draft.name.startsWith('产业') ? topicBefore(inside, draft.nameSpan.from, draft.name) : null) ??
    // 森林覆盖率达到40%,总产值增长12%: a ratio owns no amount
    // 从业人员1.2万人,实现产值60亿元: it is not theirs
    (before &&
    head &&
    !workers.test(before.name) &&
    (!isRatio(before.name) || isRatio(draft.name) || (draft.name === '总量' && /增[速幅]$/.test(before.name)))
      ? ofOwner(before.name, draft.name)
      : null) ??
    ownerBefore(inside, draft.span.from, draft.name) ??
    topicBefore(inside, draft.nameSpan.from, draft.name)
  if (!name || name.length > longestName) return null
  owners.set(inside, known.set(draft.name, name))
  return { name }
}

const noOwner = /^(?:总?投资|建成|规划|占地|总)$/
/** Sums and people that have no product of their own: 完成税收20亿元,实现产值100亿元. */
const noProducer = /(?:固定资产投资|完成投资|税收|利税|进出口|产能|就业|农户|用工)$/

const workers = /(?:从业|就业|务工)(?:人员|人数)$/

/** A longer name has taken more than its owner, in UTF-16 code units. */
const longestName = 36

const guests = /(?:年|共|累计)?接待(?:过夜|境内外|境外|入境|国内外?|各类)*(?:游客|旅客|观众|香客|研学学生)(?:人[次数])?$/

/** What the name before says of the owner is left out: `汽车保有量…,产量…` → 汽车产量, `茶产业产值…,增速…` → 茶产业产值增速. */
function ofOwner(name: string, head: string): string | null {
  // 休闲农业接待游客400万人次,营业收入4亿元: not theirs, of the trade that has them
  const host = guests.test(name) ? name.replace(guests, '') : null
  if (host !== null) return host.length < 2 ? null : joined(host, head)
  const own = (ofMeasure.test(head) ? name.replace(paces, '') : name.replace(tails, '').replace(stock, '')).replace(deeds, '')
  // 零售总额增长10%,总量达到…: how much of it there is; 成交额…,营业收入…: two amounts
  const amount = name.replace(paces, '')
  if (/^总[量额]$/.test(head) && /(?:总额|增加值|产值|收入|数量|总量|投资)$/.test(amount)) return amount
  if (own === name && /(?:成交额|交易额|销售额)$/.test(own) && /^(?:营业收入|营收|利润|税收|产值|增加值)$/.test(head)) return null
  // 完成投资100亿元,实现产值200亿元; 建成面积200平方公里,实现产值5000亿元
  if (noOwner.test(own) || (head.endsWith('产值') && noProducer.test(own))) return null
  // 监督抽查覆盖率达到…,合格率达到…; 优良率…,合格率…
  if (!isRatio(own)) return joined(own, head)
  const owner = own.replace(ratio, '')
  return owner.length >= 3 && owner !== own ? joined(owner, head) : null
}

/** `房屋销售面积…,销售额…` → 房屋销售额: what both have is said once. */
function joined(owner: string, head: string): string {
  // 粮食面积…,产量…
  const crop = /^(?:总?产量|单产|总?产值|销售额)$/.test(head) ? owner.replace(/(?<=.{2})面积$/, '') : owner
  if (crop !== owner) return joined(crop, head)
  // 项目总投资20亿元,完成投资15亿元: a part of it
  if (head === '投资' && owner.endsWith('总投资')) return `${owner.slice(0, -3)}投资`
  // 新增风电装机…,总装机…: 风电总装机
  if (head[0] === '总' && owner.endsWith(head.slice(1))) return owner.slice(0, 1 - head.length) + head
  return owner.length > 2 && owner.endsWith(head.slice(0, 2)) ? owner + head.slice(2) : owner + head
}

/** A direction is looked for so far before a head, in UTF-16 code units, and over so many of what is told. */
const farthest = 30
const several = 3

/** `播种面积保持稳定、产量达到…`, `收入稳步增长,年均增速…`: the measure of which a direction is told right before owns the head. */
function ofTold({ norm, text, words, dates, sentence }: ValueSentence, at: number, head: string): string | null {
  for (let to = at - 1, back = 0; back < several && to > sentence.from && '、,'.includes(norm[to] as string); back++) {
    const near = Math.max(sentence.from, to - farthest)
    const from = near + norm.slice(near, to).search(/[^、,;:。]*$/)
    const said = norm.slice(from, to)
    const told = toldOfMeasure(said)
    if (told > 0) {
      const { name } = readName(norm, text, { from, to: to - told }, words, dates, { ratio: false, front: true })
      return name.length < 2 ? null : ofOwner(name, head)
    }
    // 结构不断优化: of no amount
    if (toldOfAny(said) === 0) return null
    to = from - 1
  }
  return null
}

/** `加快发展普惠托育机构,覆盖率提高到60%`: the object of the clause before owns the head. */
function ownerBefore(inside: ValueSentence, from: number, head: string): string | null {
  const clause = inside.sentence.clauses.filter((c) => c.to <= from).at(-1)
  if (!clause || clause.to < from - 2 || !/率$/.test(head)) return null
  const name = readName(inside.norm, inside.text, clause, inside.words, inside.dates, { ratio: false, front: false })
  return name.lead && name.name.length >= 3 && name.name.length <= 14 && !/[、,]/.test(name.name) ? name.name + head : null
}
