import type { Span } from '../../clean/position-map.ts'
import type { Role } from '../../contract/types.ts'
import { bodyLabel, personLabel } from '../../lexicon/column-labels.ts'
import { alternation } from '../../lexicon/pattern.ts'
import {
  companions,
  labelNouns,
  personLabels,
  personNouns,
  roleLabels,
  roleVerbs,
  sharing,
  tableColumns,
} from '../../lexicon/roles.ts'
import type { Agencies } from '../../scan/agencies.ts'
import type { Assignee } from './assignment.ts'
import { isBody, isPerson } from './body.ts'
import { splitNames } from './split-names.ts'

const roleOfLabel = new Map(roleLabels.map(({ word, role }) => [word, role]))
const roleOfVerb = new Map(roleVerbs.map(({ word, role }) => [word, role]))
/** A role that is a label of its own: 牵头:市住建局;配合:市财政局. */
const bareLabels = ['牵头', '主办', '主责', '责任', '承办', '配合', '协办', '参与']
const labelForm = `(?:${bodyLabel}|(?<person>${personLabel})|(?<term>${alternation(tableColumns.term)})|责任分工|职责分工|分工)[:为](?!的)|(?<![一-龥])(?<bare>${alternation(bareLabels)}):`
const label = new RegExp(labelForm, 'g')
/** The same at the start of a text alone, which most texts fail at once. */
const labelAtStart = new RegExp(`^(?:${labelForm})`)
/** What every such label ends with. */
const labelEnd = new RegExp(
  `[${[...new Set([...labelNouns, ...personLabels, ...personNouns, ...tableColumns.term, '分工'].map((word) => word.at(-1)))].join('')}][:为]`,
)
const share = `(?:${alternation(sharing)})*`
const verb = new RegExp(
  `(?<share>${share})(?<verb>${alternation(roleVerbs.map(({ word }) => word))})(?<more>(?:负责|落实|实施|推进|配合|组织|工作|督导|督办|抓总|具体|做好[有相]关工作|等)*)`,
  'g',
)
const companion = new RegExp(alternation(companions), 'g')

/** What a stretch of text assigns, and the term it names with a label of its own. */
export interface RoleReading {
  readonly assignees: readonly Assignee[]
  readonly term: Span | null
}

/**
 * Label form (责任单位：…): `责任单位:省财政厅;配合单位:各市政府;完成时限:年底前` → two bodies with their roles and the term;
 * `null` where the text has no label. A term alone (`完成时限:6月底`) has no bodies.
 */
export function parseLabels(norm: string, span: Span, agencies: Agencies): RoleReading | null {
  const text = norm.slice(span.from, span.to)
  const marks = text.includes(':') || text.includes('为') ? [...text.matchAll(label)] : []
  const first = marks[0]?.index ?? -1
  // 2024年6月底前完成,责任单位:…: the term stands first
  const dated = first > 0 && first <= longestTerm && /[,;]$/.test(text.slice(0, first)) && isTerm(text)
  if (first !== 0 && !dated) return null
  const assignees: Assignee[] = []
  let term: Span | null = dated ? { from: span.from, to: trimEnd(norm, span.from, span.from + first) } : null
  marks.forEach((mark, i) => {
    const from = span.from + mark.index + mark[0].length
    const to = trimEnd(norm, from, span.from + (marks[i + 1]?.index ?? text.length))
    if (mark.groups?.person) return
    if (mark.groups?.term) term = { from, to }
    else
      assignees.push(
        ...readList(
          norm,
          { from, to },
          roleOfLabel.get(mark.groups?.label ?? mark.groups?.bare ?? '') ?? 'responsible',
          agencies,
        ),
      )
  })
  return assignees.length > 0 || term ? { assignees, term } : null
}

const longestTerm = 24
const termStart = /^[于在至]?(?:\d{4}年|\d{1,2}月|今年|明年|本月|[上下]半年|年[底内前中])/

function isTerm(text: string): boolean {
  return termStart.test(text)
}

/** Whether a text in a bracket of bodies is no name but a remark or a term: `长期坚持`, `2024年6月底前完成`. */
export function isRemark(text: string): boolean {
  return noNames.test(text)
}

/** Whether a text starts with the label of a role: `牵头单位:`; in a line also with one of a term or a person. */
export function startsWithLabel(text: string, inLine: boolean): boolean {
  const head = text.slice(0, 24)
  const mark = labelEnd.test(head) ? labelAtStart.exec(head) : null
  if (!mark) return false
  if (inLine && (mark.groups?.term || mark.groups?.person)) return true
  const word = mark.groups?.label
  if (!word) return false
  return !inLine || roleLabels.some((role) => role.word === word && role.line)
}

/**
 * Verb form (A牵头，B、C配合): each list takes the role of the verb behind it. `null` where a part is no assignment, so that
 * `负责人` or `责任到人` give nothing.
 */
export function parseVerbs(norm: string, span: Span, agencies: Agencies): RoleReading | null {
  const stop = norm.slice(span.from, span.to).indexOf('。')
  const first = readClauses(norm, stop > 0 ? { from: span.from, to: span.from + stop } : span, null, agencies)
  if (!first || first.length === 0) return null
  // A牵头。B、C参与
  const rest = stop > 0 ? readClauses(norm, { from: span.from + stop + 1, to: span.to }, null, agencies) : null
  const all = rest?.every(({ from, to }) => isBody(norm.slice(from, to), agencies)) ? [...first, ...rest] : first
  // 县长张三牵头,县住建局配合: persons are left out
  const assignees = all.filter(({ from, to }) => !isPerson(norm.slice(from, to)))
  if (assignees.length === 0) return null
  if (assignees.some(({ from, to }) => norm.slice(from, to).includes('由'))) return null
  const bodies = assignees.filter(({ from, to }) => isBody(norm.slice(from, to), agencies)).length
  return bodies * 2 > assignees.length ? { assignees, term: null } : null
}

/** A list under a label; a verb inside (`责任单位:A牵头,B配合`) has its own say. */
export function readList(norm: string, span: Span, role: Role, agencies: Agencies): Assignee[] {
  const text = norm.slice(span.from, span.to)
  const byName =
    marked.test(text) && !/牵头|配合|负责/.test(text.replace(/\([^()]*\)|\[[^[\]]*\]|〔[^〔〕]*〕|【[^【】]*】/g, ''))
  const read = byName ? null : readClauses(norm, span, role, agencies)
  if (read) return read.filter(({ from, to }) => plausible(norm.slice(from, to)))
  return splitNames(norm, span, agencies)
    .filter(({ from, to }) => plausible(norm.slice(from, to)))
    .map((name) => ({ ...name, role: markedRole(norm, name.to) ?? role }))
}

/** A role in a bracket of its own. */
const marked = /[([〔【](?:牵头|主办|配合|协办|协同|参与|参加)(?:单位|部门)?[)\]〕】]/

/** The role in a bracket of its own behind a name: `省商务厅(牵头)` → lead; `null` where there is none. */
export function markedRole(norm: string, to: number): Role | null {
  const word = /^[([〔【](牵头|主办|配合|协办|协同|参与|参加)/.exec(norm.slice(to, to + 3))?.[1]
  if (word === undefined) return null
  return word === '牵头' || word === '主办' ? 'lead' : 'support'
}

function plausible(name: string): boolean {
  return name.length >= 2 && name.length <= 45 && !/[。;:]|^\d+$/.test(name) && !noNames.test(name) && !isPerson(name)
}

interface Cut extends Span {
  readonly role: Role
}

/**
 * Walks over the verbs of a text; each ends a list. With a default role a rest without a verb takes it, without one a rest
 * that is not bodies alone makes the whole reading fail.
 */
function readClauses(norm: string, span: Span, fallback: Role | null, agencies: Agencies): Assignee[] | null {
  const text = norm.slice(span.from, span.to)
  const found: Assignee[] = []
  let from = 0
  let verbs = 0
  for (const cut of cuts(text, agencies)) {
    if (cut.from > from || verbs === 0) {
      const list = readCompanions(norm, { from: span.from + from, to: span.from + cut.from }, cut.role, agencies)
      if (!list) return null
      found.push(...list)
    }
    verbs++
    from = cut.to
  }
  if (verbs === 0 && fallback === null) return null
  const rest = text.slice(from).replace(/[,;。、\s]/g, '')
  if (rest !== '' && !noNames.test(rest)) {
    const list = readCompanions(norm, { from: span.from + from, to: span.to }, fallback ?? 'responsible', agencies)
    if (!list) return null
    // A牵头,B、C: bodies alone answer like any list of them
    if (fallback === null && !list.every((name) => isBody(norm.slice(name.from, name.to), agencies))) return null
    found.push(...list)
  }
  return found
}

/** Remarks that may follow an assignment in its bracket: others of the kind, and terms. */
const noNames =
  /^(?:以下|下同|[列排](?:在|名)?(?:第一|首位|最?前)|第一(?:个|位|家)|首[位个]|居首|前[位列者]|[带标加有打][^,;。]{0,3}[*★☆▲△※]|为总?牵头|(?:逗号|分号|顿号)[前后]|持续推进|长期坚持|完成时[限间]|[于在至]?(?:\d{4}(?:[-—–~至]{1,2}\d{4})?年|\d{1,2}月|今年|明年|本月|[上下]半年|年[底内前中]|每[年月周季日半]|第?[一二三四]季度)|持续实施|长期|常态化|适时|立即|即时|全年|并?持续|同上)/

/** Role verbs that end a list: they stand behind a name and before a mark, another verb or the end. */
function cuts(text: string, agencies: Agencies): Cut[] {
  const found: Cut[] = []
  for (const m of text.matchAll(verb)) {
    const word = m.groups?.verb ?? ''
    const share = m.groups?.share ?? ''
    const to = m.index + m[0].length
    const next = text[to] ?? ''
    if (
      next !== '' &&
      !/[,;。、)]/.test(next) &&
      !/^(?:会同|商|联合|协同|[^,;。、]{3,20}(?:配合|参与|协助|负责|牵头|参加))/.test(text.slice(to, to + 24))
    )
      continue
    if (/^(?:单位|部门|机构|主体|企业)/.test(text.slice(to, to + 2))) continue
    const before = text.slice(0, m.index)
    // 市住建局(按职责分工): a remark on the name before it
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    if (next !== '' && !/[,;。、)]/.test(next) && share === '' && !isBody(lastPiece(before), agencies)) continue
    if (before !== '' && share === '' && /[,;。、]$/.test(before) && found.at(-1)?.to !== m.index) continue
    // 列第一位的为牵头单位 says who leads, not what those before do
    if (standing.test(word) && !isBody(lastPiece(before), agencies)) continue
    const role = roleOfVerb.get(word) ?? 'responsible'
    const last = found.at(-1)
    if (last && last.to === m.index) found[found.length - 1] = { ...last, to }
    else found.push({ from: m.index, to, role })
  }
  return found
}

/** A verb that tells what its bodies are, not what they do: 为牵头单位, 为主. */
const standing = /^作?为/

/** What stands behind the last mark. */
function lastPiece(text: string): string {
  return text.slice(Math.max(...[...',;。、'].map((c) => text.lastIndexOf(c))) + 1)
}

/** `A会同B、C` before 负责: A leads, the others support; any other list takes the role of its verb. */
function readCompanions(norm: string, span: Span, role: Role, agencies: Agencies): Assignee[] | null {
  const text = norm.slice(span.from, span.to)
  for (const m of text.matchAll(companion)) {
    const from = span.from + m.index
    const to = from + m[0].length
    const before = splitNames(norm, { from: span.from, to: from }, agencies)
    const head = before.at(-1)
    const behind = text.slice(m.index + m[0].length)
    if (m[0] === '商' && /^[务会业标]/.test(behind)) continue
    if (m[0] === '联合' && /^[会社国体]/.test(behind)) continue
    if (before.length > 0 && !(head && isBody(norm.slice(head.from, head.to), agencies))) continue
    const after = splitNames(norm, { from: to, to: span.to }, agencies)
    if (!after.some((name) => isBody(norm.slice(name.from, name.to), agencies))) continue
    return [
      ...before.map((name) => ({ ...name, role: role === 'responsible' ? ('lead' as const) : role })),
      ...after.map((name) => ({ ...name, role: 'support' as const })),
    ]
  }
  const all = splitNames(norm, span, agencies)
  const names = all.filter(({ from, to }) => !noNames.test(norm.slice(from, to)))
  return all.length === 0 ? null : names.map(({ from, to }) => ({ from, to, role }))
}

function trimEnd(norm: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s,;。、]/.test(norm[end - 1] as string)) end--
  return end
}
