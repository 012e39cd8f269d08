import { BREAK, CELL, DROP } from '../draft.ts'
import type { Step } from '../steps.ts'

/** What the file itself tells of its text: soft line ends, marks, tabs between cells, lines that repeat on every page. */
export const layout: Step = {
  id: 'layout',
  examples: ['a line end inside a paragraph of a PDF', 'a tab between two cells of a Word table', 'a running head'],
  apply(draft) {
    const { codes, fate, layout } = draft
    if (layout === null) return
    for (const { from, to } of layout.rows) for (let i = from; i < to; i++) if (codes[i] === 9) fate[i] = CELL
    for (const { from, to, as } of layout.edits) {
      fate.fill(DROP, from, to)
      if (as === '\n') fate[from] = BREAK
      else if (as === '\t') fate[from] = CELL
      else if (as !== '') {
        fate[from] = 0
        codes[from] = as.charCodeAt(0)
      }
    }
    for (const { from, to, why } of layout.furniture) {
      for (let i = from; i < to; i++) if (fate[i] !== BREAK) fate[i] = DROP
      draft.dropped.push({ raw: { from, to }, why })
    }
  },
}
