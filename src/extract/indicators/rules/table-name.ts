import type { Draft } from '../draft.ts'
import { isHonour } from '../name/front/scope.ts'
import { ofEachNew } from '../of-each-new.ts'
import type { Words } from '../words.ts'

/** What a name of a table says beside what is measured. */
export type TableName = Pick<Draft, 'name' | 'scope' | 'kind' | 'direction' | 'per' | 'aggregate'>

/** Wholes that a table may speak of: 全国, 全市; 全市场 is another word. */
const whole = /^全[国省市县区州盟旗](?![场域级属直道])/
/** 单位产值能耗累计下降: the name, how the movement is counted, the movement. */
const moving =
  /^(?<noun>.{3,}?)(?:五年)?(?<how>累计|年均|年平均)?(?:(?<down>下降|降低|减少|削减|压减)|(?<up>增长|提高|提升|增加|上升))$/
/** A rate that the name itself calls yearly: 年均增速. */
const yearly = /年均(?:增长|增速|增幅|下降|递增)/
const growth = /(?:增速|增长率|增幅)$/
/** 新签合同额, 新增劳动力: the word is part of another. */
const compound = /^新(?:增(?:劳动力|长)|签|能源|型|兴|材料|生|开工(?:房屋|住宅|建筑)?面积)|^增[加设]值/
const newly = /^(?:新|净增|增设)/

/**
 * A name in a table, read as prose would be: `全国森林覆盖率` → 森林覆盖率, scope 全国; `新增造林面积` → 造林面积, an increment;
 * `单位GDP二氧化碳排放降低` (%) → 单位GDP二氧化碳排放, a change.
 */
export function tableName(said: string, unit: string, words: Words): TableName {
  const ratio = unit === '%' || unit === '‰' || words.ratioEnd.test(said)
  const place = whole.exec(said)?.[0] ?? null
  const scoped = place !== null && said.length > place.length + 2 && (ratio || place !== '全国' || !isHonour(said.slice(2)))
  const scope = scoped ? place : null
  const name = scope ? said.slice(scope.length) : said
  const level = { name, scope, kind: 'level', direction: null, per: null, aggregate: null } as const
  const share = unit === '%' || unit.endsWith('百分点')
  const { noun, how, down, up } = (share ? moving.exec(name)?.groups : undefined) ?? {}
  if (noun !== undefined && (down || up)) {
    const average = how !== undefined && how !== '累计'
    return {
      ...level,
      name: noun,
      kind: 'change',
      direction: down ? 'down' : 'up',
      per: average ? 'year' : null,
      aggregate: average ? 'average' : how ? 'cumulative' : null,
    }
  }
  const rate = yearly.test(name) ? ({ per: 'year', aggregate: 'average' } as const) : {}
  if (growth.test(name) || (unit === '%' && /(?:增长|提高)/.test(name)))
    return { ...level, ...rate, kind: 'change', direction: 'up' }
  if (/(?:下降|降低|降幅|减少)/.test(name)) return { ...level, ...rate, kind: 'change', direction: 'down' }
  if (ratio) return level
  // 新建建筑能耗 is told per unit, 新建商品住房销售面积 of what is sold
  const each = ofEachNew(name, unit)
  const told = each || /(?:能耗|水耗|电耗|排放|强度|销售(?:面积|额)|价格|成本|余额)$/.test(name)
  const lead = !told && newly.test(name) && !compound.test(name) ? words.leadAtStart.find(name) : undefined
  if (lead && words.leads.get(lead)?.kind === 'increment' && name.length >= lead.length + 2)
    // 新登记企业: bare 企业 would be any
    return { ...level, name: name.length > lead.length + 2 ? name.slice(lead.length) : name, kind: 'increment' }
  // 城镇新增就业
  const added = !each && /新增|净增/.test(name) && !compound.test(name) && !/(?:总量|规模|数量|余额|年限|累计)$/.test(name)
  return added ? { ...level, kind: 'increment' } : level
}
