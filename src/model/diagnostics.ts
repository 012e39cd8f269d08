import type { VFile } from 'vfile'
import type { Diagnostic, Position } from '../contract/types.ts'

/** The file's messages as diagnostics of the contract, in reading order; what concerns the whole document comes first. */
export function diagnostics(file: VFile): Diagnostic[] {
  return file.messages
    .map(
      (message): Diagnostic => ({
        rule: message.ruleId ?? 'unnamed',
        severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
        message: message.reason,
        position: position(message.place),
      }),
    )
    .sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1))
}

type Place = VFile['messages'][number]['place']
type Point = Position['start']

/** A message may stand at a point or a range; lines and offsets of either are our own, so always there. */
function position(place: Place): Position | null {
  if (!place) return null
  if ('start' in place) return { start: point(place.start as Point), end: point(place.end as Point) }
  return { start: point(place as Point), end: point(place as Point) }
}

function point({ line, column, offset, block, page }: Point): Point {
  return { line, column, offset, ...(block !== undefined && { block }), ...(page !== undefined && { page }) }
}
