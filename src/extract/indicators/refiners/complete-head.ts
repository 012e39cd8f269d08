import { readName } from '../name/read-name.ts'
import type { Refiner } from '../refiner.ts'
import type { ValueSentence } from '../value-place.ts'

/** Heads that are of something: alone they name nothing, and what was named before them completes them. */
const heads = new Set(
  `增加值 增速 增幅 降幅 占比 比重 总投资 投资 投资额 计划总投资 协议总投资
  总装机 总产值 产值 总产量 产量 总量 总额 余额 金额 总面积 面积 总长 总长度 总里程 数量 新增量 销量 营业收入 营收 总规模 规模
  覆盖率 普及率 利用率 达标率 合格率 投资总额 交易额 销售额 总用地 建筑面积`.split(/\s+/),
)
/** Tails that such a head replaces: 规模以上工业总产值…,增加值… speaks of 规模以上工业增加值. */
const tails = /(?:播种面积|种植面积|总产值|产值|增加值|营业收入|营收|利润总额|利润|总产量|产量)$/

/** `签约项目403个、总投资1298亿元` → `签约项目总投资`: a head noun without its owner takes the name before it. */
export const completeHead: Refiner = {
  id: 'complete-head',
  apply(inside) {
    const completed = new Map<string, string>()
    for (const [i, draft] of inside.drafts.entries()) {
      const before = inside.drafts[i - 1]
      // 省级重点实验室20个、市级50个
      if (before && /^(?:国家|省|市|县|州|区)级$/.test(draft.name) && /^(?:国家|省|市|县|州|区)级./.test(before.name)) {
        draft.name += before.name.replace(/^(?:国家|省|市|县|州|区)级/, '')
        draft.certainty = 'inherited'
        continue
      }
      // 投资总额…,五年合计…: a head that stands for the one before it is whole already
      if (!heads.has(draft.name.replace(/^年均/, '')) || before?.name === draft.name) continue
      const again = completed.get(draft.name)
      const owner =
        again ?? (before ? before.name.replace(tails, '') + draft.name : ownerBefore(inside, draft.span.from, draft.name))
      if (!owner || owner.length > 36) continue
      completed.set(draft.name, owner)
      draft.name = owner
      draft.certainty = 'inherited'
    }
  },
}

/** `加快发展普惠托育机构,覆盖率提高到60%`: the object of the clause before owns the head. */
function ownerBefore(inside: ValueSentence, from: number, head: string): string | null {
  const clause = inside.sentence.clauses.filter((c) => c.to <= from).at(-1)
  if (!clause || clause.to < from - 2 || !/率$/.test(head)) return null
  const name = readName(inside.norm, inside.text, clause, inside.words, inside.dates, { ratio: false, front: false })
  return name.lead && name.name.length >= 3 && name.name.length <= 14 && !/[、,]/.test(name.name) ? name.name + head : null
}
