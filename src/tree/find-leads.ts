import type { Span } from '../clean/position-map.ts'

/** Shortest and longest lead, in characters. */
const shortest = 4
const longest = 30
/** What follows a lead is longer than this. */
const shortestBody = 15

/** In mid-paragraph a lead is a plain phrase of this length, and the next one is not near. */
const insideShortest = 6
const insideLongest = 14
const insideBody = 45
/** Leads of one section are alike in length. */
const insideSpread = 5

/** What a lead, a call to do something or a maxim, does not say: figures, dates, reports, provisions. */
const notLead =
  /[\d,;:!?()…]|[是为]$|^(?:为了|目前|当前|近年|其中|同时|此外|另外|今年|去年|[一二三四五六七八九十]是|第一|首先|各位|特此|到|自(?!主|身|觉|贸)|截至|全年|年内|对(?!外|口|内|标)|将|已|本(?!质|土|领|地)|我们|我市|我省|全市|全省|全州|全县)|以下(?:工作|几)|(?:如下|通知|印发|执行|施行|负责|以上|以内|以下|左右)$/

/** What a speaker says to the audience, and of the whole: such a paragraph opens with no lead. */
export const speech =
  /^(?:各位代表|同志们|让我们|新的一年|(?:一年来|过去[一五]年|五年来),(?!我们)|回顾|展望|踏上|站在|在?(?:肯定|看到)成绩)/

/** What a lead in mid-paragraph does not say either: a result of one place, a listing. */
const notInside =
  /[,、“”《》—]|[市县区州镇村](?:获|被|入|成)|获评|获批|入选|荣获|排名|位居|突破|实现了|进行了|完成了|取得了|发生了/

/**
 * The short sentence that a paragraph opens with, as a heading would: `坚持问题导向。从…` → `坚持问题导向。`.
 *
 * At most one comma, as in `需求牵引,注重实效。`; figures only in quotes (`“4+6”现代服务业`).
 */
export function openingLead(norm: string, from: number, to: number): Span | null {
  const stop = stopWithin(norm, from, Math.min(to, from + longest + 1))
  if (stop < 0 || stop - from < shortest || speech.test(norm.slice(from, stop))) return null
  if (to - stop - 1 < shortestBody) return null
  const said = norm.slice(from, stop).replace(/[“《][^”》]{1,16}[”》]/g, '名')
  const halves = said.split(',')
  if (
    halves.length > 2 ||
    said.split('、').length > 4 ||
    (said.includes(',') && halves.some((half) => half.length > 16 || half.length < 3))
  )
    return null
  if (notLead.test(said.replace(',', ''))) return null
  return { from, to: stop + 1 }
}

/** The first 。 of a run; -1 where there is none. */
function stopWithin(norm: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (norm.charCodeAt(i) === 0x3002) return i
  return -1
}

/** Longest sentence that paragraphs open with alike. */
const longestAlike = 52
/** So many paragraphs of a section must begin alike. */
const fewestAlike = 3
const alikeStart = /^(?:[一二三四五过][一-龥]{1,4}[来年],)?我们/
const notAlike = /[\d;:!?()…]|(?:如下|[是为])$/

/**
 * Sentences that several paragraphs of one section open with in the same words and form: `一年来,我们精准施策,经济迈出新步伐。`
 *
 * They begin with the same word and have up to three short parts; what one such sentence alone would not be, several are.
 */
export function alikeLeads(norm: string, paragraphs: readonly Span[]): Map<Span, Span> {
  const byStart = new Map<string, Map<Span, Span>>()
  for (const paragraph of paragraphs) {
    const { from, to } = paragraph
    const start = alikeStart.exec(norm.slice(from, from + 12))?.[0]
    if (start === undefined) continue
    const stop = stopWithin(norm, from, Math.min(to, from + longestAlike + 1))
    if (stop < 0 || to - stop - 1 < shortestBody) continue
    const said = norm.slice(from, stop)
    const parts = said.split(',').slice(start.includes(',') ? 1 : 0)
    if (notAlike.test(said) || parts.length > 3 || (parts.length < 2 && !start.includes(','))) continue
    if (parts.some((part) => part.length < 4 || part.length > 24)) continue
    // 一年来,我们… and 过去一年,我们… are alike
    const way = start.includes(',') ? '来,我们' : start
    const group = byStart.get(way) ?? new Map<Span, Span>()
    byStart.set(way, group.set(paragraph, { from, to: stop + 1 }))
  }
  const found = new Map<Span, Span>()
  for (const group of byStart.values())
    if (group.size >= fewestAlike) for (const [paragraph, lead] of group) found.set(paragraph, lead)
  return found
}

/**
 * Leads in the midst of paragraphs: `…态势。项目投资加力提速。争列…。工业经济升级提档。实施…`.
 *
 * Only parallel form tells them from other short sentences: several phrases of like length in one section, each with a
 * body of some length, the first of them near the section's beginning.
 */
export function innerLeads(norm: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = []
  let sentences = 0
  let firstAt = -1
  for (const { from, to } of paragraphs) {
    let start = from
    for (let stop = norm.indexOf('。', from); stop >= 0 && stop < to; stop = norm.indexOf('。', start)) {
      if (isInside(norm, start, stop)) {
        if (firstAt < 0) firstAt = sentences
        found.push({ from: start, to: stop + 1 })
      }
      sentences++
      start = stop + 1
    }
  }
  const end = paragraphs.at(-1)?.to ?? 0
  const apart = found.filter((lead, i) => (found[i + 1]?.from ?? end) - lead.to >= insideBody)
  if (apart.length < 3 || apart.length * 4 < found.length * 3 || firstAt > 3) return []
  const sizes = apart.map((lead) => lead.to - lead.from).toSorted((a, b) => a - b)
  const middle = sizes[sizes.length >> 1] as number
  const alike = apart.filter((lead) => Math.abs(lead.to - lead.from - middle) <= insideSpread)
  return alike.length >= 3 && alike.length * 4 >= apart.length * 3 ? alike : []
}

function isInside(norm: string, from: number, to: number): boolean {
  const size = to - from
  if (size < insideShortest || size > insideLongest) return false
  const said = norm.slice(from, to)
  return !notInside.test(said) && !notLead.test(said)
}
