import { readSource, type SourceText, sourceLabel } from '../input/read-source.ts'
import type { Script } from '../input/script.ts'
import { UserError } from '../input/user-error.ts'
import type { Session } from './io.ts'
import { looksSaved } from './saved.ts'
import { cliWords } from './words.ts'

/** How the user wants files to be read. */
export interface ReadChoices {
  encoding?: string
  script?: Script
}

/**
 * Reads a document and says what had to be guessed about it.
 *
 * @throws UserError for what `extract` saved, which is no document but a result
 */
export async function readDocumentText(session: Session, path: string, options: ReadChoices): Promise<SourceText> {
  const source = await readTold(session, path, options)
  if (!looksSaved(source.text)) return source
  const label = sourceLabel(path)
  throw new UserError({ en: cliWords.en.savedAlready(label.en), zh: cliWords.zh.savedAlready(label.zh) })
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
