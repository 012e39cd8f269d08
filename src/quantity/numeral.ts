import ChineseNumber from 'chinese-numbers-converter'
import { scale } from './decimal.ts'

const digits: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** Numerals of one character, which most are; ○ alone is a mark. */
const singles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(digits).filter(([c]) => c !== '○')),
  十: '10',
  百: '100',
  千: '1000',
}

/** A numeral of one scale, below 亿: the only form that is handed to the library, which misreads all others. */
const plain =
  /^(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二两三四五六七八九])?$/
const digitRow = /^[〇零○一二三四五六七八九]+$/
const scales: readonly [string, number][] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
]

/** No number is written in more 汉字 than this. */
export const longestNumeral = 32

/**
 * Plain Chinese numeral → decimal string, or `null` where the form is not one that can be read surely.
 *
 * `三十三` → `33`, `一千二百` → `1200`, `两万` → `20000`, `一亿二千万` → `120000000`, `三点五` → `3.5`, `二〇二五` → `2025`;
 * `十几`, `数百`, `三四百` → `null`. Values before 万 / 亿 that stand behind the numeral are the caller's business.
 */
export function readChineseNumeral(text: string): string | null {
  const single = singles[text]
  if (single !== undefined) return single
  if (text.length > longestNumeral) return null
  const point = text.indexOf('点')
  if (point > 0) {
    const whole = readChineseNumeral(text.slice(0, point))
    const fraction = text.slice(point + 1)
    if (whole === null || !digitRow.test(fraction)) return null
    return scale(`${whole}.${[...fraction].map((c) => digits[c]).join('')}`, 0)
  }
  // 七八家, 三五个 are vague
  if (digitRow.test(text) && text.length === 2 && !/[〇零○]/.test(text)) return null
  if (digitRow.test(text) && text.length > 1)
    return [...text]
      .map((c) => digits[c])
      .join('')
      .replace(/^0+(?=\d)/, '')
  for (const [word, power] of scales) {
    const at = text.indexOf(word)
    if (at < 0) continue
    if (text === word) return scale('1', power)
    const head = at === 0 ? null : readChineseNumeral(text.slice(0, at))
    const rest = text.slice(at + word.length).replace(/^零/, '')
    if (rest === '百' || rest === '千') return null
    const tail = rest === '' ? '0' : readChineseNumeral(rest)
    if (head === null || tail === null || tail.length > power) return null
    return String(BigInt(scale(head, power)) + BigInt(tail))
  }
  if (text === '' || !plain.test(text)) return null
  return String(new ChineseNumber(text).toInteger())
}

/** Characters that OCR puts for digits: `lOOO` is 1000. */
const ocr: Record<string, string> = { l: '1', I: '1', O: '0', o: '0' }

/** Arabic numeral as written → decimal string: `1,100` → `1100`, `lOOO` → `1000`, `0.50` → `0.5`. */
export function readArabicNumeral(text: string): string {
  // mostly nothing but digits
  if (!/[, lIOo]/.test(text)) return scale(text, 0)
  return scale(
    text.replace(/[, ]/g, '').replace(/[lIOo]/g, (c) => ocr[c] as string),
    0,
  )
}
