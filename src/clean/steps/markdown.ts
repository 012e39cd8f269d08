import { BREAK } from '../draft.ts'
import type { Step } from '../steps.ts'

/**
 * Marks of Markdown that carry no words: `#` before a heading, `>` before a quote, `**` around bold.
 *
 * Bold is taken off where a line holds at least two lone pairs of asterisks; longer runs are redactions
 * (`联系人:*********`) and stay, but for the four where one bold run meets the next.
 */
export const markdown: Step = {
  id: 'markdown',
  examples: ['## 一、总体要求', '> 专栏1 主要指标', '**第一章 总则**'],
  apply(draft) {
    const { source, fate } = draft
    for (let i = source.indexOf('#'); i >= 0; ) {
      let end = i
      while (source.charCodeAt(end) === 35) end++
      if (end - i <= 6 && atLineStart(source, fate, i) && isBlank(source.charCodeAt(end))) draft.drop(i, end)
      i = source.indexOf('#', end)
    }
    for (let i = source.indexOf('> '); i >= 0; i = source.indexOf('> ', i + 1)) {
      // `> 80%` is a bound
      if (atLineStart(source, fate, i) && /^[一-龥“《（【]/.test(source.slice(i + 2, i + 3))) draft.drop(i, i + 1)
    }
    for (let i = source.indexOf('**'); i >= 0; ) {
      const stop = lineEnd(source, fate, i)
      const runs = starRuns(source, i, stop)
      const pairs = runs.filter((run) => run.to - run.from === 2).length
      const redacted = runs.some((run) => run.to - run.from > 4)
      if (pairs >= 2 && pairs % 2 === 0 && !redacted) {
        for (const run of runs) if (run.to - run.from === 2 || run.to - run.from === 4) draft.drop(run.from, run.to)
        const [open, close] = runs
        if (open && close && headsText(source, fate, open, close, stop)) fate[close.to - 1] = BREAK
      }
      i = source.indexOf('**', stop)
    }
  },
}

/** Longest heading in bold in front of its text, in characters. */
const longestHeading = 60

/** `**一、工作回顾** 过去一年…`: a numbered heading in bold, and its text on the same line. */
function headsText(source: string, fate: Uint8Array, open: Run, close: Run, stop: number): boolean {
  if (!atLineStart(source, fate, open.from) || close.from - open.to > longestHeading) return false
  const title = source.slice(open.to, close.from).trim()
  const text = source.slice(close.to, Math.min(stop, close.to + 20))
  return /^[一二三四五六七八九十]{1,3}、[^。：:]+$|[是为][：:]$/.test(title) && /^[\s\u3000]+[一-龥“（(]/.test(text)
}

interface Run {
  readonly from: number
  readonly to: number
}

function starRuns(source: string, from: number, to: number): Run[] {
  const runs: Run[] = []
  for (let i = from; i < to; i++) {
    if (source.charCodeAt(i) !== 42) continue
    const start = i
    while (i < to && source.charCodeAt(i) === 42) i++
    runs.push({ from: start, to: i })
  }
  return runs
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0x3000 || code === 9
}

function atLineStart(source: string, fate: Uint8Array, at: number): boolean {
  let i = at - 1
  while (i >= 0 && at - i < 20 && isBlank(source.charCodeAt(i))) i--
  return i < 0 || fate[i] === BREAK
}

function lineEnd(source: string, fate: Uint8Array, from: number): number {
  let i = from
  while (i < source.length && fate[i] !== BREAK) i++
  return i
}
