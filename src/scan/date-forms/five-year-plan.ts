import { smallNumber } from '../calendar.ts'
import type { DateForm } from '../date-form.ts'

const quoted =
  /[“"'‘]?(?<n>十?[一二三四五六七八九]|二?十[一二三四五六七八九]?)[·.]?五[”"'’]?(?<plan>(?:规划|计划)(?=期|时期|末))?/y
const named = /第(?<n>十?[一二三四五六七八九]|二?十[一二三四五六七八九]?)个五年(?:规划|计划)?/y
const first = /(?:的)?前(?<years>[一二两三四1-4])年/y
const end = /(?:规划)?(?:末期|期末|末年|末)(?!端|梢|尾)/y
const middle = /中期(?!评估|检查|调整|考核|总结)/y
const begin = /初(?!步|中|级|期|始)|初期/y
/** No name of a plan has its last 五 farther behind. */
const longest = 8
/** A name goes on behind the plan word: 规划 of the term, law-publicity plans that count on their own. */
const partOfName = /(?!(?:规划|计划)?(?:时期|期间|期末|期内|末))(?:普法|[^,。;:、()]{0,16}?(?:规划|纲要|计划))/y

/**
 * Five-year plans by arithmetic, quoted or not: `“十四五”时期` → 2021 to 2025, `“十四五”末` → 2025, `“十五五”前三年` → 2026
 * to 2028, `第七个五年计划期间` → 1986 to 1990. The first plan began in 1953, the third in 1966, each later one five years on.
 */
export const fiveYearPlan: DateForm = {
  id: 'five-year-plan',
  examples: ['“十四五”时期', '十三五期间', '“十四五”末', '“十五五”前三年', '第十四个五年规划期间'],
  first: '“"\'‘一二三四五六七八九十第',
  second: '一二三四五六七八九十个·.',
  read(norm, at) {
    if (!norm.slice(at, at + longest).includes('五')) return null
    const form = norm[at] === '第' ? named : quoted
    form.lastIndex = at
    const m = form.exec(norm)
    const n = smallNumber(m?.groups?.n ?? '')
    if (!m || n === null || n < 1 || n > 30) return null
    const bare = form === quoted && !/^[“"'‘]/.test(m[0])
    if (bare && (n < 10 || /[〇一二三四五六七八九十百千万第]/.test(norm[at - 1] ?? ''))) return null
    if (form === quoted && !bare && !/[”"'’]/.test(m[0].slice(1))) return null
    const from = n < 3 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3)
    const to = from + 4
    const stop = at + m[0].length
    const year = (y: number) => ({ year: y, recurrence: null, kind: 'plan' as const })
    first.lastIndex = stop
    const years = first.exec(norm)
    if (years) {
      const last = from + (smallNumber(years.groups?.years ?? '') ?? 1) - 1
      return { to: stop + years[0].length, date: String(last), start: String(from), relation: 'during', ...year(last) }
    }
    end.lastIndex = stop
    const closing = end.exec(norm)
    if (closing) return { to: stop + closing[0].length, date: String(to), start: null, relation: 'by', ...year(to) }
    middle.lastIndex = stop
    const half = middle.exec(norm)
    if (half) return { to: stop + half[0].length, date: String(from + 2), start: null, relation: null, ...year(from + 2) }
    // “十四五”期新建: no 期 of 期间, 期末, 期满
    if (norm[stop] === '期' && !/[间末内初中满限货盼望待权刊、,]/.test(norm[stop + 1] ?? '、'))
      return { to: stop + 1, date: String(to), start: String(from), relation: 'during', ...year(to) }
    begin.lastIndex = stop
    const opening = begin.exec(norm)
    if (opening) return { to: stop + opening[0].length, date: String(from), start: null, relation: null, ...year(from) }
    partOfName.lastIndex = stop
    if (partOfName.test(norm)) return null
    return {
      to: stop,
      date: String(to),
      start: String(from),
      relation: null,
      ...year(to),
      ...(bare || form === named || n < 10 ? { needsTail: true as const } : {}),
    }
  },
}
