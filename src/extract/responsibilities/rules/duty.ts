import type { Agencies } from '../../../scan/agencies.ts'
import type { Clause } from '../../../scan/sentences.ts'
import type { Assignee, AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { splitNames } from '../split-names.ts'

const said =
  /^(?:由)?(?<names>[^,;:。]{2,80}?)(?<verb>要会同|应会同|会同|要配合|要(?![求素点是闻塞])|应当|应(?![用急对邀])|须|牵头负责|牵头|具体负责|负责|统一组织实施|组织实施|指导)/
const byForm =
  /由(?<names>[^,;:。由]{2,60}?)(?<verb>牵头会同|牵头负责|牵头商|牵头|会同|具体负责|负责|统一组织实施|组织实施|确定|转发|研究提出)/
const together = /^(?:并)?(?:会同|商)(?<names>[^,;:。]{2,80}?)(?=制定|研究|建立|开展|加强|组织|做好|按|负责|梳理|推进|提出|$|,)/

/** Circumstances and orders to nobody: 在各部门指导下, 鼓励高校. */
const circumstance =
  /实行|根据|^(?:可|在|按照?|扩大|鼓励|支持|引导|加强|推动|依托|根据|对于?|完善|将|把|为|经|以|与|从|通过|围绕|凡)/

/**
 * A duty told in a sentence: `各市政府要制定方案`, `由省商务厅牵头,会同省财政厅等部门…`. Only on request: most such sentences
 * exhort rather than assign.
 */
export const duty: AssignmentRule = {
  id: 'duty',
  examples: ['各市人民政府要制定具体方案', '由省商务厅牵头,会同有关部门组织实施'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const found: FoundAssignment[] = []
    for (const passage of context.passages) {
      if (passage.role !== null) continue
      for (const sentence of context.sentences(passage)) {
        sentence.clauses.forEach((clause, i) => {
          const assignees = readDuty(norm, clause, sentence.clauses[i + 1], agencies)
          if (assignees.length === 0) return
          const span = { from: clause.from, to: clause.to }
          found.push({
            rule: 'duty',
            span,
            outer: span,
            assignees,
            term: null,
            path: passage.path,
            passage,
            task: { from: clause.from, to: Math.min(sentence.to, clause.from + longestTask) },
          })
        })
      }
    }
    return found
  },
}

function readDuty(norm: string, clause: Clause, next: Clause | undefined, agencies: Agencies): Assignee[] {
  const text = norm.slice(clause.from, clause.to)
  const plain = said.exec(text)
  const m = plain && !/.由/.test(plain.groups?.names ?? '') ? plain : byForm.exec(text)
  const names = m?.groups?.names
  if (!m || !names || circumstance.test(names)) return []
  const from = clause.from + m.index + m[0].indexOf(names)
  const list = splitNames(norm, { from, to: from + names.length }, agencies)
  if (list.length === 0 || !list.every((name) => isBody(norm.slice(name.from, name.to), agencies))) return []
  const verb = m.groups?.verb ?? ''
  const behind = from + names.length + verb.length
  const helpers = /会同|商$/.test(verb)
    ? helpersAt(norm, behind, clause.to, agencies)
    : next && /牵头/.test(verb)
      ? helpersIn(norm, next, agencies)
      : []
  if (/配合/.test(verb)) return list.map((name) => ({ ...name, role: 'support' as const }))
  const role = /牵头|会同/.test(verb) ? ('lead' as const) : ('responsible' as const)
  return [...list.map((name) => ({ ...name, role })), ...helpers]
}

function helpersIn(norm: string, clause: Clause, agencies: Agencies): Assignee[] {
  const m = together.exec(norm.slice(clause.from, clause.to))
  return m ? helpersAt(norm, clause.from + m[0].search(/会同|商/) + (m[0].includes('会同') ? 2 : 1), clause.to, agencies) : []
}

/** A sentence without end is not one task. */
const longestTask = 400

/** What the helpers are to do begins here. */
const helping =
  /制定|研究|建立|开展|加强|组织(?!部)|做好|落实|完善|推进|提出|梳理|按照|负责|对|在|共同|抓好|定期|实施|指导|督促|及时/

/** The bodies right behind 会同, as far as they are bodies. */
function helpersAt(norm: string, from: number, end: number, agencies: Agencies): Assignee[] {
  const all = norm.slice(from, Math.min(end, from + 80))
  const deed = all.search(helping)
  const text = deed < 0 ? all : all.slice(0, deed)
  for (let to = text.length; to > 1; to--) {
    const list = splitNames(norm, { from, to: from + to }, agencies)
    if (
      isBody(text.slice(0, to).split('、').at(-1) as string, agencies) &&
      list.length > 0 &&
      list.every((name) => isBody(norm.slice(name.from, name.to), agencies))
    )
      return list.map((name) => ({ ...name, role: 'support' as const }))
  }
  return []
}
