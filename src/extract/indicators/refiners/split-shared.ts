import { splitNames } from '../name-list/split-names.ts'
import type { Refiner } from '../refiner.ts'

/** Names of statistics that move one by one: 国内生产总值和城乡居民人均收入翻一番. */
const statistic =
  /.(?:用[水电能]量|消费量|[能水电煤]耗|浓度|总值|收入|总额|产值|增加值|总量|排放量|产量|销量|销售额|零售额|投资|利润|人数|人次)$/

/** Without one of these a name is of one thing. */
const joint = /[、和及与]/

/** A ratio shared by several names is one entry for each name; a count of several kinds together stays one. */
export const splitShared: Refiner = {
  id: 'split-shared',
  apply(inside) {
    if (!inside.drafts.some((draft) => joint.test(draft.name))) return
    const out = inside.drafts.flatMap((draft) => {
      if (draft.kind === 'qualitative' || draft.rule === 'respectively') return [draft]
      const parts = draft.name.split(/[、和及]/)
      const moves = draft.kind === 'change' || draft.quantity?.unitClass?.role === 'multiple'
      if (moves && parts.length > 1 && parts.every((part) => statistic.test(part)))
        return parts.map((name) => ({ ...draft, name }))
      if (draft.quantity?.unitClass?.role !== 'ratio' && draft.quantity?.unitClass?.role !== 'score' && draft.unit !== '')
        return [draft]
      const names = splitNames(draft.name)
      return names.length === 1 ? [draft] : names.map((name) => ({ ...draft, name }))
    })
    inside.drafts.splice(0, inside.drafts.length, ...out)
  },
}
