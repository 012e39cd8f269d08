import { captionStarts } from '../../lexicon/front-matter.ts'
import { fold } from './fold.ts'
import type { Piece } from './piece.ts'
import { titleKey, yearsOnly } from './same-title.ts'
import { isYearBracket, type TitleLine } from './title-line.ts'
import { documentType } from './type.ts'

const issuing = /《((?:[^《》]|《[^《》]*》)+)》(?:[^《》。]|。(?=现)){0,80}?(?:印发|下发|转发|批转|发布|公布|颁发)/
/** 现公布修订后的《…条例》,自…起施行。 */
const publishing = /^现(?:予)?(?:公布|发布)(?:(?:修订|修改|修正)后的)?《((?:[^《》]|《[^《》]*》)+)》/
export const issuedTitle = /(?:印发|转发|下发|发布|公布|批转)《?(.+?)》?的(?:通知|函|通告|公告)$/

/** The body whose paper a circular passes on: 市林业局, 市国土房产局关于. */
const passedOn = /^[^关于《》\d]{2,16}?[局委厅办部会](?:关于|等部门关于|(?=\d{4}年))/

/** The title of the thing that a circular issues, if its text follows. */
export function attachedTitle(pieces: readonly Piece[], own: TitleLine | null, bodyAt: number): TitleLine | null {
  const end = Math.min(pieces.length, bodyAt + 60)
  let names: readonly string[] = []
  let from = bodyAt
  for (let i = bodyAt; i < end && names.length === 0; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'text' && piece.text.includes('《')) {
      names = namesTogether(piece.text)
      const name = issuing.exec(piece.text)?.[1] ?? publishing.exec(piece.text)?.[1]
      if (names.length === 0 && name) names = [name]
      from = i + 1
    }
    if (piece.kind === 'heading') break
  }
  const shown = own ? (issuedTitle.exec(own.title)?.[1] ?? null) : null
  const byTitle = shown && fold(shown)
  for (const [nth, name] of names.entries()) {
    const found = attachedAs(pieces, name, bodyAt, from)
    // where the first of several follows, the others stand further on, and the title of all is that of the circular
    if (found) return names.length > 1 && nth === 0 && own ? null : found
  }
  const found = byTitle ? attachedAs(pieces, byTitle, bodyAt, bodyAt) : null
  if (found) return found
  // 转发市林业局2015年森林防火方案: what is passed on stands below with the place for the body
  const passed = byTitle?.replace(passedOn, '')
  const below = passed && passed !== byTitle ? attachedAs(pieces, passed, bodyAt, bodyAt) : null
  if (below) return below
  return shown ? attachedArticles(pieces, shown, bodyAt) : null
}

function attachedAs(pieces: readonly Piece[], name: string, bodyAt: number, from: number): TitleLine | null {
  if (titleKey(name).length < 6) return null
  return findAttached(pieces, name, from) ?? attachedInRun(pieces, name, Math.max(bodyAt, from - 1))
}

/** What begins with its first part right behind the date of the circular, which alone gives its title. */
function attachedArticles(pieces: readonly Piece[], title: string, bodyAt: number): TitleLine | null {
  const { type, typeText } = documentType(fold(title))
  if (typeText === null || type === 'notice') return null
  const date = pieces.findIndex(({ kind }, i) => i > bodyAt && kind === 'date')
  const next = date < 0 ? undefined : pieces[date + 1]
  return next && /^(?:第一[章条]|1[.、]?总则)/.test(next.text) ? { title, from: date + 1, to: date + 1 } : null
}

/** Several names in a row that are issued together. */
const together = /(?:《(?:[^《》]|《[^《》]*》)+》[、和及]?){2,}(?=[^《》。]{0,80}(?:印发|下发|转发|发布|公布|颁发))/

/** `《甲方案》《乙方案》已经…通过,现印发给你们` → the two names. */
function namesTogether(text: string): string[] {
  return together.exec(text)?.[0].match(/(?<=《)(?:[^《》]|《[^《》]*》)+/g) ?? []
}

/**
 * Piece where the first of several things begins that a circular issues: `现将《甲方案》《乙方案》印发给你们`; its own title
 * stays that of the circular. `null` where there are not several.
 */
export function severalAttached(pieces: readonly Piece[], bodyAt: number): number | null {
  for (let i = bodyAt; i < Math.min(pieces.length, bodyAt + 12); i++) {
    const names = namesTogether((pieces[i] as Piece).text)
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
      // 文化体制改革中经营性文化事业单位 / 转制为企业的规定: a line of a title may look like a body
      if ((piece.kind !== 'line' && piece.kind !== 'agency') || captionStarts.some((word) => piece.text.startsWith(word))) break
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
