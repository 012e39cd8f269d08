import { UserError } from '../../input/user-error.ts'
import type { Session } from '../io.ts'
import type { Destination } from './destination.ts'
import { inOrder } from './in-order.ts'
import { Pool } from './pool.ts'
import { Progress } from './progress.ts'
import type { Outcome, Recipe, Task } from './task.ts'
import { openWork } from './work.ts'

export interface Run {
  readonly recipe: Recipe
  readonly destination: Destination
  /** Threads; 1 is this one. */
  readonly jobs: number
  /** Where it is known: shown on a terminal. */
  readonly total?: number
  /** Bad ones are told in the stream of the results, by these lines. */
  readonly badLine?: (task: Task, outcome: Extract<Outcome, { status: 'failed' }>) => string
}

/** So many tasks for each thread are under way or wait for their turn to be put out. */
const windowPerJob = 8

/** Does all tasks and puts their results out in order; bad ones are told and the others go on. → how many failed */
export async function runAll(session: Session, tasks: AsyncIterable<Task>, run: Run): Promise<number> {
  const { recipe, destination, jobs, total, badLine } = run
  const { stdout, stderr, stdin } = session.io
  const onScreen = stdout.isTTY === true && recipe.options.output === undefined && recipe.options.out === undefined
  const shown = stderr.isTTY === true && !onScreen && total !== undefined && total > 1
  const progress = new Progress(stderr, { lang: session.lang, total: total ?? 0, shown })
  const here = await openWork(recipe, stdin)
  const pool = jobs > 1 ? new Pool(jobs, recipe) : null
  // The standard input is in this thread only.
  const work = (task: Task): Promise<Outcome> => (pool && task.path !== '-' ? pool.run(task) : here(task))
  let failed = 0

  const settle = async (task: Task, outcome: Outcome): Promise<void> => {
    if (!badLine) await progress.say(outcome.told)
    if (outcome.status === 'done') return destination.done(task, outcome)
    if (outcome.status === 'failed') {
      if (outcome.fatal) throw new UserError(outcome.words)
      failed++
      session.raise(2)
      if (badLine) return destination.line?.(badLine(task, outcome))
      return progress.say(`qparse: ${outcome.words[session.lang]}\n`)
    }
    if (await destination.kept(task)) return
    const { known: _, ...again } = task
    await settle(task, await here({ ...again, leading: true }))
  }

  try {
    for await (const { task, outcome } of inOrder(tasks, work, pool ? jobs * windowPerJob : 1)) {
      const before = failed
      await settle(task, outcome)
      await progress.step(outcome.size, failed > before)
    }
    await progress.clear()
    await destination.finish()
  } catch (error) {
    await progress.clear().catch(() => {})
    await destination.abandon()
    throw error
  } finally {
    await pool?.close()
  }
  return failed
}
