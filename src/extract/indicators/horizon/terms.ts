import type { DateExpression } from '../../../scan/dates.ts'

/** Whether a date sets a horizon for what follows it. */
export function isTerm(date: DateExpression, norm: string): boolean {
  // 2025年的主要目标: the year of the goals that follow
  if (
    date.year !== null &&
    !date.open &&
    date.relation === null &&
    /^的?(?:主要|发展|总体|预期|具体|工作|国民|经济|社会|和|全[省市县区州])*目标/.test(norm.slice(date.to, date.to + 20))
  )
    return true
  return date.year !== null && !date.open && (date.relation === 'by' || date.relation === 'during')
}

/** Year of the last of the dates, where something begins with it: 2024年起, 自2023年起; 2012年以来 tells what has come about. */
export function startAfter(dates: readonly DateExpression[], norm: string): number | null {
  const last = dates.at(-1)
  // 自2026年1月1日起施行: a rule, and no work
  if (last?.date?.length === 10) return null
  return last?.relation === 'from' && last.kind === 'calendar' && norm[last.to - 1] === '起' ? last.year : null
}

/** 五年内: in a look back how long it took. */
export function isSpan(norm: string, { from, to }: DateExpression): boolean {
  return /^[一二两三四五十\d]{1,2}年(?:时间)?[之以]?内$/.test(norm.slice(from, to))
}

/** `完成“十四五”目标进度的95.6%`, `提前两年完成“十四五”规划目标`: what a look back measures itself by, before that plan is over. */
export function isGoalOfPlan(norm: string, { kind, to, year }: DateExpression, now: number | null): boolean {
  return kind === 'plan' && now !== null && year !== null && year >= now && goalOfPlan.test(norm.slice(to, to + 20))
}

const goalOfPlan =
  /^(?:时期|期间)?的?(?:(?:规划|计划|纲要|国家|[省市县]级?|上级|发展|建设|减排|降碳|节能|考核|控制|总体|总量|累计|主要|全部|约束性|预期性?|既定|中期|序时|确定|明确|提出|下达)的?)*(?:目标|任务|指标|进度)/

/** 2025年: a year and no word of term. */
export function isBare({ relation, open, year, kind }: DateExpression): boolean {
  return relation === null && !open && year !== null && kind === 'calendar'
}

/** 提升到2020年的60.4%: a year that is no term by itself. */
export function isReached({ from, to, year, open }: DateExpression, norm: string): boolean {
  return year !== null && !open && norm[from - 1] === '到' && norm[to] === '的'
}

/** `60%(2020年为58%),蓄积量达到5亿立方米`: a date in a bracket that is closed before a place says nothing of that place. */
export function isAside(norm: string, date: DateExpression, at: number): boolean {
  let depth = 0
  for (let i = date.to; i < at; i++) {
    const c = norm.charCodeAt(i)
    if (c === 40) depth++
    else if (c === 41 && --depth < 0) return true
  }
  return false
}
