import { clauseBefore, draft, type IndicatorRule, nameBefore, previousDraft } from '../rule.ts'

/**
 * A movement: `社会消费品零售总额增长9.6%`, `能耗下降13%`, `较“十二五”末提高4.8个百分点`.
 *
 * An absolute amount behind 增加 is a new amount (increment), behind 减少 a movement. Without a name of its own the
 * movement is of what was named before it: `贷款余额1928亿元、增长10.2%`.
 */
export const change: IndicatorRule = {
  id: 'change',
  examples: ['固定资产投资增长6.4%', '综合融资成本下降0.5个百分点'],
  apply(place) {
    const name = nameBefore(place)
    if (name.link?.kind !== 'change' || name.link.word === '翻') return null
    // what is new moves as such: 新登记企业增长21.6%
    const base = name.lead?.kind === 'increment' && name.name.length >= 2 ? name.lead.word + name.name : name.name
    const role = place.quantity.unitClass?.role
    // 排名提升5位: a place moves, nothing is added
    const ranked = /(?:排名|位次|名次|排位)$/.test(name.name)
    const absolute = !ranked && (role === 'count' || (role === 'measure' && place.quantity.unitClass?.id !== 'concentration'))
    // 同比增加4.2万吨: set against a year, it is a movement
    const compared = /同比|环比|[比较](?:上年|去年|上一年|上年同期|年初|20\d\d年)/.test(
      place.in.norm.slice(place.left.from, place.left.to),
    )
    const increment = absolute && !compared && name.link.word !== '提速' && name.link.direction === 'up'
    const kind = increment ? 'increment' : 'change'
    const direction = increment ? null : name.link.direction
    if (base.length >= 2) return [draft(place, 'change', { ...name, name: base, lead: null }, { kind, direction })]
    const before = previousDraft(place)
    const told = before ? null : clauseBefore(place)
    if (told)
      return [draft(place, 'change', { ...name, ...told.name, link: name.link }, { kind, direction, certainty: 'inherited' })]
    if (!before) return null
    const newOnes = before.kind === 'increment' && before.lead !== null ? before.lead + before.name : before.name
    return [
      draft(
        place,
        'change',
        { ...name, name: newOnes, span: before.nameSpan, scope: before.scope },
        { kind, direction, certainty: 'inherited' },
      ),
    ]
  },
}
