import { ALNUM, BLANK, classes, TAB, UNSEEN, WIDE } from '../characters.ts'
import { BREAK, CELL, DROP, KEEP, SPACE } from '../draft.ts'
import type { Step } from '../steps.ts'

/** A gap this wide, in columns, between two runs of Chinese text stands for a line end that was lost. */
const wideGap = 4
/** Fewer characters before or behind such a gap are a spread-out word (`总　　则`, `附件　　名单`), not a paragraph. */
const shortest = 4
const shortestBehind = 3

/** What stands at the end of a marker: `1.`, `（一）`, `第一章`; a tab behind it divides no cells. */
const markerEnds = new Set([...'.．、）)章节条编篇—•·'].map((c) => c.charCodeAt(0)))
/** What stands before the closing bracket of a marker. */
const numerals = new Set([...'0123456789０１２３４５６７８９一二三四五六七八九十百lIO'].map((c) => c.charCodeAt(0)))

/** `（一）` ends a marker, the unit of `城镇化率（%）` does not. */
function endsMarker(earlier: number, last: number): boolean {
  return markerEnds.has(last) && ((last !== 0x29 && last !== 0xff09) || numerals.has(earlier))
}

/**
 * Spaces: none inside Chinese text, between 汉字 and digits or beside punctuation; one between Latin words; a tab between
 * two cells stays; a wide gap in running text is a line end. Characters that nobody sees go too.
 */
export const spacing: Step = {
  id: 'spacing',
  examples: ['建成 5 个 以上', 'Smart  City', '。　　二、主要任务', '质\\u200b量'],
  apply({ codes, fate }) {
    const table = classes
    let before = 0 // the last kept code unit of this line, 0 at its start
    let earlier = 0 // the one before it
    let count = 0 // kept characters since the last line end or wide gap
    let cells = false // whether the line has cells: then its gaps are left alone
    const length = codes.length
    for (let i = 0; i < length; i++) {
      const done = fate[i]
      if (done === DROP) continue
      if (done === BREAK) {
        before = 0
        count = 0
        cells = false
        continue
      }
      if (done === CELL) {
        before = 0
        count = 0
        cells = true
        continue
      }
      const code = codes[i] as number
      const kind = table[code]
      if (kind === UNSEEN) {
        fate[i] = DROP
        continue
      }
      if (kind !== BLANK && kind !== TAB) {
        if (code === 124) cells = true
        earlier = before
        before = code
        count++
        continue
      }
      const gap = readGap(codes, fate, i)
      const { end, tab } = gap
      const after = end < length && fate[end] !== BREAK && fate[end] !== CELL ? (codes[end] as number) : 0
      if (before !== 0 && after !== 0) {
        if (tab >= 0) {
          if (cells || count > 8 || !endsMarker(earlier, before)) {
            fate[tab] = KEEP
            cells = true
          }
        } else if (gap.columns >= wideGap && !cells && count >= shortest && isWide(before, after) && runs(codes, fate, end)) {
          fate[i] = BREAK
          before = 0
          count = 0
        } else if (isWordGap(earlier, before, after)) fate[i] = SPACE
      }
      i = end - 1
    }
  },
}

/** A run of white space, marked as dropped: where it ends, its columns, its first tab. */
function readGap(codes: Uint16Array, fate: Uint8Array, from: number): { end: number; columns: number; tab: number } {
  let end = from
  let columns = 0
  let tab = -1
  for (; end < codes.length && fate[end] !== BREAK && fate[end] !== CELL; end++) {
    const code = codes[end] as number
    const kind = classes[code]
    if (kind === TAB) {
      if (tab < 0) tab = end
    } else if (kind === BLANK) columns += code === 0x3000 ? 2 : 1
    else if (kind !== UNSEEN && fate[end] !== DROP) break
    fate[end] = DROP
  }
  return { end, columns, tab }
}

function isWide(before: number, after: number): boolean {
  return classes[before] === WIDE || classes[after] === WIDE
}

/** Whether the run of text at `from` is long enough to be a paragraph of its own. */
function runs(codes: Uint16Array, fate: Uint8Array, from: number): boolean {
  for (let i = from; i < from + shortestBehind; i++) {
    if (i >= codes.length || fate[i] === BREAK) return false
    const kind = classes[codes[i] as number]
    if (kind === BLANK || kind === TAB) return false
  }
  return true
}

/** Between two Latin words or numbers, or behind the punctuation of a Latin sentence. */
function isWordGap(earlier: number, before: number, after: number): boolean {
  if (classes[after] !== ALNUM && after !== 40) return false
  if (classes[before] === ALNUM) return true
  const mark = before === 44 || before === 46 || before === 58 || before === 59 || before === 33 || before === 63 || before === 41
  return mark && isLetter(earlier)
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
