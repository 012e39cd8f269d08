/** The library: text in, typed document out. Reading files and printing is the command line's. */

export { diffJsonSchema, diffReportSchema, overridesSchema } from './contract/diff-schema.ts'
export type { DiffCell, DiffPair, DiffReport, DiffRow, DiffValue, Overrides } from './contract/diff-types.ts'
export type { Fix } from './contract/fixes-schema.ts'
export { jsonSchema } from './contract/json-schema.ts'
export { lexiconJsonSchema, type UserLexicon, userLexiconSchema as lexiconSchema } from './contract/lexicon-schema.ts'
export { type CsvColumn, csvColumns, type Part, parts } from './contract/parts.ts'
export { policyDocumentSchema as schema } from './contract/schema.ts'
export { taskReportSchema, tasksJsonSchema } from './contract/tasks-schema.ts'
export type { Task, TaskDeadline, TaskDepartment, TaskGroup, TaskReport } from './contract/tasks-types.ts'
export type {
  Citation,
  Deadline,
  Diagnostic,
  DocumentInfo,
  DocumentType,
  EntryTrace,
  Indicator,
  NumberFate,
  OutlineNode,
  PolicyDocument,
  Position,
  Region,
  Responsibility,
  Role,
  Trace,
} from './contract/types.ts'
export { type DateExpression, type DateReference, readDates } from './dates.ts'
export { type DiffOptions, diff } from './diff/index.ts'
export { applyFixes, type Fixed } from './model/apply-fixes.ts'
export {
  createProcessor,
  type Explanation,
  type ExtractOptions,
  explain,
  extract,
  outline,
  type PolicyProcessor,
  type ProcessorOptions,
} from './processor.ts'
export { type QuantityFound, readQuantities } from './quantities.ts'
export { type TaskOptions, type TaskReportOptions, taskReport, tasks } from './tasks/task-report.ts'
