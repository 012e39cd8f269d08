import type { Draft, DraftLine } from '../draft.ts'
import type { Step } from '../steps.ts'

/** Longest line that can be a page number: `第 12 页 共 345 页`. */
const longest = 12
/** A bare number is one only where the number of the page before stands at least so many lines above it. */
const shortestPage = 8

/** Page numbers on lines of their own, between the halves of a sentence or not. */
export const pageNumbers: Step = {
  id: 'page-numbers',
  examples: ['— 3 —', '- 12 -', '第3页', '第3页 共20页'],
  apply(draft) {
    const bare: { line: DraftLine; at: number; value: number }[] = []
    let at = 0
    for (const line of draft.lines) {
      if (!draft.visible(line)) continue
      at++
      if (line.size > longest) continue
      const text = draft.read(line)
      if (/^[—–\-－―·]+\d{1,4}[—–\-－―·]+$/.test(text) || /^第\d{1,4}页(?:[,，/]?共\d{1,4}页)?$/.test(text)) {
        draft.leaveOut([line], 'page-number')
      } else if (/^\d{1,4}$/.test(text) && line.first === line.from + leading(draft, line)) {
        bare.push({ line, at, value: Number(text) })
      }
    }
    dropCounted(draft, bare)
  },
}

/** Spaces before the number; a tab means a cell of a table. */
function leading({ source }: Draft, line: DraftLine): number {
  let n = 0
  while (line.from + n < line.first && source.charCodeAt(line.from + n) !== 9) n++
  return n
}

/** Bare numbers that count up by one a page. */
function dropCounted(draft: Draft, bare: readonly { line: DraftLine; at: number; value: number }[]): void {
  let run: DraftLine[] = []
  const flush = (): void => {
    if (run.length >= 3) for (const line of run) draft.leaveOut([line], 'page-number')
    run = []
  }
  bare.forEach((here, i) => {
    const before = bare[i - 1]
    if (before && !(here.value === before.value + 1 && here.at - before.at >= shortestPage)) flush()
    run.push(here.line)
  })
  flush()
}
