import { ALNUM, classOf } from '../characters.ts'
import { BREAK, SPACE } from '../draft.ts'
import type { Step } from '../steps.ts'

/** Longest tag that is taken for one; a bracket left open must not eat the text. */
const longest = 200

/** Tags that converters leave behind, by how they begin and end. */
const tags: readonly (readonly [open: string, close: string])[] = [
  ['[bookmark:', ']'],
  ['<!--', '-->'],
]

/** Left-overs of conversion: Word bookmarks, comments, line ends of HTML in a table of Markdown. */
export const debris: Step = {
  id: 'debris',
  examples: ['[bookmark: _Toc1]第一章', '<!-- comment -->', '市教育局<br>市财政局 |'],
  apply(draft) {
    const { source, codes, fate } = draft
    for (const [open, close] of tags) {
      for (let i = source.indexOf(open); i >= 0; i = source.indexOf(open, i + open.length)) {
        const end = source.slice(i, i + longest).indexOf(close)
        if (end >= 0) draft.drop(i, i + end + close.length)
      }
    }
    let end = -1
    let row = false
    for (let i = source.indexOf('<br'); i >= 0; i = source.indexOf('<br', i + 3)) {
      const tag = /^<br\s*\/?>/.exec(source.slice(i, i + 8))?.[0]
      if (!tag) continue
      if (i > end) {
        end = source.indexOf('\n', i)
        if (end < 0) end = source.length
        row = source.slice(source.lastIndexOf('\n', i) + 1, end).includes('|')
      }
      draft.drop(i, i + tag.length)
      // inside a row it parts lines of a cell, elsewhere lines
      const words = classOf(codes[i - 1] ?? 0) === ALNUM && classOf(codes[i + tag.length] ?? 0) === ALNUM
      if (!row) fate[i] = BREAK
      else if (words) fate[i] = SPACE
    }
  },
}
