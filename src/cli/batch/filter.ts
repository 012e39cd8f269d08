import { UserError } from '../../input/user-error.ts'
import type { ExtractCommandOptions } from '../commands/extract.ts'
import type { Session } from '../io.ts'
import { streamDestination } from './destination.ts'
import { recipeFor } from './recipe.ts'
import { recordReaders, splitRecords } from './records.ts'
import { runAll } from './run-all.ts'
import { inShard } from './shard.ts'
import type { Outcome, Task } from './task.ts'
import { batchLines, batchWords } from './words.ts'

/** `qparse extract --stdin-format …`: a record in, a line out, in order and in bounded memory. */
export async function runFilter(session: Session, given: readonly string[], options: ExtractCommandOptions): Promise<void> {
  const { stdinFormat = 'paths', format = 'jsonl', out, resume, shard, output } = options
  if (given.length > 0) throw new UserError(batchWords.filterFiles)
  if (format !== 'jsonl') throw new UserError(batchWords.filterFormat)
  if (out !== undefined || resume) throw new UserError(batchWords.filterFolder)
  let total = 0
  const read = recordReaders[stdinFormat]
  async function* tasks(): AsyncGenerator<Task> {
    let n = 0
    for await (const record of splitRecords(session.io.stdin, stdinFormat === 'text0' ? 0 : 10)) {
      const task = read(record, ++n)
      if (task === null || (shard && !inShard(String(task.id ?? n), shard))) continue
      total++
      yield { ...task, leading: true }
    }
  }
  const recipe = await recipeFor(session, { ...options, format }, true)
  const destination = await streamDestination(session, output, () => '')
  // Engines start as many of us as there are processors; threads are for those who ask for them.
  const failed = await runAll(session, tasks(), { recipe, destination, jobs: options.jobs ?? 1, badLine })
  if (failed > 0) await session.tell(batchLines[session.lang].summary(failed, total))
}

/** What stands in the stream in place of a document: `{"id": …, "error": {"code": …, "message": …}}`. */
function badLine({ id = null }: Task, { code, words }: Extract<Outcome, { status: 'failed' }>): string {
  return `${JSON.stringify({ id, error: { code, message: words.en } })}\n`
}
