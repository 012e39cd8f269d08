import type { Refiner } from '../refiner.ts'

const rates: readonly [RegExp, 'year' | 'half-year' | 'quarter' | 'month' | 'day'][] = [
  [/每年(?![^,;。]{0,6}月)/, 'year'],
  [/每半年/, 'half-year'],
  [/每季度/, 'quarter'],
  [/每月(?!底前|末前)/, 'month'],
]

const none: typeof rates = []

/** 每年 goes on to the end of the sentence; a year of its own (到2025年) or 累计 ends it. */
export const carryRate: Refiner = {
  id: 'carry-rate',
  apply(inside) {
    const { norm, sentence } = inside
    for (const draft of inside.drafts) {
      if (draft.per !== null || draft.aggregate === 'cumulative' || draft.kind === 'rank') continue
      const ratio = (draft.quantity?.unitClass?.role === 'ratio' || draft.unit === '') && draft.kind === 'level'
      const before = norm.slice(sentence.from, draft.valueSpan.from)
      for (const [pattern, per] of before.includes('每') ? rates : none) {
        const match = pattern.exec(before)
        if (!match || ratio) continue
        const rest = before.slice(match.index + match[0].length)
        if (/累计|到\d{4}年|其中\d{4}年|[一二两三四五]年内|;/.test(rest)) continue
        // goes on only over clauses that have values of their own
        const idle = inside.sentence.clauses.some(
          (c) =>
            c.from > sentence.from + match.index && c.to < draft.valueSpan.from && !inside.places.some((p) => p.clause === c),
        )
        if (idle) continue
        draft.per = per
        break
      }
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
