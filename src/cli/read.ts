import { readSource, type SourceText, sourceLabel } from '../input/read-source.ts'
import type { Script } from '../input/script.ts'
import type { Session } from './io.ts'
import { cliWords } from './words.ts'

/** How the user wants files to be read. */
export interface ReadChoices {
  encoding?: string
  script?: Script
}

/** Reads a source and says what had to be guessed about it. */
export async function readTold(session: Session, path: string, options: ReadChoices): Promise<SourceText> {
  const source = await readSource(path, { ...options, stdin: session.io.stdin })
  const words = cliWords[session.lang]
  const label = sourceLabel(path)[session.lang]
  if (source.guessed) await session.tell(words.guessed(label, source.encoding ?? ''))
  if (source.damaged > 0) await session.tell(words.damaged(label, source.damaged))
  return source
}
