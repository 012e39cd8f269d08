import type { Refiner } from '../refiner.ts'

/** How often; a month in 每年3月底前 says by when. */
const often = /每(?:年(?![^,;。]{0,6}月)|半年|季度|月(?!底前|末前)|[旬周])/g

const rates: Readonly<Record<string, 'year' | 'half-year' | 'quarter' | 'month'>> = {
  每年: 'year',
  每半年: 'half-year',
  每季度: 'quarter',
  每月: 'month',
}

const ends = /累计|到\d{4}年|其中\d{4}年|[一二两三四五]年内|;/

/** 每年 goes on to the end of the sentence; a year of its own (到2025年) or 累计 ends it. */
export const carryRate: Refiner = {
  id: 'carry-rate',
  apply(inside) {
    const { norm, sentence } = inside
    for (const draft of inside.drafts) {
      if (draft.per !== null || draft.aggregate === 'cumulative' || draft.kind === 'rank') continue
      const ratio = (draft.quantity?.unitClass?.role === 'ratio' || draft.unit === '') && draft.kind === 'level'
      const before = norm.slice(sentence.from, draft.valueSpan.from)
      // 每年巡林2次,每半年巡河1次: the last of them
      const match = !ratio && before.includes('每') ? [...before.matchAll(often)].at(-1) : undefined
      if (match) {
        const from = match.index + match[0].length
        // goes on only over clauses that have values of their own
        const idle = inside.sentence.clauses.some(
          (c) =>
            c.from > sentence.from + match.index && c.to < draft.valueSpan.from && !inside.places.some((p) => p.clause === c),
        )
        if (!idle && !ends.test(before.slice(from))) draft.per = rates[match[0]] ?? null
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
