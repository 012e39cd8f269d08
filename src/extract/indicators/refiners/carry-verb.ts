import type { Refiner } from '../refiner.ts'

/** `新建A3家以上、B2家以上`: 新建 goes on to B; a verb or link of its own ends it. Ratios are never new amounts. */
export const carryVerb: Refiner = {
  id: 'carry-verb',
  apply(inside) {
    let carried = false
    let unit = ''
    for (const draft of inside.drafts) {
      const role = draft.quantity?.unitClass?.role
      if (draft.kind === 'increment' && role !== 'count' && role !== 'measure' && draft.unit !== '万' && draft.unit !== '亿')
        draft.kind = 'level'
      if (draft.kind === 'increment') {
        carried = true
        unit = draft.quantity?.unitClass?.id ?? ''
      } else if (draft.kind !== 'level' || role === 'ratio') carried = false
      else if (carried) {
        const place = inside.places.find((p) => p.quantity === draft.quantity)
        const left = place ? inside.norm.slice(place.left.from, place.left.to) : ''
        const bare = left.replace(/^[、,和及与以;]*(?:“[^”]*”)?/, '')
        const own =
          inside.words.leadAtStart.test(bare) ||
          // “双导师制”培养硕博士, 累计创建工厂: a verb behind what leads up to it
          draft.lead !== null ||
          // 每千人口托位数 is a stock
          /^(?:每[百千万]|人均|户均)/.test(draft.name) ||
          (draft.rule === 'respectively' && draft.link !== null) ||
          (draft.rule === 'name-value' && inside.words.linkAtEnd.test(left))
        const joint = inside.norm[(place?.left.from ?? 0) - 1] ?? ''
        // over a comma only the same kind of thing goes on
        const apart =
          joint === ',' &&
          (draft.quantity?.unitClass?.id !== unit ||
            draft.rule === 'value-name' ||
            (draft.quantity?.from ?? 0) < (draft.quantity?.numberFrom ?? 0) ||
            bare === '')
        if (own || apart || joint === ';') carried = false
        else draft.kind = 'increment'
      }
    }
  },
}
