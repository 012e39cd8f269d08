import { fold } from './fold.ts'
import type { Piece } from './piece.ts'

type Period = { from: number; to: number }

const numerals = '一二三四五六七八九'

/** 十四 → 14, 九 → 9. */
function ordinal(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return numerals.indexOf(text) + 1
  const tens = ten === 0 ? 1 : numerals.indexOf(text[0] as string) + 1
  return tens * 10 + (ten === text.length - 1 ? 0 : numerals.indexOf(text[ten + 1] as string) + 1)
}

/** Years of a five-year plan (五年规划): 14 → 2021—2025; the first ran 1953—1957, and from the third on they join. */
export function fiveYears(n: number): Period | null {
  if (n === 1 || n === 2) return { from: 1948 + n * 5, to: 1952 + n * 5 }
  if (n < 3 || n > 30) return null
  return { from: 1951 + n * 5, to: 1955 + n * 5 }
}

const range = /((?:19|20)\d{2})年?[—–―~-]{1,2}((?:19|20)\d{2})年?/
const planQuoted = /“(十?[一二三四五六七八九十])五”/
const planNamed = /第([一二三四五六七八九十]{1,3})个五年/
const stated =
  /(?:规划期限?|实施期限?|计划期限?|规划期间|方案期限?|规划时限)(?:为|是|:)?(?:自|从)?((?:19|20)\d{2})年?(?:[—–―~-]{1,2}|至|到)((?:19|20)\d{2})年/

/** “十一五”工作总结及: what a plan of the next term looks back on. */
const lookBack = /“[^“”]{1,3}五”[^“”]{0,8}(?:总结|回顾|评估|情况)[^“”]{0,4}(?=“[^“”]{1,3}五”)/

const bounded =
  /(?:第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)|“(?:十[一二三四五六七八九]?|[一二三四五六七八九])五”(?:规划|计划|期间|时期))\(((?:19|20)\d{2})年?(?:[—–―~-]{1,2}|至)((?:19|20)\d{2})年?\)/

/**
 * Term of a plan (规划期): in the title, in the bracket under it, or stated in its first paragraphs. `…发展规划（2021—2025年）` →
 * 2021—2025. A document that only carries out a plan, named in 《…》, has no term by it; nor has one that names none.
 */
export function findPeriod(
  title: string | null,
  subtitles: readonly string[],
  pieces: readonly Piece[],
  from: number,
): Period | null {
  const own = fold(title ?? '').replace(/《[^《》]*》/g, (quoted, at: number) =>
    at < 4 || /印发$/.test(fold(title ?? '').slice(0, at)) ? quoted : '',
  )
  for (const text of [own, ...subtitles]) {
    const m = /\d年?[—–―~-]/.test(text) ? range.exec(text) : null
    if (m && Number(m[1]) < Number(m[2])) return { from: Number(m[1]), to: Number(m[2]) }
  }
  const plan = planQuoted.exec(own.replace(lookBack, '')) ?? planNamed.exec(own)
  const years = plan && /规划|计划|纲要|方案/.test(own) ? fiveYears(ordinal(plan[1] as string)) : null
  let read = 0
  // the line under a title is above the body
  for (let i = Math.max(0, from - 4); i < pieces.length && read < 3000; i++) {
    const text = (pieces[i] as Piece).text
    read += text.length
    // without a title, the plan that the text bounds by years is the document's own: “十五”期间（2001年至2005年）
    const m =
      (/期[间限]?(?:[为是:自从]|\d{4})|时限/.test(text) ? stated.exec(text) : null) ??
      (title === null ? bounded.exec(text) : null)
    // “十三五”期间,规划期为2016—2020年: the term of the plan before
    if (m && !(years && Number(m[2]) < years.from)) return { from: Number(m[1]), to: Number(m[2]) }
  }
  return years || null
}
