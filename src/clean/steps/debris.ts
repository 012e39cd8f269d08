import type { Step } from '../steps.ts'

/** Longest tag that is taken for one; a bracket left open must not eat the text. */
const longest = 200

/** Tags that converters leave behind, by how they begin and end. */
const tags: readonly (readonly [open: string, close: string])[] = [
  ['[bookmark:', ']'],
  ['<!--', '-->'],
]

/** Left-overs of conversion: Word bookmarks, comments. */
export const debris: Step = {
  id: 'debris',
  examples: ['[bookmark: _Toc1]第一章', '<!-- comment -->'],
  apply(draft) {
    const { source } = draft
    for (const [open, close] of tags) {
      for (let i = source.indexOf(open); i >= 0; i = source.indexOf(open, i + open.length)) {
        const end = source.slice(i, i + longest).indexOf(close)
        if (end >= 0) draft.drop(i, i + end + close.length)
      }
    }
  },
}
