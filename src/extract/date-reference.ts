import { orderingTitles } from '../lexicon/horizons.ts'
import { alternation } from '../lexicon/pattern.ts'
import { type DateReference, readDates } from '../scan/dates.ts'
import type { Section } from '../tree/ast.ts'
import type { Passage } from '../tree/passages.ts'
import type { ExtractContext } from './context.ts'
import { tellsBelow } from './review.ts'

/** What governs a place: the reference for its dates, and whether it looks back. */
export interface Governing {
  readonly reference: DateReference
  readonly review: boolean
  /** Year that the place speaks from, the start of the plan's term where nothing else tells. */
  readonly now: number | null
}

/** The year that a document is of: 2023年工作要点, not the last of 2021—2025年. */
const yearInTitle = /(?<![\d—–―~～-])((?:19|20)\d{2})年(?![—–―~～-]|远景目标)/
const yearHeading = /^(?:(?:19|20)\d{2}年)(?:度)?(?:的)?[^,。;:]{0,12}(?:工作|目标|任务|重点|要点|回顾|总结|安排|建议|要求|部署)/
const ordering = new RegExp(`^(?:${alternation(orderingTitles)})`)
/** A year of work in a section's title: `2024年目标任务`. */
const yearOfWork =
  /(?<!\d)((?:19|20)\d{2})年(?:度)?(?:的)?[^,，。;:：]{0,12}(?:工作|目标|任务|重点|要点|回顾|总结|安排|建议|要求|部署|执行情况|完成情况|发展情况)/
const longestTitle = 40
const lookBack = /回顾|总结|完成情况|执行情况/

/**
 * What the dates of each passage are counted from: the document's date, else the year of the heading, the year line
 * (`2024年重点工作`) or the title above it. `今年` below `二、2024年工作安排` → 2024.
 */
export function governingDates(context: ExtractContext): (passage: Passage | null, path: readonly Section[]) => Governing {
  const { document, clean, passages } = context
  const titleYear = Number(yearInTitle.exec((document.title ?? '').replace(/《[^》]*》/g, ''))?.[1]) || null
  const period = document.period ?? planPeriod(document.title ?? '') ?? (document.date || titleYear ? null : mainPlan(context))
  const lines = new Map<Passage, { year: number; review: boolean }>()
  let line: { year: number; review: boolean } | null = null
  for (const passage of passages) {
    const { span, textFrom, headingEnd, section } = passage
    const numbered = headingEnd > span.from && section?.kind !== 'run-in'
    if (!numbered && span.to - textFrom <= 40 && isDigit(clean.norm.charCodeAt(textFrom))) {
      const text = clean.norm.slice(textFrom, span.to)
      if (yearHeading.test(text) && !text.includes('。')) line = { year: Number(text.slice(0, 4)), review: lookBack.test(text) }
    }
    if (line) lines.set(passage, line)
  }
  // 今后五年 of a report to an assembly begins with its year
  const spoken = document.type === 'report' && document.date ? Number(document.date.slice(0, 4)) : null
  const coming = spoken === null || /^\d{4}-1[12]/.test(document.date ?? '') ? null : { from: spoken, to: spoken + 4 }
  const issued = document.date ? Number(document.date.slice(0, 4)) : null
  const sections = new Map<Section | null, SectionYear>()
  // Passages come in reading order: most are governed by what governs the one before.
  let last: { section: Section | null; above: { year: number; review: boolean } | null; governing: Governing } | null = null
  return (passage, path) => {
    const section = path.at(-1) ?? null
    const above = passage ? (lines.get(passage) ?? null) : null
    if (last && last.section === section && last.above === above) return last.governing
    const { own, review } = sectionYear(path, path.length, sections)
    const year = own ?? above?.year ?? titleYear
    // 三、2026年重点工作 in a report of December 2025: 今年 is the year of the heading
    const next = own !== null && !review && issued !== null && own === issued + 1 && /^\d{4}-1[12]/.test(document.date ?? '')
    // 一、2022年工作回顾 in a report of January 2023: 四季度 and 年底前 are of the year that is over
    const past = own !== null && review && issued !== null && own < issued ? own : null
    // 一、2023年工作回顾 of a report without a date, which calls no year 今年 there: 去年 is the year that is over
    const over = own !== null && review && issued === null && !speaksOfThisYear(clean.norm, path[0]) ? own : null
    const governing = {
      now: next ? own : (issued ?? year ?? period?.from ?? null),
      reference: { date: next ? null : document.date, period, year, past, over, coming },
      review: review || (own === null && (above?.review ?? false)),
    }
    last = { section, above, governing }
    return governing
  }
}

function speaksOfThisYear(norm: string, section: Section | undefined): boolean {
  return section !== undefined && norm.slice(section.span.from, section.span.to).includes('今年')
}

/** What the titles of a section and of those above it tell: the year of work, and whether it looks back. */
interface SectionYear {
  readonly own: number | null
  readonly review: boolean
}

const untitled: SectionYear = { own: null, review: false }

/** Of the first `length` sections of a path; each section is read once. */
function sectionYear(path: readonly Section[], length: number, known: Map<Section | null, SectionYear>): SectionYear {
  if (length === 0) return untitled
  const section = path[length - 1] as Section
  let found = known.get(section)
  if (!found) {
    const outer = sectionYear(path, length - 1, known)
    const { title } = section
    const year = title.length > longestTitle ? null : Number(yearOfWork.exec(title)?.[1]) || null
    const told = tellsBelow(title, outer.review || null)
    // the nearest title that tells: `发展基础` looks back, `主要目标` below it and `开展评估总结` do not
    const tells = told !== null && !(told && ordering.test(title))
    found = { own: year ?? outer.own, review: tells ? told : outer.review }
    known.set(section, found)
  }
  return found
}

/** Term of a five-year plan that a title names: `关于发展国民经济的第二个五年计划` → 1958 to 1962. */
function planPeriod(title: string): DateReference['period'] {
  const plan = /第[一二三四五六七八九十]{1,3}个五年|[“"]十?[一二三四五六七八九]五[”"]/.exec(title.replace(/《[^》]*》/g, ''))?.[0]
  if (!plan) return null
  const name = `${plan}期间`
  const date = readDates(name, { from: 0, to: name.length }, { date: null, period: null })[0]
  return date?.start && date.year ? { from: Number(date.start), to: date.year } : null
}

/** What stands before a plan that is only compared with: 比“六五”期间增长, 由“六五”期间的…提高到. */
const compared = /[比较由从与同于]$/

/** The plan that a text without date, term or year in its title speaks of most, at least three times. */
function mainPlan({ passages, clean }: ExtractContext): DateReference['period'] {
  const counts = new Map<string, number>()
  for (const { span, role } of passages) {
    if (role !== null) continue
    for (const { kind, relation, start, date, from } of readDates(clean.norm, span, { date: null, period: null }))
      if (
        kind === 'plan' &&
        relation === 'during' &&
        start &&
        date &&
        !compared.test(clean.norm.slice(Math.max(0, from - 2), from))
      )
        counts.set(`${start}-${date}`, (counts.get(`${start}-${date}`) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (!best || best[1] < 3) return null
  const [from, to] = best[0].split('-').map(Number)
  return { from: from as number, to: to as number }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
