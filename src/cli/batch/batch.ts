import { availableParallelism } from 'node:os'
import type { Format } from '../../render/index.ts'
import type { ExtractCommandOptions } from '../commands/extract.ts'
import type { Session } from '../io.ts'
import { refuseOverwrite } from '../output.ts'
import { checkChoices, chooseDestination } from './choose-destination.ts'
import type { Destination } from './destination.ts'
import { recipeFor } from './recipe.ts'
import { runAll } from './run-all.ts'
import { inShard } from './shard.ts'
import { findSources, type Sources } from './sources.ts'
import type { Task } from './task.ts'
import { batchLines } from './words.ts'

/** Fewer files than this are not worth the start of another thread. */
const filesPerThread = 32

/** `qparse extract` over many documents: folders, patterns, lists of files. */
export async function runBatch(
  session: Session,
  given: readonly string[],
  options: ExtractCommandOptions,
  format: Format,
): Promise<void> {
  checkChoices(given, options)
  const sources = await findSources(given, options.out)
  const { shard } = options
  const paths = shard ? sources.paths.filter((path) => inShard(path, shard)) : sources.paths
  refuseOverwrite(paths, options.output)
  await tellSearch(session, sources)

  const several = options.out === undefined && (given.length > 1 || sources.searched)
  const recipe = await recipeFor(session, { ...options, format }, several)
  const destination = await chooseDestination(session, paths, recipe)
  const jobs = options.jobs ?? Math.max(1, Math.min(availableParallelism(), Math.floor(paths.length / filesPerThread)))
  const failed = await runAll(session, tasksOf(paths, destination), { recipe, destination, jobs, total: paths.length })
  const all = paths.length + sources.problems.length
  const bad = failed + sources.problems.length
  if (bad > 0 && all > 1) await session.tell(batchLines[session.lang].summary(bad, all))
}

async function* tasksOf(paths: readonly string[], destination: Destination): AsyncGenerator<Task> {
  for (const path of paths) yield { path, ...destination.prepare(path) }
}

/** What the folders hold beside documents, and what could not be searched. */
async function tellSearch(session: Session, { problems, others }: Sources): Promise<void> {
  for (const problem of problems) await session.tell(problem[session.lang])
  if (problems.length > 0) session.raise(2)
  if (others.size === 0) return
  const count = [...others.values()].reduce((a, b) => a + b)
  const kinds = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, n]) => `${ending} ${n}`)
  const shown = kinds.length > 8 ? [...kinds.slice(0, 8), '…'] : kinds
  await session.tell(batchLines[session.lang].others(count, shown.join(', ')))
}
