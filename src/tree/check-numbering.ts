import type { Span } from '../clean/position-map.ts'
import type { DiagnosticId } from '../diagnostics/catalogue.ts'
import type { Opening } from './choose-markers.ts'

/** Something odd in the text, on its way to a diagnostic. */
export interface Oddity {
  readonly id: DiagnosticId
  readonly reason: string
  readonly span: Span
}

/** Numbers that jump, repeat, change their style or were read from letters: `1. 2. 4.` → one jump. */
export function checkNumbering(norm: string, openings: readonly Opening[]): Oddity[] {
  const odd: Oddity[] = []
  const last = new Map<string, number>()
  for (const { match, before, stray } of openings) {
    const { ordinal, marker, from, to, ocr } = match
    if (ordinal === null) continue
    const span = { from, to }
    const written = norm.slice(from, to)
    if (ocr) odd.push({ id: 'ocr-digit', reason: `Unexpected letters in number ${written}, read as ${ordinal}`, span })
    // 附件1-2 behind 附件1-1
    if (ordinal === before && marker.kind === 'attachment' && written.includes('-')) continue
    const running = last.get(marker.id) ?? 0
    if (stray)
      odd.push({
        id: 'numbering-style',
        reason: `Unexpected style of number ${written}, taken for number ${ordinal} of the series before it`,
        span,
      })
    else if (before !== null && ordinal === before)
      odd.push({ id: 'numbering-repeat', reason: `Unexpected second ${written}, expected number ${before + 1}`, span })
    else if (before !== null && ordinal !== before + 1 && ordinal !== 1)
      odd.push({ id: 'numbering-jump', reason: `Unexpected ${written}, expected number ${before + 1}`, span })
    else if (before === null && ordinal !== 1 && ordinal !== running + 1)
      odd.push({
        id: 'numbering-jump',
        reason: `Unexpected ${written}, expected number 1${running > 0 ? ` or ${running + 1}` : ''}`,
        span,
      })
    last.set(marker.id, ordinal)
  }
  return odd
}
