import type { Section } from '../../tree/ast.ts'
import type { ExtractContext } from '../context.ts'
import type { Assignment } from './assignment.ts'
import { readAssignments } from './read.ts'

/** Who answers for a place of the text. */
export interface DepartmentIndex {
  /** Names of the departments of a clean offset: from its own row or item, else from the nearest section above; `[]` where none. */
  at(offset: number, path: readonly Section[]): string[]
}

const cache = new WeakMap<ExtractContext, DepartmentIndex>()

/** The departments of a document by place (责任部门), computed once for a context; indicators and deadlines take theirs from it. */
export function departmentIndex(context: ExtractContext): DepartmentIndex {
  let index = cache.get(context)
  if (!index) {
    index = makeIndex(context, readAssignments(context))
    cache.set(context, index)
  }
  return index
}

function makeIndex(context: ExtractContext, assignments: readonly Assignment[]): DepartmentIndex {
  const items = assignments.filter(({ ofSection }) => !ofSection).sort((a, b) => a.scope.from - b.scope.from)
  const sections = new Map<Section, Assignment[]>()
  for (const assignment of assignments) {
    const section = assignment.path.at(-1)
    if (!assignment.ofSection || !section) continue
    const own = sections.get(section)
    if (own) own.push(assignment)
    else sections.set(section, [assignment])
  }
  const names = (list: readonly Assignment[]): string[] => [
    ...new Set(list.flatMap(({ assignees }) => assignees.map((span) => context.reading(span)))),
  ]
  return {
    at(offset, path) {
      const item = holding(items, offset)
      if (item) return names([item])
      for (let i = path.length - 1; i >= 0; i--) {
        const own = sections.get(path[i] as Section)
        if (own) return names(own)
      }
      return []
    },
  }
}

/** The item whose scope holds an offset; scopes do not overlap. */
function holding(items: readonly Assignment[], offset: number): Assignment | null {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((items[middle] as Assignment).scope.from <= offset) low = middle
    else high = middle - 1
  }
  const item = items[low]
  return item && item.scope.from <= offset && offset < item.scope.to ? item : null
}
