import type { Plugin } from 'unified'
import type { Deadline, Found } from '../../contract/types.ts'
import { report } from '../../diagnostics/report.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import { type ExtractContext, extractContext } from '../context.ts'
import { type DepartmentIndex, departmentIndex } from '../responsibilities/department-index.ts'
import { taskText } from '../responsibilities/place.ts'
import { assignmentAt } from '../responsibilities/read.ts'
import type { Candidate } from './candidate.ts'
import { readCandidates } from './candidates.ts'
import { deadlineRejections } from './rejections.ts'
import { deadlineRules } from './rules.ts'
import { dueTask, opensBehindMark, stepAt } from './task-text.ts'

/** Finds by when something is to be done (时限) and leaves it on the file. */
export const extractDeadlines: Plugin<[], PolicyRoot> = () => (root, file) => {
  const context = extractContext(root, file)
  const departments = departmentIndex(context)
  const accepted = readCandidates(context).flatMap((candidate) => {
    const judged = judge(candidate)
    return judged ? [{ candidate, judged }] : []
  })
  const found = accepted.map(({ candidate, judged }, i) => {
    const next = accepted[i + 1]?.candidate
    const nextFrom = next ? taskStart(next) : Number.POSITIVE_INFINITY
    const entry = deadline(context, departments, candidate, judged, nextFrom)
    if (entry.date === null)
      report(file, 'date-unresolved', `Unexpected term «${entry.text}» without a date to count it from`, entry.position)
    if (candidate.date.impossible)
      report(
        file,
        'date-impossible',
        `Unexpected day in «${entry.text}», which the month does not have; read as ${entry.date}`,
        entry.position,
      )
    return entry
  })
  file.data.deadlines = found
}

/** A term that comes later in its clause than this is no start of a new task. */
const longestLead = 6

/** Where what a term governs begins, which ends the task of the term before it; infinite where it begins none. */
function taskStart(candidate: Candidate): number {
  if (opensBehindMark(candidate)) return candidate.date.from
  return candidate.before.length <= longestLead ? candidate.clause.from : Number.POSITIVE_INFINITY
}

interface Judged {
  readonly rule: string
  readonly relation: Deadline['relation']
}

/** The first rule that takes a date, unless a rejection drops it. */
export function judge(candidate: Candidate): Judged | null {
  for (const rule of deadlineRules) {
    const relation = rule.take(candidate)
    if (relation) return deadlineRejections.some((rejection) => rejection.drops(candidate)) ? null : { rule: rule.id, relation }
  }
  return null
}

function deadline(
  context: ExtractContext,
  departments: DepartmentIndex,
  candidate: Candidate,
  { rule, relation }: Judged,
  nextFrom: number,
): Found<Deadline> {
  const { date, path } = candidate
  const own = assignmentAt(context, date.from)
  return {
    id: '',
    text: context.reading(date),
    date: date.date,
    start: date.start,
    recurrence: date.recurrence,
    relation,
    scope: scopeOf(candidate, relation),
    task:
      own && !candidate.row
        ? (candidate.assigned && stepAt(context, candidate)) || taskText(context, own)
        : dueTask(context, candidate, nextFrom),
    ...context.place(path),
    departments: departments.at(date.from, path),
    position: context.position(date),
    rule,
  }
}

const goalTitle = /目标|愿景|指标/
/** A section of goals alone, whose items are goals too: 主要目标, 发展目标; 目标任务 has work below it. */
const goalsAlone = /(?:目标|愿景)$/

/** Whether a term stands among goals: in a section that is titled so, its bullets, or with 到 in an item below 主要目标. */
function amongGoals(path: Candidate['path'], horizon: boolean): boolean {
  let at = path.length - 1
  if (goalTitle.test(path[at]?.title ?? '')) return true
  while (at >= 0 && (path[at]?.kind === 'bullet' || path[at]?.kind === 'run-in')) at--
  if (horizon) return path.slice(0, at + 1).some(({ title }) => goalsAlone.test(title))
  return at < path.length - 1 && goalsAlone.test(path[at]?.title ?? '')
}
/** 到2025年的主要目标; 1月底前完成目标任务的分解 is work. */
const goalAhead = /^[^,。;]{0,14}(?:目标(?!任务|责任|考核)|愿景)/
/** `2024年,全市经济社会发展的主要预期目标是:…` */
const announced = /^,[^,。;]{0,30}预期目标(?:是|为|:)/

/** A horizon of goals, or the due date of a task: by the section, else by how exact the term is. */
function scopeOf(
  { date, path, behind, sentenceBehind, row, norm }: Candidate,
  relation: Deadline['relation'],
): Deadline['scope'] {
  if (row || relation === 'from') return 'task'
  if (amongGoals(path, norm[date.from] === '到') || goalAhead.test(behind) || announced.test(sentenceBehind)) return 'goal'
  if (
    date.relation === null ||
    norm[date.to - 1] === '前' ||
    date.recurrence !== null ||
    (date.date !== null && date.date.length > 4 && !date.date.endsWith('12-31'))
  )
    return 'task'
  // 今后五年,单位能耗下降…: a stretch of years
  return date.date?.length === 4 &&
    (date.kind !== 'relative' || (date.form === 'coming-years' && norm[date.core.from + 1] !== '明'))
    ? 'goal'
    : 'task'
}
