import { jsonSchema } from '../../contract/json-schema.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'

export interface SchemaCommandOptions {
  output?: string
}

/** `qparse schema`: the JSON Schema of what `extract -f json` gives for one document. */
export async function runSchema(session: Session, options: SchemaCommandOptions): Promise<void> {
  await withSink(session, options.output, (sink) => sink.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`))
}
