import type { Span } from '../../../clean/position-map.ts'
import { bodyLabel, personLabel } from '../../../lexicon/column-labels.ts'
import { roleLabels } from '../../../lexicon/roles.ts'
import type { Agencies } from '../../../scan/agencies.ts'
import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { parseParts } from '../parse-parts.ts'
import { isRemark, markedRole, parseLabels, parseVerbs, type RoleReading } from '../parse-roles.ts'
import { splitNames } from '../split-names.ts'

const open = '([【〔'
const close = ')]】〕'
const roleWord = /负责|牵头|配合|责任|参与|协助|落实|参加|主办|承办|协办|指导|实施|推进|起草|职责分工|抓总/

const roleOfLabel = new Map(roleLabels.map(({ word, role }) => [word, role]))

/** A bracket that assigns its item: `(省财政厅牵头,省商务厅配合)`, `(责任单位:省教育厅)`. */
export const bracket: AssignmentRule = {
  id: 'bracket',
  examples: ['(省财政厅牵头负责)', '(责任单位:省教育厅;配合单位:省财政厅)', '(体育总局、民政部负责)'],
  apply({ passages, clean: { norm }, lexicon: { agencies } }) {
    const found: FoundAssignment[] = []
    for (const passage of passages) {
      if (passage.role === 'contents' || passage.role === 'title') continue
      for (const outer of outerBrackets(norm, passage.span)) {
        const span = inside(norm, outer)
        const reading = readBracket(norm, span, agencies)
        if (reading && reading.assignees.length > 0)
          found.push({ rule: 'bracket', span, outer, ...reading, path: passage.path, passage, task: null })
      }
    }
    return found
  },
}

function readBracket(norm: string, span: Span, agencies: Agencies): RoleReading | null {
  if (span.to - span.from < 3 || span.to - span.from > 2000) return null
  const text = norm.slice(span.from, span.to)
  let named = span
  if (roleWord.test(text)) {
    // 牵头领导:张三;市水利局牵头: persons are left out
    const person = personFirst.exec(text)
    if (person) return readBracket(norm, { from: span.from + person[0].length, to: span.to }, agencies)
    const note = aside.exec(text)
    if (note) named = { from: span.from, to: span.from + note.index }
    const read =
      parseLabels(norm, named, agencies) ??
      parseVerbs(norm, named, agencies) ??
      unmarkedLabel(norm, named, agencies) ??
      parseParts(norm, named, agencies)
    const bare =
      (note !== null && !roleWord.test(norm.slice(named.from, named.to))) || ownRoles.test(text) || termLabel.test(text)
    if (read || !bare) return read
  }
  return /^[。;!?]$/.test(norm[span.from - 2] ?? '') ? bareList(norm, named, agencies) : null
}

/** What a bracket says of those that follow it: `。按职责分工,下同`, `。列第一位者为牵头单位,下同`, `。以下均需…落实,不再列出`. */
const aside =
  /(?:。(?:按职责|列|排|第一|首[位个]|居首|以下|上述|其他|[带标加有打][^,;。]{0,3}[*★☆▲△※]|[*★☆▲△※]为)|[,;](?:以下|上述|其他)[^,;。]{0,6}(?:均|都)[需由须]|[,;。](?:以?下同|以?下均同|下列同|不再列))(?:[^()]|\([^()]*\))*$/

const personFirst = new RegExp(`^${personLabel}:[^,;:()]{1,30};`)
const labelAlone = new RegExp(`^${bodyLabel}(?=[一-龥])`)
/** 完成时限 behind bodies alone. */
const termLabel = /[,;](?:完成|办结|整改|落实)?(?:时限|期限|时间):/

/** `责任单位市住建局、市财政局`: a label that has lost its colon. */
function unmarkedLabel(norm: string, span: Span, agencies: Agencies): RoleReading | null {
  const m = labelAlone.exec(norm.slice(span.from, span.to))
  if (!m) return null
  const names = splitNames(norm, { from: span.from + m[0].length, to: span.to }, agencies)
  if (names.length === 0 || !names.every(({ from, to }) => isBody(norm.slice(from, to), agencies))) return null
  const role = roleOfLabel.get(m.groups?.label ?? '') ?? 'responsible'
  return { assignees: names.map((name) => ({ ...name, role })), term: null }
}

/** The roles stand behind the names, or in a remark on the list. */
const ownRoles =
  /[,;。](?:[带标加有打][^,;。]{0,3})?[*★☆▲△※][^,;。]{0,8}牵头|\((?:牵头|主办|配合|协办|参与)[^()]*\)|[,;。](?:列|排)[^,;。]{0,8}(?:第一|首位)[^;。]{0,10}牵头/
const remark =
  /[,;。](?:[带标加有打][^,;。]{0,3})?[*★☆▲△※][^,;。]{0,8}牵头.*$|[,;。](?:列|排)[^,;。]{0,8}(?:第一|首位)[^;。]{0,10}牵头.*$/

/** Bodies alone in a bracket behind a full stop: `…。(省教育厅、省财政厅)`, `…。(省教育厅(牵头)、省财政厅)`. */
function bareList(norm: string, whole: Span, agencies: Agencies): RoleReading | null {
  const told = remark.exec(norm.slice(whole.from, whole.to))
  const span = told ? { from: whole.from, to: whole.from + told.index } : whole
  const pieces = splitNames(norm, span, agencies)
  // (市工信局、市科技局,2024年6月底前完成)
  const names = pieces.filter(({ from, to }) => !isRemark(norm.slice(from, to)))
  const bodies = names.filter(({ from, to }) => isBody(norm.slice(from, to), agencies)).length
  if (bodies === 0 || bodies * 4 < names.length * 3) return null
  return { assignees: names.map((name) => ({ ...name, role: markedRole(norm, name.to) ?? 'responsible' })), term: null }
}

/** Outermost brackets of a passage; one that is never closed ends with the passage if it starts with a label. */
function outerBrackets(norm: string, { from, to }: Span): Span[] {
  const found: Span[] = []
  let depth = 0
  let start = from
  for (let i = nextMark(norm, from); i >= 0 && i < to; i = nextMark(norm, i + 1)) {
    const c = norm[i] as string
    if (open.includes(c)) {
      if (depth > 0 && c !== '[' && roleStart(norm, i)) depth = 0
      if (depth++ === 0) start = i
    } else if (close.includes(c) && depth > 0 && --depth === 0) found.push({ from: start, to: i + 1 })
    else if (c === '\n') depth = 0
  }
  if (depth > 0 && roleStart(norm, start)) found.push({ from: start, to })
  return found
}

/** Place of the next bracket or line end, -1 at the end: most characters are passed over by the pattern alone. */
function nextMark(norm: string, from: number): number {
  marks.lastIndex = from
  return marks.test(norm) ? marks.lastIndex - 1 : -1
}

const marks = /[([【〔)\]】〕\n]/g

function roleStart(norm: string, at: number): boolean {
  return /^.(?:牵头|责任|配合)(?:单位|部门):/.test(norm.slice(at, at + 8))
}

function inside(norm: string, { from, to }: Span): Span {
  let end = close.includes(norm[to - 1] as string) ? to - 1 : to
  while (end > from + 1 && /[。;,、\s]/.test(norm[end - 1] as string)) end--
  return { from: from + 1, to: end }
}
