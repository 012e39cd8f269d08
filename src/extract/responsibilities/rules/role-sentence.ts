import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { parseVerbs } from '../parse-roles.ts'

const ends = /(?:负责|牵头|配合|参与|落实|协助)$/

/** A whole sentence that is nothing but an assignment, closing its item: `…。省财政厅牵头,省商务厅配合。` */
export const roleSentence: AssignmentRule = {
  id: 'role-sentence',
  examples: ['由省财政厅牵头负责', '省教育厅、省财政厅按职责分工负责'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const found: FoundAssignment[] = []
    for (const passage of context.passages) {
      if (passage.role !== null || passage.section === null) continue
      const sentence = context.sentences(passage).at(-1)
      if (
        !sentence ||
        sentence.heading ||
        sentence.to - sentence.from > 200 ||
        !ends.test(norm.slice(sentence.from, sentence.to))
      )
        continue
      const span = { from: sentence.from, to: sentence.to }
      const reading = parseVerbs(norm, span, agencies)
      if (!reading?.assignees.every(({ from, to }) => isBody(norm.slice(from, to), agencies))) continue
      found.push({ rule: 'role-sentence', span, outer: span, ...reading, path: passage.path, passage, task: null })
    }
    return found
  },
}
