import { codeWords } from '../../lexicon/front-matter.ts'
import { alternation } from '../../lexicon/pattern.ts'
import type { Piece } from './piece.ts'
import { typeEndings } from './type.ts'

const bracketed = /[〔[［【(（〈《]((?:19|20)\d{2})[〕\]］】)）〉》]第?(\d{1,5})号/
const whole = /^([一-龥]{2,16})[〔[【(〈《]((?:19|20)\d{2})[〕\]】)〉》]第?(\d{1,5})号$/
const order = /^([一-龥]{4,24}(?:令|公告))(?:\(?第(\d{1,4})号\)?|((?:19|20)\d{2})年第(\d{1,4})号)$/
const numbers = /[〔[【(〈]((?:19|20)\d{2})[〕\]】)〉]第?(\d{1,5})号|公告((?:19|20)\d{2})年第(\d{1,4})号/g

/**
 * 发文字号 that is the whole text, in its standard spelling, or `null`. `川委发[2018]6号` → `川委发〔2018〕6号`;
 * `某省人民政府令第350号` as it stands.
 */
export function documentNumber(text: string): string | null {
  const m = whole.exec(text)
  if (m) return `${m[1]}〔${m[2]}〕${m[3]}号`
  return order.test(text) ? text.replace(/[()]/g, '') : null
}

/** The body that gave an order (令), from its number: `某省人民政府令第220号` → 某省人民政府. */
export function orderedBy(number: string | null): string | null {
  return /^(.+?)(?:令|公告)(?:第|(?:19|20)\d{2}年)/.exec(number ?? '')?.[1] ?? null
}

const published = /日([一-龥]{3,24}令第\d{1,4}号)(?:公布|发布)/

/** 发文字号 of the document itself: alone on a line before the prose, or in the page's table. Cited ones do not count. */
export function ownNumber(front: readonly Piece[]): string | null {
  for (const piece of front) if (piece.kind === 'number') return documentNumber(piece.text)
  for (let i = 0; i + 1 < front.length; i++) {
    // an order or announcement has its number on a line of its own: 某省人民政府令 / 第220号, 某局公告 / 2012年第57号
    const { text } = front[i] as Piece
    const number = /(?:令|[公通]告)$/.test(text) ? documentNumber(text + (front[i + 1] as Piece).text) : null
    if (number) return number
  }
  for (const { kind, text } of front) {
    // （2001年…通过,2001年6月13日国务院令第305号公布）
    const order = kind === 'date' && text.includes('令第') ? published.exec(text)?.[1] : undefined
    if (order) return order
  }
  for (const piece of front) {
    if (piece.kind !== 'metadata' || piece.key !== 'number') continue
    const number = documentNumber((piece.value ?? '').replace(/\s/g, '').replace('（', '(').replace('）', ')'))
    if (number) return number
  }
  return null
}

/**
 * A title with the number run on behind it, as texts without line breaks have it: where the number begins and ends.
 * `…的意见国办发〔2014〕69号…` → the span of 国办发〔2014〕69号.
 */
export function numberTail(head: string): { from: number; to: number } | null {
  const m = bracketed.exec(head)
  if (!m || m.index < 8) return null
  const before = head.slice(0, m.index)
  // 根据某市节水方案(某府发〔2021〕8号)…: what is cited
  if (/^(?:根据|依据|按照|为|现将)/.test(before)) return null
  if (/[。，,；;：:]/.test(before) || before.lastIndexOf('《') > before.lastIndexOf('》')) return null
  // the title ends with a word of its kind, or with a bracket; two characters at least are the number's
  for (let from = before.length - 2; from > 5 && before.length - from <= 14; from--) {
    const title = before.slice(0, from).trimEnd()
    if (/[)）》]$/.test(title) || typeEndings.some((word) => title.endsWith(word))) return { from, to: m.index + m[0].length }
    // …的实施意见(某政〔2017〕101号): in a bracket of its own, which ends the line
    const bracketed = /[(（]$/.test(title) && /^[)）]\s*$/.test(head.slice(m.index + m[0].length))
    if (bracketed && typeEndings.some((word) => title.endsWith(word, title.length - 1)))
      return { from: from - 1, to: m.index + m[0].length + 1 }
  }
  return null
}

/** A 发文字号 in running text. */
export interface NumberPlace {
  readonly from: number
  readonly to: number
  readonly number: string
}

const phrases = '根据|依据|按照|落实|贯彻|执行|参照|对照|印发|下发|转发|以及|文号|字号|编号'
const notOfNumber = new RegExp(`^.*(?:${phrases}|[按据见和及与对将的以经原在由])`)
/** What may stand before a number that fills its bracket: (见某政发〔2021〕3号), and no 经 of 经农发. */
const notOfBracketed = new RegExp(`^(?:.*(?:${phrases})|[见原即按据与])`)
const ofCode = new RegExp(alternation(codeWords), 'g')

/** The letters of an office at the end of a run: `按渝经信发` → 渝经信发. */
function officeCode(run: string, bracketed: boolean): string {
  const masked = run.replace(ofCode, (word) => '-'.repeat(word.length))
  return run.slice((bracketed ? notOfBracketed : notOfNumber).exec(masked)?.[0].length ?? 0)
}

/** A title run into the number is no part of it: `…的通知某府发` → 某府发. */
function behindTitle(code: string): string {
  for (let from = code.length - 2; from > 1; from--)
    if (typeEndings.some((word) => word.length > 1 && code.endsWith(word, from))) return code.slice(from)
  return code
}

/** Every 发文字号 in running text, with its office code. `根据国办发〔2019〕29号文件` → 国办发〔2019〕29号. */
export function numbersIn(norm: string): NumberPlace[] {
  const found: NumberPlace[] = []
  for (const m of norm.matchAll(numbers)) {
    const announcement = m[3] !== undefined
    const run = /[一-龥]{1,14}$/.exec(norm.slice(Math.max(0, m.index - 14), m.index))?.[0] ?? ''
    // 2001年12月5日财建〔2001〕899号: the day is the date's
    const dated = /^[日号]/.test(run) && /\d/.test(norm[m.index - run.length - 1] ?? '') ? run.slice(1) : run
    const to = m.index + m[0].length
    const bracketed = norm[m.index - run.length - 1] === '(' && norm[to] === ')'
    const code = behindTitle(officeCode(dated, bracketed))
    if (code.length < 2) continue
    const number = announcement ? `${code}${m[0]}` : `${code}〔${m[1]}〕${m[2]}号`
    found.push({ from: m.index - code.length, to, number })
  }
  return found
}
