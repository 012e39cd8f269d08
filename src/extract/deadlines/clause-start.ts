import type { Candidate } from './candidate.ts'

/** Words that may stand between the start of a clause and its term. */
const lead =
  /^(?:[“"(]?(?:其中|并|且|同时|计划|预计|拟|要|将|须|应|力争|争取|努力|确保|保证|力争在|确保在|争取在|并按照|按照|按|在|对|于|为|以|全[省市县区国州](?:力争)?|我[省市县区国州]|通过|围绕|建议|综合考虑|截至|截止|到)*)$/

/** Whether a date stands at the head of its clause, but for hedges: `确保2020年…`, not `披露2019年年报`. */
export function startsClause(candidate: Candidate): boolean {
  // 到2022年和2030年, 2023年、2024年: the years of a list stand where the first does
  const before = candidate.before.replace(/(?:\d{4}年(?:底|末)?[、和及与])+$/, '')
  if (before.length <= 14 && lead.test(before)) return true
  const last = before.slice(before.lastIndexOf('、') + 1)
  // 2026年创成文明城市、2027年创成历史文化名城
  if (last === '') return /(?:\d{4}年|季度|半年|\d月|年[底中])[^、]{2,}、$/.test(before)
  return last !== before && last.length <= 6 && lead.test(last)
}

/** Whether what follows a date in a title makes it a title of goals: `“十四五”时期主要目标`. */
export function goalTitle(behind: string): boolean {
  return /目标|愿景/.test(behind)
}
