/** Languages of the words on a terminal; data never depends on them. */
export type Lang = 'en' | 'zh'

/** One sentence in each language. */
export type Words = Readonly<Record<Lang, string>>

/** Something that the user can mend: no such file, an empty one, a section that is not there. Shown as one line. */
export class UserError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UserError'
    this.words = words
  }
}
