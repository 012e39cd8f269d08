/** The number of a marker, 汉字 or Arabic, as a piece of a pattern: `十二`, `12`. */
export const numeral = '[一二三四五六七八九十百零〇]{1,6}|\\d{1,3}'

/** The 汉字 number of a marker alone. */
export const hanNumeral = '[一二三四五六七八九十百零〇]{1,6}'

/** Runs a sticky pattern at a place: one object a pattern, no state left behind. */
export function matchAt(pattern: RegExp, norm: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(norm)
}
