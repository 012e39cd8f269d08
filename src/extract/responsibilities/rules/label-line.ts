import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { parseLabels, startsWithLabel } from '../parse-roles.ts'

/** A label starts a list of bodies, not a page. */
const longestLine = 2000

/** Lines or sentences with a label, lines of one item together: `牵头单位:省财政厅` and `配合单位:各市政府` below it. */
export const labelLine: AssignmentRule = {
  id: 'label-line',
  examples: ['牵头单位:省发展改革委', '责任单位:省教育厅、省财政厅;完成时限:2021年底'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const groups: FoundAssignment[] = []
    for (const passage of context.passages) {
      if (passage.role !== null) continue
      for (const sentence of context.sentences(passage)) {
        // a label ends at the mark of the first clause, or at 为
        const first = sentence.clauses[0]
        if (first?.mark !== ':' && !norm.slice(sentence.from, sentence.from + 24).includes('为')) continue
        if (!startsWithLabel(norm.slice(sentence.from, Math.min(sentence.to, sentence.from + 24)), true)) continue
        if (sentence.to - sentence.from > longestLine) continue
        const span = { from: sentence.from, to: sentence.to }
        const reading = parseLabels(norm, span, agencies)
        if (!reading) continue
        const last = groups.at(-1)
        if (last && last.passage?.section === passage.section && /^[\s。;]*$/.test(norm.slice(last.outer.to, span.from))) {
          const joined = { from: last.span.from, to: span.to }
          groups[groups.length - 1] = {
            ...last,
            span: joined,
            outer: joined,
            assignees: [...last.assignees, ...reading.assignees],
            term: last.term ?? reading.term,
          }
        } else groups.push({ rule: 'label-line', span, outer: span, ...reading, path: passage.path, passage, task: null })
      }
    }
    return groups.filter(({ assignees }) => assignees.length > 0)
  },
}
