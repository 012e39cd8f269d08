/** The library: text in, typed document out. Reading files and printing is the command line's. */

export { jsonSchema } from './contract/json-schema.ts'
export { type CsvColumn, csvColumns, type Part, parts } from './contract/parts.ts'
export { policyDocumentSchema as schema } from './contract/schema.ts'
export type {
  Citation,
  Deadline,
  Diagnostic,
  DocumentInfo,
  DocumentType,
  Indicator,
  OutlineNode,
  PolicyDocument,
  Position,
  Region,
  Responsibility,
  Role,
} from './contract/types.ts'
export {
  createProcessor,
  type ExtractOptions,
  extract,
  outline,
  type PolicyProcessor,
  type ProcessorOptions,
} from './processor.ts'
