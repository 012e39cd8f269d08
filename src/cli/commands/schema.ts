import { diffJsonSchema } from '../../contract/diff-schema.ts'
import { jsonSchema } from '../../contract/json-schema.ts'
import { lexiconJsonSchema } from '../../contract/lexicon-schema.ts'
import type { SchemaName } from '../../contract/parts.ts'
import { tasksJsonSchema } from '../../contract/tasks-schema.ts'
import type { Session } from '../io.ts'
import { withSink } from '../output.ts'

export interface SchemaCommandOptions {
  output?: string
}

const schemas: Readonly<Record<SchemaName, () => Record<string, unknown>>> = {
  extract: jsonSchema,
  diff: diffJsonSchema,
  tasks: tasksJsonSchema,
  lexicon: lexiconJsonSchema,
}

/** `qparse schema`: the JSON Schema of what a command gives with `-f json`, or of the lexicon that users write. */
export async function runSchema(session: Session, what: SchemaName, options: SchemaCommandOptions): Promise<void> {
  await withSink(session, options.output, (sink) => sink.write(`${JSON.stringify(schemas[what](), null, 2)}\n`))
}
