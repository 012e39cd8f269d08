import type { ValuePlace } from './value-place.ts'

/** What a clause sets going, with the verbs in front: 加快推进老旧小区改造, 加强高标准农田建设. */
const work =
  /^(?:加快|推进|加强|开展|实施|深化|抓好|持续|大力|统筹|全面|扎实|稳步|有序|继续|加大|深入|积极|推动)+([一-龥]{2,14}?)(改造|整治|治理|改厕|培训|修复|造林|绿化|更新|升级|建设)(?:行动|工程|工作)?$/

/** All that stands before the count of what is done: 2024年完成, 全年建成. */
const done =
  /^(?:到|至)?(?:\d{4}年(?:底|末)?前?|年内|全年|今年|年底前)[、,]?(?:计划|力争|确保|累计)?(完成|改造|建成|新建|竣工|培训|治理|整治)$/

const longestClause = 24

/** `推进农村改厕,2024年完成3万户`: the work that a count is of, named in the clause before. */
export function workBefore(place: ValuePlace): { name: string; from: number; to: number } | null {
  const role = place.quantity.unitClass?.role
  if (role !== 'count' && role !== 'measure') return null
  const { norm, sentence } = place.in
  const counted = done.exec(norm.slice(place.clause.from, place.quantity.from))
  const before = counted && sentence.clauses[sentence.clauses.indexOf(place.clause) - 1]
  if (!before || before.to - before.from > longestClause || (before.mark !== ',' && before.mark !== ':')) return null
  const [, thing = '', deed = ''] = work.exec(norm.slice(before.from, before.to)) ?? []
  if (thing === '') return null
  // 建设…建成20万亩: the thing itself; 改造…完成500个: what was done to it
  return { name: deed === '建设' ? thing : thing + deed, from: before.from, to: before.to }
}
