import { opensItem } from './item-start.ts'
import type { PrintLine } from './lines.ts'

/** A line ends at the margin, give or take so many letters: a mark may hang out, a long word may not fit. */
const ragged = 1.6
/** A line that begins further in than this begins a paragraph. */
const indent = 1.2
/** Lines of a paragraph are not further apart than this much of their usual distance. */
const usualGap = 1.45
/** So many lines must tell the margins of a zone. */
const fewestLines = 4

interface Margins {
  readonly left: number
  readonly right: number
  readonly leading: number
  /** Paragraphs begin further in than their other lines. */
  readonly indented: boolean
}

/** For each line, whether the next one goes on with its sentence: by margins, indent and distance, over pages too. */
export function softEnds(lines: readonly PrintLine[]): boolean[] {
  const margins = new Map<string, Margins | null>()
  const marginsOf = (line: PrintLine): Margins | null => {
    // Left and right pages may differ in their margins.
    const key = line.zone === '0' ? `0/${line.page % 2}` : line.zone
    let found = margins.get(key)
    if (found === undefined) {
      found = measure(lines.filter(({ zone, page }) => zone === line.zone && (zone !== '0' || page % 2 === line.page % 2)))
      margins.set(key, found)
    }
    return found
  }
  return lines.map((line, i) => {
    const next = lines[i + 1]
    const own = marginsOf(line)
    const other = next && marginsOf(next)
    if (!next || !own || !other || next.zone !== line.zone || Math.abs(next.size - line.size) > 0.12 * line.size) return false
    if (line.x2 < own.right - ragged * line.size) return false
    if (Math.abs(next.x1 - other.left) > indent * next.size) return false
    if (next.page === line.page && next.y - line.y > usualGap * own.leading) return false
    if (next.page > line.page + 1) return false
    return own.indented || !(opensItem(next.text) || /[。：]$/.test(line.text))
  })
}

function measure(lines: readonly PrintLine[]): Margins | null {
  if (lines.length < fewestLines) return null
  const { size } = lines.toSorted((a, b) => a.size - b.size)[lines.length >> 1] as PrintLine
  const left = mostCommon(
    lines.map(({ x1 }) => x1),
    size / 2,
    'smallest',
  )
  const right = mostCommon(
    lines.map(({ x2 }) => x2),
    size,
    'largest',
  )
  const gaps = lines
    .slice(1)
    .flatMap((line, i) => (line.page === (lines[i] as PrintLine).page ? [line.y - (lines[i] as PrintLine).y] : []))
  const leading = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 2 * size
  const set = lines.filter(({ x1, size: own }) => x1 > left + indent * own && x1 < left + 3 * own).length
  return { left, right, leading, indented: set >= 0.04 * lines.length }
}

/** The middle of the outermost values that a good part of the lines share. */
function mostCommon(values: readonly number[], width: number, side: 'smallest' | 'largest'): number {
  const sorted = values.toSorted((a, b) => (side === 'smallest' ? a - b : b - a))
  const needed = Math.max(2, 0.12 * values.length)
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number
    let k = i
    while (k < sorted.length && Math.abs((sorted[k] as number) - value) <= width) k++
    if (k - i >= needed) return sorted[(i + k) >> 1] as number
  }
  return sorted[0] as number
}
