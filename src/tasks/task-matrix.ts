import type { MatrixRow, Task } from '../contract/tasks-types.ts'
import type { Role } from '../contract/types.ts'

/** The weightier of two parts in one task. */
const weight: Record<Role, number> = { lead: 3, responsible: 2, support: 1 }

/** Departments against tasks: the one with most tasks first, of two alike the one that leads more, then in order of reading. */
export function taskMatrix(tasks: readonly Task[], by: Role | undefined): MatrixRow[] {
  const rows = new Map<string, { name: string; key: string | null; tasks: Record<string, Role> }>()
  for (const { id, departments } of tasks) {
    for (const { name, canonical, key, role } of departments) {
      if (by !== undefined && role !== by) continue
      const called = canonical ?? name
      const row = rows.get(called) ?? { name: called, key, tasks: {} }
      rows.set(called, row)
      const before = row.tasks[id]
      if (before === undefined || weight[before] < weight[role]) row.tasks[id] = role
    }
  }
  return [...rows.values()]
    .map((row): MatrixRow => {
      const roles = Object.values(row.tasks)
      const count = (role: Role): number => roles.filter((one) => one === role).length
      return {
        name: row.name,
        key: row.key,
        total: roles.length,
        lead: count('lead'),
        responsible: count('responsible'),
        support: count('support'),
        tasks: row.tasks,
      }
    })
    .sort((a, b) => b.total - a.total || b.lead - a.lead || b.responsible - a.responsible)
}

/** Names of the departments with most tasks, as the documents write them. */
export function busiestDepartments(tasks: readonly Task[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const { departments } of tasks) for (const { name } of departments) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name)
}
