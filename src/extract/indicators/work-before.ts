import type { Clause } from '../../scan/sentences.ts'
import { nameBefore } from './name/name-at.ts'
import type { ValuePlace } from './value-place.ts'
import type { LeadWord } from './words.ts'

/** What a clause sets going, with the verbs in front: 加快推进老旧小区改造, 加强高标准农田建设. */
const work =
  /^(?:加快|推进|加强|开展|实施|深化|抓好|持续|大力|统筹|全面|扎实|稳步|有序|继续|加大|深入|积极|推动)+([一-龥]{2,14}?)(改造|整治|治理|改厕|培训|修复|造林|绿化|更新|升级|建设)(?:行动|工程|工作)?$/

/** All that stands before the count of what is done: 2024年完成, 全年建成. */
const done =
  /^(?:到|至)?(?:\d{4}年(?:底|末)?前?|年内|全年|今年|年底前)[、,]?(?:计划|力争|确保|累计)?(完成|改造|建成|新建|竣工|培训|治理|整治)$/

const longestClause = 24

/** All that stands before the least that there shall be of it: 每年, 原则上每季度. */
const often = /^(?:原则上|平均)?每(?:年|季度?|月)(?:均|应|要|须|原则上)?$/

/** What has no number of its own, or whose number would be of somebody. */
const uncounted = /(?:力度|工作|机制|体系|水平|能力|建设|制度|环境|方案|规划|计划|监管|检查|巡查)$|[、对为向将把的]|进行|予以/

/** A longer clause tells more than what is done. */
const longestDeed = 40

/** What a count is of, named in the clause before. */
export interface WorkBefore {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly lead: (LeadWord & { readonly word: string }) | null
}

/** `推进农村改厕,2024年完成3万户`, `开展技能培训,每年不少于5万人次`: the work that a count is of, named in the clause before. */
export function workBefore(place: ValuePlace): WorkBefore | null {
  const { unitClass, unitSpelling, comparator, from, numberFrom } = place.quantity
  if (unitClass?.role !== 'count' && unitClass?.role !== 'measure') return null
  const { norm, sentence } = place.in
  const told = norm.slice(place.clause.from, from)
  const counted = done.exec(told)
  const least = !counted && comparator === '>=' && from < numberFrom && !/^[次场]/.test(unitSpelling) && often.test(told)
  const before = counted || least ? sentence.clauses[sentence.clauses.indexOf(place.clause) - 1] : undefined
  if (!before) return null
  if (least) return doneEvery(place, before)
  if (before.to - before.from > longestClause || (before.mark !== ',' && before.mark !== ':')) return null
  const [, thing = '', deed = ''] = work.exec(norm.slice(before.from, before.to)) ?? []
  if (thing === '') return null
  // 建设…建成20万亩: the thing itself; 改造…完成500个: what was done to it
  return { name: deed === '建设' ? thing : thing + deed, from: before.from, to: before.to, lead: null }
}

/** `开展技能培训,每年不少于5万人次`: what is done, as often as is told. */
function doneEvery(place: ValuePlace, before: Clause): WorkBefore | null {
  if (before.mark !== ',' || before.to - before.from > longestDeed) return null
  if (place.in.places.some(({ clause }) => clause === before)) return null
  const { name, link, lead } = nameBefore(place, { from: before.from, to: before.to })
  if (lead === null || link !== null || name.length < 4 || uncounted.test(name)) return null
  return { name: name.replace(/^一批/, ''), from: before.from, to: before.to, lead }
}
