import { formatNumber } from './number-format.ts'
import type { Level, List, Numbering } from './numbering.ts'

/** Number of a paragraph as Word shows it; what follows it is kept apart. */
export interface Label {
  readonly text: string
  readonly suffix: Level['suffix']
}

/** Signs of bullets in fonts of symbols → a bullet that every font has. */
const symbolFont = /[\uf000-\uf0ff]/g

/** Counts the numbered paragraphs of a document, in reading order. */
export class Counters {
  readonly #numbering: Numbering
  /** Numbers reached, by definition and level. */
  readonly #reached = new Map<string, (number | undefined)[]>()
  /** Lists whose own start was taken already; it counts once. */
  readonly #started = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** Counts one paragraph and gives its label, or `null` where the list or level does not exist. */
  next(numId: string, at: number): Label | null {
    const list = this.#numbering.list(numId)
    const level = list?.levels.get(at)
    if (!list || !level) return null
    const reached = this.#reached.get(list.counter) ?? []
    this.#reached.set(list.counter, reached)
    const own = list.starts.get(at)
    const first = own !== undefined && !this.#started.has(`${numId}/${at}`)
    if (first) this.#started.add(`${numId}/${at}`)
    reached[at] = first ? own : (reached[at] ?? level.start - 1) + 1
    this.#resetBelow(list, at, reached)
    return { text: this.#label(list, level, at, reached), suffix: level.suffix }
  }

  /** A number makes those below it begin anew, if they say nothing else. */
  #resetBelow(list: List, at: number, reached: (number | undefined)[]): void {
    for (let below = at + 1; below < reached.length; below++) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) reached[below] = undefined
    }
  }

  #label(list: List, level: Level, at: number, reached: readonly (number | undefined)[]): string {
    if (level.format === 'bullet') return level.text.replace(symbolFont, '•')
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1
      if (place > at) return ''
      const of = list.levels.get(place)
      const n = reached[place] ?? of?.start ?? 1
      return formatNumber(n, level.legal ? 'decimal' : (of?.format ?? 'decimal'))
    })
  }
}
