import type { Layout } from '../input/layout.ts'

/** What becomes of one code unit of the source. */
export const KEEP = 0
export const DROP = 1
/** Reads as `\n`: the end of a line, or a wide gap that stands for one. */
export const BREAK = 2
/** Reads as one space. */
export const SPACE = 3
/** Divides two cells of a row: reads as a tab, beside others or at the edge of a line too. */
export const CELL = 4

/** Why whole lines were left out. */
export type DropReason = 'page-chrome' | 'page-number' | 'repeated-text' | 'running-head'

/** A line of the draft, in source offsets; `first` is -1 for a line without any visible character. */
export interface DraftLine {
  /** Behind the line end before it. */
  readonly from: number
  /** The line end itself, or the end of the text. */
  readonly to: number
  /** First kept character. */
  readonly first: number
  /** Last kept character. */
  readonly last: number
  /** Number of kept characters. */
  readonly size: number
  /** Columns on paper: two for a 汉字, one for a Latin letter or digit. */
  readonly width: number
  /** A row of a table that the file itself shows as one, or whose cells are divided by tabs. */
  readonly row: boolean
}

/** A source text on its way to the clean one: each step marks what is to be left out, none moves a character. */
export class Draft {
  readonly source: string
  /** The code units of the source: an array of numbers is read much faster than a string. */
  readonly codes: Uint16Array
  readonly fate: Uint8Array
  readonly dropped: { readonly raw: { readonly from: number; readonly to: number }; readonly why: DropReason }[] = []
  /** What the file tells beyond its words; `null` for plain text. */
  readonly layout: Layout | null
  #lines: DraftLine[] | null = null

  constructor(source: string, layout: Layout | null = null) {
    this.source = source
    this.layout = layout
    const bytes = Buffer.from(source, 'utf16le')
    this.codes = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    this.fate = new Uint8Array(source.length)
  }

  /** Lines after the character steps; blank ones included. Computed once: later steps do not move line ends. */
  get lines(): readonly DraftLine[] {
    this.#lines ??= readLines(this.codes, this.fate)
    return this.#lines
  }

  /** The kept characters of a line: ` 第 一 章 ` → `第一章`. Meant for short lines. */
  read(line: DraftLine): string {
    if (line.first < 0) return ''
    const { source, fate } = this
    if (line.last - line.first + 1 === line.size) return source.slice(line.first, line.last + 1)
    const parts: string[] = []
    for (let i = line.first; i <= line.last; i++) if (fate[i] === KEEP || fate[i] === CELL) parts.push(source[i] as string)
    return parts.join('')
  }

  /** The first kept characters of a line, for looking at how it begins. */
  head(line: DraftLine, count: number): string {
    if (line.size <= count) return this.read(line)
    if (line.last - line.first + 1 === line.size) return this.source.slice(line.first, line.first + count)
    let text = ''
    for (let i = line.first; i <= line.last && text.length < count; i++) if (this.fate[i] === KEEP) text += this.source[i]
    return text
  }

  /** Leaves a run of the source out without a word: debris, spaces. */
  drop(from: number, to: number): void {
    this.fate.fill(DROP, from, to)
  }

  /** Leaves whole lines out and remembers why; their line ends stay. */
  leaveOut(lines: readonly DraftLine[], why: DropReason): void {
    const first = lines.find((line) => line.first >= 0)
    const last = lines.findLast((line) => line.first >= 0)
    if (!first || !last) return
    for (const line of lines) if (line.first >= 0) this.drop(line.first, line.last + 1)
    this.dropped.push({ raw: { from: first.first, to: last.last + 1 }, why })
  }

  /** Leaves the first kept characters of a line out and remembers why. */
  leaveOutHead(line: DraftLine, count: number, why: DropReason): void {
    let left = count
    let to = line.first
    for (; left > 0 && to <= line.last; to++) if (this.fate[to] === KEEP) left--
    this.drop(line.first, to)
    this.dropped.push({ raw: { from: line.first, to }, why })
    // what is left of it begins behind
    Object.assign(line, { first: to, size: line.size - count, width: line.width - count })
  }

  /** Whether a line still shows anything. */
  visible(line: DraftLine): boolean {
    return line.first >= 0 && this.fate[line.first] !== DROP
  }
}

/** A line with so many tabs inside is a row. */
const fewestTabs = 2

function readLines(codes: Uint16Array, fate: Uint8Array): DraftLine[] {
  const lines: DraftLine[] = []
  let from = 0
  let first = -1
  let last = -1
  let size = 0
  let width = 0
  let row = false
  let tabs = 0
  for (let i = 0; i <= codes.length; i++) {
    const kind = i < codes.length ? fate[i] : BREAK
    if (kind === BREAK) {
      lines.push({ from, to: i, first, last, size, width, row: row || tabs >= fewestTabs })
      from = i + 1
      first = -1
      size = 0
      width = 0
      row = false
      tabs = 0
    } else if (kind !== DROP) {
      // a tab divides what stands before it from what follows
      if (codes[i] === 9 && first >= 0) tabs++
      if (first < 0) first = i
      last = i
      size++
      if (kind === CELL) row = true
      width += (codes[i] as number) < 0x2000 ? 1 : 2
    }
  }
  return lines
}
