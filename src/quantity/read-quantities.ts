import type { Comparator } from '../lexicon/comparators.ts'
import { numeralIdioms } from '../lexicon/numeral-idioms.ts'
import type { UnitClass } from '../lexicon/units.ts'
import { belowNought } from './below-nought.ts'
import { BoundsReader } from './bounds.ts'
import { scale } from './decimal.ts'
import type { Measured } from './form.ts'
import { isSlashed } from './forms/fraction.ts'
import { isStepped } from './forms/stepped.ts'
import { isToMany } from './forms/to-many.ts'
import { forms } from './forms.ts'
import type { ComparatorSign, Quantity } from './quantity.ts'
import { type NumberRead, readNumber, skipNumeral } from './read-number.ts'
import { readRange } from './read-range.ts'
import { splitMagnitude } from './split-magnitude.ts'
import { UnitReader, withMagnitude } from './unit-reader.ts'

export interface QuantityLexicon {
  readonly units: readonly UnitClass[]
  readonly comparators: readonly Comparator[]
}

/** Finds every quantity of a text; one reader serves any number of texts. */
export class QuantityReader {
  readonly #units: UnitReader
  readonly #bounds: BoundsReader

  constructor(lexicon: QuantityLexicon) {
    this.#units = new UnitReader(lexicon.units)
    this.#bounds = new BoundsReader(lexicon.comparators)
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
    if (han && (!this.#promising(text, at, c) || numeralIdioms.some((idiom) => text.startsWith(idiom, at)))) return null
    const number = readNumber(text, at, floor)
    if (
      han ||
      (number && isStepped(text, number.to)) ||
      text.startsWith('分之', number?.to) ||
      isSlashed(text, at) ||
      isToMany(text, at)
    ) {
      for (const form of forms) {
        const measured = form(text, at, number, this.#units)
        if (!measured) continue
        const quantity = this.#bounded(text, floor, measured)
        return quantity.to <= limit ? quantity : null
      }
    }
    const measured = number && this.#measured(text, number)
    return measured && this.#bounded(text, floor, belowNought(text, floor, measured))
  }

  /** Whether a numeral of one 汉字 has something behind it that makes it a quantity: 三成, not 三农. */
  #promising(text: string, at: number, code: number): boolean {
    return telling[code] !== ONE || behinds.includes(text[at + 1] || ' ') || this.#units.begins(text.charCodeAt(at + 1))
  }

  /** A number with its unit, and the second end of a range. */
  #measured(text: string, number: NumberRead): Measured | null {
    let unit = this.#units.read(text, number.to)
    let value = number.value
    if (number.chinese) {
      const numeral = text.slice(number.from, number.to)
      if (unit === null && /^[百千万亿]$/.test(numeral)) return null
      // 二十万吨: the magnitude is part of the numeral; give it back to the unit, as in 20万吨
      const split = splitMagnitude(numeral)
      if (split) {
        value = split.value
        unit = withMagnitude(split, unit, number.to)
      }
    }
    const end = unit?.to ?? number.to
    const range = readRange(text, end, number, unit, this.#units)
    return {
      from: number.from,
      to: Math.max(range?.to ?? 0, end),
      value: range?.low ?? value,
      valueMax: range?.high ?? null,
      unit: range?.unit ?? unit,
      over: number.over || (unit !== null && /[多余]/.test(text.slice(number.to, unit.to))),
      chinese: number.chinese,
      repaired: number.repaired,
      fraction: null,
    }
  }

  #bounded(text: string, floor: number, measured: Measured): Quantity {
    const { value, valueMax, unit, over } = measured
    const bounds = this.#bounds.read(text, floor, measured)
    const comparator: ComparatorSign = valueMax !== null ? 'range' : (bounds.sign ?? (over ? '>' : '='))
    const power = unit?.power ?? 0
    return {
      from: bounds.from,
      to: bounds.to,
      numberFrom: measured.from,
      comparator,
      bounded: bounds.written || over,
      value,
      valueMax,
      unit: unit?.text ?? '',
      unitSpelling: unit?.spelling ?? '',
      unitClass: unit?.unitClass ?? null,
      unitEntry: unit?.unit ?? null,
      normalized: {
        value: scale(value, power),
        valueMax: valueMax === null ? null : scale(valueMax, power),
        unit: unit?.spelling ?? '',
      },
      fraction: measured.fraction,
      chinese: measured.chinese,
      repaired: measured.repaired,
    }
  }
}

/** What may stand behind a numeral of one 汉字, beside units: more of the number, or a word that makes one. */
const behinds = '零〇一二两三四五六七八九十百千万亿点分成倍番半多余至到—–－-~'

/** Characters that a quantity can begin with: `ONE` for a 汉字 that alone is a number, `MORE` for others. */
const ONE = 1
const MORE = 2
const telling = new Uint8Array(0x10000)
for (const c of '零〇一二两三四五六七八九十') telling[c.charCodeAt(0)] = ONE
for (const c of '0123456789lI百千万亿半翻') telling[c.charCodeAt(0)] = MORE
