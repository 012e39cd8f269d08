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
