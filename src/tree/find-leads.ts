/** A lead sentence in a paragraph. */
export interface Lead {
  readonly from: number
  /** Behind its full stop. */
  readonly to: number
}

/** Shortest and longest lead, in characters. */
const shortest = 4
const longest = 30
/** What follows a lead is longer than this. */
const shortestBody = 15
/** In mid-paragraph a lead has no comma and is no longer than this. */
const longestInside = 14

/** What a lead, a call to do something or a maxim, does not say: figures, dates, persons, reports. */
const notLead = /[\d,;:!?()…]|[是为]$|^(?:为了|目前|当前|近年|其中|同时|此外|另外|今年|去年|一是|二是|第一|首先|各位|特此|到|自|截至|全年|年内)|(?:如下|通知|印发|执行|施行|负责|以上|以内|以下|左右)$/

/**
 * The short sentence that a paragraph opens with, as a heading would: `坚持问题导向。从…` → `坚持问题导向。`.
 *
 * At most one comma, as in `需求牵引,注重实效。`; figures only in quotes (`“4+6”现代服务业`).
 */
export function openingLead(norm: string, from: number, to: number): Lead | null {
  const stop = norm.indexOf('。', from)
  if (stop < 0 || stop >= to || stop - from > longest || stop - from < shortest) return null
  if (to - stop - 1 < shortestBody) return null
  const said = norm.slice(from, stop).replace(/[“《][^”》]{1,16}[”》]/g, '名')
  const halves = said.split(/[,、]/)
  if (halves.length > 2 || (said.includes(',') && halves.some((half) => half.length > 16 || half.length < 3))) return null
  if (notLead.test(said.replace(',', ''))) return null
  return { from, to: stop + 1 }
}

/**
 * Leads in the midst of a paragraph: `…态势。项目投资加力提速。争列…。工业经济升级提档。实施…`.
 *
 * Only parallel form tells them from other short sentences: three or more of one length in one paragraph, each with a longer body.
 */
export function innerLeads(norm: string, from: number, to: number): Lead[] {
  const found: Lead[] = []
  let start = from
  for (let stop = norm.indexOf('。', from); stop >= 0 && stop < to; stop = norm.indexOf('。', start)) {
    const size = stop - start
    if (start > from && size >= 6 && size <= longestInside) {
      const said = norm.slice(start, stop)
      const next = norm.indexOf('。', stop + 1)
      const body = (next < 0 || next > to ? to : next) - stop - 1
      if (body >= shortestBody && !/[,、“”]/.test(said) && !notLead.test(said)) found.push({ from: start, to: stop + 1 })
    }
    start = stop + 1
  }
  if (found.length < 3) return []
  const sizes = new Map<number, number>()
  for (const lead of found) sizes.set(lead.to - lead.from, (sizes.get(lead.to - lead.from) ?? 0) + 1)
  const [size, count] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] as [number, number]
  return count >= 3 && count * 2 > found.length ? found.filter((lead) => lead.to - lead.from === size) : []
}
