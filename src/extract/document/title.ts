import { captionStarts, titleContinuations } from '../../lexicon/front-matter.ts'
import { regionAt } from '../../scan/regions.ts'
import { agencyList } from './agency-list.ts'
import { attachedTitle, issuedTitle, severalAttached } from './attached-title.ts'
import { fold } from './fold.ts'
import { leadingIssuers } from './leading-issuers.ts'
import type { Piece } from './piece.ts'
import { sameTitle, titleKey } from './same-title.ts'
import { isTitleEnd, isTitleTail, isYearBracket, openedAt, type TitleLine } from './title-line.ts'

/** The titles of a page: of the document, and of the circular (通知) that issues it where there is one. */
export interface Titles {
  /** Title of the thing issued, or the document's own. */
  readonly title: string | null
  /** Title of the circular, where `title` is another. */
  readonly circular: string | null
  /** Piece behind the title above the text, or 0. */
  readonly titleTo: number
  /** First piece behind the front matter. */
  readonly bodyAt: number
  /** Piece where the attached text begins, or the number of pieces. */
  readonly attachedAt: number
  /** Lines in brackets under the title: （征求意见稿）, （2021—2025年）. */
  readonly subtitles: readonly string[]
}

/** A title, and that of the circular which stands right above what it issues, with no word of its own. */
interface FrontTitle extends TitleLine {
  readonly circular?: string
}

/** Finds the title of a document; `null` where none is written (a report that begins 各位代表). */
export function findTitles(pieces: readonly Piece[]): Titles {
  const bodyAt = firstProse(pieces)
  const own: FrontTitle | null = frontTitle(pieces, bodyAt) ?? strongTitle(pieces, bodyAt) ?? openingTitle(pieces, bodyAt)
  const issued = attachedTitle(pieces, own, bodyAt) ?? (own ? null : announcedTitle(pieces, bodyAt))
  const chosen = issued ?? own
  return {
    title: chosen ? tidy(chosen.title) : null,
    circular: issued && own ? tidy(own.title) : (own?.circular ?? announced(pieces, bodyAt)),
    titleTo: own?.to ?? 0,
    bodyAt,
    attachedAt: issued && issued.from > bodyAt ? issued.from : (severalAttached(pieces, bodyAt) ?? pieces.length),
    subtitles: chosen ? subtitlesBehind(pieces, chosen.to) : [],
  }
}

/** `某办公厅 某办公厅印发《关于…的意见》`: a news page's head for the text that follows. */
function announced(pieces: readonly Piece[], bodyAt: number): string | null {
  for (let i = 0; i < bodyAt; i++) {
    const { kind, shown } = pieces[i] as Piece
    // a line may break the name in 《》
    const head = /《[^》]*$/.test(shown) ? shown + (pieces[i + 1]?.shown ?? '') : shown
    if (kind === 'line' && /印发《.+》$/.test(head) && leadingIssuers(head).length > 0) return tidy(head)
  }
  return null
}

function announcedTitle(pieces: readonly Piece[], bodyAt: number): TitleLine | null {
  const title = /印发《(.+)》$/.exec(announced(pieces, bodyAt) ?? '')?.[1]
  return title && isTitleEnd(fold(title)) ? { title, from: 0, to: 0 } : null
}

/** The first piece of prose or of the heading tree; a sentence of page chrome before it counts too, see `strongTitle`. */
function firstProse(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(
    ({ kind, text }) =>
      (kind === 'text' && text.length !== 0 && text.length >= 16) ||
      kind === 'addressee' ||
      (kind === 'heading' && text.length > 3),
  )
  return at < 0 ? pieces.length : at
}

/** The title before the prose: the last candidate, for navigation and the page's own title stand above it. */
function frontTitle(pieces: readonly Piece[], bodyAt: number): FrontTitle | null {
  let best: FrontTitle | null = null
  for (let i = 0; i < bodyAt; i++) {
    const candidate = candidateAt(pieces, i, bodyAt)
    if (!candidate) continue
    // a page may give the title whole above and without its issuers below
    if (best && issues(best.title, candidate.title)) best = { ...candidate, circular: tidy(best.title) }
    else if (!best || !sameTitle(best.title, candidate.title) || fold(candidate.title).length >= fold(best.title).length)
      best = candidate
    else best = { ...(best as FrontTitle), from: candidate.from, to: candidate.to }
    i = candidate.to - 1
  }
  if (!best) best = quotedTitle(pieces, bodyAt)
  const named = pieces.find((piece) => piece.key === 'title' && piece.value && isTitleEnd(fold(piece.value)))
  if (!named?.value || (best && fold(best.title) !== '政府工作报告')) return best
  // whose report it is may stand in the page's own record alone
  const title = named.value.replace(/[(（]\d{4}年[^()（）]*[)）]$/, '').trim()
  if (best && !fold(title).endsWith('政府工作报告')) return best
  return best ? { ...best, title } : { title, from: bodyAt, to: bodyAt }
}

/** Whether a circular's title names the other: `某市关于印发某市水利规划的通知` / `某市水利规划`. */
function issues(circular: string, title: string): boolean {
  const issued = issuedTitle.exec(fold(circular))?.[1]
  return issued !== undefined && titleKey(issued) === titleKey(title)
}

/** `《关于…的实施细则》` alone on its line, where no other line is a title. */
function quotedTitle(pieces: readonly Piece[], bodyAt: number): TitleLine | null {
  const found = pieces.slice(0, bodyAt).flatMap(({ shown, kind }, i) => {
    const title = kind === 'line' ? /^《([^《》]+)》$/.exec(shown)?.[1] : undefined
    return title && isTitleEnd(fold(title)) ? [{ title, from: i, to: i + 1 }] : []
  })
  // several are a list of links
  return found.length === 1 ? (found[0] as TitleLine) : null
}

/** `…第十四个五年规划纲要,根据《…》编制,…`: a text without a title may name itself in its first words. */
function openingTitle(pieces: readonly Piece[], bodyAt: number): TitleLine | null {
  const piece = pieces[bodyAt]
  const title = piece && /^([^,，。;；:：]{6,60})[,，](?:根据|依据|按照)[^。]{4,160}编制/.exec(piece.shown)?.[1]
  return title && isTitleEnd(fold(title)) ? { title, from: bodyAt, to: bodyAt } : null
}

/** Behind chrome that looks like prose: a line that begins with its issuers and 关于, or is the 政府工作报告. */
function strongTitle(pieces: readonly Piece[], from: number): TitleLine | null {
  for (let i = from; i < Math.min(pieces.length, from + 200); i++) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'heading') return null
    const candidate = candidateAt(pieces, i, pieces.length)
    if (candidate && (leadingIssuers(candidate.title).length > 0 || /^\S{0,8}政府工作报告$/.test(candidate.title)))
      return candidate
  }
  return null
}

/** 某省省长某某作政府工作报告: what a picture shows. */
const delivered = /(?:省长|市长|州长|县长|区长|盟长|旗长|主席|专员|同志)[一-龥·]{2,8}[作做]政府工作报告$/

/** A title that ends at piece `i`, with the lines above that belong to it. */
function candidateAt(pieces: readonly Piece[], i: number, end: number): TitleLine | null {
  const last = pieces[i] as Piece
  if (last.kind !== 'line' || !(isTitleTail(last.text) || isTitleEnd(last.text))) return null
  if (captionStarts.some((word) => last.text.startsWith(word)) || delivered.test(last.text)) return null
  // （2022年1月8日 某某）: when and by whom it was given
  let title = lastWords(last.shown.replace(/[(（](?:\d{4}年\d{1,2}月\d{1,2}日[^()（）]*|第[^()（）]{4,30}会议)[)）]$/, ''))
  let from = openedAt(pieces, i) ?? i
  for (let k = i - 1; k >= from; k--) title = (pieces[k] as Piece).shown + title
  for (let k = from - 1; k >= 0 && i - k <= 4; k--) {
    const above = pieces[k] as Piece
    const joined = join(above, title)
    if (!joined) break
    title = joined
    from = k
  }
  let to = i + 1
  const next = pieces[to]
  if (next && to < end && next.kind === 'line' && /^的/.test(next.text) && (isTitleTail(next.text) || isTitleEnd(next.text))) {
    title += next.shown
    to++
  }
  const years = pieces[to]
  if (years && isYearBracket(years.text) && to < end) {
    title += years.shown.replace(/\s/g, '')
    to++
  }
  const text = fold(title)
  return text.length >= 6 && text.length <= 160 ? { title, from, to } : null
}

/** Whether a line above belongs to the title: its issuers, or its beginning that has no end yet. */
function join(above: Piece, title: string): string | null {
  const folded = fold(title)
  // an issuer above a title that names it again is the page's
  if (above.kind === 'agency' && folded.startsWith(above.text)) return null
  if (above.kind === 'agency')
    return /^(?:关于|印发|转发|批转)/.test(folded) || leadingIssuers(title).length > 0 ? `${above.shown} ${title}` : null
  if (above.kind !== 'line' || above.markdown || /[:>|/]/.test(above.text)) return null
  // 某市…第十四个五年规划 / 和二〇三五年远景目标纲要: it ends in a word for a document, and goes on
  if (goesOn(folded) && startsTitle(above.shown) && isTitleEnd(above.text)) return `${above.shown}${title}`
  // 关于分解落实2019年市政府工作报告 / 主要目标任务的通知: it ends in a word for a document, and is not one
  const open = /关于(?!.*的[^的]{2,6}$)/.test(above.text) && /的[^的]{2,6}$/.test(folded) && !/关于|《/.test(folded)
  // 某市贯彻落实…反馈意见 / 整改方案: what is carried out is no title by itself
  const carried =
    carriesOut.test(above.text) && folded.length <= longestCarrying && startsTitle(above.shown) && !startsTitle(title)
  if (carried && isTitleEnd(above.text)) return `${above.shown}${title}`
  if (isTitleEnd(above.text) && !(open && !startsTitle(title))) return null
  if (captionStarts.some((word) => above.text.startsWith(word))) return null
  if (/关于/.test(above.text) && !/^关于/.test(folded) && leadingIssuers(title).length === 0) return `${above.shown}${title}`
  const unstarted = !/^(?:关于|印发)/.test(folded) && !startsTitle(title)
  // a name in 《》 that the line breaks
  if (/《[^》]*$/.test(above.text) && /^[^《]*》/.test(folded)) return `${above.shown}${title}`
  if (/[、和与及]$/.test(above.text) || /^(?:的|和|与|及|暨)/.test(folded)) return `${above.shown}${title}`
  return unstarted && startsTitle(above.shown) && above.text.length >= 6 ? `${above.shown}${title}` : null
}

/** A line that says what is carried out, without 关于; and how long the line below it may be. */
const carriesOut = /^(?!.*关于).*(?:贯彻|落实|执行|办理)/
const longestCarrying = 16

/** Whether a line goes on from one that might have been a title: `和二〇三五年远景目标纲要`, `执行情况与…的报告`; 和平区… is a place. */
function goesOn(folded: string): boolean {
  return titleContinuations.some((word) => folded.startsWith(word)) && regionAt(folded, 0) === null && !folded.startsWith('和谐')
}

function startsTitle(shown: string): boolean {
  const text = fold(shown)
  return (
    /^(?:关于|印发|转发|“|《|国务院|国家|中华|中国|全国|(?:19|20)\d{2}年)/.test(text) ||
    regionAt(text, 0) !== null ||
    leadingIssuers(shown).length > 0
  )
}

/** The part of a line behind breadcrumbs: `某省人民政府 政策文件 某省人民政府关于…` → the last words, with bodies before them. */
function lastWords(shown: string): string {
  const words = shown.split(' ')
  let from = words.length - 1
  while (from > 0 && agencyList(words[from - 1] as string)) from--
  // what stands apart without being a body is part of the title only if the title began there
  return from > 0 && /关于/.test(words.slice(0, from).join('')) ? shown : words.slice(from).join(' ')
}

function subtitlesBehind(pieces: readonly Piece[], from: number): string[] {
  const found: string[] = []
  for (let i = from; i < Math.min(pieces.length, from + 3); i++) {
    const { text } = pieces[i] as Piece
    if (/^\(.*\)$/.test(text) && text.length < 40) found.push(text)
  }
  return found
}

const draftBracket = /[(（][^()（）]{0,8}(?:征求意见稿|草案|送审稿|讨论稿|审议稿|草稿|初稿)[^()（）]{0,8}[)）]$/

/** One line: spaces only between the bodies at its head; the mark of a draft goes, for `draft` tells it. */
function tidy(title: string): string {
  const heads = leadingIssuers(title)
  const plain = title.replace(draftBracket, '')
  if (heads.length < 2 || !/\s/.test(plain)) return plain.replace(/\s+/g, '')
  const end = plain.search(/关于|印发|转发|批转/)
  return plain.slice(0, end).trim().replace(/\s+/g, ' ') + plain.slice(end).replace(/\s+/g, '')
}
