/** Low bits of a character. */
const kept = 1023

/**
 * Passes over what cannot be: says of a character that it is none of a set, or that it may be one.
 *
 * A look costs less than starting a search, and a pattern that no character lets in is never compiled. It lets some others
 * in as well, so that it only ever stands before what decides.
 */
export class CharGate {
  readonly #maybe = new Uint8Array(kept + 1)

  constructor(characters = '') {
    for (let i = 0; i < characters.length; i++) this.add(characters.charCodeAt(i))
  }

  add(code: number): void {
    this.#maybe[code & kept] = 1
  }

  /** Whether any character of a text may be one of the set. */
  passesAny(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#maybe[text.charCodeAt(i) & kept] === 1) return true
    return false
  }

  /** Whether a character (UTF-16 code unit; `NaN` beyond the end of a text) may be one of the set. */
  passes(code: number): boolean {
    return this.#maybe[code & kept] === 1
  }
}
