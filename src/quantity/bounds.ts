import type { Comparator } from '../lexicon/comparators.ts'
import { WordSet } from '../lexicon/word-set.ts'
import type { Measured } from './form.ts'

/** What stands around a number and bounds it. Offsets in UTF-16 code units, of the number with its bounds. */
export interface Bounds {
  readonly from: number
  readonly to: number
  readonly sign: Comparator['sign'] | null
  /** Whether any word of bound is written. */
  readonly written: boolean
}

/** Between a value and its bound: 50人(不含)以上, 300天(82.2%)以上. */
const _asideOf = /^\((?:不?含|(?:约?占|约)?[\d.]+(?:%|天|个|家|万?亩))\)(?=$|以|[及左内])/

/** Physical measures that a concentration or a yield is told for. */
const measures = new Set(['立方米', '平方米', '平方公里', '公顷', '亩', '升', '千瓦时', '吨'])

/** Between a value and the word that bounds it: 9.4‰(含)以内, 50人(不含)以上; 300天(82.2%)以上 tells the same in another unit. */
const remark = /^\((?:不?含|[占约]?\d[\d.]*[^()\d]{1,5}(?=\)(?:及?以[上下内]|左右)))\)/

/** Reads words of bound and approximation around a number: 不低于, 以上, 左右, 内. */
export class BoundsReader {
  readonly #comparators = { before: new Map<string, Comparator>(), after: new Map<string, Comparator>() }
  readonly #before: WordSet
  readonly #after: WordSet

  constructor(comparators: readonly Comparator[]) {
    for (const comparator of comparators) {
      for (const word of comparator.before) this.#comparators.before.set(word, comparator)
      for (const word of comparator.after) this.#comparators.after.set(word, comparator)
    }
    this.#before = new WordSet([...this.#comparators.before.keys()], 'end')
    this.#after = new WordSet([...this.#comparators.after.keys()], 'start')
  }

  /** Bounds of a number with its unit; none is sought before `floor`. A word in front counts before one behind. */
  read(text: string, floor: number, { from, to, unit }: Measured): Bounds {
    const before = this.#inFront(text, floor, from)
    const aside = text.charCodeAt(to) === 40 ? (remark.exec(text.slice(to, to + 24))?.[0] ?? '') : ''
    const at = to + aside.length
    const after = this.#after.findIn(text, at, Math.min(text.length, at + 16))
    // 30日内, 5%内, 0.06千克/万元内: not 内部, 内外
    const bounding = unit?.unitClass?.role === 'duration' || unit?.unitClass?.id === 'percent' || unit?.spelling.includes('/')
    const within = !after && bounding && text[to] === '内' && !/[部外陆地容涵需]/.test(text[to + 1] ?? '')
    // 3倍多, 1番多
    const over =
      !after && unit?.unitClass?.role === 'multiple' && text[to] === '多' && !/[元样种方层次项个家]/.test(text[to + 1] ?? '')
    const sign =
      (before && this.#comparators.before.get(before.word)?.sign) || (after && this.#comparators.after.get(after)?.sign) || null
    return {
      from: before ? before.from : from,
      to: after ? at + after.length : to + (within || over ? 1 : 0),
      sign: sign ?? (within ? '<=' : over ? '>' : null),
      written: Boolean(before || after || within || over),
    }
  }

  /** A word of bound that ends at `to`, or before the measure that the number is told for: 低于每立方米29微克. */
  #inFront(text: string, floor: number, to: number): { word: string; from: number } | null {
    const near = text.slice(Math.max(floor, to - 5), to)
    const each = near.lastIndexOf('每')
    const end = each >= 0 && measures.has(near.slice(each + 1)) ? to - near.length + each : to
    const word = this.#before.findIn(text, Math.max(floor, end - 5), end)
    if (!word) return null
    const from = end - word.length
    const { notAfter, onlyAfter } = this.#comparators.before.get(word) ?? {}
    const ahead = text[from - 1] ?? ' '
    if (notAfter?.[word]?.includes(ahead)) return null
    return onlyAfter?.[word]?.includes(ahead) === false ? null : { word, from }
  }
}
