import { readDates } from '../../scan/dates.ts'
import type { Table } from '../../tree/ast.ts'
import type { Passage, TablePlace } from '../../tree/passages.ts'
import type { ExtractContext } from '../context.ts'
import { readColumns } from '../responsibilities/rules/table-row.ts'

/** A cell that says in words what is to be reached, as a passage, with the year that its row is due by. */
export interface GoalCell {
  readonly passage: Passage
  readonly year: number | null
}

const goalLabel =
  /^(?:\d{4}年度?)?(?:具体|推进|工作|年度|预期|主要|阶段|量化)?(?:目标|任务目标|目标任务|任务及目标)(?:任务|要求|内容)?$|^年度任务$|^(?:主要|工程)?建设(?:内容|任务|规模)(?:[及和]规模)?$/

/**
 * Cells of goals and tasks in a table of tasks: `工作任务 | 具体目标 | 完成时限 | 牵头单位`.
 *
 * Only tables with a column of bodies or terms are of tasks; of others the words of a cell say nothing sure.
 */
export function goalCells({ table, section, path }: TablePlace, context: ExtractContext): GoalCell[] {
  const { norm } = context.clean
  const columns = readColumns(norm, table)
  if (!columns) return []
  const wanted = [...new Set([columns.task, ...goalColumns(norm, table, columns.headerRows)])].filter((at) => at !== null)
  const { reference } = context.governing(null, path)
  return table.children.slice(columns.headerRows).flatMap((row) => {
    const term = columns.term === null ? undefined : row.children[columns.term]?.span
    const year = term ? (readDates(norm, term, reference).at(-1)?.year ?? null) : null
    return wanted.flatMap((at) => {
      const span = row.children[at]?.span
      if (!span || span.to <= span.from) return []
      return [{ passage: { span, section, path, headingEnd: span.from, textFrom: span.from, role: null }, year }]
    })
  })
}

function goalColumns(norm: string, table: Table, headerRows: number): number[] {
  const header = table.children[headerRows - 1]
  return (header?.children ?? []).flatMap(({ span }, at) =>
    goalLabel.test(norm.slice(span.from, span.to).replace(/\s/g, '')) ? [at] : [],
  )
}
