import { amountOfShare } from '../amount-of-share.ts'
import { behind } from '../around.ts'
import { clauseBefore, otherSubject } from '../clause-before.ts'
import { type Draft, valueFields } from '../draft.ts'
import { nameBefore } from '../name/name-at.ts'
import type { NameRead } from '../name/read-name.ts'
import { growingOwner, previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import type { ValuePlace } from '../value-place.ts'

/** `创新能力列第23位,较上年前移3位`: what moved has its place in the clause before. */
function rankedBefore(place: ValuePlace): { name: NameRead } | null {
  const { clauses } = place.in.sentence
  const clause = clauses[clauses.indexOf(place.clause) - 1]
  if ((place.quantity.unit !== '位' && !countsPlaces(place)) || !clause) return null
  const subject =
    /^(.{2,}?(?:排名(?=[进跻升跃稳]))?)(?:全[国省市县区州])?(?:[稳位跃]?(?:居|列)|[上跃]?升至|进入|跻身|排名?)[^,;]{0,12}[前第][\d一二三四五六七八九十]+[位名强]?$/.exec(
      place.in.norm.slice(clause.from, clause.to),
    )?.[1]
  if (!subject) return null
  const name = nameBefore(place, { from: clause.from, to: clause.from + subject.length })
  return name.name.length < 2 ? null : { name }
}

/** `进位5个位次`: the value counts the places that something moves. */
const countsPlaces = ({ quantity: { to, unit }, in: { norm } }: ValuePlace): boolean =>
  unit === '个' && /^(?:位次|名次)(?:$|[,、;。)以])/.test(norm.slice(to, to + 3))

/** 增加50家 adds new ones; 寿命提高1岁, 承包期延长30年 move what is there. */
const adds = /增(?![长速幅])|扩/
const placed = /(?:排名|位次|名次|排位)$/

/** `事故56起,死亡45人,同比减少8起`: of two things counted, that of the same unit. */
function ofUnit(place: ValuePlace, before: Draft | null): Draft | null {
  const { unitSpelling } = place.quantity
  if (!before || unitSpelling === '' || before.quantity?.unitSpelling === unitSpelling) return null
  return place.in.drafts.findLast((d) => d.kind !== 'rank' && d.quantity?.unitSpelling === unitSpelling) ?? null
}

const grades = /^(?:等级|档次|级别)/

/** A value in steps of a scale, whose unit is written with them. */
function inGrades({ quantity }: ValuePlace, grade: string): Partial<Draft> {
  const fields = valueFields(quantity)
  const unit = quantity.unit + grade
  return {
    unit,
    normalized: fields.normalized && { ...fields.normalized, unit },
    valueSpan: { from: quantity.from, to: quantity.to + grade.length },
  }
}

const forecast = /预[计测报]|可能|趋势/

/**
 * A movement: `社会消费品零售总额增长9.6%`, `能耗下降13%`, `较“十二五”末提高4.8个百分点`.
 *
 * An absolute amount behind 增加 is a new amount (increment), behind 提高, 延长 or 减少 a movement. Without a name of its own the
 * movement is of what was named before it: `贷款余额1928亿元、增长10.2%`.
 */
export const change: IndicatorRule = {
  id: 'change',
  examples: ['固定资产投资增长6.4%', '综合融资成本下降0.5个百分点'],
  apply(place) {
    const name = nameBefore(place)
    if (name.link?.kind !== 'change' || name.link.word === '翻') return null
    // 预计降雨量较常年偏多1—2成: a forecast is neither a goal nor a result
    if (name.link.word.startsWith('偏') && forecast.test(place.in.norm.slice(place.in.sentence.from, place.left.to))) return []
    // what is new moves as such: 新登记企业增长21.6%
    const fresh = name.lead?.kind === 'increment' && name.name.length >= 2 ? name.lead.word + name.name : name.name
    // 移民人均增收912元, 农户户均年增收5000元
    const base = name.link.word === '增收' && /[人户亩]均年?$/.test(fresh) ? `${fresh}增收` : fresh
    const role = place.quantity.unitClass?.role
    // 排名提升5位: a place moves, nothing is added
    const ranked =
      countsPlaces(place) || placed.test(name.name) || (base.length < 2 && placed.test(previousDraft(place)?.name ?? ''))
    const absolute = !ranked && (role === 'count' || (role === 'measure' && place.quantity.unitClass?.id !== 'concentration'))
    // 同比增加4.2万吨: set against a year, it is a movement
    const compared = /同比|环比|[比较](?:上年|去年|上一年|上年同期|年初|20\d\d年)/.test(
      place.in.norm.slice(place.left.from, place.left.to),
    )
    // 森林质量提升40万亩, 综合体功能提升76个: so much of it was made better
    const graded = /^(?:等级|档次|级别|位次|台阶|层次)/.test(place.in.norm.slice(place.quantity.to, place.quantity.to + 2))
    const extent =
      (role === 'count' && place.quantity.unit !== '位' && !graded) ||
      /^(?:area|length)$/.test(place.quantity.unitClass?.id ?? '')
    // 农房改善1.5万户: so many were made better
    if (
      role === 'count' &&
      name.link.word === '改善' &&
      base.length >= 2 &&
      /(?:房|舍|厕所?|住宅|家庭|农户|设施|小区)$/.test(base)
    )
      return [draft(place, 'change', { ...name, name: `${base}改善`, lead: null }, { kind: 'level', direction: null })]
    if (extent && /^(?:提升|改善)$/.test(name.link.word) && /(?:质量|品质|功能|水平|能力|环境|风貌|条件)(?:精准)?$/.test(base))
      return [draft(place, 'change', { ...name, name: base + name.link.word, lead: null }, { kind: 'level', direction: null })]
    const increment = absolute && !compared && adds.test(name.link.word) && name.link.direction === 'up'
    // 耕地质量提升0.5个等级
    const grade = graded && place.quantity.unit === '个' ? grades.exec(behind(place, 2))?.[0] : undefined
    const whole = grade === undefined ? {} : inGrades(place, grade)
    const kind = increment ? 'increment' : 'change'
    const direction = increment ? null : name.link.direction
    if (base.length >= 2) return [draft(place, 'change', { ...name, name: base, lead: null }, { kind, direction, ...whole })]
    // 提升2万农村人口供水保障水平: how many they are
    const raised = name.link.direction === 'up' && !adds.test(name.link.word)
    if (
      !ranked &&
      (role === undefined || (role === 'count' && raised)) &&
      /^[一-龥]{2}/.test(place.in.norm.slice(place.quantity.to, place.clause.to))
    )
      return null
    const last = ofUnit(place, absolute ? previousDraft(place) : null) ?? previousDraft(place)
    // a share moves in points, the amount that it is of in percent
    const before = last && place.quantity.unit !== '个百分点' ? amountOfShare(place.in.drafts, last) : last
    const told = rankedBefore(place)?.name ?? (before ? otherSubject(place, before) : clauseBefore(place)?.name)
    if (told) return [draft(place, 'change', { ...name, ...told, link: name.link }, { kind, direction, certainty: 'inherited' })]
    if (!before) return null
    // 新建高标准农田25万亩、提升20万亩: so much was made better
    if (
      before.kind === 'increment' &&
      before.unit === place.quantity.unit &&
      extent &&
      /^(?:提升|改善)$/.test(name.link.word) &&
      !compared
    )
      return [
        draft(
          place,
          'change',
          { ...name, name: before.name, span: before.nameSpan, scope: before.scope, link: null },
          { kind: 'level', direction: null, certainty: 'inherited' },
        ),
      ]
    const newOnes = before.kind === 'increment' && before.lead !== null ? before.lead + before.name : growingOwner(place, before)
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
