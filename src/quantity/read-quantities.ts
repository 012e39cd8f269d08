import type { Comparator } from '../lexicon/comparators.ts'
import type { Unit, UnitClass } from '../lexicon/units.ts'
import { WordSet } from '../lexicon/word-set.ts'
import { multiply, scale } from './decimal.ts'
import { readArabicNumeral, readChineseNumeral } from './numeral.ts'
import { type UnitRead, UnitReader } from './unit-reader.ts'

export type ComparatorSign = '>=' | '>' | '<=' | '<' | '~' | 'range' | '='

/** A number with all that belongs to it, as it stands in the text: `不低于4.52万家` . Offsets in UTF-16 code units. */
export interface Quantity {
  /** Comparator, number and unit. */
  readonly from: number
  readonly to: number
  /** The number alone. */
  readonly numberFrom: number
  readonly comparator: ComparatorSign
  /** True where a word of bound or approximation is written. */
  readonly bounded: boolean
  /** Exact decimals as written, before the magnitude is multiplied out. */
  readonly value: string
  readonly valueMax: string | null
  /** Magnitude included: `万家`. `''` where none is written. */
  readonly unit: string
  readonly unitSpelling: string
  readonly unitClass: UnitClass | null
  readonly unitEntry: Unit | null
  /** Magnitude multiplied out. */
  readonly normalized: { readonly value: string; readonly valueMax: string | null; readonly unit: string }
  readonly fraction: { readonly n: number; readonly d: number } | null
  /** True for a numeral in 汉字. */
  readonly chinese: boolean
  /** True where OCR letters were read as digits. */
  readonly repaired: boolean
}

export interface QuantityLexicon {
  readonly units: readonly UnitClass[]
  readonly comparators: readonly Comparator[]
}

const arabic = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?= ?[一-龥%])|\d+(?:\.\d+)?/y
const ocrNumber = /[lI\d][lIOo\d]+/y
const chinese = /[零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/y
/** Between two ends of a range; 一 is what a reader of print makes of a dash. */
const dash = /(?:-{1,4}|—{1,3}|–|－{1,2}|~|至|到|一(?=\d))/y
const percentWords: readonly [string, string][] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]
/** 2/3 where nothing makes it a date or a series. */
const ofTwo = /^([1-4])\/([2-5])(?=以上|以下|左右|的|$)/
const doubling = /翻(?:(?:了)?([一两二三四五\d])?番|了一番)/y
const half = /一半(?!以上天)|半数/y

interface NumberRead {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly chinese: boolean
  readonly repaired: boolean
  /** 余 / 多 behind it. */
  readonly over: boolean
}

/** Finds every quantity of a text; one reader serves any number of texts. */
export class QuantityReader {
  readonly #units: UnitReader
  readonly #signs = new Map<string, Comparator>()
  readonly #before: WordSet
  readonly #after: WordSet

  constructor(lexicon: QuantityLexicon) {
    this.#units = new UnitReader(lexicon.units)
    for (const comparator of lexicon.comparators) {
      for (const word of comparator.before) this.#signs.set(`<${word}`, comparator)
      for (const word of comparator.after) this.#signs.set(`>${word}`, comparator)
    }
    this.#before = new WordSet(
      lexicon.comparators.flatMap((c) => c.before),
      'end',
    )
    this.#after = new WordSet(
      lexicon.comparators.flatMap((c) => c.after),
      'start',
    )
  }

  /** Quantities of `text` between `from` and `to`, in order; `skip` says how far a protected run reaches from an offset. */
  read(text: string, from = 0, to = text.length, skip?: (at: number) => number): Quantity[] {
    const found: Quantity[] = []
    let floor = from
    for (let i = from; i < to; ) {
      if (telling[text.charCodeAt(i)] === 0) {
        i++
        continue
      }
      const protectedTo = skip?.(i) ?? i
      if (protectedTo > i) {
        i = protectedTo
        floor = Math.max(floor, i)
        continue
      }
      const quantity = this.#quantity(text, i, floor, to)
      if (quantity) {
        found.push(quantity)
        i = Math.max(quantity.to, i + 1)
        floor = i
      } else i = skipNumeral(text, i)
    }
    return found
  }

  #quantity(text: string, at: number, floor: number, limit: number): Quantity | null {
    const c = text.charCodeAt(at)
    const han = c > 0x2000
    if (han && (!this.#promising(text, at, c) || idioms.some((idiom) => text.startsWith(idiom, at)))) return null
    const first = readNumber(text, at)
    const special = han || text.startsWith('分之', first?.to) || isOfTwo(text, at) ? this.#special(text, at, floor, first) : null
    if (special) return special.to <= limit ? special : null
    if (!first) return null
    let unit = this.#units.read(text, first.to)
    if (first.chinese && unit === null && /^[百千]$/.test(text.slice(first.from, first.to))) return null
    let value = first.value
    let isChinese = first.chinese
    if (first.chinese) {
      // 二十万吨: the magnitude is part of the numeral; give it back to the unit, as in 20万吨
      const split = splitMagnitude(text.slice(first.from, first.to))
      if (split) {
        const behind = this.#units.read(text, first.to)
        value = split.value
        unit = {
          to: behind?.to ?? first.to,
          text: split.magnitude + (behind?.text ?? ''),
          spelling: behind?.spelling ?? '',
          power: split.power + (behind?.power ?? 0),
          unit: behind?.unit ?? null,
          unitClass: behind?.unitClass ?? null,
        }
      }
      isChinese = true
    }
    const over = first.over || (unit !== null && /[多余]/.test(text.slice(first.to, unit.to)))
    const end = unit?.to ?? first.to
    const range = this.#range(text, end, first, unit)
    const last = range?.unit ?? unit
    const unitTo = Math.max(range?.to ?? 0, end)
    if (last === null && !range && !isChinese && (text[unitTo] === '多' || text[unitTo] === '余')) {
      // 2800余家 was read by readNumber; a lone 多 behind a bare number says nothing more
    }
    return this.#finish(text, {
      floor,
      numberFrom: first.from,
      value: range?.low ?? value,
      valueMax: range?.high ?? null,
      unit: last,
      to: unitTo,
      over,
      chinese: isChinese,
      repaired: first.repaired,
      fraction: null,
    })
  }

  /** Whether a numeral of one 汉字 has something behind it that makes it a quantity: 三成, not 三农. */
  #promising(text: string, at: number, code: number): boolean {
    return telling[code] !== ONE || behinds.includes(text[at + 1] || ' ') || this.#units.begins(text.charCodeAt(at + 1))
  }

  /** A second end: `—50%`, `至30`, `到三万`; units or magnitudes of the second end reach back to the first. */
  #range(
    text: string,
    at: number,
    first: NumberRead,
    unit: UnitRead | null,
  ): { low: string; high: string; to: number; unit: UnitRead | null } | null {
    if (!'-—–－~至到一'.includes(text[at] || ' ')) return null
    dash.lastIndex = at
    const mark = dash.exec(text)?.[0]
    if (!mark) return null
    const second = readNumber(text, at + mark.length)
    if (!second || second.chinese !== first.chinese) return null
    let secondUnit = this.#units.read(text, second.to)
    let high = second.value
    let low = first.value
    if (second.chinese) {
      const split = splitMagnitude(text.slice(second.from, second.to))
      const lowSplit = splitMagnitude(text.slice(first.from, first.to))
      if (split) {
        high = split.value
        if (lowSplit && lowSplit.power === split.power) low = lowSplit.value
        else if (lowSplit) low = scale(lowSplit.value, lowSplit.power - split.power)
        const behind = this.#units.read(text, second.to)
        secondUnit = {
          to: behind?.to ?? second.to,
          text: split.magnitude + (behind?.text ?? ''),
          spelling: behind?.spelling ?? '',
          power: split.power + (behind?.power ?? 0),
          unit: behind?.unit ?? null,
          unitClass: behind?.unitClass ?? null,
        }
      }
    }
    if (unit && secondUnit && unit.spelling !== '' && unit.spelling !== secondUnit.spelling) return null
    if (unit && !secondUnit && unit.unitClass !== null) return null
    // 5000万—6000万元, 5000—6000万元: both ends in the unit of the second
    if (unit && secondUnit && unit.power !== secondUnit.power && unit.text !== '') low = scale(low, unit.power - secondUnit.power)
    if (Number(scale(high, 0)) <= Number(scale(low, 0))) return null
    return { low, high, to: secondUnit?.to ?? second.to, unit: secondUnit ?? unit }
  }

  /** 百分之三, 三分之二, 一半, 翻两番. */
  #special(text: string, at: number, floor: number, whole: NumberRead | null): Quantity | null {
    for (const [word, sign] of percentWords) {
      if (text[at] !== word[0] || !text.startsWith(word, at)) continue
      const number = readNumber(text, at + word.length)
      if (!number) return null
      let to = number.to
      let high: string | null = null
      dash.lastIndex = to
      const mark = dash.exec(text)?.[0]
      if (mark) {
        const start = to + mark.length
        const second = readNumber(text, text.startsWith(word, start) ? start + word.length : start)
        if (second && Number(second.value) > Number(number.value) && !this.#units.read(text, second.to)) {
          high = second.value
          to = second.to
        }
      }
      const unit: UnitRead = { to, text: sign, spelling: sign, power: 0, ...this.#lookup(sign) }
      return this.#finish(text, {
        floor,
        numberFrom: at,
        value: number.value,
        valueMax: high,
        unit,
        to,
        over: number.over,
        chinese: true,
        repaired: false,
        fraction: null,
      })
    }
    doubling.lastIndex = at
    const doubled = text[at] === '翻' ? doubling.exec(text) : null
    if (doubled) {
      const count = doubled[1] === undefined ? '1' : (readChineseNumeral(doubled[1]) ?? readArabicNumeral(doubled[1]))
      const more = text[at + doubled[0].length] === '多'
      const to = at + doubled[0].length + (more ? 1 : 0)
      const unit: UnitRead = { to, text: '番', spelling: '番', power: 0, ...this.#lookup('番') }
      return this.#finish(text, {
        floor,
        numberFrom: at,
        value: count,
        valueMax: null,
        unit,
        to,
        over: more,
        chinese: true,
        repaired: false,
        fraction: null,
      })
    }
    half.lastIndex = at
    const halved = text[at] === '一' || text[at] === '半' ? half.exec(text) : null
    if (halved) {
      const to = at + halved[0].length
      return this.#finish(text, {
        floor,
        numberFrom: at,
        value: '0.5',
        valueMax: null,
        unit: null,
        to,
        over: false,
        chinese: true,
        repaired: false,
        fraction: { n: 1, d: 2 },
      })
    }
    const number = whole
    const ratio = number && !number.chinese ? ofTwo.exec(text.slice(number.from, number.from + 6)) : null
    if (ratio) {
      const n = Number(ratio[1])
      const d = Number(ratio[2])
      const value = String(Math.round((n / d) * 1e6) / 1e6)
      return this.#finish(text, {
        floor,
        numberFrom: at,
        value,
        valueMax: null,
        unit: null,
        to: at + ratio[0].length,
        over: false,
        chinese: false,
        repaired: false,
        fraction: { n, d },
      })
    }
    if (number && text.startsWith('分之', number.to)) {
      const numerator = readNumber(text, number.to + 2)
      const d = Number(number.value)
      const n = Number(numerator?.value)
      if (numerator && d > 1 && d < 1000 && n > 0 && n < d) {
        const value = String(Math.round((n / d) * 1e6) / 1e6)
        return this.#finish(text, {
          floor,
          numberFrom: at,
          value,
          valueMax: null,
          unit: null,
          to: numerator.to,
          over: false,
          chinese: true,
          repaired: false,
          fraction: { n, d },
        })
      }
    }
    return null
  }

  #lookup(spelling: string): { unit: Unit | null; unitClass: UnitClass | null } {
    const read = this.#units.read(spelling, 0)
    return { unit: read?.unit ?? null, unitClass: read?.unitClass ?? null }
  }

  #finish(
    text: string,
    parts: {
      floor: number
      numberFrom: number
      value: string
      valueMax: string | null
      unit: UnitRead | null
      to: number
      over: boolean
      chinese: boolean
      repaired: boolean
      fraction: Quantity['fraction']
    },
  ): Quantity {
    let { to } = parts
    let from = parts.numberFrom
    const word = this.#before.findIn(text, Math.max(parts.floor, from - 5), from)
    const before =
      word && !this.#signs.get(`<${word}`)?.notAfter?.[word]?.includes(text[from - word.length - 1] ?? ' ') ? word : null
    if (before) from -= before.length
    const after = this.#after.findIn(text, to, Math.min(text.length, to + 16))
    if (after) to += after.length
    const duration = parts.unit?.unitClass?.role === 'duration' || parts.unit?.unitClass?.id === 'percent'
    const within = !after && duration && text[to] === '内' && !/[部外陆地容涵需]/.test(text[to + 1] ?? '')
    if (within) to++
    const sign = (before && this.#signs.get(`<${before}`)?.sign) || (after && this.#signs.get(`>${after}`)?.sign) || null
    const comparator: ComparatorSign = parts.valueMax !== null ? 'range' : (sign ?? (within ? '<=' : parts.over ? '>' : '='))
    const power = parts.unit?.power ?? 0
    return {
      from,
      to,
      numberFrom: parts.numberFrom,
      comparator,
      bounded: Boolean(before || after || within || parts.over),
      value: parts.value,
      valueMax: parts.valueMax,
      unit: parts.unit?.text ?? '',
      unitSpelling: parts.unit?.spelling ?? '',
      unitClass: parts.unit?.unitClass ?? null,
      unitEntry: parts.unit?.unit ?? null,
      normalized: {
        value: scale(parts.value, power),
        valueMax: parts.valueMax === null ? null : scale(parts.valueMax, power),
        unit: parts.unit?.spelling ?? '',
      },
      fraction: parts.fraction,
      chinese: parts.chinese,
      repaired: parts.repaired,
    }
  }
}

/** Numerals that count nothing. */
const idioms = [
  '千家万户',
  '千方百计',
  '百家争鸣',
  '百花齐放',
  '千军万马',
  '千头万绪',
  '三番五次',
  '千里马',
  '百分制',
  '百姓',
  '百货',
  '百倍',
  '百年',
  '百科',
  '千秋',
  '万众',
  '一方面',
  '二元',
  '三元',
  '三方',
  '一方',
  '两方',
  '四方',
  '八方',
]

/** What may stand behind a numeral of one 汉字, beside units: more of the number, or a word that makes one. */
const behinds = '零〇一二两三四五六七八九十百千万亿点分成倍番半多余至到—–－-~'

/** Characters that a quantity can begin with: `ONE` for a 汉字 that alone is a number, `MORE` for others. */
const ONE = 1
const MORE = 2
const telling = new Uint8Array(0x10000)
for (const c of '零〇一二两三四五六七八九十') telling[c.charCodeAt(0)] = ONE
for (const c of '0123456789lI百千万半翻') telling[c.charCodeAt(0)] = MORE

function isOfTwo(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 47 && ofTwo.test(text.slice(at, at + 6))
}

function readNumber(text: string, at: number): NumberRead | null {
  if (text.charCodeAt(at) > 0x2000) return readHan(text, at)
  const before = text.charCodeAt(at - 1)
  const digits = readDigits(text, at)
  const end = at + digits.length
  ocrNumber.lastIndex = at
  const letters = digits === '' || 'lIOo'.includes(text[end] || ' ') ? (ocrNumber.exec(text)?.[0] ?? '') : ''
  if (
    letters.length > digits.length &&
    /[lIOo]/.test(letters) &&
    !isLatin(before) &&
    !isLatin(text.charCodeAt(at + letters.length))
  ) {
    return behind(text, at, at + letters.length, readArabicNumeral(letters), false, true)
  }
  if (digits === '' || isLatin(before) || text.charCodeAt(at - 1) === 46) return null
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
  if (!run || '每数几上'.includes(text[at - 1] ?? ' ') || text[at + run.length] === '几') return null
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

/** `二十万` → 20 and 万; `三十` → nothing to split. */
function splitMagnitude(numeral: string): { value: string; magnitude: string; power: number } | null {
  // 突破千亿元, 超万亿元: a magnitude alone is one of it
  if (/^(?:[百千]亿|万亿|[百千]万)$/.test(numeral))
    return {
      value: '1',
      magnitude: numeral,
      power: numeral === '万亿' ? 12 : (numeral[0] === '百' ? 2 : 3) + (numeral[1] === '亿' ? 8 : 4),
    }
  const match = /^(.+?)(万亿|亿|万)[多余]?$/.exec(numeral)
  if (!match) return null
  const value = readChineseNumeral(match[1] as string)
  return value === null
    ? null
    : { value, magnitude: match[2] as string, power: match[2] === '万亿' ? 12 : match[2] === '亿' ? 8 : 4 }
}

function skipNumeral(text: string, at: number): number {
  return at + Math.max(1, readDigits(text, at).length)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Value in the first unit of its dimension: 5000万千瓦 and 0.5亿千瓦 are the same 50000000; `null` without a factor. */
export function toBaseUnit(value: string, unit: Unit | null): string | null {
  return unit?.factor === undefined ? null : multiply(value, unit.factor)
}
