import { report } from '../../diagnostics/report.ts'
import type { ExtractContext } from '../context.ts'
import { contradictions } from './contradictions.ts'
import type { Entry } from './index.ts'

/** Diagnostics about the entries of a document: letters read as digits, goals that contradict each other. */
export function reportOddities(entries: readonly Entry[], context: ExtractContext): void {
  for (const { draft } of entries) {
    if (!draft.quantity?.repaired) continue
    const place = context.position(draft.valueSpan)
    report(context.file, 'ocr-value', `Unexpected letters in ${context.reading(draft.valueSpan)}, read as ${draft.value}`, place)
  }
  for (const { draft, other, reason } of contradictions(entries.map((entry) => entry.draft))) {
    const cause = { reason: `The other statement: ${context.reading(other.valueSpan)}`, place: context.position(other.valueSpan) }
    report(context.file, 'contradiction', reason, context.position(draft.valueSpan), cause)
  }
}
