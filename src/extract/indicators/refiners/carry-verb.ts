import type { Draft } from '../draft.ts'
import { isHigherBound } from '../higher-bound.ts'
import type { Refiner } from '../refiner.ts'
import { startOf } from '../start/start-of.ts'
import type { ValueSentence } from '../value-place.ts'

/** `新建A3家以上、B2家以上`: 新建 goes on to B; a verb or link of its own ends it. Ratios are never new amounts. */
export const carryVerb: Refiner = {
  id: 'carry-verb',
  apply(inside) {
    let carried = false
    let unit = ''
    let about = false
    let onTop = false
    let last: Draft | null = null
    for (const draft of inside.drafts) {
      const role = draft.quantity?.unitClass?.role
      if (draft.kind === 'increment' && role !== 'count' && role !== 'measure' && draft.unit !== '万' && draft.unit !== '亿')
        draft.kind = 'level'
      // 新增…1000家,累计超4000家: how many there are in all
      const total =
        draft.kind === 'increment' && draft.name === last?.name && last.kind === 'increment' && isTotal(inside, draft, last)
      // 企业300家、新增50家,合作社120家: what was added to the one leads to no other over a comma
      if (draft.kind === 'increment') onTop = draft.name === last?.name && (last.kind === 'level' || onTop)
      last = draft
      if (total) {
        draft.kind = 'level'
        carried = false
        continue
      }
      // 平台120个(新增30个)、专利…: a bracket leads to nothing outside it
      const aside = draft.kind === 'increment' && !carried && inside.norm[draft.quantity?.to ?? -1] === ')'
      if (aside) continue
      if (draft.kind === 'increment') {
        carried = true
        unit = draft.quantity?.unitClass?.id ?? ''
        about = draft.comparator === '~'
      } else if (draft.kind !== 'level' || role === 'ratio') carried = false
      // 新认定企业435家,总量1108家: a stock, whatever was added to it
      else if (carried && !stock.test(draft.name)) {
        const place = inside.places.find((p) => p.quantity === draft.quantity)
        const left = place ? inside.norm.slice(place.left.from, place.left.to) : ''
        const bare = left.replace(/^[、,和及与以;]*(?:“[^”]*”)?/, '')
        const own =
          inside.words.leadAtStart.test(bare) ||
          // 新开工项目100个、竣工项目80个
          /^(?:竣工|完工|投产|达产)/.test(bare) ||
          // 数量由2万份增加到3万份; 贫困人口600万人全部脱贫
          (place &&
            (startOf(place) !== null || /^(?:全部|均|都|已)/.test(inside.norm.slice(place.quantity.to, place.right.to)))) ||
          // “双导师制”培养硕博士, 累计创建工厂: a verb behind what leads up to it
          draft.lead !== null ||
          // 数量由2.3万份增加到3.5万份: what is reached
          (place !== undefined && startOf(place) !== null) ||
          // 每千人口托位数 is a stock
          /^(?:每[百千万]|人均|户均)/.test(draft.name) ||
          // 年产天然气1850亿立方米: of a year, whatever was added
          /^年[产供输发](?!业)/.test(bare) ||
          (draft.rule === 'respectively' && draft.link !== null) ||
          (draft.rule === 'name-value' && inside.words.linkAtEnd.test(left))
        const joint = inside.norm[(place?.left.from ?? 0) - 1] ?? ''
        // over a comma only the same kind of thing goes on
        const apart =
          joint === ',' &&
          (onTop ||
            draft.quantity?.unitClass?.id !== unit ||
            draft.rule === 'value-name' ||
            // 水电约100万千瓦,风电约60万千瓦: 约 bounds nothing
            ((draft.quantity?.from ?? 0) < (draft.quantity?.numberFrom ?? 0) && !(about && draft.comparator === '~')) ||
            bare === '')
        // 新增生猪产能1000万头、综合产值突破1000亿元: what is reached, in another unit
        const { from = 0, numberFrom = 0 } = draft.quantity ?? {}
        const reached = draft.quantity?.unitClass?.id !== unit && /突破|达到/.test(inside.norm.slice(from, numberFrom))
        if (own || apart || reached || joint === ';') carried = false
        else draft.kind = 'increment'
      }
    }
  },
}

/** What there is in all, by its own word. */
const stock = /^总(?:量|数|额|投资|面积|里程|规模|产值)|(?:余额|存量|保有量|总[数量])$/

function isTotal({ norm, places }: ValueSentence, { quantity, hedge, link }: Draft, before: Draft): boolean {
  // 新增贷款500亿元以上,力争突破600亿元
  if (quantity && isHigherBound(before, quantity, hedge, link)) return false
  const place = places.find((p) => p.quantity === quantity)
  // 累计超: the word of the bound stands with the value
  const left = place ? norm.slice(place.left.from, quantity?.numberFrom ?? place.quantity.from) : ''
  return /(?:^[、,]?(?=(?:已|将|力争)?(?:达到|增至|增加到|突破|超过))|(?<![年月来])累计|总数|总量|总里程|总面积)(?:已|将|力争)?(?:达到?|增至|增加到|超过?|突破|有|为)?$/.test(
    left,
  )
}
