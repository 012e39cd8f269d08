/** The library: text in, typed document out. Reading files and printing is the command line's. */

export { diffJsonSchema, diffReportSchema, overridesSchema } from './contract/diff-schema.ts'
export type { DiffCell, DiffPair, DiffReport, DiffRow, DiffValue, Overrides } from './contract/diff-types.ts'
export { jsonSchema } from './contract/json-schema.ts'
export { type CsvColumn, csvColumns, type Part, parts } from './contract/parts.ts'
export { policyDocumentSchema as schema } from './contract/schema.ts'
export { type DiffOptions, diff } from './diff/index.ts'
export { applyFixes, type Fixed } from './model/apply-fixes.ts'
export type { Fix } from './contract/fixes-schema.ts'
export type {
  Citation,
  Deadline,
  EntryTrace,
  Diagnostic,
  DocumentInfo,
  DocumentType,
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
export { type DateExpression, type DateReference, readDates } from './dates.ts'
