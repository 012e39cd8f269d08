import { typeEndings, withoutBrackets } from './type.ts'

/** A title and the pieces that it was read from. */
export interface TitleLine {
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Whether a line ends as titles do, with the word for what it is. */
export function isTitleEnd(text: string): boolean {
  const bare = withoutBrackets(text)
  if (bare.length < 4 || bare.length > 130 || /[:>|]|https?/.test(bare)) return false
  return (
    typeEndings.some((word) => bare.endsWith(word) && bare.length > word.length + (word.length > 2 ? -1 : 1)) && !/^\(/.test(bare)
  )
}

/** （2021—2025年）, （试行）: a line of its own under a title. */
export function isYearBracket(text: string): boolean {
  return (
    /^\([^()]{0,4}(?:19|20)\d{2}\D{0,3}(?:[—-]\D{0,2}(?:19|20)?\d{2})?年?[^()月]{0,4}\)$/.test(text) ||
    /^\((?:试行|暂行)\)$/.test(text)
  )
}
