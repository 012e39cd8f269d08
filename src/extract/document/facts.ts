import type { DocumentInfo } from '../../contract/types.ts'

/** What the document says of itself: `document` of the contract without what the reader knows. */
export type DocumentFacts = Omit<DocumentInfo, 'origin'>
