import type { Span } from '../clean/position-map.ts'
import type { Line } from '../lines/line.ts'
import type { Paragraph } from './ast.ts'

/** Role of each line that is no body text, by line. */
export type Roles = Map<number, NonNullable<Paragraph['role']>>

/** Entries of a list of contents are shorter than this. */
const longestEntry = 60

/** Lines of dots, or a page number behind a tab, end an entry of a list of contents. */
const leader = /(?:\.{5,}|…{2,}|·{5,})\d{0,4}$/

/** Finds the lines that open no headings though they look so: 目录, numbered notes and the list of attachments. */
export function findRegions(norm: string, lines: readonly Line[]): Roles {
  const roles: Roles = new Map()
  for (let i = 0; i < lines.length; i++) {
    const { span } = lines[i] as Line
    const size = span.to - span.from
    if (size === 0) continue
    if (size <= 4 && /^目[录次]:?$/.test(norm.slice(span.from, span.to))) i = markContents(norm, lines, i, roles) - 1
    else if (noteStart.includes(norm[span.from] as string)) markNotes(norm, lines, i, roles)
    else if (size <= 120 && norm[span.to - 1] !== '。' && leader.test(norm.slice(Math.max(span.from, span.to - 20), span.to)))
      roles.set(i, 'contents')
  }
  markAttachmentLists(norm, lines, roles)
  return roles
}

/** 目录 and its entries, up to the line where its first entry stands once more as a heading. */
function markContents(norm: string, lines: readonly Line[], at: number, roles: Roles): number {
  roles.set(at, 'contents')
  let first: string | null = null
  let entries = 0
  let i = at + 1
  for (; i < lines.length; i++) {
    const { span } = lines[i] as Line
    const size = span.to - span.from
    if (size === 0) continue
    const text = norm.slice(span.from, Math.min(span.to, span.from + 200))
    const entry = text.replace(/[.…·]{2,}\d*$|\d+$/, '')
    if (size > longestEntry + 60 || text.includes('。')) break
    if (leader.test(text) || size <= longestEntry) {
      if (first === entry) break
      first ??= entry
      entries++
      roles.set(i, 'contents')
    } else break
  }
  // Without a second showing of the first entry the short lines may be the document itself.
  const again = i < lines.length && entries > 0
  if (!again) for (let k = at + 1; k < i; k++) roles.delete(k)
  return again ? i : at + 1
}

/**
 * `附件：1.… 2.…` below the text names the attachments; `附件1` alone or before its title opens one.
 *
 * A list has its colon before the first name, or is followed at once by the next 附件 or by the signature.
 */
function markAttachmentLists(norm: string, lines: readonly Line[], roles: Roles): void {
  const shown = lines.map((_, i) => i).filter((i) => isShown(lines, i))
  for (let k = 0; k < shown.length; k++) {
    const i = shown[k] as number
    const line = lines[i] as Line
    const { marker, span } = line
    if (roles.has(i)) continue
    if (marker?.marker.kind === 'attachment') {
      const next = lines[shown[k + 1] ?? -1]
      if (!namesAttachments(norm, line, next, lines, shown, k)) continue
      const from = marker.to
      const to = markItems(norm, lines, shown, k + 1, roles, { from, to: span.to }, 'attachment-list')
      // 附件: alone above numbered sections is an attachment itself
      if (from === span.to && !listEnds(norm, lines[shown[to] ?? -1]))
        for (let n = k + 1; n < to; n++) roles.delete(shown[n] as number)
      else {
        roles.set(i, 'attachment-list')
        k = to - 1
      }
    } else if (norm[span.from] === '附' && norm[span.from + 1] === ':') {
      // 附：1.… as a short word for 附件
      const to = markItems(norm, lines, shown, k + 1, roles, { from: span.from + 2, to: span.to }, 'attachment-list')
      if (to === k + 1) continue
      roles.set(i, 'attachment-list')
      k = to - 1
    }
  }
}

/** What stands behind a list of attachments: nothing, a signature, a note, or the first of them. */
function listEnds(norm: string, next: Line | undefined): boolean {
  if (!next || next.marker?.marker.kind === 'attachment') return true
  const text = norm.slice(next.span.from, Math.min(next.span.to, next.span.from + 60))
  return signs(text) || /^(?:\(|抄送|联系人|联系电话|主题词)/.test(text)
}

/** First characters of what opens a note. */
const noteStart = '注备说'
const opensNotes = /^(?:注释?|备注|说明):(?:$|\(?1|①)/

/** `注：1.…` below a table and the numbered notes behind it, which are no headings. */
function markNotes(norm: string, lines: readonly Line[], at: number, roles: Roles): void {
  const { span } = lines[at] as Line
  const text = norm.slice(span.from, Math.min(span.to, span.from + 6))
  if (!opensNotes.test(text)) return
  const shown: number[] = []
  for (let i = at; i < lines.length && shown.length <= mostNotes; i++) if (isShown(lines, i)) shown.push(i)
  const colon = norm.indexOf(':', span.from) + 1
  const to = markItems(norm, lines, shown, 1, roles, { from: colon, to: span.to }, 'note')
  if (to > 1) roles.set(at, 'note')
}

/** More notes than stand below any table. */
const mostNotes = 40

function isShown(lines: readonly Line[], i: number): boolean {
  const { span } = lines[i] as Line
  return span.to > span.from
}

function namesAttachments(
  norm: string,
  { span, marker }: Line,
  next: Line | undefined,
  lines: readonly Line[],
  shown: readonly number[],
  k: number,
): boolean {
  if (!marker) return false
  const rest = norm.slice(marker.to, Math.min(span.to, marker.to + 80))
  const nextText = next ? norm.slice(next.span.from, Math.min(next.span.to, next.span.from + 60)) : ''
  if (rest === '') return marker.ordinal === null && norm[marker.to - 1] === ':' && styleOf(nextText) !== null
  if (marker.ordinal === null) return norm[marker.to - 1] === ':'
  // Numbered, with its name on the line: a list if the next one follows at once, or if the same number opens a body later.
  if (next?.marker?.marker.kind === 'attachment' && next.marker.ordinal === marker.ordinal + 1) return true
  if (signs(nextText)) return true
  const previous = lines[shown[k - 1] ?? -1]
  const inList = previous?.marker?.marker.kind === 'attachment' && previous.marker.ordinal === marker.ordinal - 1
  return inList
}

/** Styles that the items of a list are numbered in, by how the first of them begins. */
const styles: readonly { readonly kind: string; readonly first: RegExp }[] = [
  { kind: 'l3', first: /^1[.、]/ },
  { kind: 'l4', first: /^\(1\)/ },
  { kind: 'l5', first: /^①/ },
  { kind: 'l2', first: /^\(一\)/ },
  { kind: 'l1', first: /^一、/ },
]

function styleOf(text: string): string | null {
  return styles.find(({ first }) => first.test(text))?.kind ?? null
}

/** The name of an attachment is no longer than this, and a note no longer than that. */
const longestName = 120
const longestNote = 600

/**
 * Marks the items behind the first: numbered lines, the halves of wrapped names. `opened` is what stands on the line of
 * the label; without anything there the list begins on the next line. Returns the place behind the last item.
 */
function markItems(
  norm: string,
  lines: readonly Line[],
  shown: readonly number[],
  from: number,
  roles: Roles,
  opened: Span,
  role: 'attachment-list' | 'note',
): number {
  const next = lines[shown[from] ?? -1]
  const alone = opened.to <= opened.from
  const first = alone ? next?.span : opened
  const style = first ? styleOf(norm.slice(first.from, Math.min(first.to, first.from + 4))) : null
  if (style === null) return from
  const longest = role === 'note' ? longestNote : longestName
  let expected = alone ? 1 : 2
  let k = from
  while (k < shown.length) {
    const i = shown[k] as number
    const line = lines[i] as Line
    if (line.span.to - line.span.from > longest || roles.has(i)) break
    const text = norm.slice(line.span.from, line.span.to)
    const named = role === 'note' || !text.includes('。')
    if (line.marker?.marker.kind === style && line.marker.ordinal === expected && named) expected++
    else {
      // Half of a wrapped name: short, and another item or a signature follows.
      const wrapped =
        !line.marker && text.length <= 40 && line.blanks === 0 && !signs(text) && !/[。:]/.test(text) && line.tabLed === false
      if (!wrapped) break
    }
    roles.set(i, role)
    k++
  }
  return k
}

/** A signature or a date. */
function signs(text: string): boolean {
  return (
    (text[4] === '年' && /^(?:\d{4}|[二一][〇○零O九]..)年.{1,3}月.{1,3}日/.test(text)) ||
    (text.length <= 30 && /(?:人民政府|委员会|办公厅|办公室|领导小组|厅|局|部|委)$/.test(text))
  )
}
