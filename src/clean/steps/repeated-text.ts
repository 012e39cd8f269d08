import type { Draft, DraftLine } from '../draft.ts'
import type { Step } from '../steps.ts'

/** Lines shorter than this repeat by chance (`责任单位：各市州`). */
const shortest = 16
/** A second copy is at least this long, in characters. */
const smallestCopy = 300
/** A line that holds a whole document on its own is at least this long. */
const longLine = 400

/**
 * The second copy of a document on the same page: lines that all stood there before, in the same order, or one long
 * line all of whose sentences did.
 */
export const repeatedText: Step = {
  id: 'repeated-text',
  examples: ['a page that holds its document once more for printing'],
  apply(draft) {
    dropRepeatedRuns(draft)
    dropRepeatedLine(draft)
  },
}

function dropRepeatedRuns(draft: Draft): void {
  const { source, codes, lines } = draft
  const firstOfDigest = new Map<number, number>()
  /** Lines whose digest another text had first. */
  const firstOfText = new Map<string, number>()
  const long: { at: number; before: number }[] = []
  lines.forEach((line, at) => {
    if (line.size < shortest) return
    const key = digest(codes, line)
    const found = firstOfDigest.get(key)
    if (found === undefined) {
      firstOfDigest.set(key, at)
      long.push({ at, before: -1 })
      return
    }
    const text = textOf(source, line)
    const before = textOf(source, lines[found] as DraftLine) === text ? found : firstOfText.get(text)
    if (before === undefined) firstOfText.set(text, at)
    long.push({ at, before: before ?? -1 })
  })
  for (let k = 0; k < long.length; k++) {
    const first = long[k] as { at: number; before: number }
    if (first.before < 0) continue
    let end = k
    let size = 0
    while (end < long.length) {
      const here = long[end] as { at: number; before: number }
      if (here.before < 0 || (end > k && here.before <= (long[end - 1] as { before: number }).before)) break
      size += (lines[here.at] as DraftLine).size
      end++
    }
    const last = long[end - 1] as { at: number; before: number }
    const known = last.at > first.before && first.at > last.before
    if (end - k >= 4 && known && size >= Math.max(smallestCopy, 0.25 * source.length)) {
      // Short lines (headings, the date) that repeat on both sides belong to the copy.
      let from = first.at
      let to = last.at + 1
      const same = (a: number, b: number): boolean =>
        a >= 0 &&
        b >= 0 &&
        a < lines.length &&
        b < lines.length &&
        draft.read(lines[a] as DraftLine) === draft.read(lines[b] as DraftLine)
      while (from - 1 > last.before && same(from - 1, first.before - (first.at - from) - 1)) from--
      while (to < lines.length && same(to, last.before + (to - last.at))) to++
      draft.leaveOut(lines.slice(from, to), 'repeated-text')
      return
    }
    k = Math.max(k, end - 1)
  }
}

/** Of some characters of a line, from end to end, and how long it is; lines of one digest are compared in full. */
function digest(codes: Uint16Array, { first, last, size }: DraftLine): number {
  let hash = size
  const step = Math.max(1, (last - first) >> 3)
  for (let i = first; i <= last; i += step) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0
  return hash
}

function textOf(source: string, { first, last }: DraftLine): string {
  return source.slice(first, last + 1)
}

function dropRepeatedLine(draft: Draft): void {
  const { lines } = draft
  const shown = lines.filter((line) => draft.visible(line))
  const last = shown.slice(-5).findLast((line) => line.size >= longLine)
  if (!last || shown.length < 8 || last === shown[0]) return
  const known = new Set<string>()
  for (const line of shown) {
    if (line.from >= last.from) break
    for (const sentence of draft.read(line).split(/[。；;]/)) known.add(sentence)
  }
  const sentences = draft
    .read(last)
    .split(/[。；;]/)
    .filter((sentence) => sentence.length >= 6)
  // Where two lines met, the first sentence of the copy is glued to what stood above it.
  const repeated = sentences.filter((sentence) => known.has(sentence))
  if (repeated.length >= 5 && repeated.length >= 0.5 * sentences.length) draft.leaveOut([last], 'repeated-text')
}
