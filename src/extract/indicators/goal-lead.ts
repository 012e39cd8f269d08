import type { Section } from '../../tree/ast.ts'
import type { Passage } from '../../tree/passages.ts'

/** A line of its own that only names what follows: 主要目标:, 策略措施:. */
const longestLabel = 12
const label = /^[一-龥、]{2,10}:?$/
const ofGoals = /目标(?:任务)?:?$/

/** Tells which passages stand below a lead-in of goals that is no heading: the items between `主要目标：` and `策略措施：`. */
export class GoalLead {
  /** Section that the lead-in stands in, `null` before the first; `undefined` where none holds. */
  #section: Section | null | undefined

  /** Passages are visited in reading order. */
  enter({ textFrom, headingEnd, span, section }: Passage, norm: string): void {
    if (span.to - textFrom > longestLabel || headingEnd > textFrom) return
    const text = norm.slice(textFrom, span.to).trimEnd()
    if (ofGoals.test(text)) this.#section = section
    else if (label.test(text)) this.#section = undefined
  }

  governs({ path }: Passage): boolean {
    if (this.#section === undefined) return false
    // in front of all headings it leads in what stands there, and the items below it
    if (this.#section === null)
      return path.every(({ kind }) => kind !== 'l1' && kind !== 'l2' && kind !== 'chapter' && kind !== 'part')
    return path.includes(this.#section)
  }
}
