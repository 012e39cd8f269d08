import type { Layout } from '../input/layout.ts'
import { foldings } from './characters.ts'
import { DROP, Draft, type DropReason, KEEP } from './draft.ts'
import { LineIndex } from './line-index.ts'
import { PositionMap, type Span } from './position-map.ts'
import { steps } from './steps.ts'

/**
 * A source text without its dirt, with the way back to where each character stood.
 *
 * `text` is the reading shown to users; `norm` has the same length and folds the widths of punctuation too, so that a
 * rule needs to know one spelling only: `（` `）` `，` `；` `：` `％` `．` become `(` `)` `,` `;` `:` `%` `.`,
 * while 。 、 “ ” 《 》 — stay. A line end in either is `\n`; lines that were wrapped in mid-sentence are joined.
 */
export interface CleanText {
  /** The decoded source; what all public offsets count in. */
  readonly source: string
  /** The source as its file shows it: marks, soft line ends and running heads taken out; the source itself for plain text. */
  readonly page: string
  readonly text: string
  readonly norm: string
  readonly map: PositionMap
  /** Raw spans that the file shows as headings or bold lead sentences, in order. */
  readonly leads: readonly Span[]
  /** Raw spans left out as page chrome, with why; for diagnostics. */
  readonly dropped: readonly { readonly raw: Span; readonly why: DropReason }[]
}

/**
 * Runs the cleaning steps: `第 一 章  总　则\r\n` → `第一章总则\n`.
 *
 * Steps only mark characters of one draft, so nothing has to be composed afterwards: what is left is read off once.
 */
export function cleanText(source: string, layout: Layout | null = null): CleanText {
  const draft = new Draft(source, layout)
  for (const step of steps) step.apply(draft)
  return readOff(draft)
}

function readOff({ source, codes, fate, dropped, layout }: Draft): CleanText {
  const table = foldings
  const size = fate.length
  const offsets = new Uint32Array(size)
  // What is kept moves to the front of the source's own codes, which nobody needs any more.
  const folded = new Uint16Array(size)
  let n = 0
  for (let i = 0; i < size; i++) {
    const kind = fate[i] as number
    if (kind === DROP) continue
    const code = kind === KEEP ? (codes[i] as number) : (written[kind] as number)
    codes[n] = code
    folded[n] = code + (table[code] as number)
    offsets[n] = i
    n++
  }
  const sorted = dropped.toSorted((a, b) => a.raw.from - b.raw.from)
  return {
    source,
    page: showPage(source, layout),
    leads: layout?.leads ?? [],
    text: decode(codes.subarray(0, n)),
    norm: decode(folded.subarray(0, n)),
    map: new PositionMap(n === size ? offsets : offsets.slice(0, n), new LineIndex(source, layout?.places)),
    dropped: sorted,
  }
}

/** What stands for a character that is neither kept nor dropped, by its fate. */
const written: readonly number[] = [0, 0, 10, 32, 9]

/** Code units → string, lone surrogates and all. */
function decode(codes: Uint16Array): string {
  return Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le')
}

/** The source with what its layout says of it done: soft line ends joined, marks and lines of the page left out. */
function showPage(source: string, layout: Layout | null): string {
  if (layout === null || (layout.edits.length === 0 && layout.furniture.length === 0)) return source
  const changes = [...layout.edits, ...layout.furniture.map(({ from, to }) => ({ from, to, as: '' }))].sort(
    (a, b) => a.from - b.from,
  )
  const parts: string[] = []
  let at = 0
  for (const { from, to, as } of changes) {
    if (from < at) continue
    parts.push(source.slice(at, from), as)
    at = to
  }
  return parts.join('') + source.slice(at)
}
