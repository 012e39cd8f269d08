import type { Task, TaskGroup, TaskGrouping } from '../contract/tasks-types.ts'
import type { OutlineNode, Role } from '../contract/types.ts'
import { called, sectionIndex } from './section-index.ts'

/**
 * Tasks by month, department or section. Months come in order of time, sections in order of reading, departments with most
 * tasks first; what has none comes last, with the key `null`. A task stands under each of its departments and in each month that
 * it has a term in.
 */
export function groupTasks(
  tasks: readonly Task[],
  how: TaskGrouping,
  outlines: readonly (readonly OutlineNode[])[],
  by: Role | undefined,
): TaskGroup[] {
  const groups = new Map<string, { key: string | null; document: number | null; tasks: string[] }>()
  const add = (key: string | null, document: number | null, { id }: Task): void => {
    const name = `${document ?? ''}|${key ?? ''}`
    const group = groups.get(name)
    if (!group) groups.set(name, { key, document, tasks: [id] })
    else if (group.tasks.at(-1) !== id) group.tasks.push(id)
  }
  const titles = outlines.map(sectionTitles)
  for (const task of tasks) {
    if (how === 'month') for (const month of monthsOf(task)) add(month, null, task)
    else if (how === 'section') add(titles[task.document]?.(task) ?? null, task.document, task)
    else {
      const names = task.departments
        .filter(({ role }) => by === undefined || role === by)
        .map(({ name, canonical }) => canonical ?? name)
      for (const name of names.length > 0 ? names : [null]) add(name, null, task)
    }
  }
  const list = [...groups.values()]
  const rank = (a: TaskGroup, b: TaskGroup): number =>
    how === 'month' ? ((a.key as string) < (b.key as string) ? -1 : 1) : how === 'dept' ? b.tasks.length - a.tasks.length : 0
  const named = list.filter(({ key }) => key !== null).sort(rank)
  return [...named, ...list.filter(({ key }) => key === null)]
}

/** Months that a task has a term in, each once: with one in June and one in December it stands in both. */
function monthsOf({ deadlines }: Task): (string | null)[] {
  const months = deadlines.flatMap(({ due }) => due?.slice(0, 7) ?? [])
  return months.length > 0 ? [...new Set(months)] : [null]
}

/** Task → the heading it stands under: the section above its own item, or its own where it is none. */
function sectionTitles(outline: readonly OutlineNode[]): (task: Task) => string | null {
  const sections = sectionIndex(outline)
  return ({ section }) => {
    const own = sections.get(section)
    if (!own) return null
    const above = own.hasChildren ? own : (sections.get(own.parent) ?? own)
    return called(above)
  }
}
