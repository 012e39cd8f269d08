import type { MarkerMatch } from '../lines/line.ts'
import type { Ranks } from './infer-depth.ts'

/** Where a heading stands. */
export interface Placement {
  /** 1 for the topmost. */
  readonly depth: number
  /** It goes on with a series of another style: `6、` behind 五、. */
  readonly stray: boolean
  /** Number of the heading before it in its series, `null` where it begins one. */
  readonly before: number | null
}

interface Open {
  readonly style: string
  readonly kind: MarkerMatch['marker']['kind']
  readonly rank: number
  readonly ordinal: number | null
  /** What closes its number, `.` or `、`: two series of one style may differ in it. */
  readonly mark: string
}

/** Boxes and tables hold what ranks below this. */
const boxRank = 65

/** Styles whose numbers are mixed up with one another: 一、 （一） 1. （1）. */
const plain = new Set(['l1', 'l2', 'l3', 'l4'])

/** Follows the headings of a document in reading order and says how deep each stands. */
export class HeadingPlacer {
  readonly #ranks: Ranks
  readonly #norm: string
  /** Number that the next heading of a style has, behind the marker at an index. */
  readonly #nextOrdinal: (style: string, after: number) => number | null
  #open: Open[] = []
  #last = new Map<string, number>()

  constructor(norm: string, ranks: Ranks, nextOrdinal: (style: string, after: number) => number | null) {
    this.#norm = norm
    this.#ranks = ranks
    this.#nextOrdinal = nextOrdinal
  }

  /** Number of the last heading of a style, anywhere before in the same document or attachment. */
  last(style: string): number | null {
    return this.#last.get(style) ?? null
  }

  /** Whether a series of this style is open and expects this number next. */
  expects(match: MarkerMatch): boolean {
    const { ordinal } = match
    if (ordinal === null) return false
    return (
      this.#open.some((one) => one.style === match.marker.id && one.ordinal === ordinal - 1) ||
      this.last(match.marker.id) === ordinal - 1
    )
  }

  /** Whether a box is open. */
  get inBox(): boolean {
    return this.#open.some((one) => isBox(one))
  }

  /** Ends the box that is open: a gap behind its text. */
  closeBox(): void {
    const at = this.#open.findIndex(isBox)
    if (at >= 0) this.#open.length = at
  }

  /** Puts the next heading in its place; `index` is its place among the markers. */
  place(match: MarkerMatch, index: number): Placement {
    const { marker, ordinal } = match
    const style = marker.id
    const rank = this.#ranks.get(style) ?? marker.rank
    const mark = this.#norm[match.to - 1] as string
    const here: Open = { style, kind: marker.kind, rank, ordinal, mark }
    if (marker.kind === 'bullet') return { depth: this.#open.length + 1, stray: false, before: null }
    if (marker.kind === 'attachment') {
      this.#last = new Map([...this.#last].filter(([id]) => id === style))
      return this.#push(0, here, false, this.#open.find((one) => one.style === style)?.ordinal ?? null)
    }
    if (isBox(here)) {
      const at = this.#open.findIndex(isBox)
      return this.#push(at < 0 ? this.#open.length : at, here, false, this.last(style))
    }
    // 1. 造林 / 专栏3 / （一）建设示范林: of a series that is open a first member can stand in the box alone
    const box = this.#open.length - 1
    if (ordinal === 1 && box >= 0 && isBox(this.#open[box] as Open) && this.#open.some((one) => one.style === style))
      return this.#push(box + 1, here, false, null)
    const sibling = ordinal === null ? -1 : this.#open.findLastIndex((one) => one.style === style && one.ordinal === ordinal - 1)
    if (sibling >= 0) return this.#push(sibling, here, false, (ordinal as number) - 1)
    const other = this.#strayFrom(match, mark, index)
    if (other >= 0) {
      const { style: series, kind, rank: place } = this.#open[other] as Open
      return this.#push(other, { style: series, kind, rank: place, ordinal, mark }, true, (ordinal as number) - 1)
    }
    let at = this.#open.length
    while (at > 0) {
      const above = this.#open[at - 1] as Open
      if (isBox(above) ? rank > boxRank : above.rank < rank) break
      at--
    }
    const before = this.#open[at]
    return this.#push(at, here, false, before?.style === style ? before.ordinal : null)
  }

  /** Index of the open heading of another style whose series this one goes on with, or -1. */
  #strayFrom(match: MarkerMatch, mark: string, index: number): number {
    const { ordinal, marker } = match
    if (ordinal === null || ordinal < 2 || !plain.has(marker.kind)) return -1
    if (this.last(marker.id) === ordinal - 1) return -1
    const own = this.#open.findLast((one) => one.style === marker.id)
    if (own && own.mark === mark && ordinal - (own.ordinal as number) <= 2 && ordinal > (own.ordinal as number)) return -1
    const at = this.#open.findLastIndex((one) => one.style !== marker.id && plain.has(one.kind) && one.ordinal === ordinal - 1)
    if (at < 0) return -1
    const { style } = this.#open[at] as Open
    return this.#nextOrdinal(style, index) === ordinal ? -1 : at
  }

  #push(at: number, open: Open, stray: boolean, before: number | null): Placement {
    this.#open.length = at
    this.#open.push(open)
    if (open.ordinal !== null) this.#last.set(open.style, open.ordinal)
    return { depth: this.#open.length, stray, before }
  }
}

function isBox(one: Open): boolean {
  return one.kind === 'box' || one.kind === 'table'
}
