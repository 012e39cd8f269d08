import type { Draft } from './draft.ts'
import { columns } from './steps/columns.ts'
import { debris } from './steps/debris.ts'
import { joinedLines } from './steps/joined-lines.ts'
import { layout } from './steps/layout.ts'
import { lineEnds } from './steps/line-ends.ts'
import { markdown } from './steps/markdown.ts'
import { pageChrome } from './steps/page-chrome.ts'
import { pageNumbers } from './steps/page-numbers.ts'
import { repeatedText } from './steps/repeated-text.ts'
import { spacing } from './steps/spacing.ts'

/** One kind of dirt: marks in the draft what is to be left out. */
export interface Step {
  readonly id: string
  /** A few samples of what it takes, for readers of the list. */
  readonly examples: readonly string[]
  readonly apply: (draft: Draft) => void
}

/** All steps in order: characters first, then whole lines, which are measured without the dirt inside them. */
export const steps: readonly Step[] = [
  lineEnds, // first: everything else asks where lines end
  layout, // what the file itself tells, before anything is guessed
  debris, // before spacing, which looks at what stands on both sides of a gap
  markdown, // `**` and `#`, likewise
  columns, // before spacing, which takes a wide gap for a line end
  spacing, // also turns wide gaps that stand for a lost line end into one
  repeatedText, // before chrome: the second copy of a page hides where the page's footer begins
  pageChrome, // before page numbers: counters of a menu are none
  pageNumbers, // before joining: a page number stands between the halves of a sentence
  joinedLines, // last: it removes the line ends that all others count on
]
