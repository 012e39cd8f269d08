import type { Refiner } from '../refiner.ts'

/** Heads that are of something: alone they name nothing, and what was named before them completes them. */
const heads = /^(?:年均)?(?:增加值|增速|增幅|降幅|占比|比重|总投资|投资额?|计划总投资|协议总投资|总装机|总产值|产值|总量|总额|余额|金额|总面积|面积|总长度?|总里程|数量|新增量|产量|销量|营业收入|营收|总规模|规模|覆盖率|投资总额|交易额|销售额|总用地|建筑面积)$/

/** `签约项目403个、总投资1298亿元` → `签约项目总投资`: a head noun without its owner takes the name before it. */
export const completeHead: Refiner = {
  id: 'complete-head',
  apply(inside) {
    for (const [i, draft] of inside.drafts.entries()) {
      const before = inside.drafts[i - 1]
      if (!before || !heads.test(draft.name) || before.name.length > 24) continue
      draft.name = before.name.replace(/(?:总产值|产值|增加值|营业收入|营收|利润|利润总额)$/, '') + draft.name
      draft.certainty = 'inherited'
    }
  },
}
