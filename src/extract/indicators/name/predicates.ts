import { CharGate } from '../../../lexicon/char-gate.ts'
import { depthStep } from '../../../scan/depth.ts'
import type { Words } from '../words.ts'
import { nounTail } from './nouns.ts'

/** Where behind a 、 outside brackets another predicate begins: `…政策、为市场主体减负`. */
export function lastPredicate(norm: string, from: number, to: number, words: Words): number | null {
  const at = from + norm.slice(from, to).lastIndexOf('、')
  if (at <= from) return null
  const head = norm.slice(at + 1, Math.min(to, at + 13))
  const before = norm.slice(from, at)
  let depth = 0
  for (let i = 0; i < before.length; i++) depth += depthStep(before.charCodeAt(i))
  if (depth !== 0) return null
  if (/^(?:为|对|向)[一-龥]{2,}/.test(head)) return at + 1
  const verb = words.leadAtStart.find(head)
  if (!verb || verb.length < 2) return null
  // 进口、出口货物量: one goes with the other
  if (verb === '出口' && before.endsWith('进口')) return null
  const rest = norm.slice(at + 1 + verb.length, to)
  return ((rest.length >= 3 && !nounTail.test(rest)) || (/^(?:项目|工程|任务|活动)$/.test(rest) && !listsKinds(before, verb))) &&
    !/^(?:和|与|及|、|等)/.test(rest)
    ? at + 1
    : null
}

/** 科研、推广项目: a bare noun before 、 says which kind, as the verb does. */
function listsKinds(before: string, verb: string): boolean {
  return verb.length === 2 && /^(?:各类|各项|重点)?[一-龥]{2}$/.test(before)
}

/** What is told of a thing and needs no value: 全面提速, 顺利推进, 通过验收. */
const statement =
  /(?<=[一-龥]{2})(?:(?:全面|加快|顺利|如期|成功|正式|稳步|持续|有序|扎实|快速|不断|陆续|相继|圆满|平稳|高效|基本|显著|明显|进一步|大幅)(?:提速|推进|实施|建成|完成|完工|运营|运行|投产|投用|投运|启用|开通|竣工|开工|展开|铺开|落地|见效|改善|提升|增强|发展|壮大|优化|通车|达效|启动|开展|开业|挂牌|获批|增长|夯实|完善|健全|提高|加强|巩固|释放|显现|凸显|向好|好转|扭转|扩大|拓展|下降|降低|减少)|成效(?:显著|明显)|进展(?:顺利|明显|良好)|封关(?:运营|运行|验收)|(?:建成|竣工)(?:投产|投用|运营|通车|使用)|通过[一-龥]{0,8}(?:验收|评估|认定|审核|考核|复核|认证))$/
/** Last characters of such statements. */
const statementEnd = new CharGate('速进施成工营行产用运通开地效善升强展大化车动业牌批长著显利好收估定核证实全高固放现转降低少')

/** Where behind a 、 outside brackets a name begins, before which another thing has been told of: `试点通过验收、出口额`; `null` where none does. */
export function behindStatement(norm: string, from: number, to: number): number | null {
  const at = from + norm.slice(from, to).lastIndexOf('、')
  if (at <= from + 4 || to - at < 4 || !statementEnd.passes(norm.charCodeAt(at - 1))) return null
  const before = norm.slice(from, at)
  let depth = 0
  for (let i = 0; i < before.length; i++) depth += depthStep(before.charCodeAt(i))
  return depth === 0 && statement.test(before) ? at + 1 : null
}

const preposition =
  /^(?:为(?!民|主|期|止|了|准)|对(?!外|口|接|标|照)|向(?!上|日|好)|给(?!予|水)|在(?!校|营|建|读|岗|职|线|园|册|库|编|役|产|用|逃|地|家)|围绕|面向|依托|组织|由(?!此|于)|从(?!业|事|严))/

const prepositionStart = new CharGate('为对向给在围面依组由从')

/** End of a preposition and its object where a verb follows within a short way; `from` where none does. */
export function prepositional(norm: string, from: number, to: number, words: Words): number {
  if (!prepositionStart.passes(norm.charCodeAt(from))) return from
  const match = preposition.exec(norm.slice(from, Math.min(to, from + 3)))
  if (!match) return from
  const end = Math.min(to - 2, from + match[0].length + 22)
  for (let i = from + match[0].length + 2; i < end; i++) {
    // 在边境地区、薄弱村新建…: places may be listed
    if (norm[i] === ',' || (norm[i] === '、' && match[0] !== '在')) return from
    const verb = words.leadAtStart.find(norm.slice(i, Math.min(to, i + 8)))
    // 沿线国家进出口占比, 共建国家: no verb of its own
    if (verb && ((norm[i - 1] === '进' && verb === '出口') || norm.startsWith('共建国家', i))) continue
    if (verb && verb.length >= 2 && to - i - verb.length >= 2 && !nounTail.test(norm.slice(i + verb.length, to))) return i
  }
  return from
}

/** Whether a verb stands at `at`, with other manners between or not. */
export function verbFollows(norm: string, at: number, to: number, words: Words): boolean {
  for (let from = at; from < to; ) {
    const head = norm.slice(from, Math.min(to, from + 12))
    const verb = words.leadAtStart.find(head)
    if (verb) return norm.slice(from + verb.length, to).length >= 2 && !nounTail.test(norm.slice(from + verb.length, to))
    const manner = words.mannerAtStart.find(head) ?? words.adverbAtStart.find(head) ?? words.hedgeAtStart.find(head)
    if (!manner) return false
    from += manner.length
  }
  return false
}
