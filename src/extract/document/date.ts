import { columnKind } from '../../lexicon/column-labels.ts'
import type { Piece } from './piece.ts'
import { readMetadataDate } from './read-date.ts'
import type { Titles } from './title.ts'

/** Where the date of issue stands: under the title, or as the piece of the signature. */
export interface IssueDate {
  readonly date: string
  /** Piece of the signature's date, or `null`. */
  readonly at: number | null
}

/**
 * Date of issue (成文日期): in brackets under the title, the signature, the page's table, in this order.
 * The day a page was posted (发布日期, 发表于) is none of them.
 */
export function findDate(pieces: readonly Piece[], titles: Titles): IssueDate | null {
  const cells = cellsOfTerms(pieces)
  const signed = signatureAt(pieces, titles, cells)
  for (let i = 0; i < titles.bodyAt; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'date' && piece.value && signed !== i && !cells.has(i)) return { date: piece.value, at: signed }
  }
  if (signed !== null) return { date: (pieces[signed] as Piece).value as string, at: signed }
  for (const piece of pieces) {
    const date = piece.key === 'date' && piece.value ? readMetadataDate(piece.value.replace(/\s/g, '')) : null
    if (date) return { date, at: null }
  }
  return null
}

/**
 * Date line of the signature: of a circular the last one before what is attached; else one under a body's name, else
 * the last one near the end. Dates in a table or a list far from the end are not it.
 */
function signatureAt(pieces: readonly Piece[], { bodyAt, attachedAt }: Titles, cells: ReadonlySet<number>): number | null {
  let last: number | null = null
  const underBodies: number[] = []
  for (let i = bodyAt + 1; i < attachedAt; i++) {
    if ((pieces[i] as Piece).kind !== 'date' || cells.has(i)) continue
    last = i
    const above = pieces[i - 1] as Piece
    if (above.kind === 'agency' && !above.text.includes('、')) underBodies.push(i)
  }
  // bodies with dates below them, one after another: rows of a list of tasks behind the text
  const annex = pieces.findIndex(({ text }, i) => i > bodyAt && /^附(?:件|表)[一二三四五\d]?$/.test(text))
  const inList = underBodies.length > 2 && annex >= 0
  const underBody = (inList ? underBodies.find((i) => i < annex) : underBodies[0]) ?? null
  if (inList && underBody === null) return null
  if (attachedAt < pieces.length) return underBody ?? last
  if (underBody !== null) return underBody
  if (last === null) return null
  const after = pieces.slice(last + 1)
  const noted = after[0]?.kind === 'note'
  return noted || after.every(({ kind }) => kind !== 'text' && kind !== 'heading') ? last : null
}

/** Dates that are cells of a table: below 完成时限, up to the next sentence, with no signature's place behind them. */
function cellsOfTerms(pieces: readonly Piece[]): ReadonlySet<number> {
  const cells = new Set<number>()
  let listed = false
  pieces.forEach(({ kind, text }, i) => {
    if (kind === 'line' && columnKind(text) === 'term') listed = true
    else if (kind === 'text' && text.endsWith('。')) listed = false
    const next = pieces[i + 1]?.kind
    if (listed && kind === 'date' && (next === undefined || next === 'line' || next === 'text' || next === 'heading'))
      cells.add(i)
  })
  return cells
}
