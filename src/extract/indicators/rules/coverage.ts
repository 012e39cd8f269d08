import { nameBefore, nameBehind } from '../name/name-at.ts'
import { previousDraft } from '../previous-draft.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import { takeUpTo } from '../value-place.ts'

/** The verb before a share, or before something reached as a whole: 覆盖所有社区、90%的乡镇. */
const verb = /(覆盖|通达)(?:到|了)?(?:(?:全[省市区县国州]|我[省市国])?|(?:所有|全部|全体|各)[^、,;。\d]{2,12}、)$/
const noun =
  /^的?((?:[一-龥]{1,12}?(?:\([^()]{1,10}\))?)(?:行政村|自然村|建制村|村|社区|城市|城区|县城|县|区|市|州|镇|乡|街道|地市|市州|园区|景区|人口|居民|家庭|农户|企业|学校|医院|机构)(?:\([^()]{1,10}\))?)(?=[,、;。和及与]|$)/
/** How long a network is says nothing of what it is. */
const length = /(?:营业|通车|建成)?总?里程$/
const short = /^的?((?:村|县|区|市|州|镇|乡)(?:\([^()]{1,10}\))?)(?=[,、;。和及与]|$)/

/** A share that something reaches: `5G网络覆盖90%以上的行政村` → 5G网络覆盖行政村比例; a list goes on (`、60%的乡镇`). */
export const coverage: IndicatorRule = {
  id: 'coverage',
  examples: ['高速公路覆盖97%的县城', '服务覆盖88%的地市、76%的县'],
  apply(place) {
    const { quantity, left } = place
    if (quantity.unitClass?.id !== 'percent') return null
    const { norm } = place.in
    const before = norm.slice(left.from, left.to)
    const said = verb.exec(before)
    const last = previousDraft(place)
    const goesOn =
      !said && /^[、和及与]$/.test(before) && last?.rule === 'coverage' ? /^(.*(?:覆盖|通达))/.exec(last.name)?.[1] : undefined
    if (!said && goesOn === undefined) return null
    const rest = norm.slice(quantity.to, place.clause.to)
    const reached = noun.exec(rest) ?? short.exec(rest)
    if (!reached) return null
    const to = quantity.to + reached[0].length
    const what = nameBehind(place, { from: to - (reached[1] as string).length, to })
    if (said) {
      const front = nameBefore(place, { from: left.from, to: left.from + said.index })
      const subject = front.name.length >= 2 ? front.name : (last?.name ?? '').replace(length, '')
      takeUpTo(place, to)
      return [
        draft(
          place,
          'coverage',
          { ...front, link: null, lead: null, name: subject === '' ? what.name : `${subject}${said[1]}${what.name}比例` },
          { certainty: 'inherited' },
        ),
      ]
    }
    takeUpTo(place, to)
    return [draft(place, 'coverage', { ...what, name: `${goesOn}${what.name}比例` }, { certainty: 'inherited' })]
  },
}
