import type { Session } from '../io.ts'
import { withSink } from '../output.ts'
import { type ReadChoices, readDocumentText } from '../read.ts'

export interface TextCommandOptions extends ReadChoices {
  output?: string
}

/** `qparse text FILE`: the decoded text, nothing added and nothing taken away, so that offsets count in it. */
export async function runText(session: Session, path: string, options: TextCommandOptions): Promise<void> {
  const { text } = await readDocumentText(session, path, options)
  await withSink(session, options.output, (sink) => sink.write(text))
}
