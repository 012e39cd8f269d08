import type { CleanText } from '../clean/clean-text.ts'
import type { Line, Marker, MarkerMatch } from './line.ts'
import { markers } from './markers.ts'

type ByFirst = ReadonlyMap<number, readonly Marker[]>

const byFirst = table(markers)
const byFirstInner = table(markers.filter((marker) => marker.inner))
/** One byte a character, for passing over the many at which no marker begins. */
const innerStarts = new Uint8Array(0x10000)
for (const code of byFirstInner.keys()) innerStarts[code] = 1

/** Marks behind which a new item can begin without a line end. */
const stops = new Set([...'。;:!?”)〕]』」》…'].map((c) => c.charCodeAt(0)))

/** Shorter lines hold one item. */
const shortestFlow = 12

/**
 * Clean text → lines, each with the marker that it opens with and those in its midst:
 * `二、任务（一）聚焦…` → one line that opens with 一 marker and holds another.
 *
 * Nothing is decided here: whether a marker in mid-line opens a section depends on what came before.
 */
export function lexLines(clean: CleanText): Line[] {
  const { norm, source, map } = clean
  const apart = (at: number): boolean => at > 0 && map.raw(at) > map.raw(at - 1) + 1
  const lines: Line[] = []
  let blanks = 0
  let cell = nextCell(norm, 0)
  let from = 0
  let rawFrom = 0
  while (from <= norm.length) {
    const found = norm.indexOf('\n', from)
    const to = found < 0 ? norm.length : found
    const rawFirst = from < norm.length ? map.raw(from) : source.length
    const lead = rawFirst > rawFrom ? source.slice(rawFrom, rawFirst) : ''
    const blank = to === from
    if (cell < from) cell = nextCell(norm, from)
    lines.push({
      span: { from, to },
      blanks,
      tabLed: lead.includes('\t'),
      spaces: blank && lead.trim() === '' && lead !== '' && lead !== '\r',
      hashes: lead.includes('#') ? lead.split('#').length - 1 : 0,
      cells: !blank && cell < to,
      marker: blank ? null : read(norm, from, to, byFirst, 'first', apart),
      inner: to - from > shortestFlow ? innerMarkers(norm, from, to, apart) : none,
    })
    blanks = blank ? blanks + 1 : 0
    from = to + 1
    rawFrom = to < norm.length ? map.raw(to) + 1 : source.length
  }
  return lines
}

const none: readonly MarkerMatch[] = []

/** Place of the next tab or `|`. */
function nextCell(norm: string, from: number): number {
  cellMark.lastIndex = from
  return cellMark.test(norm) ? cellMark.lastIndex - 1 : norm.length
}

const cellMark = /[\t|]/g

function innerMarkers(norm: string, from: number, to: number, apart: (at: number) => boolean): readonly MarkerMatch[] {
  let found: MarkerMatch[] | null = null
  for (let i = from + 2; i < to; i++) {
    if (innerStarts[norm.charCodeAt(i)] === 0) continue
    const before = norm.charCodeAt(i - 1)
    const match = read(norm, i, to, byFirstInner, stops.has(before) ? 'after-stop' : 'anywhere', apart)
    if (!match || (match.stands === 'anywhere' && isInsideWord(match, before))) continue
    found ??= []
    found.push(match)
    i = match.to - 1
  }
  return found ?? none
}

/** Characters that cannot stand right before a marker: a digit or dot of the same number, 第, an opening bracket, a comma. */
function isInsideWord(match: MarkerMatch, before: number): boolean {
  if (match.marker.kind === 'bullet') return true
  if (match.marker.first === '第') return false
  return '第0123456789.-—([〔《“一二三四五六七八九十百'.includes(String.fromCharCode(before))
}

function read(
  norm: string,
  at: number,
  end: number,
  tried: ByFirst,
  stands: MarkerMatch['stands'],
  apart: (at: number) => boolean,
): MarkerMatch | null {
  for (const marker of tried.get(norm.charCodeAt(at)) ?? noMarkers) {
    const reading = marker.match(norm, at, end, apart)
    if (reading && reading.to <= end) {
      const { to, text, ordinal, ocr, doubtful } = reading
      const match = { marker, from: at, stands, to, text, ordinal }
      return ocr ? { ...match, ocr } : doubtful ? { ...match, doubtful } : match
    }
  }
  return null
}

const noMarkers: readonly Marker[] = []

function table(list: readonly Marker[]): ByFirst {
  const entries = new Map<number, Marker[]>()
  for (const marker of list) {
    for (const c of marker.first) {
      const code = c.charCodeAt(0)
      const known = entries.get(code)
      if (known) known.push(marker)
      else entries.set(code, [marker])
    }
  }
  return entries
}
