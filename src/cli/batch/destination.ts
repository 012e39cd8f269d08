import type { Session } from '../io.ts'
import { openSink } from '../output.ts'
import type { Outcome, Task } from './task.ts'

export type DoneOutcome = Extract<Outcome, { status: 'done' }>

/** Where the results of a run go, in the order of the sources. */
export interface Destination {
  /** What a task has to know of it: its file, whether its result is there, whether it may be the first. */
  prepare(path: string): Pick<Task, 'target' | 'known' | 'leading'>
  done(task: Task, outcome: DoneOutcome): Promise<void>
  /** The result that is there stays; `false` where it has to be made anew all the same. */
  kept(task: Task): Promise<boolean>
  /** A line of its own instead of a result. */
  line?(text: string): Promise<void>
  finish(): Promise<void>
  /** Nothing more comes. */
  abandon(): Promise<void>
}

/** One stream: the standard output, or a file that is replaced when all is written. */
export async function streamDestination(
  session: Session,
  output: string | undefined,
  end: (count: number) => string,
): Promise<Destination> {
  const sink = openSink(session, output)
  let count = 0
  return {
    prepare: () => ({ leading: count === 0 }),
    async done(_, { first, later }) {
      await sink.write((count === 0 ? first : later) ?? '')
      count++
    },
    kept: async () => false,
    line: (text) => sink.write(text),
    async finish() {
      const rest = end(count)
      if (rest !== '') await sink.write(rest)
      await sink.commit()
    },
    abandon: () => sink.abandon(),
  }
}
