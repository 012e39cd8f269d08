import type * as z from 'zod'
import type * as schema from './schema.ts'
import type * as trace from './trace-schema.ts'

/** Types of the data contract, inferred from the schema; import them as types only. */
export type Position = z.infer<typeof schema.positionSchema>
export type Region = z.infer<typeof schema.regionSchema>
export type Citation = z.infer<typeof schema.citationSchema>
export type DocumentInfo = z.infer<typeof schema.documentSchema>
export type DocumentType = DocumentInfo['type']
export type { OutlineNode } from './schema.ts'
export type Indicator = z.infer<typeof schema.indicatorSchema>
export type Deadline = z.infer<typeof schema.deadlineSchema>
export type Responsibility = z.infer<typeof schema.responsibilitySchema>
export type Role = (typeof schema.roles)[number]
export type Diagnostic = z.infer<typeof schema.diagnosticSchema>
export type NumberFate = z.infer<typeof trace.numberFateSchema>
export type EntryTrace = z.infer<typeof trace.entryTraceSchema>
export type Trace = z.infer<typeof trace.traceSchema>
export type PolicyDocument = z.infer<typeof schema.policyDocumentSchema>

/** What an extractor puts out: an entry whose `id` is still empty; its place in the reading order gives it. */
export type Found<T extends { id: string }> = T
