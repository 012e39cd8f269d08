/** A task and what came of it. */
export interface Done<T, R> {
  readonly task: T
  readonly outcome: R
}

/**
 * Runs tasks, at most `window` at a time between first sight and handing on, and gives the outcomes in the order of the
 * tasks: each as soon as it is there, without waiting for further tasks.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  window: number,
): AsyncGenerator<Done<T, R>> {
  const source = tasks[Symbol.asyncIterator]()
  const running: { task: T; outcome: Promise<R> }[] = []
  let asked: Promise<IteratorResult<T>> | null = null
  let ended = false
  for (;;) {
    if (!ended && !asked && running.length < window) {
      asked = source.next()
      asked.catch(() => {}) // thrown where it is awaited
    }
    const [head] = running
    if (asked && (!head || (await sooner(asked, head.outcome)) === 'task')) {
      const { done, value } = await asked
      asked = null
      if (done) ended = true
      else running.push({ task: value, outcome: run(value) })
    } else if (head) {
      const outcome = await head.outcome
      running.shift()
      yield { task: head.task, outcome }
    } else return
  }
}

/** Which of the two is there first. */
function sooner(task: Promise<unknown>, outcome: Promise<unknown>): Promise<'task' | 'outcome'> {
  return Promise.race([
    task.then(
      () => 'task' as const,
      () => 'task' as const,
    ),
    outcome.then(() => 'outcome' as const),
  ])
}
