import type { LineIndex, SourcePoint } from './line-index.ts'

/** A half-open run of offsets in UTF-16 code units: of the clean text unless said otherwise. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A place in the source text as it was read; unist's `Position` with offsets always present. */
export interface SourcePosition {
  start: SourcePoint
  end: SourcePoint
}

/**
 * Where each character of the clean text stands in the source: the one place where offsets change.
 *
 * Cleaning only drops characters or folds one into one, so one source offset a clean character is enough.
 * The raw end of a span is the end of its *last* character: what was dropped behind it stays outside the quote.
 */
export class PositionMap {
  readonly #offsets: Uint32Array
  readonly #lines: LineIndex

  /** `offsets[i]` is the source offset of clean character `i`. */
  constructor(offsets: Uint32Array, lines: LineIndex) {
    this.#offsets = offsets
    this.#lines = lines
  }

  /** Source offset of the clean character at `index`; one past the end gives the end of the last one. */
  raw(index: number): number {
    const offsets = this.#offsets
    if (index < offsets.length) return offsets[index] as number
    return offsets.length === 0 ? 0 : (offsets[offsets.length - 1] as number) + 1
  }

  /** Clean span → raw span: `88以上` → the span of `８８ 以上`. An empty span stays empty. */
  toRaw(span: Span): Span {
    const from = this.raw(span.from)
    if (span.to <= span.from) return { from, to: from }
    return { from, to: this.raw(span.to - 1) + 1 }
  }

  /** Clean span → unist position in the source. */
  position(span: Span): SourcePosition {
    const { from, to } = this.toRaw(span)
    return { start: this.#lines.pointAt(from), end: this.#lines.pointAt(to) }
  }

  /** Raw span → unist position in the source. */
  rawPosition({ from, to }: Span): SourcePosition {
    return { start: this.#lines.pointAt(from), end: this.#lines.pointAt(to) }
  }

  /** 1-based source line of a clean offset. */
  line(index: number): number {
    return this.#lines.lineAt(this.raw(index))
  }
}
