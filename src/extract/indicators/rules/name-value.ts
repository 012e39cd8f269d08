import { type IndicatorRule, draft, nameBefore, previousDraft } from '../rule.ts'

/**
 * The name stands before the value: `制造业质量竞争力指数达到88以上`, `新建国家级质检中心3家`.
 *
 * Without a unit a value counts only behind a link verb and a name of an index or score, or a name that says 数 / 数量.
 * A clause without a name of its own speaks of what was named before: `…指数保持在84.5以上,稳定在85左右`.
 */
export const nameValue: IndicatorRule = {
  id: 'name-value',
  examples: ['食品抽检合格率达到98%以上', '国家质检中心30个以上'],
  apply(place) {
    const { quantity } = place
    const name = nameBefore(place)
    const level = name.link?.kind !== 'change'
    if (quantity.unit === '' && quantity.fraction === null) {
      if (!/(?:指数|系数|度|评分|得分|数|数量|值|比|强度|率|总量|弹性|水平)$/.test(name.name)) return null
    }
    if (name.name.length >= 2) {
      return [draft(place, 'name-value', name, level ? {} : { direction: name.link?.direction ?? null })]
    }
    const before = previousDraft(place)
    // 落实待遇249.6万人次、共计3.9亿元; 申报项目153个、已获批38个
    const summed = before && /^[、,]?(?:共计|合计|总计|总额|金额|共)$/.test(place.in.norm.slice(place.left.from, place.left.to))
    const again = before && name.lead !== null && before.unit === quantity.unit
    if (before && (summed || again)) {
      const full = again && name.lead ? name.lead.word + before.name : before.name
      return [draft(place, 'name-value', { ...name, name: full, span: before.nameSpan, scope: before.scope }, { certainty: 'inherited', kind: name.lead?.kind ?? before.kind })]
    }
    if (!name.link) return null
    const sameUnit = before?.quantity?.unitClass?.id === quantity.unitClass?.id
    if (!before || !sameUnit || quantity.unitClass?.role === 'count') return null
    return [draft(place, 'name-value', { ...name, name: before.name, span: before.nameSpan, scope: before.scope }, { certainty: 'inherited' })]
  },
}
