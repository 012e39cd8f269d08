import type { Refiner } from '../refiner.ts'

/**
 * `力争A达到1,B达到2`: a hedge governs what is coordinated after it, up to the next ； or 。; one whose own clause has
 * no value (努力争取更好结果) governs nothing, unless nothing but a year stands with it (力争到2025年,…).
 */
export const carryHedge: Refiner = {
  id: 'carry-hedge',
  apply(inside) {
    const { norm, sentence, words, dates } = inside
    let hedge: string | null = null
    for (const clause of sentence.clauses) {
      const inClause = inside.drafts.filter((d) => d.valueSpan.from >= clause.from && d.valueSpan.from < clause.to)
      const text = norm.slice(clause.from, clause.to)
      const match = words.hedgeAnywhere.exec(text)
      // 争取中央投资900亿元: there it is what is done
      if (match && inClause.some((d) => d.lead === match[0])) hedge = null
      else if (match) {
        let rest = text
        for (const date of dates)
          if (date.from >= clause.from && date.to <= clause.to) rest = rest.replace(norm.slice(date.from, date.to), '')
        rest = rest.replace(words.hedgeAnywhere, '')
        hedge =
          inClause.length > 0 ||
          rest
            .replace(
              /^(?:用|利用|经过|通过)$|(?:用|利用|经过|通过)[^,]{1,3}年(?:左右)?(?:的)?(?:时间|努力|奋斗|建设|攻坚)|^使$/,
              '',
            )
            .replace(/[在于,、]/g, '').length === 0
            ? match[0]
            : null
        const at = clause.from + match.index
        for (const draft of inClause) if (draft.valueSpan.from > at) draft.hedge ??= match[0]
      } else if (hedge !== null) {
        if (/^(?:并|同时)?(?:确保|保证)/.test(text)) hedge = null
        else for (const draft of inClause) draft.hedge ??= hedge
      }
      if (clause.mark === ';') hedge = null
    }
  },
}
