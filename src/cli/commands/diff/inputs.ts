import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { UserLexicon } from '../../../contract/lexicon-schema.ts'
import type { PolicyDocument } from '../../../contract/types.ts'
import { sourceLabel } from '../../../input/read-source.ts'
import { UserError } from '../../../input/user-error.ts'
import { explain as explainText } from '../../../processor.ts'
import { explain } from '../../explain.ts'
import { ClosedPipe, type Session } from '../../io.ts'
import { type ReadChoices, readTold } from '../../read.ts'
import { looksSaved } from '../../saved.ts'
import { readSaved } from './saved.ts'

/** A document to compare, with what its source tells beyond it. */
export interface DiffInput {
  readonly document: PolicyDocument
  /** How it is called in the report. */
  readonly source: string
  /** The decoded text; null for a saved document. */
  readonly text: string | null
  /** Numbers that no reading explains; null where they were not counted. */
  readonly leftovers: number | null
}

/** Paths → documents, in order; folders stand for the files in them. A bad file is told and left out. */
export async function readInputs(
  session: Session,
  paths: readonly string[],
  choices: ReadChoices,
  lexicon?: UserLexicon | undefined,
): Promise<DiffInput[]> {
  const inputs: DiffInput[] = []
  for (const path of (await Promise.all(paths.map(filesOf))).flat()) {
    try {
      inputs.push(...(await readInput(session, path, choices, lexicon)))
    } catch (error) {
      if (error instanceof ClosedPipe) throw error
      await session.tell(error instanceof UserError ? explain(error, session) : `${path}: ${explain(error, session)}`)
      session.raise(2)
    }
  }
  return inputs
}

async function readInput(
  session: Session,
  path: string,
  choices: ReadChoices,
  lexicon: UserLexicon | undefined,
): Promise<DiffInput[]> {
  const { text, ...origin } = await readTold(session, path, choices)
  const source = path === '-' ? '-' : path
  if (looksSaved(text)) {
    const documents = await readSaved(text, sourceLabel(path))
    return documents.map((document, i) => ({
      document,
      // One document of several in a file goes by the file that it was read from.
      source: documents.length === 1 ? source : (document.document.origin.path ?? `${source}#${i + 1}`),
      text: null,
      leftovers: unknown(document),
    }))
  }
  const { document, trace } = explainText(text, { ...origin, lexicon })
  return [{ document, source, text, leftovers: trace.numbers.filter(({ fate }) => fate === 'unknown').length }]
}

/** How many numbers of a saved document nothing took; only where it was saved with them. */
function unknown({ leftovers }: PolicyDocument): number | null {
  return leftovers ? leftovers.filter(({ reason }) => reason.startsWith('unknown')).length : null
}

/** A folder's files by name, hidden ones left out; a file is itself. */
export async function filesOf(path: string): Promise<string[]> {
  const found = path === '-' ? null : await stat(path).catch(() => null)
  if (!found?.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/^\.|^README|^LICENSE/i.test(entry.name))
    .map(({ name }) => join(path, name))
    .sort()
}
