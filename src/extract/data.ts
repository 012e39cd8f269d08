import type { Deadline, Found, Indicator, Responsibility } from '../contract/types.ts'
import type { ExtractContext } from './context.ts'
import type { DocumentFacts } from './document/facts.ts'

/** What the extractors leave on the file for the compiler; the tree is not changed after parsing. */
declare module 'vfile' {
  interface DataMap {
    facts: DocumentFacts
    extractContext: ExtractContext
    indicators: Found<Indicator>[]
    deadlines: Found<Deadline>[]
    responsibilities: Found<Responsibility>[]
  }
}
