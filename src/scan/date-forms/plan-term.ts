import type { DateForm } from '../date-form.ts'

const form = /(?:本)?(?:规划|计划)(?:(?<end>期末|末期|期满)|期(?=内|间|之内|期间))/y

/** The plan's own term: `规划期末` → its last year, `规划期内` → its years; `null` where the document states no term. */
export const planTerm: DateForm = {
  id: 'plan-term',
  examples: ['规划期末', '规划期内'],
  first: '本规计',
  second: '规计划',
  read(norm, at, { reference }) {
    form.lastIndex = at
    const m = form.exec(norm)
    if (!m) return null
    const { period } = reference
    const ends = Boolean(m.groups?.end)
    return {
      to: at + m[0].length,
      date: period ? String(period.to) : null,
      start: period && !ends ? String(period.from) : null,
      year: period?.to ?? null,
      recurrence: null,
      kind: 'plan',
      relation: ends ? 'by' : 'during',
    }
  },
}
