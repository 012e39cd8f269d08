import type { Clause, Sentence } from '../../../scan/sentences.ts'
import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { isRemark, parseVerbs } from '../parse-roles.ts'

/** The last role word; behind it at most the term: `负责,2025年6月底前完成`. */
const ends =
  /(?:负责|牵头|配合|参与|落实|协助|(?<=[府局委会门])组织实施)(?:做好[有相]关工作)?(?<term>,[于在]?(?:\d{4}年|\d{1,2}月|[今明]年|年底|本月|[上下]半年)[^,;。]{0,10}[前内底](?:(?:全面|基本|全部)?(?:完成|建成|启动|到位))?)?$/

/** A label that says only that roles follow. */
const division = /^(?:责任|职责|任务)?分工:/

/** 由 with or without what it points at: 具体由, 此项工作由. */
const by = /^(?:(?:此|该|本)项?(?:工作|任务|事项)?|具体|并)?由/

/** Where the assignment begins: behind the clauses that tell the task, at the one with 由, else behind a term at the head. */
function assignmentStart(norm: string, { from, clauses }: Sentence): number {
  const opens = clauses.find((clause) => by.test(norm.slice(clause.from, clause.from + 8)))
  if (opens) return opens.from
  const first = clauses[0]
  return first && clauses.length > 1 && isRemark(norm.slice(first.from, first.to)) ? (clauses[1] as Clause).from : from
}

/** A sentence that closes its item with an assignment, alone or behind its task, and its term: `…。省财政厅牵头,省商务厅配合。`, `新增就业5万人,由市人社局负责。` */
export const roleSentence: AssignmentRule = {
  id: 'role-sentence',
  examples: ['由省财政厅牵头负责', '省教育厅、省财政厅按职责分工负责', '省教育厅负责,2025年6月底前完成'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const found: FoundAssignment[] = []
    for (const passage of context.passages) {
      if (passage.role !== null || passage.section === null) continue
      const sentence = context.sentences(passage).at(-1)
      if (!sentence || sentence.heading || sentence.to - sentence.from > 200) continue
      const end = ends.exec(norm.slice(sentence.from, sentence.to))
      if (!end) continue
      const to = sentence.to - (end.groups?.term?.length ?? 0)
      const start = assignmentStart(norm, sentence)
      const lead = division.exec(norm.slice(start, start + 5))?.[0].length ?? 0
      const reading = parseVerbs(norm, { from: start + lead, to }, agencies)
      if (!reading?.assignees.every(({ from, to }) => isBody(norm.slice(from, to), agencies))) continue
      const task = start > sentence.from ? { from: sentence.from, to: start } : null
      const place = { span: { from: start, to }, outer: { from: start, to: sentence.to }, path: passage.path, passage, task }
      found.push({ rule: 'role-sentence', ...reading, ...place })
    }
    return found
  },
}
