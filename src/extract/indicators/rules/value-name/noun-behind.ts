import type { Span } from '../../../../clean/position-map.ts'
import { depthStep } from '../../../../scan/depth.ts'
import type { ValuePlace } from '../../value-place.ts'

/** A bracket of who answers for the thing. */
const assignment = /\((?=[^()]*(?:(?:责任|牵头|配合)(?:单位|部门)|牵头(?!人)|负责(?!人)|配合[,、)]))/

/** 上榜百强、数量居全国第2: its place is no part of it. */
const ranked = /^(?:数量|总数)?(?:均|稳|位)?(?:居|列|排名)?(?:全[国省市]|全球|中西部|西部|中部)?第[\d一二三四五六七八九十]/

/** The noun phrase behind a value, up to the next value, verb after 、, or the clause's end. */
export function nounBehind(place: ValuePlace): Span | null {
  const { norm, places, words } = place.in
  const from = place.quantity.to
  let to = place.clause.to
  const next = places[place.index + 1]
  // 127个国家和地区的584个港口
  if (next && norm.startsWith('国家和地区', from)) return { from, to: from + 5 }
  if (next && next.quantity.from < to) {
    const between = norm.slice(from, next.quantity.from)
    // 5个项目(合计118.6公里): a remark in brackets is no part of the noun
    const opened = /^[^()]{2,}(?=\([^()]*$)/.exec(between)?.[0]
    if (opened) return { from, to: from + opened.length }
    // A和B: the next value begins behind 和 / 、; else the noun runs up to the verb before it
    // 625项审批事项核减到93项: where they go is the next value's
    const joint =
      /(?:以及|[、和及与])(?:[^、和及与]{0,12})$/.exec(between) ??
      /(?<=.{2})(?:下放|核减|精简|压减|压缩|缩短|减少|降低|下降|提高|提升|上升|增加|调整|升|降|增|减)[到至]$/.exec(between)
    to = joint ? from + joint.index : next.quantity.from
  }
  // 6个“口袋公园”(牵头单位:…): who is to do it is no part of the noun
  const noun = norm.slice(from, to)
  const assigned = noun.includes('(') ? assignment.exec(noun) : null
  if (assigned && assigned.index > 0) to = from + assigned.index
  let depth = 0
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    const step = depthStep(norm.charCodeAt(i))
    if (step !== 0) depth += step
    else if (
      depth === 0 &&
      c === '、' &&
      (/^创(?:历史|同期|下)/.test(norm.slice(i + 1, i + 4)) ||
        ranked.test(norm.slice(i + 1, i + 14)) ||
        (!norm.slice(i, to).includes('的') &&
          words.leadAtStart.test(norm.slice(i + 1, Math.min(to, i + 8))) &&
          !/^[一-龥]{2}[、和]/.test(norm.slice(i + 1, i + 4))))
    ) {
      to = i
      break
    }
  }
  return to > from ? { from, to } : null
}
