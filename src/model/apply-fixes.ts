import type { Fix } from '../contract/fixes-schema.ts'
import type { Indicator, PolicyDocument } from '../contract/types.ts'

/** A document with corrections applied, and those that found nothing to correct. */
export interface Fixed {
  readonly document: PolicyDocument
  readonly unused: readonly Fix[]
}

/**
 * Applies corrections to the indicators of a document (人工更正): accepted ones are no longer unsure, changed ones carry
 * `rule: "fix"`, rejected ones are gone. Ids stay those of the uncorrected reading, so that they name the same entries.
 */
export function applyFixes(document: PolicyDocument, fixes: readonly Fix[]): Fixed {
  const used = new Set<Fix>()
  const indicators = document.indicators.flatMap((indicator): Indicator[] => {
    const fix = fixes.find((one) => meets(one, indicator))
    if (!fix) return [indicator]
    used.add(fix)
    if (fix.reject) return []
    if (fix.accept) return [{ ...indicator, certainty: 'said', rule: 'fix' }]
    return [{ ...indicator, ...(fix.change as Partial<Indicator>), certainty: fix.change?.certainty ?? 'said', rule: 'fix' }]
  })
  return { document: { ...document, indicators }, unused: fixes.filter((fix) => !used.has(fix)) }
}

function meets(fix: Fix, { text, value }: Indicator): boolean {
  return squeeze(text).includes(squeeze(fix.quote)) && (fix.value === undefined || fix.value === value)
}

/** Quotes are compared without spaces and line ends. */
const squeeze = (text: string): string => text.replace(/\s/g, '')
