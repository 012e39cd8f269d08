import type { Span } from '../../clean/position-map.ts'
import { alternation } from '../../lexicon/pattern.ts'
import { roleVerbs, sharing } from '../../lexicon/roles.ts'
import type { Agencies } from '../../scan/agencies.ts'
import type { Assignee } from './assignment.ts'
import { isBody } from './body.ts'
import { isRemark, type RoleReading } from './parse-roles.ts'
import { splitNames } from './split-names.ts'

const roleOfVerb = new Map(roleVerbs.map(({ word, role }) => [word, role]))
const verb = new RegExp(`(?:${alternation(sharing)})*(?<verb>${alternation(roleVerbs.map(({ word }) => word))})`, 'g')
/** A part is a name and its share, no page. */
const longestPart = 120

/**
 * Who does which part (分头负责): `市住建局负责统筹,市财政局负责资金保障` → two bodies; `null` unless every part begins with bodies
 * and their verb.
 */
export function parseParts(norm: string, span: Span, agencies: Agencies): RoleReading | null {
  const assignees: Assignee[] = []
  for (const part of parts(norm, span)) {
    const text = norm.slice(part.from, part.to)
    if (isRemark(text)) continue
    const list = text.length > longestPart ? null : readPart(norm, part, text, agencies)
    if (!list) return null
    assignees.push(...list)
  }
  return assignees.length > 0 ? { assignees, term: null } : null
}

/** The bodies before the first verb that has nothing but bodies before it. */
function readPart(norm: string, part: Span, text: string, agencies: Agencies): Assignee[] | null {
  for (const m of text.matchAll(verb)) {
    if (m.index === 0) return null
    const names = splitNames(norm, { from: part.from, to: part.from + m.index }, agencies)
    // 校内由教育部门负责: of a part of the whole
    const bodies = names.every(({ from, to }) => isBody(norm.slice(from, to), agencies) && !norm.slice(from, to).includes('由'))
    if (names.length > 0 && bodies)
      return names.map((name) => ({ ...name, role: roleOfVerb.get(m.groups?.verb ?? '') ?? 'responsible' }))
  }
  return null
}

/** What stands between ，, ； and 。 outside brackets. */
function parts(norm: string, { from, to }: Span): Span[] {
  const found: Span[] = []
  let start = from
  let depth = 0
  for (let i = from; i <= to; i++) {
    const c = i < to ? (norm[i] as string) : '。'
    if ('(〔['.includes(c)) depth++
    else if (')〕]'.includes(c)) depth = Math.max(0, depth - 1)
    else if ((depth === 0 && ',;。'.includes(c)) || i === to) {
      if (i > start) found.push({ from: start, to: i })
      start = i + 1
    }
  }
  return found
}
