import type { Line } from '../lines/line.ts'
import type { Paragraph } from './ast.ts'

/** Role of each line that is no body text, by line. */
export type Roles = Map<number, NonNullable<Paragraph['role']>>

/** Entries of a list of contents are shorter than this. */
const longestEntry = 60

/** Lines of dots, or a page number behind a tab, end an entry of a list of contents. */
const leader = /(?:\.{5,}|…{2,}|·{5,})\d{0,4}$/

/** Finds the lines that open no headings though they look so: 目录 and the list of attachments. */
export function findRegions(norm: string, lines: readonly Line[]): Roles {
  const roles: Roles = new Map()
  for (let i = 0; i < lines.length; i++) {
    const { span } = lines[i] as Line
    const size = span.to - span.from
    if (size === 0) continue
    if (size <= 4 && /^目[录次]:?$/.test(norm.slice(span.from, span.to))) i = markContents(norm, lines, i, roles) - 1
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
    const { marker } = line
    if (marker?.marker.kind !== 'attachment' || roles.has(i)) continue
    const next = lines[shown[k + 1] ?? -1]
    if (!namesAttachments(norm, line, next, lines, shown, k)) continue
    roles.set(i, 'attachment-list')
    k = markItems(norm, lines, shown, k + 1, roles) - 1
  }
}

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
  if (rest === '') return marker.ordinal === null && norm[marker.to - 1] === ':' && /^1[.、]/.test(nextText)
  if (marker.ordinal === null) return norm[marker.to - 1] === ':'
  // Numbered, with its name on the line: a list if the next one follows at once, or if the same number opens a body later.
  if (next?.marker?.marker.kind === 'attachment' && next.marker.ordinal === marker.ordinal + 1) return true
  if (signs(nextText)) return true
  const previous = lines[shown[k - 1] ?? -1]
  const inList = previous?.marker?.marker.kind === 'attachment' && previous.marker.ordinal === marker.ordinal - 1
  return inList
}

/** The items behind the first: numbered lines, the halves of wrapped names, further 附件. */
function markItems(norm: string, lines: readonly Line[], shown: readonly number[], from: number, roles: Roles): number {
  let k = from
  let expected = 2
  const first = lines[shown[from - 1] as number] as Line
  const opened = first.marker ? norm.slice(first.marker.to, first.marker.to + 3) : ''
  if (opened === '') expected = 1
  else if (!/^1[.、]/.test(opened)) return from
  while (k < shown.length) {
    const i = shown[k] as number
    const line = lines[i] as Line
    const text = norm.slice(line.span.from, line.span.to)
    if (line.marker?.marker.kind === 'l3' && line.marker.ordinal === expected && text.length <= 120) expected++
    else {
      // Half of a wrapped name: short, and another item or a signature follows.
      const wrapped =
        !line.marker && text.length <= 40 && line.blanks === 0 && !signs(text) && !/[。:]/.test(text) && line.tabLed === false
      if (!wrapped) break
    }
    roles.set(i, 'attachment-list')
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
