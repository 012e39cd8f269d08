import type { Deadline, Found, Indicator, Responsibility, Trace } from '../contract/types.ts'
import type { ExtractContext } from './context.ts'
import type { DocumentFacts } from './document/facts.ts'

/** What the extractors leave on the file for the compiler; the tree is not changed after parsing. */
declare module 'vfile' {
  interface DataMap {
    facts: DocumentFacts
    extractContext: ExtractContext
    indicators: Found<Indicator>[]
    /** What became of every number, where it was asked for; ids by the order of `indicators`. */
    trace: Trace
    deadlines: Found<Deadline>[]
    responsibilities: Found<Responsibility>[]
  }
}
