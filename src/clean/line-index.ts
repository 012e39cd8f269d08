import type { Point } from 'unist'
import { type Place, placeAt } from '../input/layout.ts'

/** A place in the source: a unist point with its offset, and beside it the block or page of the file where one is known. */
export type SourcePoint = Point & { offset: number; block?: string; page?: number }

/**
 * Line starts of a text, for turning an offset into a unist point on demand.
 *
 * LF, CRLF and CR each end a line, so `'a\r\nb\rc'` has three lines.
 * Lines and columns are 1-based, offsets 0-based, all in UTF-16 code units.
 */
export class LineIndex {
  readonly #starts: number[]
  /** Index of the line that was asked for last. */
  #near = 0
  readonly #places: readonly Place[]

  constructor(text: string, places: readonly Place[] = []) {
    this.#places = places
    const starts = [0]
    if (text.includes('\r')) {
      const end = /\r\n?|\n/g
      while (end.test(text)) starts.push(end.lastIndex)
    } else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
    this.#starts = starts
  }

  /** Number of lines; a text that ends in a line end has an empty last line. */
  get count(): number {
    return this.#starts.length
  }

  /** 1-based line that holds `offset`. Asked for in reading order, the answer is mostly the last one or the next. */
  lineAt(offset: number): number {
    const starts = this.#starts
    let near = this.#near
    if ((starts[near] as number) <= offset) {
      if (offset >= (starts[near + 1] ?? Infinity)) near++
      if (offset < (starts[near + 1] ?? Infinity)) {
        this.#near = near
        return near + 1
      }
    }
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    this.#near = low
    return low + 1
  }

  /** Offset → unist point. */
  pointAt(offset: number): SourcePoint {
    const line = this.lineAt(offset)
    const point: SourcePoint = { line, column: offset - (this.#starts[line - 1] as number) + 1, offset }
    if (this.#places.length === 0) return point
    const place = placeAt(this.#places, offset)
    if (place?.block !== undefined) point.block = place.block
    if (place?.page !== undefined) point.page = place.page
    return point
  }
}
