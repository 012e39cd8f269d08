import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { catalogue, type DiagnosticId, type Severity } from './catalogue.ts'

/** A second place that explains the first: the heading that was expected, the other statement of a goal. */
export interface Cause {
  readonly reason: string
  readonly place: Position
}

/** Puts a diagnostic of the catalogue on the file; the only caller of `file.message()`. */
export function report(file: VFile, id: DiagnosticId, reason: string, place: Position | null, cause?: Cause): void {
  const message = withoutStack(() =>
    file.message(reason, { ruleId: id, source: 'qparse', ...(place && { place }), ...(cause && { cause: asError(cause) }) }),
  )
  const severity: Severity = catalogue[id].severity as Severity
  if (severity === 'info') message.fatal = undefined
  else message.fatal = severity === 'error'
}

/** A message is an error by its class alone: what called it is of no use, and takes longer to find than all else. */
function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error
  // set without a throw where the host has frozen it
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return make()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

/** vfile wants an error as a cause; it is never thrown. */
function asError({ reason, place }: Cause): Error {
  return Object.assign(new Error(reason), { place })
}
