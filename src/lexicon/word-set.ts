import { CharGate } from './char-gate.ts'

/** Words looked up at either end of a text: by their first or last character, longest first. */
export class WordSet {
  readonly #byEnd = new Map<number, string[]>()
  /** Characters that a word begins (or ends) with. */
  readonly #gate = new CharGate()
  readonly #atStart: boolean

  constructor(words: Iterable<string>, end: 'start' | 'end') {
    this.#atStart = end === 'start'
    for (const word of new Set(words)) {
      const key = word.charCodeAt(end === 'start' ? 0 : word.length - 1)
      const list = this.#byEnd.get(key)
      if (list) list.push(word)
      else this.#byEnd.set(key, [word])
      this.#gate.add(key)
    }
    for (const list of this.#byEnd.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length)
  }

  /** The longest word that the text starts (or ends) with: `新建改造项目` → `新建改造`. */
  find(text: string): string | null {
    return this.findIn(text, 0, text.length)
  }

  /** The same for the run of a longer text between two places, which need not be cut out for it. */
  findIn(text: string, from: number, to: number): string | null {
    if (to <= from) return null
    const key = text.charCodeAt(this.#atStart ? from : to - 1)
    if (!this.#gate.passes(key)) return null
    const list = this.#byEnd.get(key)
    if (!list) return null
    for (const word of list) {
      const at = this.#atStart ? from : to - word.length
      if (word.length <= to - from && text.startsWith(word, at)) return word
    }
    return null
  }

  test(text: string): boolean {
    return this.findIn(text, 0, text.length) !== null
  }
}
