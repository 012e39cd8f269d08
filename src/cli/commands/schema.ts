import { diffJsonSchema } from '../../contract/diff-schema.ts'
import { jsonSchema } from '../../contract/json-schema.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'

export interface SchemaCommandOptions {
  output?: string
}

/** `qparse schema`: the JSON Schema of what `extract -f json` gives for one document, or `diff -f json` for several. */
export async function runSchema(session: Session, what: 'extract' | 'diff', options: SchemaCommandOptions): Promise<void> {
  const schema = what === 'extract' ? jsonSchema() : diffJsonSchema()
  await withSink(session, options.output, (sink) => sink.write(`${JSON.stringify(schema, null, 2)}\n`))
}
