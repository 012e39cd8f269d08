import type { Draft } from '../draft.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

type Rate = 'year' | 'half-year' | 'quarter' | 'month' | null

/** How often, by the word behind 每; of 每旬 and 每周 no field tells. */
const rates: Readonly<Record<string, Rate>> = {
  年: 'year',
  半年: 'half-year',
  季度: 'quarter',
  季: 'quarter',
  月: 'month',
  旬: null,
  周: null,
}

/** 每年3月 is a date, 每人每月860元 what one of them gets. */
const rate = /(?<!每[人户名位生例床])每(年(?![^,;。]{0,6}月)|半年|季度?|月(?!底前|末前|[^,;。\d]{0,12}[\d.]+元)|旬|周)/g

const yearlyShare = /每年[^,;。\d的]{0,6}$/

/** 每年 goes on to the end of the sentence; a year of its own (到2025年) or 累计 ends it. */
export const carryRate: Refiner = {
  id: 'carry-rate',
  apply(inside) {
    const { norm, sentence } = inside
    for (const draft of inside.drafts) {
      if (draft.per !== null || draft.aggregate === 'cumulative' || draft.kind === 'rank') continue
      const ratio = (draft.quantity?.unitClass?.role === 'ratio' || draft.unit === '') && draft.kind === 'level'
      const before = norm.slice(sentence.from, draft.valueSpan.from)
      // 市县每年安排不少于5%的新增指标: so much of what there is each year
      if (draft.rule === 'ratio-of' && before.includes('每年') && yearlyShare.test(before)) draft.per = 'year'
      // 每年…2次,每半年…1次: the last of them
      const match = ratio || !before.includes('每') ? undefined : [...before.matchAll(rate)].at(-1)
      // 每年5月底前至少组织1次演练
      if (draft.per === null && often.has(draft.unit ?? '') && match === undefined && yearlyTerm(inside, draft))
        draft.per = 'year'
      if (match && goesOn(inside, sentence.from + match.index, match[0], draft)) draft.per = rates[match[1] as string] ?? null
      if (
        draft.per === null &&
        before.includes('年均') &&
        /(?<!\d{4})年均(?!值|浓度|气温|水温|降水|降雨)(?:增长|下降|增速|增|提高|递增|降低|减少|新增)?[^,、;]{0,6}$/.test(before)
      ) {
        draft.per = 'year'
        draft.aggregate ??= 'average'
      }
      if (draft.per === null && /(?:年均增速|年增长率|年均增长率|年增速|年均降幅)$/.test(draft.name)) draft.per = 'year'
    }
  },
}

/** What is counted that is done over and over. */
const often = new Set(['次', '场', '期', '轮', '回'])

/** Whether a term that comes every year stands before a value in its clause. */
function yearlyTerm({ sentence }: ValueSentence, { span, valueSpan }: Draft): boolean {
  return sentence.dates.some(({ recurrence, from, to }) => recurrence === 'yearly' && from >= span.from && to <= valueSpan.from)
}

/** Whether a rate that stands at `at` goes on to a draft: over no horizon, and only over clauses with values of their own. */
function goesOn({ norm, sentence, places }: ValueSentence, at: number, word: string, { valueSpan }: Draft): boolean {
  if (
    /累计|到\d{4}年|其中\d{4}年|[一二两三四五]年内|[,、](?:[两三四五六十]|\d)年(?![均度级期制以])|;/.test(
      norm.slice(at + word.length, valueSpan.from),
    )
  )
    return false
  return !sentence.clauses.some((c) => c.from > at && c.to < valueSpan.from && !places.some((p) => p.clause === c))
}
