import type { Glyphs } from './geometry.ts'

/** A line of print. */
export interface PrintLine {
  readonly text: string
  readonly page: number
  readonly x1: number
  readonly x2: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  /** Which part of the page it stands in: 0 for the page itself, else the number of a box. */
  readonly zone: string
  /** It stands near the upper or lower edge of the page, where heads and numbers are. */
  readonly edge?: boolean
}

/** Baselines differ within a line by less than this share of the size of its letters: figures stand a little higher. */
const sameLine = 0.45
/** A gap of so many letters parts two texts of a line: a number and a signatory, two names. */
const apart = 1.8
/** Latin words are parted by gaps wider than this. */
const wordGap = 0.18

/** Runs of text → lines from top to bottom, each from left to right. */
export function readLines(runs: readonly Glyphs[], page: number, zone: string): PrintLine[] {
  const lines: { y: number; size: number; runs: Glyphs[] }[] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.text.trim() === '') continue
    // Runs come from the top down, so only the last lines can be near enough.
    const line = lines.slice(-3).find(({ y, size }) => Math.abs(run.y - y) <= sameLine * Math.max(Math.min(size, run.size), 4))
    if (line) {
      line.runs.push(run)
      if (run.size > line.size) Object.assign(line, { y: run.y, size: run.size })
    } else lines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return lines.map(({ y, size, runs: own }) => {
    const sorted = own.toSorted((a, b) => a.x - b.x)
    const last = sorted.at(-1) as Glyphs
    return { text: joinRuns(sorted, size), page, zone, x1: (sorted[0] as Glyphs).x, x2: last.x + last.width, y, size }
  })
}

/** Runs of a line → its text; what is printed twice for boldness stands once. */
function joinRuns(runs: readonly Glyphs[], size: number): string {
  let text = ''
  let before: Glyphs | null = null
  for (const run of runs) {
    if (before && run.text === before.text && Math.abs(run.x - before.x) < 0.3 * size) continue
    if (before) {
      const gap = run.x - (before.x + before.width)
      const latin = /[\w.,)]$/.test(text) && /^[\w(]/.test(run.text)
      if (gap > apart * size) text += '\u3000\u3000'
      else if (latin && gap > wordGap * size && !text.endsWith(' ')) text += ' '
    }
    text += run.text
    before = run
  }
  return text.replace(/[\0\r\n]/g, '').replace(/ +$/, '')
}
