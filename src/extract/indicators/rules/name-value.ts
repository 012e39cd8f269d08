import type { NameRead } from '../name/read-name.ts'
import { clauseBefore, draft, type IndicatorRule, nameBefore, previousDraft } from '../rule.ts'
import { startOf } from '../start-of.ts'

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
    const name = plainName(nameBefore(place))
    const level = name.link?.kind !== 'change'
    const role = quantity.unitClass?.role
    // a size before a noun that no verb governs describes it: F级50兆瓦重型燃气轮机
    if (
      role === 'measure' &&
      /^[一-龥“A-Za-z]/.test(place.in.norm.slice(quantity.to, place.clause.to)) &&
      !/^(?:大关|关口|台阶|用于|支持|投入|推进|并|且|和|及|与|或|用|建|专项|资金|补齐)/.test(
        place.in.norm.slice(quantity.to, place.clause.to),
      )
    )
      return null
    if (quantity.unit === '' && quantity.fraction === null) {
      if (
        !/(?:指数|系数|度|评分|得分|数|数量|值|比|倍差|强度|率|效率|总量|弹性|水平)$/.test(
          name.name.replace(/[（(][^（）()]*[)）]$/, ''),
        )
      )
        return null
    }
    if (name.name.length >= 2) {
      return [draft(place, 'name-value', name, level ? {} : { direction: name.link?.direction ?? null })]
    }
    const before = previousDraft(place)
    // 落实待遇249.6万人次、共计3.9亿元; 总额达到300亿元,五年合计为1194亿元; 490万吨(其中2024年90万吨)
    const summed =
      before &&
      /^[、,]?(?:(?:(?:[两三四五六]|\d)年)?(?:累计|共计|合计|总计)(?:为|达到?)?|总额|金额|共|\(其中\d{4}年(?:为|达到?)?)$/.test(
        place.in.norm.slice(place.left.from, place.left.to),
      )
    // 新开工住房1.2万套,基本建成9800套
    const alike = before?.quantity?.unitSpelling === quantity.unitSpelling
    const again = before && name.lead !== null && (alike || before.unit === quantity.unit)
    if (before && (summed || again)) {
      return [
        draft(
          place,
          'name-value',
          { ...name, name: before.name, span: before.nameSpan, scope: before.scope },
          { certainty: 'inherited', kind: name.lead?.kind ?? before.kind },
        ),
      ]
    }
    // 养护城市道路1773条、170万平方米: the same in another unit; 投资增长32.8%、达495.2亿元: the amount of what moved
    const left = place.in.norm.slice(place.left.from, place.left.to)
    const other =
      before &&
      (left === '、' || left === '') &&
      before.valueSpan.to === place.left.from &&
      (role === 'measure' || role === 'count') &&
      before.quantity?.unitClass?.role !== 'ratio'
    const moved = before?.kind === 'change' || before?.unit === '番'
    const amount = moved && /^[、,]?(?:总量|规模)?(?:达到?|为|至)$/.test(left) && role !== 'ratio'
    if (before && (other || amount))
      return [
        draft(
          place,
          'name-value',
          { ...name, name: before.name, span: before.nameSpan, scope: before.scope },
          { certainty: 'inherited', kind: amount ? 'level' : before.kind },
        ),
      ]
    // 发放救助金25亿元,惠及60.9万人: how many have a part in what was named
    if (before && name.lead && reaching.has(name.lead.word) && left.endsWith(name.lead.word) && role === 'count')
      return [
        draft(
          place,
          'name-value',
          {
            ...name,
            name: `${before.name}${name.lead.word}${quantity.unitClass?.id === 'person' ? '人数' : '数'}`,
            span: before.nameSpan,
          },
          { certainty: 'inherited', kind: 'level' },
        ),
      ]
    // 力争突破1250亿元: a hedge or bound alone goes on with what was named
    const harder =
      before &&
      before.unit === quantity.unit &&
      (name.hedge !== null || quantity.from < quantity.numberFrom) &&
      name.link === null
    if (harder)
      return [
        draft(
          place,
          'name-value',
          { ...name, name: before.name, span: before.nameSpan, scope: before.scope },
          { certainty: 'inherited', kind: before.kind === 'increment' ? 'increment' : 'level' },
        ),
      ]
    // 学前三年毛入园率:95%以上; 用于住房的比重,由8%上升到10%: the name stands in the clause before
    const titled = clauseBefore(place)
    if (titled && (titled.mark === ':' ? name.link === null && name.lead === null : name.link !== null || startOf(place)))
      return [draft(place, 'name-value', { ...name, ...titled.name, link: name.link }, { certainty: 'inherited' })]
    if (!name.link) return null
    const sameUnit = before?.quantity?.unitClass?.id === quantity.unitClass?.id
    // 新增特色产业集群4个、达到17个
    const grown = before?.kind === 'increment' && (alike || before.unit === quantity.unit) && name.link.kind === 'level'
    const reached = before?.kind === 'change' && name.link.kind === 'level' && role === 'ratio'
    if (before && reached)
      return [
        draft(
          place,
          'name-value',
          { ...name, name: before.name, span: before.nameSpan, scope: before.scope },
          { certainty: 'inherited', kind: 'level' },
        ),
      ]
    const same = before && before.unit === quantity.unit && name.link.kind === 'level'
    if (!before || (!sameUnit && !same) || (role === 'count' && !grown && !same)) return null
    return [
      draft(
        place,
        'name-value',
        { ...name, name: before.name, span: before.nameSpan, scope: before.scope },
        { certainty: 'inherited', ...(grown ? { kind: 'level' as const } : {}) },
      ),
    ]
  },
}

/** Verbs of those who have a part in a thing. */
const reaching = new Set(['惠及', '覆盖', '带动', '受益'])

/** `电商交易额突破百亿大关、达108亿元`: what was said of the name before 、 is no part of it. */
function plainName(read: NameRead): NameRead {
  if (!read.link) return read
  const said =
    /^(.{2,}?)(?:首次|再次|成功)?(?:突破|超过|跨上|迈上|达到(?!或)|实现(?:倍增|翻番)|保持(?:稳定|增长))[^率额量数值]*$/.exec(
      read.name,
    )
  return said ? { ...read, name: said[1] as string } : read
}
