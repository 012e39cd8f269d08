import type { Draft } from '../draft.ts'
import { nameBefore } from '../name/name-at.ts'
import type { NameRead } from '../name/read-name.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import type { ValuePlace } from '../value-place.ts'
import { heldTo } from './share-of/held-to.ts'
import { objectBefore } from './share-of/object-before.ts'

const pace = /^(?:年均|平均)?(?:增速|增幅|增长率)$/
const bounded = /^(.{2,}?)(不低于|不少于|不超过|不高于)(.{2,}?)的?$/
/** Another year or the average of others: of these a value is no share. */
const compared = /^(?:上年|去年|上一年|同期|(?:全[省市县国]|本[省市县])?平均)/
const measured =
  /(?:量|额|总?数|面积|人口|装机|规模|投资|投入|经费|产值|总值|增加值|GDP|收入|支出|工资|价格|费用|资金|能力|标准|时限|时间|学位|学生|任务|全[省市县区国])$/

/**
 * A share: `民生投入占财政支出达到80.8%`, `占规上工业营业总收入的31.9%`; the head noun 比重 is completed, and the part is
 * what was named before where the clause begins with 占.
 */
export const shareOf: IndicatorRule = {
  id: 'share-of',
  examples: ['民生支出占财政支出的80%', '营业收入2万亿元,占总收入的31.9%'],
  apply(place) {
    const { unitClass, fraction } = place.quantity
    if (unitClass?.role === 'multiple') return heldTo(place, nameBefore(place))
    if (unitClass?.id !== 'percent' && fraction === null) return null
    const name = nameBefore(place)
    // 占总装机规模的51.7%、总发电量的31.8%
    const before = previousDraft(place)
    const again = /^[、和及](?!占)(.{2,})的$/.exec(place.in.norm.slice(place.left.from, place.left.to))
    const mine = again ? place.in.drafts.find((d) => isPartOf(d, again[1] as string)) : undefined
    const shared = before?.rule === 'share-of' && again ? /^(.+?占)/.exec(before.name)?.[1] : undefined
    const owner = shared && mine ? `${mine.name}占` : shared
    if (owner && again)
      return [draft(place, 'share-of', { ...name, name: `${owner}${again[1]}的比重` }, { certainty: 'inherited' })]
    const match = /^(.*?)占(?!比)(.+?)(的?)(比重|比例|比率|份额|占比|比)?$/.exec(name.name)
    // 高标准农田达到耕地总面积的64%
    const reached =
      /^(.{2,}?)(不得?超过|不突破|未超过|未突破|达到?|超过|突破|不到|不足)((?:[一-龥]{0,6})(?:总?面积|总数|总量|总额|总人口|总装机|收入|支出|(?:在校|毕业|招)生总?数))的?$/.exec(
        name.name,
      )
    if (reached && name.link === null) {
      const [, owner, word = '', whole] = reached
      return [draft(place, 'share-of', { ...name, name: `${owner}占${whole}的比重` }, signed(place, word, signs[word]))]
    }
    // 可调节负荷达到最大负荷的5%
    const held = bounded.test(name.name) ? null : heldTo(place, name)
    if (held) return held
    // 土地供应量不低于供应总量的70%: the bound stands before what it is a share of
    const bound = name.link === null ? bounded.exec(name.name) : null
    if (bound) return compared.test(bound[3] as string) ? [] : ofBound(place, name, bound)
    // 基地产量37.4亿吨,占95%以上
    const whole = name.name === '占' && before?.kind === 'level' && before.quantity?.unitClass?.role === 'measure' ? before : null
    if (whole) return [draft(place, 'share-of', { ...name, name: `${whole.name}占比` }, { certainty: 'inherited' })]
    // 装配式建筑占70%
    const bare = /^(.{3,}?)(?:[仍仅已也约]|大约)?占$/.exec(name.name)
    if (bare) return [draft(place, 'share-of', { ...name, name: `${bare[1]}占比` })]
    if (!match || /^(?:地(?![区方级下表])|用(?![水电地能])|有(?![效色机])|领|据)/.test(match[2] as string)) return null
    // said as 占…比重 or 占…的比重 it stays as it is; left out it is 的比重
    const head = match[4] ? `${match[3]}${match[4]}` : '的比重'
    let part = match[1] as string
    let certainty: 'said' | 'inherited' = 'said'
    // 资助面约占…的10%
    const about = /约$/.test(part)
    if (about) part = part.slice(0, -1)
    // 在约占全国人口1/4的地区: where
    if (part === '在') return []
    if (part === '' || part === '总量') {
      // 增加值5000亿元,增速12%,占GDP比重45%: how fast it grew has no share
      const last = before && pace.test(before.name) ? place.in.drafts.at(-2) : before
      const object = part === '' ? objectBefore(place) : null
      // 装机5万千瓦、发电9亿千瓦时,占总装机的5%: of which measure it is a share, its whole says
      const of =
        last && !match[2]?.includes(last.name) ? (place.in.drafts.find((d) => isPartOf(d, match[2] as string)) ?? last) : last
      if (!of && object === null) return null
      // 占预算的99%,占收入的61%: whose shares they are, not of the share before
      part = object ?? (of as Draft).name.replace(/(?<=^.{2,})占[^占]+的?(?:比重|比例|占比)$/, '')
      // 投资年均增速高于全部投资3个百分点,占比重: how fast it grows has no share
      if (part.includes('增')) part = part.replace(grows, '')
      certainty = 'inherited'
    }
    const link = name.link?.kind === 'change' ? name.link : null
    return [
      draft(
        place,
        'share-of',
        { ...name, name: `${part}占${match[2]}${head}` },
        {
          kind: link ? 'change' : 'level',
          direction: link?.direction ?? null,
          certainty,
          ...(about && place.quantity.comparator === '=' ? { comparator: '~' as const } : {}),
        },
      ),
    ]
  },
}

/** Whether a whole names the same measure as what was told before: 装机规模 and 总装机规模. */
function isPartOf({ name, kind, quantity }: Draft, whole: string): boolean {
  return (
    kind === 'level' &&
    quantity?.unitClass?.role === 'measure' &&
    name.length >= 2 &&
    whole.replace(/量$/, '').endsWith(name.replace(/量$/, ''))
  )
}

const grows = /(?<=^.{4,})(?:年均|平均)?(?:增速|增幅|增长率|增长速度)(?:(?:[高快]于|达到?|超过).*)?$/

/** 不到总数的五分之一: bounds that stand before the whole. */
const signs: Readonly<Record<string, Draft['comparator']>> = {
  超过: '>',
  突破: '>',
  不到: '<',
  不足: '<',
  不超过: '<=',
  不得超过: '<=',
  不突破: '<=',
  未超过: '<=',
  未突破: '<=',
}

/** The value with the bound that stands before the whole, unless it has one of its own. */
function signed({ quantity, clause, in: inside }: ValuePlace, word: string, comparator?: Draft['comparator']): Partial<Draft> {
  if (comparator === undefined || quantity.comparator !== '=') return {}
  const from = inside.norm.lastIndexOf(word, quantity.from)
  return { comparator, ...(from >= clause.from && { valueSpan: { from, to: quantity.to } }) }
}

function ofBound(place: ValuePlace, name: NameRead, [, owner = '', word = '', whole = '']: RegExpExecArray): Draft[] {
  const told = signed(place, word, word === '不低于' || word === '不少于' ? '>=' : '<=')
  // 充电设施配建比例不低于车位的20%
  if (/(?:率|比例|比重|占比)$/.test(owner)) return [draft(place, 'share-of', { ...name, name: owner }, told)]
  // 奖励总额不超过剩余部分的10%: of nothing that is measured
  if (!measured.test(whole) || !measured.test(owner)) return []
  return [draft(place, 'share-of', { ...name, name: `${owner}占${whole}的比重` }, told)]
}
