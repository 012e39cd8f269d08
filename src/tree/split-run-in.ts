import type { Span } from '../clean/position-map.ts'
import { bodyOpenings, commonTitles } from '../lexicon/heading-titles.ts'

/** Where a heading line divides into title and body. */
export interface RunIn {
  /** The title without the stop and without the departments in brackets behind it. */
  readonly title: Span
  /** Behind the stop: the body begins here. */
  readonly headingTo: number
}

/** A lead before ： is no longer than this. */
const longestLead = 30

/** A title in running text without any mark behind it is cut only within so many characters. */
const longestGlued = 40

const opening = '([{〔【《〈“‘「『'
const closing = ')]}〕】》〉”’」』'

/** Who answers for an item, in brackets at its end. */
const departments = /[(〔][^()〔〕]*(?:\([^()]*\)[^()〔〕]*)*(?:负责|牵头|配合|责任|单位|部门|委|厅|局|办|政府|部|组|室|会)[)〕]$/

/**
 * Heading line → title and body: `强化产业基础。聚焦…` → `强化产业基础`; `新型显示:在面板…` → `新型显示`;
 * a line that is one sentence is all title.
 *
 * `flowing` says that the line has lost its line ends: then a title may meet its body without a mark between them.
 */
export function splitRunIn(norm: string, from: number, to: number, colon: boolean, flowing: boolean): RunIn {
  let start = from
  while (start < to && ':、.,;-'.includes(norm[start] as string)) start++
  let depth = 0
  let comma = false
  let end = to
  let headingTo = to
  for (let i = start; i < to; i++) {
    const c = norm[i] as string
    if (opening.includes(c)) depth++
    else if (closing.includes(c)) depth = Math.max(0, depth - 1)
    else if (c === '。' || c === '!' || c === '?' || c === '\t') {
      if (depth > 0 && c !== '\t' && closesSoon(norm, i, to)) continue
      end = i
      headingTo = i + 1
      break
    } else if (depth > 0) continue
    else if (c === ',' || c === ';') comma = true
    else if (c === ':' && colon && !comma && i - start <= longestLead && i > start && i + 1 < to && !isName(norm, i, to)) {
      end = i
      headingTo = i + 1
      break
    }
  }
  if (flowing) {
    const glued = gluedTitle(norm, start, Math.min(end, start + longestGlued))
    if (glued > start && glued < end) return { title: { from: start, to: glued }, headingTo: glued }
  }
  return { title: trim(norm, start, end), headingTo }
}

/** What follows ： is no sentence but a name (`典型场景:光伏组件数字化产线`), or the second half of a time. */
function isName(norm: string, colon: number, to: number): boolean {
  if (/\d/.test(norm[colon - 1] as string) && /\d/.test(norm[colon + 1] as string)) return true
  return to - colon <= longestLead && !/[,。;、]/.test(norm.slice(colon, to))
}

/** A bracket or quote that is open at a stop closes a little further on, so the stop is inside it. */
function closesSoon(norm: string, at: number, to: number): boolean {
  const end = Math.min(to, at + 80)
  for (let i = at + 1; i < end; i++) {
    const c = norm[i] as string
    if (closing.includes(c)) return true
    if (opening.includes(c)) return false
  }
  return false
}

/** Takes departments and separators off the end of a title. */
function trim(norm: string, from: number, to: number): Span {
  let end = to
  const last = norm[end - 1]
  if (last === ')' || last === '〕') {
    const tail = norm.slice(Math.max(from, end - 300), end)
    const found = departments.exec(tail)
    if (found && end - found[0].length > from) end -= found[0].length
  }
  while (end > from && '。;,、'.includes(norm[end - 1] as string)) end--
  return { from, to: end }
}

/** End of a title that runs into its body without a mark, or -1. */
function gluedTitle(norm: string, from: number, to: number): number {
  const head = norm.slice(from, to + 8)
  const common = commonTitles.find((title) => head.startsWith(title))
  if (common && !/^[的和与及、,。]/.test(head.slice(common.length))) return from + common.length
  let best = -1
  for (const words of bodyOpenings) {
    const at = head.indexOf(words, 4)
    if (at > 0 && (best < 0 || at < best)) best = at
  }
  if (best < 0 || /[,。;:]/.test(head.slice(0, best))) return -1
  return from + best
}
