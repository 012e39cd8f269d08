import * as z from 'zod'
import { policyDocumentSchema } from './schema.ts'

/** The contract as JSON Schema 2020-12, for validators and editors that do not speak zod. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(policyDocumentSchema, { target: 'draft-2020-12', io: 'output' }) as Record<string, unknown>
}
