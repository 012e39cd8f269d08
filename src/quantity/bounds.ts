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
    const after = this.#after.findIn(text, to, Math.min(text.length, to + 16))
    // 30日内, 5%内: not 内部, 内外
    const bounding = unit?.unitClass?.role === 'duration' || unit?.unitClass?.id === 'percent'
    const within = !after && bounding && text[to] === '内' && !/[部外陆地容涵需]/.test(text[to + 1] ?? '')
    const sign =
      (before && this.#comparators.before.get(before)?.sign) || (after && this.#comparators.after.get(after)?.sign) || null
    return {
      from: from - (before?.length ?? 0),
      to: to + (after?.length ?? 0) + (within ? 1 : 0),
      sign: sign ?? (within ? '<=' : null),
      written: Boolean(before || after || within),
    }
  }

  #inFront(text: string, floor: number, from: number): string | null {
    const word = this.#before.findIn(text, Math.max(floor, from - 5), from)
    if (!word) return null
    const spoilers = this.#comparators.before.get(word)?.notAfter?.[word] ?? ''
    return spoilers.includes(text[from - word.length - 1] ?? ' ') ? null : word
  }
}
