import type { Plugin } from 'unified'
import type { UserLexicon } from '../../contract/lexicon-schema.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import { compileLexicon, type Lexicon } from './compile.ts'

declare module 'vfile' {
  interface DataMap {
    /** Words that the rules read by, where they are not the standard ones. */
    lexicon: Lexicon
  }
}

export interface LexiconOptions {
  readonly lexicon: UserLexicon
}

/** Leaves the user's words on the file, for the context of the extractors. */
export const useLexicon: Plugin<[LexiconOptions], PolicyRoot> = ({ lexicon }) => {
  const compiled = compileLexicon(lexicon)
  return (_, file) => {
    file.data.lexicon = compiled
  }
}
