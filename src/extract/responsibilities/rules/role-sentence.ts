import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { parseVerbs } from '../parse-roles.ts'

/** The last role word; behind it at most the term: `负责,2025年6月底前完成`. */
const ends =
  /(?:负责|牵头|配合|参与|落实|协助)(?<term>,[于在]?(?:\d{4}年|\d{1,2}月|[今明]年|年底|本月|[上下]半年)[^,;。]{0,10}[前内底](?:(?:全面|基本|全部)?(?:完成|建成|启动|到位))?)?$/

/** A label that says only that roles follow. */
const division = /^(?:责任|职责|任务)?分工:/

/** A whole sentence that is nothing but an assignment and its term, closing its item: `…。省财政厅牵头,省商务厅配合。` */
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
      const span = { from: sentence.from, to: sentence.to - (end.groups?.term?.length ?? 0) }
      const lead = division.exec(norm.slice(span.from, span.from + 5))?.[0].length ?? 0
      const reading = parseVerbs(norm, { from: span.from + lead, to: span.to }, agencies)
      if (!reading?.assignees.every(({ from, to }) => isBody(norm.slice(from, to), agencies))) continue
      found.push({ rule: 'role-sentence', span, outer: span, ...reading, path: passage.path, passage, task: null })
    }
    return found
  },
}
