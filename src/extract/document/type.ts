import type { DocumentType } from '../../contract/types.ts'
import { documentTypeWords, draftWords, titleBrackets } from '../../lexicon/document-types.ts'

const table: readonly { word: string; type: DocumentType }[] = documentTypeWords
  .flatMap(({ type, words }) => words.map((word) => ({ word, type })))
  .toSorted((a, b) => b.word.length - a.word.length)

/** All words that end a title, longest first. */
export const typeEndings: readonly string[] = table.map(({ word }) => word)

/** The same as an alternation for patterns. */
export const typeAlternation: string = typeEndings.join('|')
/** Their last characters. */
export const typeEnds: string = [...new Set(typeEndings.map((ending) => ending.at(-1)))].join('')

const bracketWords = [...titleBrackets, ...draftWords].join('|')
const tailBracket = new RegExp(`\\((?:[^()]{0,12}(?:${bracketWords})|第[^()]{4,30}会议|[^()]{0,4}(?:19|20)\\d{2}[^()]{0,16})\\)$`)

/** A title without the brackets behind it: `办法(试行)` → `办法`. */
export function withoutBrackets(title: string): string {
  let text = title
  for (let m = tailBracket.exec(text); m && m.index > 0; m = tailBracket.exec(text)) text = text.slice(0, m.index)
  return text
}

/** Kind of document by the end of its title. `…的实施意见` → opinion, 实施意见. The title is folded, brackets half-width. */
export function documentType(title: string | null): { type: DocumentType; typeText: string | null } {
  const text = withoutBrackets(title ?? '').replace(/[》”]$/, '')
  for (const { word, type } of table) if (text.endsWith(word)) return { type, typeText: word }
  return { type: 'other', typeText: null }
}

const selfNaming = new RegExp(`(?:如下|以下|制定|编制|特制定)(?:本)?(?:具体|工作|贯彻)?(${typeAlternation})(?=[。:,;]|$)`)

/**
 * Kind of a document without a title, by what its first paragraphs call it: `…，提出如下实施意见` → opinion.
 * `typeText` stays `null`, for it is the word in the title.
 */
export function typeByText(texts: readonly string[]): DocumentType {
  let read = 0
  for (const text of texts) {
    const word = selfNaming.exec(text)?.[1]
    if (word) return documentType(word).type
    read += text.length
    if (read > 3000) break
  }
  return 'other'
}
