import { WordSet } from '../../../lexicon/word-set.ts'
import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { isBody } from '../body.ts'
import { splitNames } from '../split-names.ts'

/** Few sentences begin so; the rest of the form is read in those alone. */
const openers = new WordSet(['以下', '上述', '以上', '本方案', '各项'], 'start')
const form =
  /^\(?(?:以下|上述|以上|本方案|各项)[^,。;:]{0,12}(?:(?:均|都)(?:需|须|由|需由|须由)|(?<=任务|工作|事项|措施|举措|各项|各条)由)(?<names>[^。;:]{2,80}?)(?:负责)?(?:贯彻|组织|具体)?(?:落实|实施|负责)(?:,|。|\)|$)/

/** One clause for all tasks: `以下任务均需各市(州)人民政府落实,不再列出`. */
export const defaultClause: AssignmentRule = {
  id: 'default-clause',
  examples: ['以下任务均需各市(州)人民政府落实,不再列出', '(以上任务由省水利厅、省林业局负责)'],
  apply(context) {
    const { norm } = context.clean
    const { agencies } = context.lexicon
    const found: FoundAssignment[] = []
    for (const passage of context.passages) {
      if (passage.role !== null && passage.role !== 'note') continue
      for (const sentence of context.sentences(passage)) {
        const start = norm[sentence.from] === '(' ? sentence.from + 1 : sentence.from
        if (openers.findIn(norm, start, sentence.to) === null) continue
        const m = form.exec(norm.slice(sentence.from, Math.min(sentence.to, sentence.from + 120)))
        const names = m?.groups?.names
        if (!m || !names) continue
        const from = sentence.from + m[0].indexOf(names)
        const list = splitNames(norm, { from, to: from + names.length }, agencies)
        if (!list.every((name) => isBody(norm.slice(name.from, name.to), agencies))) continue
        const inBracket = m[0].startsWith('(') && norm[sentence.to - 1] === ')'
        const span = inBracket ? { from: sentence.from + 1, to: sentence.to - 1 } : { from: sentence.from, to: sentence.to }
        const assignees = list.map((name) => ({ ...name, role: 'responsible' as const }))
        found.push({ rule: 'default-clause', span, outer: span, assignees, term: null, path: passage.path, passage, task: span })
      }
    }
    return found
  },
}
