import { firstRadical, lastRadical, letterOf } from '../lexicon/radicals.ts'

/** Classes of characters, one byte a code unit: looked up, never computed, because cleaning asks for each character. */
export const OTHER = 0
/** Any white space but a line end or tab. */
export const BLANK = 1
export const TAB = 2
/** 汉字, Chinese punctuation, full-width forms: text that is written without spaces. */
export const WIDE = 3
/** Latin letters and digits. */
export const ALNUM = 4
/** Characters that nobody sees: zero-width marks, control characters. */
export const UNSEEN = 5
/** `\r` and `\n`. */
export const LINE_END = 6

/** Class of each code unit. */
export const classes: Uint8Array = new Uint8Array(65536)
classes.fill(UNSEEN, 0, 0x20)
classes.fill(UNSEEN, 0x7f, 0xa0)
classes.fill(ALNUM, 0x30, 0x3a)
classes.fill(ALNUM, 0x41, 0x5b)
classes.fill(ALNUM, 0x61, 0x7b)
classes.fill(ALNUM, 0xc0, 0x250)
for (const code of [0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x0b, 0x0c, 0x2028, 0x2029, 0x85]) classes[code] = BLANK
classes.fill(BLANK, 0x2000, 0x200b)
classes.fill(UNSEEN, 0x200b, 0x2010)
classes.fill(UNSEEN, 0x202a, 0x202f)
classes.fill(UNSEEN, 0x2060, 0x2065)
classes[0xfeff] = UNSEEN
classes[0xad] = UNSEEN
classes[9] = TAB
classes[10] = LINE_END
classes[13] = LINE_END
classes.fill(WIDE, 0x2010, 0x2028)
classes.fill(WIDE, 0x2030, 0x205f)
classes.fill(WIDE, 0x2e80, 0x3000)
classes.fill(WIDE, 0x3001, 0xa000)
classes.fill(WIDE, 0xf900, 0xfb00)
classes.fill(WIDE, 0xfe30, 0xfe70)
classes.fill(WIDE, 0xff01, 0xfff0)
classes.fill(ALNUM, 0xff10, 0xff1a)
classes.fill(ALNUM, 0xff21, 0xff3b)
classes.fill(ALNUM, 0xff41, 0xff5b)

/** Class of a code unit: `汉` → WIDE. */
export function classOf(code: number): number {
  return classes[code] as number
}

/**
 * How far the half-width form of each code unit is from it, to be added modulo 65536: 0 for the many that have none, so
 * that nothing has to be filled in for them at every start.
 */
export const foldings: Uint16Array = (() => {
  const table = new Uint16Array(65536)
  const set = (from: number, to: number): void => {
    table[from] = to - from
  }
  table.fill(-0xfee0, 0xff01, 0xff5f)
  const pairs: [string, string][] = [
    ['﹑', '、'],
    ['﹒', '.'],
    ['﹔', ';'],
    ['﹕', ':'],
    ['﹙', '('],
    ['﹚', ')'],
    ['﹪', '%'],
    ['℅', '%'],
    ['∶', ':'],
    ['︰', ':'],
    ['｡', '。'],
    ['､', '、'],
    ['　', ' '],
    [' ', ' '],
  ]
  for (const [from, to] of pairs) set(from.charCodeAt(0), to.charCodeAt(0))
  for (let code = firstRadical; code <= lastRadical; code++) {
    const plain = letterOf(String.fromCharCode(code))
    if (plain.charCodeAt(0) !== code) set(code, plain.charCodeAt(0))
  }
  return table
})()

/** The half-width form of a code unit: `（` → `(`, `８` → `8`, `。` → `。`. */
export function halfWidth(code: number): number {
  return (code + (foldings[code] as number)) & 0xffff
}
