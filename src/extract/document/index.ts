import type { Plugin } from 'unified'
import type { CleanText } from '../../clean/clean-text.ts'
import { draftWords } from '../../lexicon/document-types.ts'
import type { PolicyRoot } from '../../tree/ast.ts'
import '../data.ts'
import { findCites } from './cites.ts'
import { findDate } from './date.ts'
import type { DocumentFacts } from './facts.ts'
import { fold } from './fold.ts'
import { findIssuers, signatureAbove, spokenFor } from './issuers.ts'
import { ownNumber } from './number.ts'
import { findPeriod } from './period.ts'
import type { Piece } from './piece.ts'
import { readPieces } from './pieces.ts'
import { regionHint, regionOfIssuers, regionOfText } from './region.ts'
import { findTitles, type Titles } from './title.ts'
import { documentType, typeByText } from './type.ts'

/** Reads what the document says of itself: title, type, issuers, region, date, number, term, citations. */
export const extractDocument: Plugin<[], PolicyRoot> = () => (_root, file) => {
  if (file.data.clean) file.data.facts = documentFacts(file.data.clean)
}

/** Clean text → facts; each from where it is written, `null` where the text does not tell. */
export function documentFacts(clean: CleanText): DocumentFacts {
  const pieces = readPieces(clean.page)
  const titles = findTitles(pieces)
  const { title, circular } = titles
  const number = ownNumber(pieces.slice(0, titles.bodyAt))
  const date = findDate(pieces, titles)
  const signature = date?.at == null ? [] : signatureAbove(pieces, date.at)
  const hint = regionHint(pieces, titles, signature, number)
  const region = hint ?? regionOfText(pieces, clean.norm)
  const issuers = findIssuers(pieces, titles, signature, number, region)
  const kind = title === null ? { type: untitledType(pieces), typeText: null } : documentType(fold(title))
  return {
    title,
    ...kind,
    issuers,
    region: regionOfIssuers(issuers) ?? region,
    date: date?.date ?? null,
    number,
    ...indexNumber(pieces),
    period: findPeriod(title, titles.subtitles, pieces, titles.bodyAt),
    draft: isDraft(
      titles,
      pieces.slice(0, titles.bodyAt).map(({ text }) => text),
    ),
    cites: findCites(
      clean,
      [title, circular].filter((name) => name !== null),
      number,
    ),
  }
}

/** 各位代表 opens a report; else what the text calls itself. */
function untitledType(pieces: readonly Piece[]): DocumentFacts['type'] {
  return spokenFor(pieces) ? 'report' : typeByText(pieces.map(({ text }) => text))
}

/** 索引号 of a government page: `索引号：000014349/2023-00011`. */
function indexNumber(pieces: readonly Piece[]): { indexNumber?: string } {
  const piece = pieces.find(({ kind, text, value }) => kind === 'metadata' && /^(?:信息)?索引号:/.test(text) && value)
  return piece?.value === undefined ? {} : { indexNumber: piece.value }
}

/** A mark in the title or in a bracket under it; those of cited documents stand inside 《…》 or in prose. */
function isDraft({ title, circular }: Titles, front: readonly string[]): boolean {
  if ([title, circular].some((name) => name && /征求.{0,20}意见/.test(name))) return true
  return front.some((line) => {
    const own = line.replace(/《[^《》]*》/g, '')
    return draftWords.some((word) => own.includes(`(${word}`) || own.endsWith(word) || own.endsWith(`${word})`))
  })
}
