import type { Span } from '../../../clean/position-map.ts'
import type { Role } from '../../../contract/types.ts'
import { columnRole, isContentLabel } from '../../../lexicon/column-labels.ts'
import { tableColumns } from '../../../lexicon/roles.ts'
import type { Table } from '../../../tree/ast.ts'
import type { AssignmentRule, FoundAssignment } from '../assignment.ts'
import { atBlanks } from '../at-blanks.ts'
import { readList } from '../parse-roles.ts'

const longestCell = 2000

/** A row of a table with columns 牵头部门 / 责任单位 / 配合单位. */
export const tableRow: AssignmentRule = {
  id: 'table-row',
  examples: ['任务 | 牵头部门 | 责任部门 → 专项行动 | 省财政厅 | 省级有关部门'],
  apply({ tables, clean, lexicon: { agencies } }) {
    const { norm } = clean
    const found: FoundAssignment[] = []
    for (const { table, path } of tables) {
      const columns = readColumns(norm, table)
      if (!columns) continue
      for (const [i, row] of table.children.entries()) {
        if (i < columns.headerRows) continue
        const cell = (index: number | null): Span | null => (index === null ? null : (row.children[index]?.span ?? null))
        const assignees = columns.roles.flatMap(({ index, role }) => {
          const span = cell(index)
          // a header that the next page repeats
          if (span && columnRole(norm.slice(span.from, span.to)) !== null) return []
          return span && span.to > span.from && span.to - span.from <= longestCell
            ? atBlanks(clean, span, agencies).flatMap((part) => readList(norm, part, role, agencies))
            : []
        })
        if (assignees.length === 0) continue
        const term = cell(columns.term)
        found.push({
          rule: 'table-row',
          span: row.span,
          outer: row.span,
          assignees,
          term: term && term.to > term.from ? term : null,
          path,
          passage: null,
          task: taskCell(table, columns, i) ?? { from: row.span.from, to: row.span.from },
        })
      }
    }
    return found
  },
}

/** What the columns of a table tell, by their headers; `null` where no column assigns anything. */
export interface TableColumns {
  readonly headerRows: number
  readonly roles: readonly { readonly index: number; readonly role: Role }[]
  readonly task: number | null
  readonly term: number | null
  /** Columns that say in words what is to be done or reached. */
  readonly contents: readonly number[]
}

/** Where the task of a row stands: in its own cell, else in one of contents, else in the cell above that spans several rows. */
export function taskCell(table: Table, { headerRows, task, contents }: TableColumns, at: number): Span | null {
  if (task === null) return null
  const cell = (row: number, column: number): Span | null => {
    const span = table.children[row]?.children[column]?.span
    return span && span.to > span.from ? span : null
  }
  const own = cell(at, task) ?? contents.map((column) => cell(at, column)).find((span) => span !== null)
  if (own) return own
  const above = taskRows(table, task)[at - 1] ?? -1
  return above < headerRows ? null : cell(above, task)
}

/** For each row the last one down to it whose task cell holds something; −1 where none does. */
function taskRows(table: Table, task: number): readonly number[] {
  let rows = knownRows.get(table)
  if (!rows) {
    let last = -1
    rows = table.children.map(({ children }, i) => {
      const span = children[task]?.span
      if (span && span.to > span.from) last = i
      return last
    })
    knownRows.set(table, rows)
  }
  return rows
}

/** A table has one column of tasks; each is read once. */
const knownRows = new WeakMap<Table, readonly number[]>()

/** In a table of indicators each is the task of those who answer for it. */
const indicatorName = /^(?:主要|二级|三级|具体|核心)?指标(?:名称|内容)?$/

/** Headers of a table → its columns of bodies, task and term. */
export function readColumns(norm: string, table: Table): TableColumns | null {
  const headerRows = Math.max(1, table.headerRows)
  const heads: string[] = []
  for (const row of table.children.slice(0, headerRows))
    row.children.forEach((cell, i) => {
      heads[i] =
        (heads[i] ?? '') +
        norm
          .slice(cell.span.from, cell.span.to)
          .replace(/\s/g, '')
          .replace(/^\d{4}年度?/, '')
    })
  const roles = heads.flatMap((head, index) => {
    const role = columnRole(head ?? '')
    return role ? [{ index, role }] : []
  })
  const bare = heads.indexOf(tableColumns.bareTerm)
  const term = find(heads, tableColumns.term) ?? (bare < 0 || roles.length === 0 ? null : bare)
  if (roles.length === 0 && term === null) return null
  const others = heads.map((head, i) => (roles.some(({ index }) => index === i) || i === term ? '' : head))
  const indicator = others.findIndex((head) => indicatorName.test(head ?? ''))
  return {
    headerRows,
    roles,
    task: find(others, tableColumns.task) ?? (indicator < 0 ? find(others, tableColumns.goal) : indicator),
    term,
    contents: others.flatMap((head, i) => (isContentLabel(head ?? '') ? [i] : [])),
  }
}

function find(heads: readonly (string | undefined)[], words: readonly string[]): number | null {
  for (const word of words) {
    const index = heads.findIndex((head) => head?.includes(word) && head.length <= word.length + 6)
    if (index >= 0) return index
  }
  return null
}
