import type { Task } from '../contract/tasks-types.ts'
import type { Region, Role } from '../contract/types.ts'
import type { Agencies } from '../scan/agencies.ts'
import { lastDay } from './due-day.ts'
import { departmentMatcher } from './match-department.ts'

/** Which tasks are wanted. */
export interface Choices {
  /** Only tasks of these departments, by any of their names. */
  readonly dept?: string | readonly string[] | undefined
  /** Role that counts for `dept`: only what 科技厅 leads. */
  readonly by?: Role | undefined
  /** Only what is due on this day or before; `2020` is its last day, as it is for a term. */
  readonly dueBefore?: string | undefined
  /** Only what is due after this day. */
  readonly dueAfter?: string | undefined
}

/** The tasks that are wanted, in their order; ids stay those of the whole. */
export function chooseTasks(tasks: readonly Task[], region: Region | null, choices: Choices, agencies: Agencies): Task[] {
  const { dept = [], by, dueBefore, dueAfter } = choices
  const queries = typeof dept === 'string' ? [dept] : dept
  const matchers = queries.map((query) => departmentMatcher(query, region, agencies))
  const before = dueBefore === undefined ? null : lastDay(dueBefore)
  const after = dueAfter === undefined ? null : lastDay(dueAfter)
  return tasks.filter(({ departments, due, deadlines }) => {
    if (matchers.length > 0) {
      const counting = by === undefined ? departments : departments.filter(({ role }) => role === by)
      if (!counting.some((department) => matchers.some((matches) => matches(department)))) return false
    }
    if (before === null && after === null) return true
    // each of its terms counts: what is due in March and in June is due in March
    const days = deadlines.length > 0 ? deadlines.map((deadline) => deadline.due) : [due]
    return days.some((day) => day !== null && (before === null || day <= before) && (after === null || day > after))
  })
}
