import { orderingTitles } from '../lexicon/horizons.ts'
import { alternation } from '../lexicon/pattern.ts'
import { type DateReference, readDates } from '../scan/dates.ts'
import type { Section } from '../tree/ast.ts'
import type { Passage } from '../tree/passages.ts'
import type { ExtractContext } from './context.ts'
import { tellsReview } from './review.ts'

/** What governs a place: the reference for its dates, and whether it looks back. */
export interface Governing {
  readonly reference: DateReference
  readonly review: boolean
  /** Year that the place speaks from, the start of the plan's term where nothing else tells. */
  readonly now: number | null
}

const yearInTitle = /(?<!\d)((?:19|20)\d{2})年/
const yearHeading = /^(?:(?:19|20)\d{2}年)(?:度)?(?:的)?[^,。;:]{0,12}(?:工作|目标|任务|重点|要点|回顾|总结|安排|建议|要求|部署)/
const ordering = new RegExp(`^(?:${alternation(orderingTitles)})`)
/** A year of work in a section's title: `2024年目标任务`. */
const yearOfWork =
  /(?<!\d)((?:19|20)\d{2})年(?:度)?(?:的)?[^,，。;:：]{0,12}(?:工作|目标|任务|重点|要点|回顾|总结|安排|建议|要求|部署)/
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
  const lines = new Map<Passage, { year: number; review: boolean } | null>()
  let line: { year: number; review: boolean } | null = null
  for (const passage of passages) {
    const text = clean.norm.slice(passage.textFrom, Math.min(passage.span.to, passage.textFrom + 50))
    const numbered = passage.headingEnd > passage.span.from && passage.section?.kind !== 'run-in'
    if (!numbered && passage.span.to - passage.textFrom <= 40 && yearHeading.test(text) && !text.includes('。'))
      line = { year: Number(text.slice(0, 4)), review: lookBack.test(text) }
    lines.set(passage, line)
  }
  return (passage, path) => {
    const own =
      path
        .map(({ title }) => (title.length > longestTitle ? null : Number(yearOfWork.exec(title)?.[1]) || null))
        .findLast((year) => year !== null) ?? null
    const above = passage ? (lines.get(passage) ?? null) : null
    const year = own ?? above?.year ?? titleYear
    return {
      now: document.date ? Number(document.date.slice(0, 4)) : (year ?? period?.from ?? null),
      reference: { date: document.date, period, year },
      review: looksBack(path) || (own === null && (above?.review ?? false)),
    }
  }
}

/** Term of a five-year plan that a title names: `关于发展国民经济的第二个五年计划` → 1958 to 1962. */
function planPeriod(title: string): DateReference['period'] {
  const plan = /第[一二三四五六七八九十]{1,3}个五年|[“"]十?[一二三四五六七八九]五[”"]/.exec(title.replace(/《[^》]*》/g, ''))?.[0]
  if (!plan) return null
  const name = `${plan}期间`
  const date = readDates(name, { from: 0, to: name.length }, { date: null, period: null })[0]
  return date?.start && date.year ? { from: Number(date.start), to: date.year } : null
}

/** Whether the nearest title that tells looks back: `发展基础` does, `主要目标` below it and `开展评估总结` do not. */
function looksBack(path: readonly Section[]): boolean {
  for (let i = path.length - 1; i >= 0; i--) {
    const { title } = path[i] as Section
    const told = tellsReview(title)
    if (told !== null && !(told && ordering.test(title))) return told
  }
  return false
}

/** The plan that a text without date, term or year in its title speaks of most, at least three times. */
function mainPlan({ passages, clean }: ExtractContext): DateReference['period'] {
  const counts = new Map<string, number>()
  for (const { span, role } of passages) {
    if (role !== null) continue
    for (const { kind, relation, start, date } of readDates(clean.norm, span, { date: null, period: null }))
      if (kind === 'plan' && relation === 'during' && start && date)
        counts.set(`${start}-${date}`, (counts.get(`${start}-${date}`) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (!best || best[1] < 3) return null
  const [from, to] = best[0].split('-').map(Number)
  return { from: from as number, to: to as number }
}
