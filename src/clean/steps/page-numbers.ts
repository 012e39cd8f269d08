import type { Draft, DraftLine } from '../draft.ts'
import type { Step } from '../steps.ts'

/** Longest line that can be a page number: `第 12 页 共 345 页`. */
const longest = 12
/** A bare number is one only where the number of the page before stands at least so many lines above it. */
const shortestPage = 8

/** A page of a printed document has at most so many lines. */
const longestPage = 80

/** Page numbers on lines of their own, between the halves of a sentence or not, and those that ran into the line below. */
export const pageNumbers: Step = {
  id: 'page-numbers',
  examples: ['— 3 —', '- 12 -', '第3页', '第3页 共20页', '12社会主义…'],
  apply(draft) {
    const bare: { line: DraftLine; at: number; value: number }[] = []
    let at = 0
    for (const line of draft.lines) {
      if (!draft.visible(line)) continue
      at++
      if (line.size > longest) continue
      const text = draft.read(line)
      if (
        /^[—–\-－―·]+\d{1,4}[—–\-－―·]+$/.test(text) ||
        (text.startsWith('第') && /^第\d{1,4}页(?:[,，/]?共\d{1,4}页)?$/.test(text))
      ) {
        draft.leaveOut([line], 'page-number')
      } else if (/^\d{1,4}$/.test(text) && line.first === line.from + leading(draft, line)) {
        bare.push({ line, at, value: Number(text) })
      }
    }
    dropCounted(draft, bare)
    dropGlued(draft)
  },
}

/** A line that begins with digits, and whether the line above leaves its sentence open. */
interface Numbered {
  readonly line: DraftLine
  readonly at: number
  readonly digits: string
  /** How the line begins, blanks included. */
  readonly rest: string
  readonly open: boolean
}

interface Page {
  readonly of: Numbered
  readonly number: number
}

/** Numbers at the beginnings of lines that count up by one a page, mostly in mid-sentence: `…以及\n12社会组织…`. */
function dropGlued(draft: Draft): void {
  const numbered: Numbered[] = []
  let at = 0
  let above = ''
  for (const line of draft.lines) {
    if (!draft.visible(line)) continue
    at++
    const code = draft.codes[line.first] as number
    if (code >= 48 && code <= 57) {
      const digits = /^\d+/.exec(draft.head(line, 8))?.[0] ?? ''
      if (digits.length <= 7)
        numbered.push({
          line,
          at,
          digits,
          rest: draft.source.slice(line.first, line.first + 14),
          open: above !== '' && !/[。！？；：.!?;:]/.test(above),
        })
    }
    above = draft.source[line.last] ?? ''
  }
  for (let i = 0; i < numbered.length; i++) {
    const chain = chainFrom(numbered, i)
    if (chain.length < 4) continue
    i = numbered.indexOf((chain.at(-1) as Page).of, i)
    const pages = inMidSentence(chain)
    if (pages.length < 4 || pages.filter(isCounted).length * 3 > pages.length) continue
    for (const { of, number } of pages) draft.leaveOutHead(of.line, String(number).length, 'page-number')
  }
}

/** The longest end of a chain whose numbers mostly stand in mid-sentence: sections that are numbered begin behind a full stop. */
function inMidSentence(chain: readonly Page[]): readonly Page[] {
  let balance = 0
  let from = chain.length
  for (let i = chain.length - 1; i >= 0; i--) {
    balance += (chain[i] as Page).of.open ? 1 : -1
    if (balance > 0) from = i
  }
  return chain.slice(from)
}

/** 10个产业园区, 2024年: a number that counts something or is a year. A page may begin with 个人 or 项目 too, but not most. */
function isCounted({ of, number }: Page): boolean {
  return unitBehind.test(of.rest.slice(String(number).length))
}

const unitBehind =
  /^(?:[年月日个家项户人名件万亿余多元吨亩次种座条处所点倍成届位张台套辆艘头只株]|公里|公顷|平方|千米|百分|左右|以上)/

/** The lines from one on whose numbers go up by one, or by two over a page that shows none, a page apart. */
function chainFrom(numbered: readonly Numbered[], from: number): Page[] {
  const first = numbered[from] as Numbered
  // the first of a chain may be glued to a number of its own: it is read by the one behind it
  if (first.digits.length > 4 || !isGlued(first, Number(first.digits))) return []
  const chain: Page[] = [{ of: first, number: Number(first.digits) }]
  let next = [1, 2].map((n) => String(Number(first.digits) + n))
  for (let k = from + 1; k < numbered.length; k++) {
    const last = chain.at(-1) as Page
    const line = numbered[k] as Numbered
    const apart = line.at - last.of.at
    if (apart > longestPage * 2) break
    // a page that is all picture has one line
    const least = chain.length >= 3 ? 1 : shortestPage
    if (apart < least) continue
    const step =
      1 +
      next.findIndex(
        (number, i) => apart <= longestPage * (i + 1) && line.digits.startsWith(number) && isGlued(line, Number(number)),
      )
    if (step === 0 || (step === 2 && apart < least * 2)) continue
    chain.push({ of: line, number: last.number + step })
    next = [1, 2].map((n) => String(last.number + step + n))
  }
  const before = chain.length > 1 ? pageBefore(numbered, from, chain[0] as Page) : undefined
  return before ? [before, ...chain] : chain
}

/** `11014.1`: the page 110 before a heading 14.1, which could not be told from 11014 by itself. */
function pageBefore(numbered: readonly Numbered[], from: number, head: Page): Page | undefined {
  for (let k = from - 1; k >= 0; k--) {
    const of = numbered[k] as Numbered
    const apart = head.of.at - of.at
    if (apart > longestPage) return undefined
    if (apart >= shortestPage && isGlued(of, head.number - 1)) return { of, number: head.number - 1 }
  }
  return undefined
}

/** Spaces before the number; a tab means a cell of a table. */
function leading({ source }: Draft, line: DraftLine): number {
  let n = 0
  while (line.from + n < line.first && source.charCodeAt(line.from + n) !== 9) n++
  return n
}

/** Bare numbers that count up by one a page. */
function dropCounted(draft: Draft, bare: readonly { line: DraftLine; at: number; value: number }[]): void {
  let run: DraftLine[] = []
  const flush = (): void => {
    if (run.length >= 3) for (const line of run) draft.leaveOut([line], 'page-number')
    run = []
  }
  bare.forEach((here, i) => {
    const before = bare[i - 1]
    if (before && !(here.value === before.value + 1 && here.at - before.at >= shortestPage)) flush()
    run.push(here.line)
  })
  flush()
}

/** Whether a line begins with a number and a word or a heading's number right behind it. */
function isGlued({ rest }: Numbered, number: number): boolean {
  const head = String(number)
  return rest.startsWith(head) && /^(?:[一-龥“《（]|\d{1,2}\.\d)/.test(rest.slice(head.length))
}
