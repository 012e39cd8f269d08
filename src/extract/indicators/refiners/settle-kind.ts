import type { Draft } from '../draft.ts'
import type { Refiner } from '../refiner.ts'

const growth = /(?:增速|(?<!自然)增长率|增幅|涨幅|增长速度|增长幅度|增速预期|增长目标)$/
const aim = /..(?:增长|增速)(?:预期)?目标$/
const fall = /(?:降幅|(?:下降|降低|减少)幅度|下降率|降低率|减幅|跌幅|(?<=.{2})减[员人])$/

const fallen = /^(.{2,}?)(?:下降|降低|削减|压减|减排)(?:目标|任务|指标)$/
const grown = /^([一-龥]{2,}?)(?:年均|年|快速|较快|平稳|同比)?增长$/

const mean = /(年)?平均(?:增速|增长率|增幅|增长速度)$/

/** 平均增速 is told of several years, 年平均增速 by the year. */
function paceOf({ name, per, aggregate }: Draft): Pick<Draft, 'per' | 'aggregate'> {
  const told = name.includes('平均') ? mean.exec(name) : null
  return told ? { per: told[1] ? 'year' : per, aggregate: aggregate ?? 'average' } : { per, aggregate }
}

/** A name that is itself a movement makes the value one: `居民消费价格涨幅控制在3%`. */
export const settleKind: Refiner = {
  id: 'settle-kind',
  apply(inside) {
    for (const draft of inside.drafts) {
      // 增加值年均增长要达到5%
      const grew = draft.kind === 'level' && draft.quantity?.unitClass?.role === 'ratio' ? grown.exec(draft.name)?.[1] : undefined
      if (grew !== undefined) {
        Object.assign(draft, { kind: 'change', direction: 'up', name: grew.length > 2 ? grew : `${grew}增长` })
        continue
      }
      if (draft.kind === 'rank' || draft.kind === 'qualitative') continue
      // 广义货币增长目标为16%, 生产总值增速目标为6%
      if (aim.test(draft.name)) {
        const name = draft.name.replace(/(?<!经济|生产)(?:预期)?增长(?:预期)?目标$|(?:预期)?目标$/, '')
        Object.assign(draft, { kind: 'change', direction: 'up', name })
        continue
      }
      // 18%碳强度下降目标, 3.5%的能耗下降任务
      const lessened = draft.kind === 'level' && draft.rule === 'ratio-of' ? fallen.exec(draft.name)?.[1] : undefined
      if (lessened !== undefined) {
        Object.assign(draft, { kind: 'change', direction: 'down', name: lessened })
        continue
      }
      // 涨幅回落0.5个百分点 moves down
      if (draft.kind === 'change' && draft.unit?.endsWith('百分点')) continue
      // 浓度同比改善6.7%: there is less of it
      if (draft.link === '改善' && draft.name.endsWith('浓度')) draft.direction = 'down'
      else if (growth.test(draft.name)) Object.assign(draft, { kind: 'change', direction: 'up', ...paceOf(draft) })
      else if (fall.test(draft.name)) Object.assign(draft, { kind: 'change', direction: 'down' })
      else if (
        /新增|净增|^新(?:[升入]规|(?:签约|开工|投产|投运|投用|开业|落地)(?:项目|企业)$)/.test(draft.name) &&
        draft.kind === 'level' &&
        (draft.quantity?.unitClass?.role === 'count' || draft.quantity?.unitClass?.role === 'measure') &&
        !/(?:总量|规模|数量|余额|累计)$/.test(draft.name)
      )
        draft.kind = 'increment'
      else if (draft.quantity?.unitEntry?.dimension === 'doubling') Object.assign(draft, { kind: 'change', direction: 'up' })
    }
  },
}
