import { captionStarts } from '../../lexicon/front-matter.ts'
import { fold } from './fold.ts'
import type { Piece } from './piece.ts'
import { titleKey, yearsOnly } from './same-title.ts'
import { isYearBracket, type TitleLine } from './title-line.ts'

const issuing = /《((?:[^《》]|《[^《》]*》)+)》(?:[^《》。]|。(?=现)){0,80}?(?:印发|下发|转发|发布|公布|颁发)/
const issuedTitle = /(?:印发|转发|下发|发布|公布|批转)《?(.+?)》?的(?:通知|函|通告|公告)$/

/** The title of the thing that a circular issues, if its text follows. */
export function attachedTitle(pieces: readonly Piece[], own: TitleLine | null, bodyAt: number): TitleLine | null {
  const end = Math.min(pieces.length, bodyAt + 60)
  let name: string | null = null
  let from = bodyAt
  for (let i = bodyAt; i < end && name === null; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'text' && piece.text.includes('《')) {
      name = issuing.exec(piece.text)?.[1] ?? null
      from = i + 1
    }
    if (piece.kind === 'heading') break
  }
  const byTitle = own ? (issuedTitle.exec(fold(own.title))?.[1] ?? null) : null
  for (const wanted of [name, byTitle]) {
    if (!wanted || titleKey(wanted).length < 6) continue
    const start = wanted === name ? from : bodyAt
    const found = findAttached(pieces, wanted, start) ?? attachedInRun(pieces, wanted, Math.max(bodyAt, start - 1))
    if (found) return found
  }
  return null
}

/** Several names in a row that are issued together. */
const together = /(?:《(?:[^《》]|《[^《》]*》)+》[、和及]?){2,}(?=[^《》。]{0,80}(?:印发|下发|转发|发布|公布|颁发))/

/**
 * Piece where the first of several things begins that a circular issues: `现将《甲方案》《乙方案》印发给你们`; its own title
 * stays that of the circular. `null` where there are not several.
 */
export function severalAttached(pieces: readonly Piece[], bodyAt: number): number | null {
  for (let i = bodyAt; i < Math.min(pieces.length, bodyAt + 12); i++) {
    const names = together.exec((pieces[i] as Piece).text)?.[0].match(/(?<=《)(?:[^《》]|《[^《》]*》)+/g) ?? []
    const starts = names.map((name) => findAttached(pieces, name, i + 1)?.from ?? pieces.length)
    if (starts.length > 0) return Math.min(...starts)
  }
  return null
}

function findAttached(pieces: readonly Piece[], wanted: string, start: number): TitleLine | null {
  const key = titleKey(wanted)
  for (let i = start; i < pieces.length; i++) {
    let shown = ''
    for (let k = i; k < Math.min(pieces.length, i + 4); k++) {
      const piece = pieces[k] as Piece
      if (piece.kind !== 'line' || captionStarts.some((word) => piece.text.startsWith(word))) break
      shown += piece.shown
      const found = titleKey(shown)
      if (
        found.length >= 6 &&
        (found === key ||
          found.endsWith(key) ||
          (found.length > 8 && key.endsWith(found)) ||
          yearsOnly(found, key) ||
          yearsOnly(key, found))
      ) {
        const years = pieces[k + 1]
        const more = years && isYearBracket(years.text)
        return { title: more ? shown + years.shown.replace(/\s/g, '') : shown, from: i, to: more ? k + 2 : k + 1 }
      }
      if (!key.startsWith(found) && !key.endsWith(found)) break
    }
  }
  return null
}

/** The attached title run into its prose, where line breaks are lost. */
function attachedInRun(pieces: readonly Piece[], wanted: string, start: number): TitleLine | null {
  const name = fold(wanted)
  for (let i = start; i < Math.min(pieces.length, start + 40); i++) {
    const { text, kind } = pieces[i] as Piece
    if (kind !== 'text' && kind !== 'line') continue
    const at = text.indexOf(name)
    if (at < 0 || '《〈<'.includes(text[at - 1] ?? ' ')) continue
    const behind = text.slice(at + name.length)
    if (
      /^(?:为|根据|按照|近年|一、|第一|目录|总则|\(|本|当前|党的|前言|[1１]\s*总)/.test(behind) &&
      !/^.{0,4}的(?:通知|函)/.test(behind)
    )
      return { title: wanted, from: i, to: i + 1 }
  }
  return null
}
