import { nameBefore } from '../name/name-at.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'

/** 完成年度计划的, 占年计划的, 为全年目标任务的: how much of a plan. */
const ofPlan =
  /(?:(?<done>完成|实现|达到?)|(?<is>占|为|是))了?(?<plan>(?:[省市州县区]|国家|上级)?(?:政府)?(?:下达)?的?(?:年初?|年度|全年|当年|本年|[一二三五]年|“[^”]{2,4}五”)?(?:投资|建设|工作|规划|考核|下达|进度|总)*(?:预算|计划|目标|任务|控制指标)(?:目标|任务|计划|数|值|(?:序时)?进度)?)(?:\([^()]*\))?的$/

/**
 * How much of its plan a thing has reached: `固定资产投资10.12亿元，完成年度计划的119.1%` → 固定资产投资完成年度计划比例.
 *
 * What follows speaks of the thing again, not of the share.
 */
export const planShare: IndicatorRule = {
  id: 'plan-share',
  examples: ['完成年度计划的119.1%', '占年计划的41.8%', '为计划的52.5%'],
  apply(place) {
    const { quantity, left, in: sentence } = place
    if (quantity.unitClass?.id !== 'percent' || sentence.norm[quantity.from - 1] !== '的') return null
    const m = ofPlan.exec(sentence.norm.slice(left.from, left.to))
    if (!m?.groups?.plan) return null
    const own = nameBefore(place, { from: left.from, to: left.from + m.index })
    const before = previousDraft(place)
    const named = own.name.length >= 2 ? own : before && { ...own, name: before.name, span: before.nameSpan, scope: before.scope }
    if (!named) return null
    const plan = m.groups.plan.replace('的', '')
    const name = m.groups.is ? `${named.name}占${plan}的比重` : `${named.name}完成${plan}比例`
    const certainty = own.name.length >= 2 ? 'said' : 'inherited'
    return [draft(place, 'plan-share', { ...named, name, lead: null, link: null }, { certainty })]
  },
}
