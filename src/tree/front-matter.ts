import { recordLabels } from '../lexicon/chrome.ts'
import { bodyEndings, titleEndings, titleTail } from '../lexicon/document-words.ts'
import { WordSet } from '../lexicon/word-set.ts'
import type { Line } from '../lines/line.ts'
import type { Roles } from './find-regions.ts'

/** Longer lines are sentences. */
const longestLine = 90
/** A title takes at most so many lines. */
const mostTitleLines = 5

const record = new WordSet(recordLabels, 'start')
const date =
  /^\(?(?:\d{4}|[二一][〇○零O九][〇○零O一二三四五六七八九]{2})年.{1,3}月(?:.{1,3}日)?(?:.{0,20}(?:通过|印发|发布))?\)?$/
const note =
  /^\((?:此件|本文|联系|有?此页).*\)$|^(?:联系人|抄送|主题词|信息公开|公开方式|公开属性|附注|新华社)|^[^。]{2,16}[〔[(]\d{4}[)\]〕]第?\d+号$/

/** Whether a line is a date alone; most lines have no 年 where one has it. */
function isDate(text: string): boolean {
  return (text[4] === '年' || text[5] === '年') && '(0123456789二一'.includes(text[0] as string) && date.test(text)
}

/** Marks what a line is by its place: title, addressee, signature, date, note, record of the page. `firstHeading` is the first line that opens a section. */
export function markFrontMatter(norm: string, lines: readonly Line[], firstHeading: number, roles: Roles): void {
  const read = (i: number): string => {
    const { span } = lines[i] as Line
    return span.to - span.from > longestLine ? '' : norm.slice(span.from, span.to)
  }
  const shown: number[] = []
  lines.forEach((line, i) => {
    if (line.span.to > line.span.from) shown.push(i)
  })
  shown.forEach((i, k) => {
    if (roles.has(i)) return
    const text = read(i)
    if (text === '' || (lines[i] as Line).marker !== null) return
    if (isDate(text)) {
      roles.set(i, 'date')
      if (i < firstHeading || i > 0) markSignature(read, shown, k, roles)
    } else if (note.test(text)) roles.set(i, 'note')
    else if (i < firstHeading && record.test(text.replace(/^[-*]/, ''))) roles.set(i, 'record')
    else if (i < firstHeading && /:$/.test(text) && text.length >= 5 && /各|代表|部门|单位|政府|委员会|同志|你们/.test(text))
      roles.set(i, 'addressee')
    else if (i < firstHeading && endsTitle(text)) markTitle(read, shown, k, roles)
  })
}

/** Whether a line ends as titles do: `…的实施意见`, `…规划(征求意见稿)`. */
function endsTitle(text: string): boolean {
  if (/[。;:,]$/.test(text) || text.length < 4) return false
  const bare = text.replace(titleTail, '')
  return titleEndings.some((ending) => bare.endsWith(ending))
}

/** The line that ends a title, the lines above that lead up to it, and the brackets below. */
function markTitle(read: (i: number) => string, shown: readonly number[], k: number, roles: Roles): void {
  roles.set(shown[k] as number, 'title')
  for (let n = 1; n < mostTitleLines; n++) {
    const i = shown[k - n]
    if (i === undefined || roles.has(i)) break
    const text = read(i)
    if (text === '' || text.length > 40 || /[。;:,|\t]/.test(text) || text.length < 3) break
    roles.set(i, 'title')
  }
  for (let n = 1; n <= 2; n++) {
    const i = shown[k + n]
    if (i === undefined || roles.has(i) || !/^\([^()]{2,24}\)$/.test(read(i)) || isDate(read(i))) break
    roles.set(i, 'title')
  }
}

/** Names of bodies right above the date sign. */
function markSignature(read: (i: number) => string, shown: readonly number[], k: number, roles: Roles): void {
  for (let n = 1; n <= 12; n++) {
    const i = shown[k - n]
    if (i === undefined || roles.has(i)) break
    const text = read(i)
    if (text === '' || text.length > 40 || /[。;:,|\t]/.test(text) || !bodyEndings.some((ending) => text.endsWith(ending))) break
    roles.set(i, 'signature')
  }
}
