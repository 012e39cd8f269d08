import type { DeadlineRule } from '../candidate.ts'

/** A cell of the column 完成时限: `2021年12月底` is due by then, with or without 前. */
export const dueColumn: DeadlineRule = {
  id: 'due-column',
  examples: ['| 制定方案 | 省财政厅 | 2021年12月底 |'],
  take: ({ row, date }) => (row && !date.open ? (date.relation ?? (date.start === null ? 'by' : 'during')) : null),
}
