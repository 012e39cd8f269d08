import { chromeLabels, chromeLines, chromeMarks, postingLabels, recordLabels } from '../../lexicon/chrome.ts'
import { titleEndings } from '../../lexicon/document-words.ts'
import { metadataKeys } from '../../lexicon/front-matter.ts'
import { WordSet } from '../../lexicon/word-set.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { isDateLine, opensItem } from '../line-shape.ts'
import type { Step } from '../steps.ts'

/** Longer lines are text, whatever words they hold. */
const longestLine = 160
/** Longest entry of a menu. */
const longestEntry = 16
/** So many sure lines of furniture make the short lines between them furniture too. */
const sureHits = 4

const whole = new Set(chromeLines)
const marks = new RegExp(
  `${chromeMarks.map((mark) => mark.replaceAll(':', '[:：]')).join('|')}|(?:${chromeLabels.join('|')})(?:\\s*[:：\\d]|[】\\])）]*$)`,
)
const posting = new WordSet(postingLabels, 'start')
const record = new WordSet(recordLabels, 'start')
const keys = new WordSet([...recordLabels, ...Object.values(metadataKeys).flat()], 'start')

const listMarks = '-*•·●'

/** Whether a line begins with one of the labels and a colon, a mark of a list before it or not. */
function labelled(text: string, labels: WordSet): boolean {
  const from = listMarks.includes(text[0] ?? ' ') ? 1 : 0
  const label = labels.findIn(text, from, text.length)
  return label !== null && ':：'.includes(text[from + label.length] ?? ' ')
}

/**
 * Furniture of a web page before and behind the document. In the middle of a document nothing is taken: what looks like
 * a menu there is a list.
 */
export const pageChrome: Step = {
  id: 'page-chrome',
  examples: ['当前位置：首页 > 政策文件', '【打印本页】【关闭窗口】', '粤ICP备00000000号'],
  apply(draft) {
    const lines = draft.lines.filter((line) => draft.visible(line))
    if (lines.length < 2) return
    const start = bodyStart(draft, lines)
    const end = bodyEnd(draft, lines, start)
    leaveOut(draft, lines.slice(0, start), false)
    // • 成文日期：…: an entry of the page's record is no item of a list
    for (const line of lines.slice(0, start)) {
      const text = draft.read(line)
      if ('•·●'.includes(text[0] ?? ' ') && labelled(text, keys)) draft.drop(line.first, line.first + 1)
    }
    leaveOut(draft, lines.slice(end), true)
  },
}

/** First line that only a document has: an address, a numbered item, a sentence. */
function bodyStart(draft: Draft, lines: readonly DraftLine[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as DraftLine
    const text = draft.read(line)
    if (isChrome(text, line.size)) continue
    const long = line.size > longestLine || (line.size >= 24 && /[。]/.test(text))
    const addressed = line.size >= 8 && /[：:]$/.test(text) && /各|代表|部门|单位|政府/.test(text)
    const item = opensItem(text) && /^[一二三四五六七八九十第（(1]/.test(text)
    if (long || addressed || item) return i
  }
  return 0
}

/** Behind the last line that only a document has. */
function bodyEnd(draft: Draft, lines: readonly DraftLine[], start: number): number {
  for (let i = lines.length - 1; i >= start; i--) {
    const line = lines[i] as DraftLine
    const text = draft.read(line)
    if (isChrome(text, line.size)) continue
    if (line.size > longestLine || (line.size >= 20 && /[。）)；]$/.test(text)) || isDateLine(text)) return i + 1
    if (/[|\t]/.test(text) || (opensItem(text) && line.size > longestEntry)) return i + 1
  }
  return lines.length
}

function leaveOut(draft: Draft, lines: readonly DraftLine[], tail: boolean): void {
  const hits = lines.map((line) => isChrome(draft.read(line), line.size))
  // A label alone takes its value with it: `发布日期：` and the date below.
  for (let i = hits.length - 2; i >= 0; i--) {
    const text = draft.read(lines[i] as DraftLine)
    if (hits[i] && labelled(text, posting) && /[:：]$/.test(text)) hits[i + 1] = true
  }
  const first = hits.indexOf(true)
  if (first < 0) return
  const sure = hits.filter(Boolean).length >= sureHits
  const last = tail ? lines.length - 1 : hits.lastIndexOf(true)
  let run: DraftLine[] = []
  const flush = (): void => {
    if (run.length > 0) draft.leaveOut(run, 'page-chrome')
    run = []
  }
  lines.forEach((line, i) => {
    const between = sure && i > first && i < last + 1 && isEntry(draft.read(line), line.size)
    if (hits[i] || between) run.push(line)
    else flush()
  })
  flush()
}

/** A line that is furniture by its own words. */
function isChrome(text: string, size: number): boolean {
  if (size > longestLine) return false
  const bare = text.replace(/[\s【】[\]|｜·>›»:：-]/g, '')
  // - alone is an empty cell
  if (bare === '') return !text.includes('|') && text !== '-'
  if (whole.has(bare)) return true
  if (labelled(text, record)) return false
  // > 首页; >79 is a value
  if (/^[>›»](?!\s*\d)/.test(text) || labelled(text, posting)) return true
  return marks.test(text) && !(size > 60 && /。/.test(text))
}

/** A short line that is furniture among furniture: an entry of a menu, but no title, number or record. */
function isEntry(text: string, size: number): boolean {
  if (size > longestEntry && !/^[·•]/.test(text)) return false
  if (/〔|。|年.*月/.test(text) || labelled(text, record) || opensItem(text)) return /^[·•]/.test(text)
  const bare = text.replace(/[（(][^（()）]*[)）]$/, '')
  return size < 6 || !titleEndings.some((ending) => bare.endsWith(ending))
}
