import { parentPort, workerData } from 'node:worker_threads'
import type { Outcome, Piece, Recipe, Task } from './task.ts'
import { openWork } from './work.ts'

/** A thread: does the tasks that it is sent, one after the other, and answers each. */
const port = parentPort
if (port) {
  const nothing = { [Symbol.asyncIterator]: async function* () {} }
  const work = openWork(workerData as Recipe, nothing)
  let turn: Promise<void> = Promise.resolve()
  port.on('message', (task: Task) => {
    turn = turn.then(async () => {
      const outcome = await (await work)(task)
      const pieces: ArrayBuffer[] = []
      port.postMessage(encoded(outcome, pieces), pieces)
    })
  })
}

/** Text goes over as bytes, which change hands without being copied. */
function encoded(outcome: Outcome, pieces: ArrayBuffer[]): Outcome {
  if (outcome.status !== 'done') return outcome
  const bytes = (piece: Piece | undefined): Uint8Array | undefined => {
    if (piece === undefined) return undefined
    const encoded = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    pieces.push(encoded.buffer as ArrayBuffer)
    return encoded
  }
  const first = bytes(outcome.first)
  const later = bytes(outcome.later)
  return { ...outcome, ...(first && { first }), ...(later && { later }) }
}
