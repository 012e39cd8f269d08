import { UserError } from '../../input/user-error.ts'
import { openRenderer } from '../../render/index.ts'
import type { ExtractCommandOptions } from '../commands/extract.ts'
import type { Session } from '../io.ts'
import { type Destination, streamDestination } from './destination.ts'
import { runKey } from './run-key.ts'
import type { Recipe } from './task.ts'
import { batchLines, batchWords } from './words.ts'

/** Options that do not go together are told before anything is read. */
export function checkChoices(given: readonly string[], { out, output, resume }: ExtractCommandOptions): void {
  if (out !== undefined && output !== undefined) throw new UserError(batchWords.outAndOutput)
  if (resume && out === undefined && (output === undefined || output === '-')) throw new UserError(batchWords.resumeWhere)
  if ((resume || out !== undefined) && given.includes('-')) throw new UserError(batchWords.standardInput)
}

/** Where the results of a run go. */
export async function chooseDestination(session: Session, paths: readonly string[], recipe: Recipe): Promise<Destination> {
  const { format, render, options } = recipe
  const { out, output, resume, shard } = options
  const key = resume ? runKey(session.io.version, recipe) : null
  const fresh = (path: string): Promise<void> => session.tell(batchLines[session.lang].fresh(path))
  if (out !== undefined) {
    const { folderDestination } = await import('./to-folder.ts')
    return folderDestination(out, paths, { format, shard, key, fresh })
  }
  const renderer = await openRenderer(format, render)
  const end = (count: number): string => renderer.end(count)
  if (key !== null && output !== undefined) {
    const { resumableDestination } = await import('./to-resumable.ts')
    return resumableDestination(output, { key, end, fresh })
  }
  return streamDestination(session, output, end)
}
