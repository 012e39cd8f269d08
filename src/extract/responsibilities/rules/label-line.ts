import type { Passage } from '../../../tree/passages.ts'
import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { parseLabels, startsWithLabel } from '../parse-roles.ts'

/** Marks that may stand before a label: ★责任单位:…. */
const marks = '★☆▲△※●◆■'
/** A label starts a list of bodies, not a page. */
const longestLine = 2000

/** Lines or sentences with a label, lines of one item together: `牵头单位:省财政厅` and `配合单位:各市政府` below it; the bodies may stand on the line below their label. */
export const labelLine: AssignmentRule = {
  id: 'label-line',
  examples: ['牵头单位:省发展改革委', '责任单位:省教育厅、省财政厅;完成时限:2021年底'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const groups: FoundAssignment[] = []
    for (const [i, passage] of context.passages.entries()) {
      if (passage.role !== null) continue
      for (const sentence of context.sentences(passage)) {
        // a label ends at the mark of the first clause, or at 为
        const first = sentence.clauses[0]
        if (first?.mark !== ':' && !norm.slice(sentence.from, sentence.from + 24).includes('为')) continue
        const start = marks.includes(norm[sentence.from] as string) ? sentence.from + 1 : sentence.from
        if (!startsWithLabel(norm.slice(start, Math.min(sentence.to, start + 24)), true)) continue
        if (sentence.to - sentence.from > longestLine) continue
        const own = { from: start, to: sentence.to }
        // the bodies stand on the next line
        const next = own.to >= passage.span.to && norm[own.to - 1] === ':' ? context.passages[i + 1] : undefined
        const goesOn = next && next.section === passage.section && next.headingEnd === next.span.from && isShortLine(norm, next)
        const span = goesOn ? { from: own.from, to: next.span.to } : own
        const reading = parseLabels(norm, span, agencies)
        if (!reading || (goesOn && !reading.assignees.every(({ from, to }) => isBody(norm.slice(from, to), agencies)))) continue
        const last = groups.at(-1)
        if (last && last.passage?.section === passage.section && /^[\s。;]*$/.test(norm.slice(last.outer.to, span.from))) {
          const joined = { from: last.span.from, to: span.to }
          // a line of the term alone says nothing of who answers
          const named = reading.assignees.length > 0
          groups[groups.length - 1] = {
            ...last,
            span: named ? joined : last.span,
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

/** A list of bodies that stands below its label is one line without a sentence. */
function isShortLine(norm: string, { span }: Passage): boolean {
  return span.to - span.from <= 200 && !norm.slice(span.from, span.to - 1).includes('。')
}
