import type { Region } from '../../contract/types.ts'
import { canonicalAgency, isAgency, isCollective, regionOfAgency } from '../../scan/agencies.ts'
import { agencyList } from './agency-list.ts'
import { leadingIssuers } from './leading-issuers.ts'
import { orderedBy } from './number.ts'
import type { Piece } from './piece.ts'
import type { Titles } from './title.ts'

/**
 * Who issued the document (发文机关): the head of its title, the signature, the page's table; what none of them tells is not guessed.
 *
 * `工业和信息化部等七部门关于…` names one of seven, so that a signature with more of them is taken before it.
 */
export function findIssuers(
  pieces: readonly Piece[],
  titles: Titles,
  signature: readonly string[],
  number: string | null,
  hint: Region | null,
): string[] {
  const head =
    [titles.circular, titles.title].map((title) => (title ? leadingIssuers(title) : [])).find((names) => names.length > 0) ?? []
  // a head without a known place is a mutilated one where the signature has a whole one
  const whole = signature.length === 0 || head.some((name) => regionOfAgency(name) !== null)
  if (head.length > 0 && whole && signature.length <= head.length) return head.map((name) => official(name, hint))
  if (signature.length > 0) return signature.map((name) => official(name, hint))
  const ordered = orderedBy(number)?.replace(state, '')
  if (ordered && isAgency(ordered)) return [official(ordered, hint)]
  const front = pieces.slice(0, titles.bodyAt)
  return (
    letterhead(front) ??
    officer(front) ??
    speaker(pieces, hint) ??
    fromMetadata(front, 'issuer', hint) ??
    underTitle(front, titles.titleTo) ??
    fromMetadata(pieces, 'publisher', hint) ??
    []
  )
}

/** 中华人民共和国国务院令: the body without the state. */
const state = /^中华人民共和国(?=国务院|[^国].*[部署行局]$)/

/** The lines of bodies right above the date of the signature. */
export function signatureAbove(pieces: readonly Piece[], at: number): string[] {
  const names: string[] = []
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece
    if (piece.kind !== 'agency') break
    names.unshift(...(agencyList(piece.shown) ?? []))
  }
  return names
}

/** The full name, where the short one is of a known place or of the centre: `某省市场监管局` → 某省市场监督管理局. */
function official(name: string, hint: Region | null): string {
  const plain = name.replace(/\s/g, '')
  const region = regionOfAgency(plain) ?? hint
  const full = canonicalAgency(plain, region)
  // 某市某区人民政府: a district is named with its city where the document does
  return full === null || plain.endsWith(full) ? plain : full
}

/** 某省人民政府办公厅文件 → the body. */
function letterhead(front: readonly Piece[]): string[] | null {
  for (const { text } of front) {
    const name = /^(.{4,30})文件$/.exec(text)?.[1]
    if (name && regionOfAgency(name) && isAgency(name) && !isCollective(name)) return [name]
  }
  return null
}

const officers = /^(.{2,16}人民政府)代?(?:省长|市长|州长|县长|区长|盟长|旗长|主席|专员)/

/** 某省人民政府省长 张某: the line under the title of a work report. */
function officer(front: readonly Piece[]): string[] | null {
  for (const { text } of front) {
    const name = officers.exec(text)?.[1]
    if (name && regionOfAgency(name)) return [name]
  }
  return null
}

/** Lines between a title and the body under it: when it was given, where, and in which wording. */
const betweenTitle = /^(?:\(.*\)|[—―–-]{1,3}.*)$/

/** 某县水利局: the body alone on its line under the title, as on a cover or in a report to the congress. */
function underTitle(front: readonly Piece[], from: number): string[] | null {
  let at = from
  while (front[at] && (front[at]?.kind === 'date' || betweenTitle.test(front[at]?.text ?? ''))) at++
  const body = front[at]
  const names = body?.kind === 'agency' ? agencyList(body.shown) : null
  if (!names?.every((name) => regionOfAgency(name) && !isCollective(name))) return null
  const next = front[at + 1]
  return next === undefined || next.kind === 'date' || next.text === '目录' ? names : null
}

const speaks = /代表([^,，。;:]{0,20}?(?:人民政府|国务院|[省市县区州旗]政府)),?向/

/** 现在，我代表市人民政府，向大会报告工作: who reports. */
function speaker(pieces: readonly Piece[], hint: Region | null): string[] | null {
  const name = spokenFor(pieces)
  if (!name) return null
  const full = name.endsWith('国务院') ? '国务院' : canonicalAgency(name, regionOfAgency(name) ?? hint)
  return full ? [full] : null
}

/** The government that a work report is given for, as it is called there: 市人民政府. */
export function spokenFor(pieces: readonly Piece[]): string | null {
  let text = ''
  for (let i = 0; i < pieces.length && text.length < 600; i++) text += (pieces[i] as Piece).text
  return speaks.exec(text.slice(0, 800))?.[1] ?? null
}

function fromMetadata(pieces: readonly Piece[], key: 'issuer' | 'publisher', hint: Region | null): string[] | null {
  for (const piece of pieces) {
    if (piece.key !== key || !piece.value) continue
    const names = piece.value.split(/[\s、,，;；]+/).filter(Boolean)
    const full = names.map(
      (name) =>
        canonicalAgency(name, regionOfAgency(name) ?? hint) ??
        (regionOfAgency(name) && isAgency(name) && !isCollective(name) ? name : null),
    )
    if (full.length > 0 && full.every((name) => name !== null)) return full as string[]
  }
  return null
}
