import { Worker } from 'node:worker_threads'
import type { Outcome, Recipe, Task } from './task.ts'
import { batchWords } from './words.ts'

interface Job {
  readonly task: Task
  readonly settle: (outcome: Outcome) => void
}

/** A thread and what it was given: the first of it is being done, the next lies ready. */
interface Lane {
  readonly worker: Worker
  readonly jobs: Job[]
}

const depth = 2

// Run from the sources, a thread needs the loader of TypeScript first.
const fromSource = import.meta.url.endsWith('.ts')
const source = JSON.stringify(new URL('./worker.ts', import.meta.url))
const loaded = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`

/** Threads that do tasks; they start as they are needed. */
export class Pool {
  readonly #size: number
  readonly #recipe: Recipe
  readonly #lanes: Lane[] = []
  readonly #waiting: Job[] = []

  constructor(size: number, recipe: Recipe) {
    this.#size = size
    this.#recipe = recipe
  }

  run(task: Task): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting.push({ task, settle })
      this.#dispatch()
    })
  }

  /** Ends all threads, in the middle of their work if need be. */
  async close(): Promise<void> {
    await Promise.all(this.#lanes.splice(0).map(({ worker }) => worker.terminate()))
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const lane = this.#freest()
      if (!lane) return
      const job = this.#waiting.shift() as Job
      lane.jobs.push(job)
      lane.worker.postMessage(job.task)
    }
  }

  #freest(): Lane | undefined {
    const best = this.#lanes.reduce<Lane | undefined>((a, b) => (a && a.jobs.length <= b.jobs.length ? a : b), undefined)
    if (best?.jobs.length === 0) return best
    if (this.#lanes.length < this.#size) return this.#start()
    return best && best.jobs.length < depth ? best : undefined
  }

  #start(): Lane {
    const worker = fromSource
      ? new Worker(loaded, { workerData: this.#recipe, eval: true })
      : new Worker(new URL('./worker.cjs', import.meta.url), { workerData: this.#recipe })
    const lane: Lane = { worker, jobs: [] }
    this.#lanes.push(lane)
    worker.on('message', (outcome: Outcome) => {
      lane.jobs.shift()?.settle(outcome)
      this.#dispatch()
    })
    worker.on('error', (error) => this.#lose(lane, error.message))
    worker.on('exit', (code) => this.#lose(lane, `exit ${code}`))
    return lane
  }

  /** A thread is gone: what it was doing failed, what lay ready for it goes to another. */
  #lose(lane: Lane, why: string): void {
    const at = this.#lanes.indexOf(lane)
    if (at < 0) return
    this.#lanes.splice(at, 1)
    const [broken, ...rest] = lane.jobs
    this.#waiting.unshift(...rest)
    if (broken) {
      const { en, zh } = batchWords.crashed(why)
      const name = broken.task.path
      const words = name === undefined ? { en, zh } : { en: `${name}: ${en}`, zh: `${name}：${zh}` }
      broken.settle({ status: 'failed', code: 'internal', words, fatal: false, told: '', size: 0 })
    }
    this.#dispatch()
  }
}
