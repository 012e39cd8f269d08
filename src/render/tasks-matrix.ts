import type { MatrixRow, TaskReport } from '../contract/tasks-types.ts'
import type { Role } from '../contract/types.ts'
import { hanging } from './columns.ts'
import { taskLabel } from './task-label.ts'
import type { TaskWords } from './tasks-words.ts'
import { pad, textWidth, wrap } from './text-width.ts'
import type { Theme } from './theme.ts'

const marks: Record<Role, string> = { lead: '◆', responsible: '●', support: '○' }
const longestName = 30
/** Narrower screens have the marks for titles. */
const narrow = 72

/** Departments by tasks, one character a task, the department with most tasks first; what is too wide goes on in a block below. */
export function renderTaskMatrix(report: TaskReport, look: { theme: Theme; words: TaskWords; width: number }): string {
  const { theme, words, width } = look
  const { matrix = [], tasks } = report
  if (matrix.length === 0) return `${words.none}\n`
  const nameWidth = Math.min(
    longestName,
    Math.floor(width / 3),
    Math.max(textWidth(words.columns.department), ...matrix.map(({ name }) => textWidth(name))),
  )
  const heads =
    width < narrow
      ? ['∑', marks.lead, marks.responsible, marks.support]
      : [words.columns.total, words.columns.lead, words.columns.responsible, words.columns.support]
  const counts = (row: MatrixRow): number[] => [row.total, row.lead, row.responsible, row.support]
  const countWidths = heads.map((head) => Math.max(textWidth(head), 3))
  const left = nameWidth + countWidths.reduce((sum, one) => sum + one + 1, 0) + 2
  // a mark may be drawn two columns wide, so each stands apart
  const perBlock = Math.max(5, Math.floor((width - left) / 2 / 5) * 5)
  const lines: string[] = [theme.dim(words.legend)]
  for (let from = 0; from < tasks.length; from += perBlock) {
    const part = tasks.slice(from, from + perBlock)
    const first = from === 0
    lines.push('', theme.heading(words.shown(part[0]?.id ?? '', part.at(-1)?.id ?? '')))
    const head = [
      pad(words.columns.department, nameWidth),
      ...heads.map((title, i) => pad(first ? title : '', countWidths[i] as number, 'left')),
    ]
    lines.push(theme.label(head.join(' ').trimEnd()))
    for (const row of matrix) {
      const cells = part.map(({ id }) => {
        const role = row.tasks[id]
        return role === undefined ? '·' : marks[role]
      })
      // in the blocks that follow only those that have something there
      if (!first && cells.every((cell) => cell === '·')) continue
      const [name = '', ...more] = wrap(row.name, nameWidth)
      const numbers = counts(row).map((count, i) => pad(first ? String(count) : '', countWidths[i] as number, 'left'))
      lines.push(`${pad(name, nameWidth)} ${numbers.join(' ')}  ${cells.join(' ')}`)
      lines.push(...more)
    }
  }
  lines.push('', ...tasks.flatMap((task) => hanging(task.id.padEnd(4), taskLabel(task), width, theme.dim)))
  return `${lines.join('\n')}\n`
}
