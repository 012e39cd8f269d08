import type { UserLexicon } from '../contract/lexicon-schema.ts'
import type { Task, TaskDepartment } from '../contract/tasks-types.ts'
import type { PolicyDocument, Region } from '../contract/types.ts'
import { compileLexicon } from '../extract/lexicon/compile.ts'
import type { Agencies } from '../scan/agencies.ts'

/**
 * Whether a department is the one that a user names, in a document of `region`: by its name as written, its official name,
 * any name that the register knows for it, or the key of its line of work. `科技厅` finds 省科技厅 and 四川省科学技术厅, but neither 市科技局 nor 科技部; a body
 * that a reform has ended is not its successor.
 */
export function departmentMatcher(
  query: string,
  region: Region | null,
  agencies: Agencies,
): (department: TaskDepartment) => boolean {
  const wanted = plain(query)
  const official = agencies.find(wanted, region)
  return ({ name, canonical, key }) => {
    if (key === wanted || (canonical !== null && plain(canonical) === wanted)) return true
    const names = namesOf(name)
    if (names.includes(wanted)) return true
    if (official) {
      if (canonical !== null) return canonical === official.name
      if (names.some((one) => agencies.canonical(one, region) === official.name)) return true
    }
    // 质监局 is 省质监局 wherever no other level is told
    return (
      key === null &&
      wanted.length > 2 &&
      names.some((one) => /^[省市县区州]|^自治区/.test(one) && one.endsWith(wanted) && one.length - wanted.length <= 3)
    )
  }
}

/**
 * Departments of the tasks that a reform parts from the one that a user names: 省质监局 for `市场监管局` in a document of before
 * 2018, and the other way round.
 */
export function relatedDepartments(
  query: string,
  documents: readonly PolicyDocument[],
  tasks: readonly Task[],
  lexicon: UserLexicon | undefined,
): string[] {
  const { agencies } = compileLexicon(lexicon)
  const found = new Set<string>()
  for (const { departments, document } of tasks) {
    const region = documents[document]?.document.region ?? null
    const wanted = agencies.find(plain(query), region)
    if (!wanted) continue
    for (const { name } of departments) {
      const other = agencies.find(name, region)
      if (other && other.region.code === wanted.region.code && (other.next === wanted.key || wanted.next === other.key))
        found.add(name)
    }
  }
  return [...found]
}

/** All names that a department goes by as written: `省工业和信息化厅（省国防科工办）` is both. */
function namesOf(name: string): string[] {
  const text = plain(name)
  const bracket = /^(.+?)[(〔[]([^()〔〕[\]]+)[)〕\]]$/.exec(text)
  return bracket ? [text, bracket[1] as string, bracket[2] as string] : [text]
}

function plain(name: string): string {
  return name.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')')
}
