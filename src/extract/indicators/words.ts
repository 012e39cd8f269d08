import { alternation } from '../../lexicon/pattern.ts'
import * as verbs from '../../lexicon/verbs.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import type { OwnWords } from '../../scan/protected.ts'

export interface LinkWord {
  readonly kind: 'level' | 'change'
  readonly direction: 'up' | 'down' | null
}

export interface LeadWord {
  readonly kind: 'level' | 'increment'
}

/** The verb lexicon made ready for matching at either end of a text. */
export interface Words {
  readonly links: ReadonlyMap<string, LinkWord>
  readonly leads: ReadonlyMap<string, LeadWord>
  /** A link verb at the end of a text. */
  readonly linkAtEnd: WordSet
  readonly leadAtEnd: WordSet
  readonly leadAtStart: WordSet
  readonly adverbAtStart: WordSet
  readonly adverbAtEnd: WordSet
  readonly mannerAtStart: WordSet
  readonly mannerAtEnd: WordSet
  readonly hedgeAtStart: WordSet
  readonly hedgeAtEnd: WordSet
  readonly hedgeAnywhere: RegExp
  readonly scopeAtStart: WordSet
  readonly ratioEnd: WordSet
  /** Slogans and units of the user's own; undefined where there are none. */
  readonly own: OwnWords | undefined
}

export type VerbLexicon = Readonly<
  Record<
    | 'levelLinks'
    | 'upLinks'
    | 'downLinks'
    | 'incrementLeads'
    | 'levelLeads'
    | 'adverbs'
    | 'manners'
    | 'hedges'
    | 'scopes'
    | 'ratioEndings',
    readonly string[]
  >
>

/** Compiles a verb lexicon. */
export function compileWords(lexicon: VerbLexicon = verbs, own?: OwnWords): Words {
  const links = new Map<string, LinkWord>()
  for (const word of lexicon.levelLinks) links.set(word, { kind: 'level', direction: null })
  for (const word of lexicon.upLinks) links.set(word, { kind: 'change', direction: 'up' })
  for (const word of lexicon.downLinks) links.set(word, { kind: 'change', direction: 'down' })
  const leads = new Map<string, LeadWord>()
  for (const word of lexicon.levelLeads) leads.set(word, { kind: 'level' })
  for (const word of lexicon.incrementLeads) leads.set(word, { kind: 'increment' })
  const start = (list: Iterable<string>) => new WordSet(list, 'start')
  const end = (list: Iterable<string>) => new WordSet(list, 'end')
  return {
    links,
    leads,
    linkAtEnd: end(links.keys()),
    leadAtEnd: end(leads.keys()),
    leadAtStart: start(leads.keys()),
    adverbAtStart: start(lexicon.adverbs),
    adverbAtEnd: end(lexicon.adverbs),
    mannerAtStart: start(lexicon.manners),
    mannerAtEnd: end(lexicon.manners),
    hedgeAtStart: start(lexicon.hedges),
    hedgeAtEnd: end(lexicon.hedges),
    hedgeAnywhere: new RegExp(alternation(lexicon.hedges)),
    scopeAtStart: start(lexicon.scopes),
    ratioEnd: end(lexicon.ratioEndings),
    own,
  }
}
