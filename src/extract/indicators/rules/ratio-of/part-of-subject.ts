import type { ValuePlace } from '../../value-place.ts'
import { cutPredicate } from '../value-name/predicate.ts'

/** What a part of those named before has done or reached. */
const reached =
  /^(?:达到|达|通过|建成|办成|建立|创建|创成|进入|完成|实现|获得|获评|获批|纳入|列入|开展|配备|拥有|具备|取得|升级为|接入|通[客公硬]|用上)/
const all = /(?:已|将|要|应|须)?(?:全部|全面|均|都|普遍|基本)$/
/** A longer clause tells of more than one thing, in UTF-16 code units. */
const longest = 40

/** `县级医院全部达到二级水平,其中20%达到三级水平`: of whom it is a part, where the clause before begins with them; `''` where none does. */
export function partOfSubject({ clause, left, right, in: { norm, text, sentence, words, places } }: ValuePlace): string {
  if (norm.slice(left.from, left.to) !== '其中' || !reached.test(norm.slice(right.from, right.to))) return ''
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (before?.mark !== ',' || before.to - before.from > longest || places.some((one) => one.clause === before)) return ''
  const said = norm.slice(before.from, before.to)
  const cut = cutPredicate(said, words, false)
  const to = cut - (all.exec(said.slice(0, cut))?.[0].length ?? 0)
  const scope = words.scopeAtStart.find(said)?.length ?? 0
  const who = text.slice(before.from + scope, before.from + to).replaceAll('\n', '')
  return /^[一-龥（）()“”]{3,16}$/.test(who) && !words.leadAtStart.test(who) && !words.mannerAtStart.test(who) ? who : ''
}
