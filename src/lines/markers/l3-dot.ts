import type { Marker } from '../line.ts'
import { arabicOrdinal } from '../ordinal.ts'
import { counter, matchAt } from './numeral-pattern.ts'

/** Digits, or the letters that a scanner makes of them; not a Roman or Latin letter alone. ⒈ has its dot with it. */
const pattern = /(?:(?<number>\d{1,3}|[\dlIO]{2,3}|l)[.、](?!%)|(?<sign>[⒈-⒛])[.、]?)/y

/** A date behind the dot makes no decimal with what stands before it: `2.3月底前`. */
const date = /\d{1,2}月(?:\d|底|初|末|中旬|上旬|下旬|前)|\d{4}年/y

/**
 * Nor do, at the start of a line, an age, a month, a stretch of years, a generation of technology: `1.80周岁以上`, `3.5月召开会议`,
 * `2.2022-2023年,…`, `1.5G网络建设`, or a whole number of what comes one by one: `5.3个先导产业`; `78.3岁`, `1.5个百分点` are decimals.
 */
const begins = new RegExp(
  `\\d{1,2}${counter}|\\d{2,3}周?岁(?:以[上下]|[至-]|及)|\\d岁以下(?:儿童|幼儿)|\\d{1,2}个月内|[2-6]G[一-龥+]|[23]D[一-龥]|[48]K[一-龥]|\\d{1,2}月份?(?=[一-龥])|\\d{4}[-—–至]\\d{4}年`,
  'y',
)

/** Whole numbers of what is counted one by one: behind a blank they begin a heading, `7. 3条干线`; `1. 5%` is a decimal that a scanner tore. */
const count = /\d+(?![.\d%‰万亿倍元吨克米亩公千平立]|个百分)/y

/** What may be an amount or the second half of one: the 95% of `3.95%的社区`. */
const amount = /\d{1,4}(?:%(?:以上)?的|[万余多]{1,2}[户名人家个亩辆台件所])[一-龥]/y

/** Third level of GB/T 9704, 1. → `1.`; `lO.` → `10.`. */
export const l3Dot: Marker = {
  id: 'l3-dot',
  kind: 'l3',
  rank: 70,
  examples: ['1.', '12、', '3．', 'lO.', '2.3月底前', '1.80周岁以上', '1.5G网络', '7. 3条干线', '5.3个先导产业', '⒈'],
  first: '0123456789lIO⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  inner: true,
  match(norm, at, _end, apart) {
    const groups = matchAt(pattern, norm, at)?.groups
    if (!groups) return null
    const { lastIndex: to } = pattern
    const number = groups.number ?? String((groups.sign as string).charCodeAt(0) - 0x2487)
    const behind = norm.charCodeAt(to)
    let doubtful = false
    if (behind >= 48 && behind <= 57 && !matchAt(date, norm, to)) {
      const first = at === 0 || norm[at - 1] === '\n'
      const counted = apart(to) && !apart(to - 1) && matchAt(count, norm, to)
      if (!first) return null
      doubtful = !counted && !matchAt(begins, norm, to)
      if (doubtful && !matchAt(amount, norm, to)) return null
    }
    const ordinal = arabicOrdinal(number)
    const ocr = /[lIO]/.test(number)
    // A letter followed by Latin text is an initial, not a misread digit.
    if (ordinal === 0 || (ocr && /[A-Za-z]/.test(norm[to] ?? ''))) return null
    return { to, text: `${ordinal}.`, ordinal, ...(ocr && { ocr }), ...(doubtful && { doubtful }) }
  },
}
