import type { DateReference } from '../scan/dates.ts'
import type { Section } from '../tree/ast.ts'
import type { Passage } from '../tree/passages.ts'
import type { ExtractContext } from './context.ts'
import { isReview } from './indicators/status.ts'

/** What governs a place: the reference for its dates, and whether it looks back. */
export interface Governing {
  readonly reference: DateReference
  readonly review: boolean
}

const yearInTitle = /(?<!\d)((?:19|20)\d{2})年/
const yearHeading = /^(?:(?:19|20)\d{2}年)(?:度)?(?:的)?[^,。;:]{0,12}(?:工作|目标|任务|重点|要点|回顾|总结|安排|建议|要求|部署)/
const lookBack = /回顾|总结|完成情况|执行情况/

/**
 * What the dates of each passage are counted from: the document's date, else the year of the heading, the year line
 * (`2024年重点工作`) or the title above it. `今年` below `二、2024年工作安排` → 2024.
 */
export function governingDates(context: ExtractContext): (passage: Passage | null, path: readonly Section[]) => Governing {
  const { document, clean, passages } = context
  const titleYear = Number(yearInTitle.exec((document.title ?? '').replace(/《[^》]*》/g, ''))?.[1]) || null
  const lines = new Map<Passage, { year: number; review: boolean } | null>()
  let line: { year: number; review: boolean } | null = null
  for (const passage of passages) {
    const text = clean.norm.slice(passage.textFrom, Math.min(passage.span.to, passage.textFrom + 50))
    if (passage.span.to - passage.textFrom <= 40 && yearHeading.test(text) && !text.includes('。'))
      line = { year: Number(text.slice(0, 4)), review: lookBack.test(text) }
    lines.set(passage, line)
  }
  return (passage, path) => {
    const own = path.map(({ title }) => Number(yearInTitle.exec(title)?.[1]) || null).findLast((year) => year !== null) ?? null
    const above = passage ? (lines.get(passage) ?? null) : null
    const year = own ?? above?.year ?? titleYear ?? document.period?.from ?? null
    return {
      reference: { date: document.date, period: document.period, year },
      review: isReview(path) || (own === null && (above?.review ?? false)),
    }
  }
}
