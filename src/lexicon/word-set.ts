/** Words looked up at either end of a text: by their first or last character, longest first. */
export class WordSet {
  readonly #byEnd = new Map<string, string[]>()
  readonly #end: 'start' | 'end'

  constructor(words: Iterable<string>, end: 'start' | 'end') {
    this.#end = end
    for (const word of new Set(words)) {
      const key = (end === 'start' ? word[0] : word.at(-1)) as string
      const list = this.#byEnd.get(key)
      if (list) list.push(word)
      else this.#byEnd.set(key, [word])
    }
    for (const list of this.#byEnd.values()) list.sort((a, b) => b.length - a.length)
  }

  /** The longest word that the text starts (or ends) with: `新建改造项目` → `新建改造`. */
  find(text: string): string | null {
    const list = this.#byEnd.get((this.#end === 'start' ? text[0] : text.at(-1)) ?? '')
    if (!list) return null
    const found = this.#end === 'start' ? list.find((word) => text.startsWith(word)) : list.find((word) => text.endsWith(word))
    return found ?? null
  }

  test(text: string): boolean {
    return this.find(text) !== null
  }
}
