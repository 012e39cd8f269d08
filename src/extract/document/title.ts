import { captionStarts } from '../../lexicon/front-matter.ts'
import { isAgency } from '../../scan/agencies.ts'
import { regionAt } from '../../scan/regions.ts'
import { agencyList, fold, type Piece } from './pieces.ts'
import { typeEndings, withoutBrackets } from './type.ts'

/** The titles of a page: of the document, and of the circular (通知) that issues it where there is one. */
export interface Titles {
  /** Title of the thing issued, or the document's own. */
  readonly title: string | null
  /** Title of the circular, where `title` is another. */
  readonly circular: string | null
  /** First piece behind the front matter. */
  readonly bodyAt: number
  /** Piece where the attached text begins, or the number of pieces. */
  readonly attachedAt: number
  /** Lines in brackets under the title: （征求意见稿）, （2021—2025年）. */
  readonly subtitles: readonly string[]
}

interface Candidate {
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Finds the title of a document; `null` where none is written (a report that begins 各位代表). */
export function findTitles(pieces: readonly Piece[]): Titles {
  const bodyAt = firstProse(pieces)
  const own = frontTitle(pieces, bodyAt) ?? strongTitle(pieces, bodyAt) ?? openingTitle(pieces, bodyAt)
  const issued = attachedTitle(pieces, own, bodyAt) ?? (own ? null : announcedTitle(pieces, bodyAt))
  const chosen = issued ?? own
  return {
    title: chosen ? tidy(chosen.title) : null,
    circular: issued && own ? tidy(own.title) : announced(pieces, bodyAt),
    bodyAt,
    attachedAt: issued && issued.from > bodyAt ? issued.from : pieces.length,
    subtitles: chosen ? subtitlesBehind(pieces, chosen.to) : [],
  }
}

/** `某办公厅 某办公厅印发《关于…的意见》`: a news page's head for the text that follows. */
function announced(pieces: readonly Piece[], bodyAt: number): string | null {
  const head = pieces
    .slice(0, bodyAt)
    .find(({ kind, shown, text }) => kind === 'line' && /印发《.+》$/.test(text) && leadingIssuers(shown).length > 0)
  return head ? tidy(head.shown) : null
}

function announcedTitle(pieces: readonly Piece[], bodyAt: number): Candidate | null {
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
function frontTitle(pieces: readonly Piece[], bodyAt: number): Candidate | null {
  let best: Candidate | null = null
  for (let i = 0; i < bodyAt; i++) {
    const candidate = candidateAt(pieces, i, bodyAt)
    if (!candidate) continue
    // a page may give the title whole above and without its issuers below
    if (!best || !sameTitle(best.title, candidate.title) || fold(candidate.title).length >= fold(best.title).length)
      best = candidate
    else best = { title: (best as Candidate).title, from: candidate.from, to: candidate.to }
    i = candidate.to - 1
  }
  const named = pieces.find((piece) => piece.key === 'title' && piece.value && isTitleEnd(fold(piece.value)))
  if (!named?.value || (best && fold(best.title) !== '政府工作报告')) return best
  // whose report it is may stand in the page's own record alone
  const title = named.value.replace(/[(（]\d{4}年[^()（）]*[)）]$/, '').trim()
  if (best && !fold(title).endsWith('政府工作报告')) return best
  return best ? { ...best, title } : { title, from: bodyAt, to: bodyAt }
}

/** `…第十四个五年规划纲要,根据《…》编制,…`: a text without a title may name itself in its first words. */
function openingTitle(pieces: readonly Piece[], bodyAt: number): Candidate | null {
  const piece = pieces[bodyAt]
  const title = piece && /^([^,，。;；:：]{6,60})[,，](?:根据|依据|按照)[^。]{4,160}编制/.exec(piece.shown)?.[1]
  return title && isTitleEnd(fold(title)) ? { title, from: bodyAt, to: bodyAt } : null
}

/** Behind chrome that looks like prose: a line that begins with its issuers and 关于, or is the 政府工作报告. */
function strongTitle(pieces: readonly Piece[], from: number): Candidate | null {
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
function candidateAt(pieces: readonly Piece[], i: number, end: number): Candidate | null {
  const last = pieces[i] as Piece
  if (last.kind !== 'line' || !isTitleEnd(last.text)) return null
  if (captionStarts.some((word) => last.text.startsWith(word)) || delivered.test(last.text)) return null
  // （2022年1月8日 某某）: when and by whom it was given
  let title = lastWords(last.shown.replace(/[(（]\d{4}年\d{1,2}月\d{1,2}日[^()（）]*[)）]$/, ''))
  let from = i
  for (let k = i - 1; k >= 0 && i - k <= 4; k--) {
    const above = pieces[k] as Piece
    const joined = join(above, title)
    if (!joined) break
    title = joined
    from = k
  }
  let to = i + 1
  const next = pieces[to]
  if (next && to < end && next.kind === 'line' && /^的/.test(next.text) && isTitleEnd(next.text)) {
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
  if (above.kind !== 'line' || above.markdown || isTitleEnd(above.text) || /[:>|/]/.test(above.text)) return null
  if (captionStarts.some((word) => above.text.startsWith(word))) return null
  if (/关于/.test(above.text) && !/^关于/.test(folded) && leadingIssuers(title).length === 0) return `${above.shown}${title}`
  const open = !/^(?:关于|印发)/.test(folded) && !startsTitle(title)
  if (/[、和与及]$/.test(above.text) || /^(?:的|和|与|及|暨)/.test(folded)) return `${above.shown}${title}`
  return open && startsTitle(above.shown) && above.text.length >= 6 ? `${above.shown}${title}` : null
}

function startsTitle(shown: string): boolean {
  const text = fold(shown)
  return (
    /^(?:关于|印发|转发|“|《|国家|中华|中国|全国|(?:19|20)\d{2}年)/.test(text) ||
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

function isTitleEnd(text: string): boolean {
  const bare = withoutBrackets(text)
  if (bare.length < 4 || bare.length > 130 || /[:>|]|https?/.test(bare)) return false
  return (
    typeEndings.some((word) => bare.endsWith(word) && bare.length > word.length + (word.length > 2 ? -1 : 1)) && !/^\(/.test(bare)
  )
}

function isYearBracket(text: string): boolean {
  return (
    /^\([^()]{0,4}(?:19|20)\d{2}\D{0,3}(?:[—-]\D{0,2}(?:19|20)?\d{2})?年?[^()月]{0,4}\)$/.test(text) ||
    /^\((?:试行|暂行)\)$/.test(text)
  )
}

/** Bodies at the head of a title, before 关于 / 印发. `中共某省委 某省人民政府关于…` → the two. */
export function leadingIssuers(title: string): string[] {
  const end = title.search(/关于|印发|转发|批转/)
  if (end <= 1) return []
  const head = title.slice(0, end).trim()
  const several = /^(.+?)等(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:部门|单位)$/.exec(head)
  const names = [
    ...new Set(
      (several?.[1] ?? head)
        .replace(partyThenState, '$1 $2')
        .split(/[\s、]+/)
        .filter(Boolean),
    ),
  ]
  return names.every((name) => name.length >= 3 && name.length <= 40 && isAgency(name)) ? names : []
}

/** 中共某市委某市人民政府: two bodies without a gap between them. */
const partyThenState = /^(中共.{2,10}?委(?:员会)?(?:办公室|办公厅)?)([^\s、]{2,12}?人民政府(?:办公室|办公厅)?)$/

const issuing = /《((?:[^《》]|《[^《》]*》)+)》(?:[^《》。]|。(?=现)){0,80}?(?:印发|下发|转发|发布|公布|颁发)/
const issuedTitle = /(?:印发|转发|下发|发布|公布|批转)《?(.+?)》?的(?:通知|函|通告|公告)$/

/** The title of the thing that a circular issues, if its text follows. */
function attachedTitle(pieces: readonly Piece[], own: Candidate | null, bodyAt: number): Candidate | null {
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

function findAttached(pieces: readonly Piece[], wanted: string, start: number): Candidate | null {
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
function attachedInRun(pieces: readonly Piece[], wanted: string, start: number): Candidate | null {
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

/** Whether `longer` is `shorter` with years or 试行 behind it. */
function yearsOnly(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && /^(?:(?:19|20)\d{2}|年|试行|暂行)+$/.test(longer.slice(shorter.length))
}

function titleKey(title: string): string {
  return fold(title).replace(/[《》<>〈〉“”"'‘’()\s—–\-·、,的]/g, '')
}

/** Whether two spellings of a title are one: one may lack its issuers, the years or some marks. */
export function sameTitle(a: string, b: string): boolean {
  const x = titleKey(a)
  const y = titleKey(b)
  return x === y || (Math.min(x.length, y.length) >= 6 && (x.endsWith(y) || y.endsWith(x) || yearsOnly(x, y) || yearsOnly(y, x)))
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
