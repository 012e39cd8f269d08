import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Words } from '../words.ts'
import { countedDeed } from './counted-deed.ts'
import { nounTail } from './nouns.ts'

/** 各县（市、区）: the places of a quantity that each of them is to reach. */
const eachPlace =
  /^(?:各|所有)(?:有条件的?)?(?:地区?(?!区|方|级)|设区市|地级市|市州|县区|区县|市县|乡镇|街道|[省市县区州盟旗])(?:[、和]?(?:市辖区|街道|[市县区州盟旗]))*(?:\([^)]{1,12}\))?/
/** 每所卫生室, 每个重点产业: one of a kind; 每个月, 每个学生 tell of no such things. */
const eachThing = /^每(?:[名位]|个(?!月|人|学生|学期|学年|班次|季|工作日|周|年)|一个|所|家|座|条|支(?!出)|处(?!理))(?=[一-龥])/
/** What may stand between those and the verb. */
const between = /^(?:每(?:年度?|月|季度?|周|天)|年均|年内|原则上|至少|力争|确保|对口(?=[支帮])|要|应|均|都|可|须|将)/
/** What each of them does for those counted; a noun as often, so that it is a verb right before the value alone. */
const serves = new Set([
  ...[
    '联系',
    '结对',
    '包联',
    '包保',
    '挂点',
    '挂联',
    '对接',
    '服务',
    '签约',
    '签约服务',
    '联系服务',
    '结对服务',
    '负责',
    '管理',
    '负责管理',
  ],
  ...[
    '带教',
    '帮带',
    '指导',
    '辅导',
    '承担',
    '支援',
    '对口支援',
    '帮扶',
    '对口帮扶',
    '结对帮扶',
    '辐射',
    '照护',
    '照料',
    '照顾',
    '看护',
    '监管',
    '跟踪',
  ],
])
/** Of them, those that are verbs before any noun. */
const binds = /^(?:联系服务|签约服务|联系|结对帮扶|结对服务|包联|包保|对口支援|对口帮扶|帮带)(?=[一-龥]{2,16}$)/
const bindStart = new CharGate('联签结包对帮')
/** Where they are, in front of 每: 贫困地区每个县, 东部地区每所学校. */
const whereOf = /^(?!每)[一-龥“”]{2,12}?(?:[地城片老山牧林库灾矿郊]区|区域|流域|[省市州盟])(?=每[个所家座])/
/** A phrase that is longer tells of something else. */
const longest = 26

/**
 * End of the places or things at `from` that a quantity is meant for one by one, where a verb or the value follows; `from` where there are none.
 *
 * @param made - whether a verb of making was taken off behind them
 */
export function eachScope(norm: string, from: number, to: number, words: Words, made: boolean): number {
  const head = norm.slice(from, Math.min(to, from + longest + 8))
  const places = eachPlace.exec(head)?.[0].length
  if (places !== undefined) return from + places === to || leadsOn(head.slice(places), words) ? from + places : from
  const counter = eachThing.exec(head)?.[0].length
  if (counter === undefined) return from
  for (let at = counter + 1; at <= Math.min(longest, head.length - 2); at++) {
    if (/[,;:的]/.test(head[at - 1] as string)) return from
    if (leadsOn(head.slice(at), words) || servesAt(norm, from + at, to) !== null) return from + at
  }
  return made && to - from <= longest && !/[,;:、的\d]/.test(norm.slice(from, to)) ? to : from
}

/** What those named one by one do for those counted, with nothing behind it before the value but the thing; `null` where they do nothing. */
export function servesAt(norm: string, from: number, to: number): string | null {
  // 每名领导联系企业不少于3家: of these the thing may stand behind
  const bound = bindStart.passes(norm.charCodeAt(from)) ? binds.exec(norm.slice(from, to))?.[0] : undefined
  if (bound) return bound
  if (to - from < 2 || to - from > 6) return null
  const deed = norm.slice(from, to).replace(/^(?:至少|原则上|要|应|均|可)/, '')
  return serves.has(deed) ? deed : null
}

/** How much of the front tells where they are of whom each is meant; 0 where it tells nothing. */
export function whereEach(head: string): number {
  const at = head.indexOf('每', 3)
  return at > 0 && at < 14 ? (whereOf.exec(head)?.[0].length ?? 0) : 0
}

/** Whether a verb begins here, or what leads up to one. */
function leadsOn(text: string, words: Words): boolean {
  const rest = text.replace(between, '')
  if (rest.length < text.length) return /^(?:至少|原则上|[均都]建)/.test(text) || rest === '' || leadsOn(rest, words)
  const manner = words.mannerAtStart.find(text)?.length ?? 0
  const deed = words.leadAtStart.test(text.slice(manner)) ? text.slice(manner) : text
  const verb = words.leadAtStart.find(deed)
  if (!verb || verb.length < 2 || countedDeed.test(verb)) return false
  const object = deed.slice(verb.length)
  return object === '' || (object.length >= 2 && !nounTail.test(object))
}
