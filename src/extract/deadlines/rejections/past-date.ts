import type { DeadlineRejection } from '../candidate.ts'

/** A date before the document speaks: a cited document, a base year, a term that has passed. */
export const pastDate: DeadlineRejection = {
  id: 'past-date',
  examples: ['2015年底前投产的机组(2018年的文件)'],
  drops: ({ date, now, issued, row }) => {
    if (row || date.year === null || now === null) return false
    if (date.year < now) return true
    if (date.relation === 'from' || issued === null || issued.length < 7 || date.date === null || date.date.length < 7)
      return false
    const length = Math.min(issued.length, date.date.length)
    return date.date.slice(0, length) < issued.slice(0, length)
  },
}
