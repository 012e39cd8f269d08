import { type IndicatorRule, draft, nameBefore, previousDraft } from '../rule.ts'

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
    const base = stripBase(name.name)
    const role = place.quantity.unitClass?.role
    const absolute = role === 'count' || (role === 'measure' && place.quantity.unitClass?.id !== 'concentration')
    const increment = absolute && name.link.direction === 'up'
    const kind = increment ? 'increment' : 'change'
    const direction = increment ? null : name.link.direction
    if (base.length >= 2) return [draft(place, 'change', { ...name, name: base }, { kind, direction })]
    const before = previousDraft(place)
    if (!before) return null
    const newOnes = before.kind === 'increment' && !before.name.startsWith('新增') ? `新增${before.name}` : before.name
    return [draft(place, 'change', { ...name, name: newOnes, span: before.nameSpan, scope: before.scope }, { kind, direction, certainty: 'inherited' })]
  },
}

const baseWords =
  /^(?:同比|环比|同期|比|较|与|相比|相比于)?[^率量额数值度重例入资]{0,14}?(?:上年|去年|年初|年度|期|末|年底|年|水平|同期|时期)?(?:同期|末|底|初|水平|相比|基础上)?(?:同比|环比)?$/
const behindName = /(?:同比|环比|(?:比|较|与|按|在|以)(?:上年|去年|上一年|同期|年初|考核基准年|基准年|[“”"一-龥]{0,4}五[”"]?(?:时期)?末|[^,、]{0,12}年)(?:末|底|同期|初|水平|度|相比|基础上)*)+$/

/** `PM2.5浓度比2015年` → `PM2.5浓度`. */
function stripBase(full: string): string {
  const name = full.replace(/^.*(?:将|把)(?=[^将把]{3,}在(?:现行|现有|原有?)?[^,]{0,6}基础上)/, '').replace(/在[^,、]{0,10}基础上$/, '')
  const cut = name.replace(behindName, '').replace(/(?:同比|环比|分别|平均|总体|整体|均|再|年均|每年|合计|累计|已|共|力争|各)+$/, '')
  if (/^(?:同比|环比|比|较|与)/.test(cut) && baseWords.test(cut)) return ''
  return cut
}
