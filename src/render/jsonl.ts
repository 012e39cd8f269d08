import type { Renderer } from './index.ts'

/** One document a line. */
export function jsonlRenderer(): Renderer {
  return { document: (document) => `${JSON.stringify(document)}\n`, end: () => '' }
}
