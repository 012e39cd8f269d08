import type { Passage, TablePlace } from '../tree/passages.ts'
import type { ExtractContext } from './context.ts'
import { readColumns } from './responsibilities/rules/table-row.ts'
import { readTermCell } from './term-cell.ts'

/** A cell that says in words what is to be reached, as a passage, with the year that its row is due by. */
export interface GoalCell {
  readonly passage: Passage
  readonly year: number | null
}

/**
 * Cells of goals and tasks in a table of tasks: `工作任务 | 具体目标 | 工作内容 | 完成时限 | 牵头单位`.
 *
 * Only tables with a column of bodies or terms are of tasks; of others the words of a cell say nothing sure.
 */
export function goalCells({ table, section, path }: TablePlace, context: ExtractContext): GoalCell[] {
  const { norm } = context.clean
  const columns = readColumns(norm, table)
  if (!columns) return []
  const wanted = [...new Set([columns.task, ...columns.contents])].filter((at) => at !== null)
  const { reference } = context.governing(null, path)
  return table.children.slice(columns.headerRows).flatMap((row) => {
    const term = columns.term === null ? undefined : row.children[columns.term]?.span
    const year = term ? (readTermCell(norm, term, reference).at(-1)?.year ?? null) : null
    return wanted.flatMap((at) => {
      const span = row.children[at]?.span
      if (!span || span.to <= span.from) return []
      return [{ passage: { span, section, path, headingEnd: span.from, textFrom: span.from, role: null }, year }]
    })
  })
}
