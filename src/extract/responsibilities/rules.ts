import type { AssignmentRule } from './assignment.ts'
import { bracket } from './rules/bracket.ts'
import { defaultClause } from './rules/default-clause.ts'
import { duty } from './rules/duty.ts'
import { dutyList } from './rules/duty-list.ts'
import { labelLine } from './rules/label-line.ts'
import { roleSentence } from './rules/role-sentence.ts'
import { tableRow } from './rules/table-row.ts'

/** The forms of assignment, in the order in which they claim a place. */
export const assignmentRules: readonly AssignmentRule[] = [
  tableRow, // cells are no running text, nothing else reads them
  bracket, // by far the most common, and sure
  labelLine, // a label that no bracket holds
  roleSentence, // the verb form without its bracket, so only as a whole sentence
  dutyList, // only below a heading that says that work is divided here
  defaultClause, // one clause for all tasks
]

/** Read only on request (`duties`): sentences that tell somebody what to do. */
export const dutyRules: readonly AssignmentRule[] = [
  duty, // after all others, for a duty may stand in an item that has its bracket
]
