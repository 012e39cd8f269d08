import { longestNumeral, readArabicNumeral, readChineseNumeral } from './numeral.ts'

/** A number as it stands in a text, without unit and bounds. Offsets in UTF-16 code units. */
export interface NumberRead {
  readonly from: number
  readonly to: number
  /** Exact decimal, before 万 and 亿 behind figures are multiplied out. */
  readonly value: string
  /** True for a numeral in 汉字. */
  readonly chinese: boolean
  /** True where OCR letters were read as digits. */
  readonly repaired: boolean
  /** 余 / 多 behind it. */
  readonly over: boolean
}

const arabic = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?= ?[一-龥%])|\d+(?:\.\d+)?/y
const ocrNumber = /[lI\d][lIOo\d]{1,30}/y
/** A run of numerals that is no number, however far it goes. */
const endless = new RegExp(`[零〇○一二两三四五六七八九十百千万亿]{${longestNumeral + 1},}`, 'y')
const chinese = /[零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/y

/**
 * The number that begins at an offset: `1,100`, `3.5`, `lOOO`, `二十三`, `2800余`; `null` where none does. What stands before
 * `from`, as the marker `1.` of a heading, is no part of it.
 */
export function readNumber(text: string, at: number, from = 0): NumberRead | null {
  if (text.charCodeAt(at) > 0x2000) return readHan(text, at)
  const before = text.charCodeAt(at - 1)
  const digits = readDigits(text, at)
  const end = at + digits.length
  ocrNumber.lastIndex = at
  // GDP400亿元: a statistic that is named in letters
  const inWord = isLatin(before) && !(digits !== '' && /(?:GDP|CPI|PPI)$/.test(text.slice(Math.max(0, at - 3), at)))
  const letters = !inWord && (digits === '' || 'lIOo'.includes(text[end] || ' ')) ? (ocrNumber.exec(text)?.[0] ?? '') : ''
  // III类 is Roman
  if (
    letters.length > digits.length &&
    /[lIOo]/.test(letters) &&
    !/^I+$/.test(letters) &&
    !isLatin(text.charCodeAt(at + letters.length))
  ) {
    return behind(text, at, at + letters.length, readArabicNumeral(letters), false, true)
  }
  if (digits === '' || inWord || (at > from && text.charCodeAt(at - 1) === 46)) return null
  return behind(text, at, end, readArabicNumeral(digits), false, false)
}

/** A number in figures at a place, `''` where none stands: `1,100`, `12 000`, `3.5`. */
function readDigits(text: string, at: number): string {
  let to = at
  while (isDigit(text.charCodeAt(to))) to++
  if (to === at) return ''
  const behind = text.charCodeAt(to)
  // groups of three, or decimals; else the run of digits is all
  if ((behind !== 44 && behind !== 46 && behind !== 32) || !isDigit(text.charCodeAt(to + 1))) return text.slice(at, to)
  arabic.lastIndex = at
  return arabic.exec(text)?.[0] ?? ''
}

function readHan(text: string, at: number): NumberRead | null {
  chinese.lastIndex = at
  const run = chinese.exec(text)?.[0]
  if (!run || text[at + run.length] === '几') return null
  // 迈上万亿元台阶 reaches it; 上万人 is vague
  const climbed = text[at - 1] === '上' && '迈跨跃登站'.includes(text[at - 2] ?? ' ')
  if (!climbed && '每数几上'.includes(text[at - 1] ?? ' ')) return null
  // 突破万元, 近亿元; 万户, 亿万 are words
  if ((run === '万' || run === '亿') && !climbed && !'破超过达到近约逾至增'.includes(text[at - 1] ?? ' ')) return null
  // 三千瓦: the 千 belongs to the unit
  const numeral =
    run.length > 1 && run.endsWith('千') && '瓦克米伏卡帕焦'.includes(text[at + run.length] ?? ' ') ? run.slice(0, -1) : run
  const value = readChineseNumeral(numeral)
  if (value === null) return null
  return behind(text, at, at + numeral.length, value, true, false)
}

/** Takes 余 / 多 behind a number: 2800余家, 3万多人. */
function behind(text: string, from: number, to: number, value: string, chinese: boolean, repaired: boolean): NumberRead {
  const c = text[to]
  const over = (c === '余' || c === '多') && !/[样化目]/.test(text[to + 1] ?? '')
  return { from, to: over ? to + 1 : to, value, chinese, repaired, over }
}

/** Where to look on behind a number that made no quantity. */
export function skipNumeral(text: string, at: number): number {
  if (text.charCodeAt(at) > 0x2000) {
    endless.lastIndex = at
    return at + (endless.exec(text)?.[0].length ?? 1)
  }
  return at + Math.max(1, readDigits(text, at).length)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
