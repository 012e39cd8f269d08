import type { Span } from '../clean/position-map.ts'
import { bodyOpenings, commonTitles, phraseJoints, sentenceOpenings } from '../lexicon/heading-titles.ts'

/** Where a heading line divides into title and body. */
export interface RunIn {
  /** The title without the stop and without the departments in brackets behind it. */
  readonly title: Span
  /** Behind the stop: the body begins here. */
  readonly headingTo: number
}

/** What may divide a title from its body. */
export interface Splitting {
  /** A colon behind a short lead. */
  readonly colon: boolean
  /** Nothing at all. */
  readonly glued: boolean
  readonly imperative: boolean
}

/** A lead before ： is no longer than this. */
const longestLead = 30

/** A title in running text without any mark behind it is cut only within so many characters. */
const longestGlued = 40
/** Shorter ones are titles as they stand. */
const shortestGlued = 12

const opening = '([{〔【《〈“‘「『'
const closing = ')]}〕】》〉”’」』'

/** What a mark does to a title, by code unit; 0 for all other characters. */
const OPEN = 1
const CLOSE = 2
const STOP = 3
const COMMA = 4
const COLON = 5
const marks = new Uint8Array(65536)
for (const c of opening) marks[c.charCodeAt(0)] = OPEN
for (const c of closing) marks[c.charCodeAt(0)] = CLOSE
for (const c of '。!?\t') marks[c.charCodeAt(0)] = STOP
for (const c of ',;') marks[c.charCodeAt(0)] = COMMA
marks[':'.charCodeAt(0)] = COLON

/** Who answers for an item, in brackets at its end, by when beside it: `（责任单位：市水利局，完成时限：6月底前）`. */
const departments =
  /[(〔](?:(?:第一)?(?:责任|牵头|配合|参与|负责)(?:单位|部门|主体|领导|人)?:[^()〔〕]*|[^()〔〕;,]{2,24}(?:牵头|负责)[,;][^()〔〕]*)(?:\([^()]*\)[^()〔〕]*)*[)〕]$|[(〔][^()〔〕]*(?:\([^()]*\)[^()〔〕]*)*(?:负责|牵头|配合|责任|单位|部门|委|厅|局|办|政府|部|组|室|会)[)〕]$/

/**
 * Heading line → title and body: `强化产业基础。聚焦…` → `强化产业基础`; `新型显示:在面板…` → `新型显示`;
 * a line that is one sentence is all title.
 *
 * `glued` says that line ends were lost: then a title may meet its body without a mark between them, and `imperative`
 * that the title is no sentence of its own, so that a second call to do something begins the body.
 */
export function splitRunIn(norm: string, from: number, to: number, how: Splitting): RunIn {
  let start = from
  while (start < to && ':、.,;-'.includes(norm[start] as string)) start++
  let depth = 0
  let comma = false
  let end = to
  let headingTo = to
  for (let i = start; i < to; i++) {
    const mark = marks[norm.charCodeAt(i)]
    if (mark === 0) continue
    if (mark === OPEN) depth++
    else if (mark === CLOSE) depth = Math.max(0, depth - 1)
    else if (mark === STOP) {
      if (depth > 0 && closesSoon(norm, i, to)) continue
      end = i
      headingTo = i + 1
      break
    } else if (depth > 0) continue
    else if (mark === COMMA) comma = true
    else if (how.colon && !comma && i - start <= longestLead && i > start && i + 1 < to && !isName(norm, i, to)) {
      end = i
      headingTo = i + 1
      break
    }
  }
  if (how.glued && end - start > shortestGlued) {
    const glued = gluedTitle(norm, start, Math.min(end, start + longestGlued), how.imperative)
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
function gluedTitle(norm: string, from: number, to: number, imperative: boolean): number {
  const head = norm.slice(from, to + 8)
  const common = commonTitles.find((title) => head.startsWith(title))
  if (common && !/^[的和与及、,。]/.test(head.slice(common.length))) return from + common.length
  const again = imperative ? repeatedEnd(head) : -1
  if (again > 0) return from + again
  let best = -1
  for (const words of bodyOpenings) {
    const at = head.indexOf(words, 4)
    if (at > 0 && (best < 0 || at < best)) best = at
  }
  if (best > 0 && !/[,。;:]/.test(head.slice(0, best))) return from + best
  const opened = imperative ? imperativeStart(head) : -1
  return opened < 0 ? -1 : from + opened
}

/** Where the last words of the title stand at once again: `推进西部开发西部开发要从…` → behind the first 西部开发. */
function repeatedEnd(head: string): number {
  for (let at = 4; at <= 24; at++) {
    for (let size = Math.min(at, 12); size >= 3; size--) if (head.startsWith(head.slice(at - size, at), at)) return at
  }
  // Or its subject does, as that of a sentence: `优化能源结构能源建设要…`.
  for (let at = 5; at <= 24 && at + 4 < head.length; at++) {
    if (phraseJoints.includes(head[at - 1] as string) || !head.slice(0, at - 1).includes(head.slice(at, at + 2))) continue
    if (/^[^,。;:、]{2,8}(?:要|是|应|必须)/.test(head.slice(at))) return at
  }
  return -1
}

/** Where a title that begins with one call to do something meets the next: `深化农村改革加快土地制度…` → behind 改革. */
function imperativeStart(head: string): number {
  const stop = head.search(/[。;:]/)
  for (let at = 6; at < Math.min(head.length, stop < 0 ? 30 : stop); at++) {
    if (phraseJoints.includes(head[at - 1] as string)) continue
    if (!sentenceOpenings.some((word) => (word.length > 1 ? head.startsWith(word, at) : head.startsWith(word, at) && at >= 8)))
      continue
    // The title's own phrase may end with a verb as its object: 加强组织, 推进落实.
    if (!/^..[^,。;和与]{3}/.test(head.slice(at))) continue
    return at
  }
  return -1
}
