import { CharGate } from '../lexicon/char-gate.ts'

/**
 * How a line begins, as far as cleaning has to know it: a line that opens an item is never the second half of another.
 *
 * The markers themselves are read from the clean text; this looks at a line before it is clean and may take a little too much.
 */
const itemStart =
  /^(?:[一二三四五六七八九十百—－]{1,5}[、.．]|[（(〔][一二三四五六七八九十百\d]{1,5}[）)〕]|\d{1,3}[.．、](?!\d)|\d{1,2}[.．]\d{1,2}(?:[条家项批](?![件例庭目准复])|个(?!百分|月)|大(?!气))[一-龥]|[⒈-⒛]|\d{1,2}(?:\.\d{1,2}){1,3}(?![万亿个家项千百吨元人倍亩公平微岁年月日成番座])[一-龥]{6}|第[一二三四五六七八九十百\d]{1,5}(?:[编篇章节条]|部分)|附[件表录]|专栏[\d一二三四五六七八九十]|表[\d一二三四五六七八九十]|——|--|[—―•●◆■▪][^—―]|[①-⑳]|[|｜>›»【]|目录$)/

/** Whether a line opens an item of its own: `二、主要目标` → true, `万户，增长` → false. */
export function opensItem(line: string): boolean {
  return itemStart.test(line)
}

/** Whether a line opens with a label: `联系人：…`, `改造目标：…`. */
export function opensLabel(line: string): boolean {
  return /^[^，。、；,;\d]{2,12}[：:]/.test(line)
}

const dateStart = new CharGate('（(0123456789〇○零O一二三四五六七八九十')

/** A date line: `2023年8月30日`, `（二〇二三年八月）`. */
export function isDateLine(line: string): boolean {
  if ((line[4] !== '年' && line[5] !== '年') || !dateStart.passes(line.charCodeAt(0))) return false
  return /^[（(]?[\d〇○零O一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?(?:[^，。]{0,12}(?:通过|印发|发布))?[）)]?$/.test(
    line,
  )
}

/** Whether a line is the header of a table whose cells are apart by blanks: `序号 指标名称 单位 2020年 2025年`. */
export function opensTable(line: string): boolean {
  return tableStart.passes(line.charCodeAt(0)) && tableHeader.test(line)
}

const tableStart = new CharGate('序编类指分领主一')
const tableHeader =
  /^(?:序号|编号|类别|类型|分类|领域|(?:主要|一级)?指标(?:名称|内容)?)\s+[^\s\d。，、；：]{2,8}(?:\s+[^\s。，；：]{1,20}){2}|^(?:主要)?指标(?:名称|内容)?(?:\s+\d{4}年[^\s。，；：]{0,8}){2}/
