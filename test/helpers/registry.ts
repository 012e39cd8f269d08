import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.ts'

export type Sort = 'rule' | 'rejection' | 'marker' | 'unit' | 'comparator' | 'role' | 'date'

/** Something that a newcomer adds to a list, and that the corpus must show. */
export interface Registered {
  readonly sort: Sort
  readonly id: string
  /** Where it is listed. */
  readonly file: string
  readonly examples: readonly string[]
}

/** Everything that stands in the ordered lists: rules, rejections of numbers, markers, unit classes, comparators, role words and date forms. */
export async function registered(): Promise<Registered[]> {
  const extractors = readdirSync(join(root, 'src/extract'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [Sort, string] => ['rule', `src/extract/${name}/rules.ts`])
  const lists: [Sort, string][] = [
    ['marker', 'src/lines/markers.ts'],
    ['rejection', 'src/extract/indicators/rejections.ts'],
    ...extractors.filter(([, file]) => existsSync(join(root, file))),
    ['unit', 'src/lexicon/units.ts'],
    ['comparator', 'src/lexicon/comparators.ts'],
    ['role', 'src/lexicon/roles.ts'],
    ['date', 'src/scan/date-forms.ts'],
  ]
  const found = await Promise.all(lists.map(([sort, file]) => readList(sort, file)))
  return found.flat()
}

/** How the corpus names it: `unit:percent`; a rule by its id alone, in the folder of what it finds. */
export function corpusNames({ sort, id, file }: Registered): string[] {
  if (sort === 'rule' || sort === 'rejection') return [`${file.split('/')[2]}/${id}`]
  return sort === 'marker' ? [`marker:${id}`, id] : [`${sort}:${id}`]
}

interface Item {
  id?: string
  word?: string
  role?: string
  examples?: readonly string[]
}

async function readList(sort: Sort, file: string): Promise<Registered[]> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>
  const items = Object.values(module)
    .filter((value): value is Item[] => Array.isArray(value))
    .flat()
    .filter((item) => typeof item === 'object' && item !== null)
  // A role word is its own id, and may stand in front of the bodies as well as behind them.
  const ids = items.flatMap(({ id, word, role, examples = [] }) => {
    const name = id ?? (sort === 'role' && role !== undefined ? word : undefined)
    return name === undefined ? [] : [{ sort, id: name, file, examples }]
  })
  return sort === 'role' ? [...new Map(ids.map((one) => [one.id, one])).values()] : ids
}
