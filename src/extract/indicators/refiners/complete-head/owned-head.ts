import type { Draft } from '../../draft.ts'
import { readName } from '../../name/read-name.ts'
import { isRatio } from '../../name-list/measure.ts'
import type { ValueSentence } from '../../value-place.ts'
import type { Completion } from './completion.ts'
import { ofBranch, topicBefore } from './topic-before.ts'

/** Heads that are of something: alone they name nothing, and what was named before them completes them. */
const heads = new Set(
  `增加值 增速 增幅 降幅 占比 比重 总投资 投资 投资额 计划总投资 协议总投资
  总装机 总产值 产值 年产值 年产量 单产 总产量 产量 总量 总额 余额 金额 总面积 面积 总长 总长度 总里程 数量 新增量 销量 营业收入 营收 总规模 规模
  覆盖率 普及率 利用率 达标率 合格率 投资总额 交易额 销售额 总用地 建筑面积`.split(/\s+/),
)
/** Tails that such a head replaces: 规模以上工业总产值…,增加值… speaks of 规模以上工业增加值. */
const tails =
  /年?(?:(?:规模)?(?:年均)?(?:增速|增幅|增长率)|总数|播种面积|种植面积|在地面积|总面积|总产值|产值|增加值|营业收入|营收|利润总额|利润|总产量|产量|数量|规模)$/

/** What was done to the owner is no part of it: 清洁能源并网367万千瓦,总装机…. */
const deeds = /(?<=.{2})(?:已|全部|顺利)?(?:并网|投产|投运|开工|竣工|建成)$/

/** Who owned each head of a sentence; the same head again is theirs too. */
const owners = new WeakMap<ValueSentence, Map<string, string>>()

/** `签约项目403个、总投资1298亿元` → `签约项目总投资`: a head noun without its owner takes the name before it. */
export const ownedHead: Completion = (inside, i) => {
  const draft = inside.drafts[i] as Draft
  const before = inside.drafts[i - 1]
  const head = heads.has(draft.name.replace(/^年均/, ''))
  if ((!head && !ofBranch.test(draft.name)) || before?.name === draft.name) return null
  const known = owners.get(inside) ?? new Map<string, string>()
  // 甲项目…总投资…,乙项目…总投资…: the name before owns it, unless it was completed itself
  const nearer = before?.rule === 'name-value' && before.kind !== 'change' && head && ![...known.values()].includes(before.name)
  const name =
    (nearer && before.quantity?.unitClass?.role === 'count' ? null : known.get(draft.name)) ??
    (draft.name.startsWith('产业') ? topicBefore(inside, draft.nameSpan.from, draft.name) : null) ??
    // 森林覆盖率达到40%,总产值增长12%: a ratio owns no amount
    (before && head && (!isRatio(before.name) || isRatio(draft.name))
      ? joined(before.name.replace(tails, '').replace(deeds, ''), draft.name)
      : null) ??
    ownerBefore(inside, draft.span.from, draft.name) ??
    topicBefore(inside, draft.nameSpan.from, draft.name)
  if (!name || name.length > longestName) return null
  owners.set(inside, known.set(draft.name, name))
  return { name }
}

/** A longer name has taken more than its owner, in UTF-16 code units. */
const longestName = 36

/** `房屋销售面积…,销售额…` → 房屋销售额: what both have is said once. */
function joined(owner: string, head: string): string {
  // 粮食面积…,产量…
  const crop = /^(?:总?产量|单产|销售额)$/.test(head) ? owner.replace(/(?<=.{2})面积$/, '') : owner
  if (crop !== owner) return joined(crop, head)
  // 新增风电装机…,总装机…: 风电总装机
  if (head[0] === '总' && owner.endsWith(head.slice(1))) return owner.slice(0, 1 - head.length) + head
  return owner.length > 2 && owner.endsWith(head.slice(0, 2)) ? owner + head.slice(2) : owner + head
}

/** `加快发展普惠托育机构,覆盖率提高到60%`: the object of the clause before owns the head. */
function ownerBefore(inside: ValueSentence, from: number, head: string): string | null {
  const clause = inside.sentence.clauses.filter((c) => c.to <= from).at(-1)
  if (!clause || clause.to < from - 2 || !/率$/.test(head)) return null
  const name = readName(inside.norm, inside.text, clause, inside.words, inside.dates, { ratio: false, front: false })
  return name.lead && name.name.length >= 3 && name.name.length <= 14 && !/[、,]/.test(name.name) ? name.name + head : null
}
