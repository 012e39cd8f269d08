import type { Span } from '../../clean/position-map.ts'
import type { Agencies } from '../../scan/agencies.ts'
import { findRegion } from '../../scan/regions.ts'
import { isBody, isCollective, sharesPlace } from './body.ts'

const open = '([{〔【“‘《'
const close = ')]}〕】”’》'
const joints = ['以及', '和', '及', '与'] as const

/**
 * A list of bodies (单位名单) → the places of its names.
 *
 * `省财政厅、省商务厅和各市、县〔区〕人民政府` → 省财政厅 | 省商务厅 | 各市、县〔区〕人民政府;
 * `海关总署等国务院相关部门及各地区` → 海关总署 | 国务院相关部门 | 各地区; `工业和信息化、商务等部门` stays one name.
 */
export function splitNames(norm: string, span: Span, agencies: Agencies): Span[] {
  return mergePieces(norm, pieces(norm, trim(norm, span)), agencies)
    .flatMap((piece) => splitAfterSuch(norm, piece, agencies))
    .flatMap((piece) => splitAtJoints(norm, piece, agencies))
    .map((piece) => trim(norm, piece))
    .filter(({ from, to }) => to > from)
}

interface Piece extends Span {
  /** The mark in front of it. */
  readonly mark: string
}

/** Pieces between 、 ， ； outside brackets. */
function pieces(norm: string, { from, to }: Span): Piece[] {
  const found: Piece[] = []
  let start = from
  let mark = ''
  let depth = 0
  const end = (at: number, next: string): void => {
    if (at > start) found.push({ from: start, to: at, mark })
    start = at + 1
    mark = next
  }
  for (let i = from; i < to; i++) {
    const c = norm[i] as string
    if (open.includes(c)) depth++
    else if (close.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === '、' || c === ',' || c === ';' || c === '\n' || c === '|')) end(i, c)
  }
  end(to, '')
  return found
}

/** Puts together again what one head governs: place words, and fields before 部门. */
function mergePieces(norm: string, list: readonly Piece[], agencies: Agencies): Piece[] {
  const merged: Piece[] = []
  const text = (piece: Span): string => norm.slice(piece.from, piece.to)
  for (let i = 0; i < list.length; i++) {
    const piece = list[i] as Piece
    let last = piece
    while (
      list[i + 1]?.mark === '、' &&
      sharesPlace(
        text(last)
          .split(/以及|[和及与]/)
          .at(-1) as string,
        text(list[i + 1] as Piece),
      )
    )
      last = list[++i] as Piece
    const government = governmentOf(list, i, text)
    if (government > i) {
      last = list[government] as Piece
      i = government
    } else if (!isBody(text(last), agencies)) {
      let k = i + 1
      while (k < list.length && list[k]?.mark === '、' && !isBody(text(list[k] as Piece), agencies)) k++
      const head = list[k]
      if (head?.mark === '、' && governs(text(head), agencies)) {
        last = head
        i = k
      }
    }
    merged.push({ from: piece.from, to: last.to, mark: piece.mark })
  }
  return merged
}

const placeGovernment = /^[一-龥]{2,6}[市县区州盟旗](?:人民)?(?:政府|党委|管委会)$/
const placeName = /^(?!各|有关|相关|其他)[一-龥]{2,6}$/

/** 青岛、东营、滨州市政府: the piece with the head of all those places, which are no bodies without it; `at` where there is none. */
function governmentOf(list: readonly Piece[], at: number, text: (piece: Span) => string): number {
  for (let k = at; k < list.length && (k === at || list[k]?.mark === '、'); k++) {
    const name = text(list[k] as Piece)
    if (placeGovernment.test(name)) return k
    if (!placeName.test(name) || (findRegion(name) === null && !/[市县区州盟旗]$/.test(name))) return at
  }
  return at
}

/** Whether a piece is the last field of a list with a common head: `交通运输等相关部门`, `信息化部门`. */
function governs(text: string, agencies: Agencies): boolean {
  if (!isCollective(text) || /(?:政府|党委|管委会|地区|各[市区县地])$/.test(text)) return false
  const such = text.indexOf('等')
  return such < 0 ? !/^(?:各|有关|相关|其他|省直|市直|县直|国务院)/.test(text) : !isBody(text.slice(0, such), agencies)
}

/** `海关总署等国务院相关部门` → two; `市场监管等部门` stays one; `省商务厅等` loses its 等. */
function splitAfterSuch(norm: string, piece: Piece, agencies: Agencies): Piece[] {
  const text = norm.slice(piece.from, piece.to)
  const such = text.lastIndexOf('等')
  if (such <= 0) return [piece]
  if (such === text.length - 1) return [{ ...piece, to: piece.to - 1 }]
  const head = text.slice(0, such)
  const tail = text.slice(such + 1)
  if (/^[\d一二两三四五六七八九十]+个?(?:部门|单位)$/.test(tail)) return [{ ...piece, to: piece.from + such }]
  if (/^[\d一二两三四五六七八九十]+[个家]/.test(tail)) return [piece]
  if (!isBody(head, agencies) && !splitsAtJoint(head, agencies)) return [piece]
  if (/^(?:部门|单位|机构|企业)$/.test(tail)) return [{ ...piece, to: piece.from + such }]
  // 市财政局等部门和各区、镇: what follows the collective is a name of its own
  const behind = /^(?:部门|单位|机构|企业)(?:以及|[和及与])(?=[各有省市县区])/.exec(tail)
  if (behind)
    return [
      { ...piece, to: piece.from + such },
      { ...piece, from: piece.from + such + 1 + behind[0].length },
    ]
  const from = piece.from + such + 1 + (/^(?:和|及|以及|与)/.exec(tail)?.[0].length ?? 0)
  if (isBody(tail, agencies) || isCollective(tail) || from > piece.from + such + 1)
    return [
      { ...piece, to: piece.from + such },
      { ...piece, from },
    ]
  return [piece]
}

function splitsAtJoint(text: string, agencies: Agencies): boolean {
  return /[和及与]/.test(text) && isBody(text.slice(text.search(/[和及与]/) + 1), agencies)
}

/** 和 / 及 / 以及 / 与 split only between two bodies: not in 文化和旅游厅, not in 有关部门和单位, not in a known name. */
function splitAtJoints(norm: string, piece: Span, agencies: Agencies): Span[] {
  if (agencies.knows(norm.slice(piece.from, piece.to))) return [piece]
  let depth = 0
  for (let i = piece.from + 1; i < piece.to - 1; i++) {
    const c = norm[i] as string
    if (open.includes(c)) depth++
    else if (close.includes(c)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const joint = joints.find((word) => norm.startsWith(word, i))
    if (!joint) continue
    const left = norm.slice(piece.from, i)
    const right = norm.slice(i + joint.length, piece.to)
    if (right.startsWith('其') || !isBody(left, agencies) || !startsBody(right, left, agencies)) continue
    return [{ from: piece.from, to: i }, ...splitAtJoints(norm, { from: i + joint.length, to: piece.to }, agencies)]
  }
  return [piece]
}

function startsBody(right: string, left: string, agencies: Agencies): boolean {
  const first = right.split(/以及|[、和及与]/)[0] as string
  if (/^(?:人民)?政府/.test(right)) return /党委$|党工委$/.test(left)
  if (/^各[省市县区州镇乡盟旗地]$/.test(first)) return true
  if (/^(?:部门|单位|机构|企业|地方)$/.test(first) || right.length < 3) return false
  return isBody(right, agencies) || isBody(first, agencies) || /^(?:各|有关)/.test(right)
}

/** Words in front of a name that are none of it: 由省财政厅, 其中市商务局. */
const leading = /^(?:(?:(?:此|该|本)项?(?:工作|任务|事项)?|具体|以上|主要|并)?由|请|其中|以及)/
/** The longest of them. */
const longestLeading = 8

/** A remark behind a name: `省财政厅(列第一位的为牵头单位,下同)`. */
const remarkForm =
  /\((?:[^()]*(?:下同|牵头|第一|首位|简称|不分先后|按职责)[^()]*|(?:配合|协办|协同|参与|参加|主办)(?:单位|部门)?)\)$|[[〔【](?:牵头|配合|协办|协同|参与|参加|主办)(?:单位|部门)?[\]〕】]$/
/** 各市人民政府为责任主体: what it is, not its name. */
const standing = /为(?:第一)?责任(?:主体|单位|部门)$/

function trim(norm: string, { from, to }: Span): Span {
  let start = from
  let end = to
  while (start < end && /[\s、,;:。|★☆▲△※*]/.test(norm[start] as string)) start++
  while (end > start && /[\s、,;:。|.★☆▲△※*]/.test(norm[end - 1] as string)) end--
  const text = norm.slice(start, end)
  const remark = remarkForm.exec(text) ?? (text.includes('为') ? standing.exec(text) : null)
  if (remark && remark.index > 1) end = start + remark.index
  const word = leading.exec(norm.slice(start, Math.min(end, start + longestLeading)))?.[0] ?? ''
  return { from: end - start > word.length + 1 ? start + word.length : start, to: end }
}
