import type { CleanText } from '../clean/clean-text.ts'
import type { Line, MarkerMatch } from '../lines/line.ts'
import type { SectionKind } from './ast.ts'
import { inferRanks } from './infer-depth.ts'
import { HeadingPlacer, type Placement } from './place-headings.ts'

/** A marker that opens a section, with the place of that section. */
export interface Opening extends Placement {
  readonly match: MarkerMatch
  readonly line: number
}

/** Lines this long on average have lost their line ends. */
const flowingLine = 400

/** The next number of a series is looked for within so many headings. */
const lookAhead = 60

/** A box ends at so many blank lines behind its text. */
const boxGap = 2

/** What the choice needs of a document. */
export interface Chosen {
  readonly openings: readonly Opening[]
  /** Whether a line has lost its line ends. */
  readonly flows: (line: Line) => boolean
}

/**
 * Which of the markers found open a section, and how deep each stands.
 *
 * At the start of a line nearly all do. In mid-line a marker does only where a line end may have been lost and the
 * series that is open expects its number: `…保障。二、主要任务（一）…`, but not `包括：（1）…；（2）…`.
 */
export function chooseMarkers(clean: CleanText, lines: readonly Line[], ignored: ReadonlySet<number>): Chosen {
  const { norm } = clean
  const flowing = isFlowing(lines)
  const flows = (line: Line): boolean => flowing || holdsSections(line)
  const decimal = isDecimal(lines, ignored)
  const opens = (line: Line): boolean => {
    const id = line.marker?.marker.id ?? ''
    return line.marker !== null && (decimal || !id.startsWith('decimal'))
  }
  const all: { match: MarkerMatch; line: number }[] = []
  lines.forEach((line, i) => {
    if (ignored.has(i)) return
    if (line.marker && opens(line)) all.push({ match: line.marker, line: i })
    for (const match of line.inner) all.push({ match, line: i })
  })
  const { twoAhead, nextOrdinal } = series(all.map(({ match }) => match))
  const ranks = inferRanks(
    all
      .filter(({ match }) => !match.doubtful && (match.stands === 'first' || (flowing && match.stands === 'after-stop')))
      .map(({ match }) => match),
  )
  const placer = new HeadingPlacer(norm, ranks, nextOrdinal)
  const openings: Opening[] = []
  let last: Opening | null = null
  let boxLine = -1
  for (let i = 0; i < all.length; i++) {
    const { match, line } = all[i] as { match: MarkerMatch; line: number }
    const here = lines[line] as Line
    if (placer.inBox && line > boxLine + 1 && here.blanks >= boxGap && match.stands === 'first' && !placer.expects(match))
      placer.closeBox()
    if (match.stands !== 'first' && !opensInside(clean, match, here, line, last, placer, flows(here), twoAhead)) continue
    if (last === null && isWholeDocument(clean, match, all)) continue
    // 3.95%的社区… between 2. and 4.
    if (match.doubtful && !(placer.expects(match) && nextOrdinal(match.marker.id, i) === (match.ordinal ?? 0) + 1)) continue
    if (match.marker.id === 'decimal-1' && !(match.ordinal === 1 || placer.expects(match))) continue
    last = { match, line, ...placer.place(match, i) }
    if (match.marker.kind === 'box' || match.marker.kind === 'table') boxLine = nextShown(lines, line)
    openings.push(last)
  }
  return { openings, flows }
}

/**
 * `附件` above all else, with no letter before it: the file holds the attachment alone, which is the document.
 */
function isWholeDocument({ norm }: CleanText, match: MarkerMatch, all: readonly { match: MarkerMatch }[]): boolean {
  if (match.marker.kind !== 'attachment') return false
  if (norm.slice(0, match.from).includes('。')) return false
  return !all.some((other) => other.match !== match && other.match.marker.kind === 'attachment' && other.match.stands === 'first')
}

/** The line behind a caption that holds its first text; the gap between the two ends no box. */
function nextShown(lines: readonly Line[], line: number): number {
  let i = line + 1
  while (i < lines.length && (lines[i] as Line).span.to === (lines[i] as Line).span.from) i++
  return i
}

/** Whether a marker in mid-line opens a section. */
function opensInside(
  { map, norm }: CleanText,
  match: MarkerMatch,
  { span }: Line,
  line: number,
  last: Opening | null,
  placer: HeadingPlacer,
  flowing: boolean,
  twoAhead: ReadonlySet<MarkerMatch>,
): boolean {
  const { kind } = match.marker
  const before = norm[match.from - 1] as string
  const gap = map.raw(match.from) > map.raw(match.from - 1) + 1
  if (kind === 'bullet')
    return match.stands === 'after-stop' && before !== '”' && before !== '」' && (flowing || gap) && before !== ')'
  const begins = match.ordinal === 1 && twoAhead.has(match)
  const goesOn = placer.expects(match)
  if (kind === 'attachment')
    return flowing && match.ordinal !== null && (begins || goesOn || match.ordinal === 1) && !/[见按照]$/.test(before)
  if (kind === 'box') return flowing && (goesOn || match.ordinal === 1)
  if (!begins && !goesOn) return false
  // Right behind a title that is still open: `二、基本原则（一）…`.
  const titled = last !== null && last.line === line && last.match.from >= span.from && isTitle(norm, last.match.to, match.from)
  if (match.stands === 'anywhere' && titled && last) {
    // 一、提升质量 （一）公开信息。: a blank stands where the line end was lost
    if (gap && begins && kind === 'l2') return true
    // 第一章总则第一条…: nothing does, behind a short title of the level above
    const below = levelBelow[last.match.marker.kind]?.includes(kind)
    if (below && match.from - last.match.to <= longestAbove && !ofItem.test(norm.slice(match.to, match.to + 2))) return true
  }
  if (match.stands === 'anywhere') return flowing && (titled || (goesOn && kind !== 'l4' && kind !== 'article'))
  if (before === '。' || before === '!' || before === '?') {
    // （1）甲。（2）乙。: what the line opens with goes on in it
    const series = goesOn && last?.line === line && last.match.marker.id === match.marker.id
    return kind !== 'l4' || flowing || series
  }
  if (')〕]…'.includes(before)) return flowing || gap
  if (before === ':') return flowing && (kind !== 'l4' || goesOn || begins)
  if (before === ';') return flowing && goesOn
  return flowing && (titled || kind === 'l1' || kind === 'chapter')
}

/** What can follow a short title of each kind at once on its line, where a line end was lost. */
const levelBelow: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  part: ['chapter'],
  chapter: ['division', 'article'],
  division: ['article'],
  l1: ['l2'],
}
/** Such a title is no longer than this. */
const longestAbove = 16
/** 第三条（一）项 */
const ofItem = /^(?:[项款目类级中的和至]|所列|规定)/

/** Whether a run of text can be nothing but a title: short, with no full stop in it. */
function isTitle(norm: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 48) return false
  return !/[。;:!?]/.test(norm.slice(from, to))
}

/** Whether lines are so long that line ends must have been lost, or one line holds most of the text and its headings. */
function isFlowing(lines: readonly Line[]): boolean {
  let shown = 0
  let size = 0
  let longest = 0
  let headings = 0
  for (const { span, inner } of lines) {
    const length = span.to - span.from
    if (length === 0) continue
    shown++
    size += length
    if (length <= longest) continue
    longest = length
    headings = inner.filter(({ marker, stands }) => stands === 'after-stop' && marker.rank <= 60).length
  }
  if (shown === 0) return false
  if (longest > 2 * flowingLine && (size / shown > flowingLine || longest > 0.6 * size)) return true
  return headings >= 3 && longest > 0.6 * size
}

/** Whether a long line holds several sections of the upper levels, though the document has its line ends elsewhere. */
function holdsSections({ span, inner }: Line): boolean {
  if (span.to - span.from <= flowingLine || inner.length < 2) return false
  return inner.filter(({ marker, stands }) => stands === 'after-stop' && marker.rank <= 60).length >= 2
}

/** Whether the document is numbered 1, 1.1, 1.1.1: otherwise `2.1` at the start of a line is an amount. */
function isDecimal(lines: readonly Line[], ignored: ReadonlySet<number>): boolean {
  let first = 0
  let second = 0
  lines.forEach(({ marker }, i) => {
    if (marker?.marker.id !== 'decimal-2' || ignored.has(i)) return
    if (marker.ordinal === 1) first++
    else second++
  })
  return first >= 1 && second >= 1 && first + second >= 3
}

/** What follows in each style: which first members have a second, and the next number behind a place. */
function series(all: readonly MarkerMatch[]): {
  twoAhead: ReadonlySet<MarkerMatch>
  nextOrdinal: (style: string, after: number) => number | null
} {
  const twoAhead = new Set<MarkerMatch>()
  const two = new Map<string, boolean>()
  for (let i = all.length - 1; i >= 0; i--) {
    const match = all[i] as MarkerMatch
    const style = match.marker.id
    if (match.ordinal === 2) two.set(style, true)
    else if (match.ordinal === 1) {
      if (two.get(style)) twoAhead.add(match)
      if (match.stands !== 'anywhere') two.set(style, false)
    }
  }
  const nextOrdinal = (style: string, after: number): number | null => {
    for (let i = after + 1; i < Math.min(all.length, after + lookAhead); i++) {
      const match = all[i] as MarkerMatch
      if (match.marker.id === style && match.stands !== 'anywhere') return match.ordinal
    }
    return null
  }
  return { twoAhead, nextOrdinal }
}
