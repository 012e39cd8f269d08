import { nameBefore, nameBehind } from '../name/name-at.ts'
import { placeOfWork } from '../name/place-of-work.ts'
import type { IndicatorRule } from '../rule.ts'
import { draft } from '../to-draft.ts'
import { takeUpTo } from '../value-place.ts'
import { partOfSubject } from './ratio-of/part-of-subject.ts'

const places = /^(?:全[省市区县州国旗盟]|[一-龥]{0,6}(?:地区|地带|区域|省份))$/

/** Verbs that lead up to the ratio of a thing. */
const verbs =
  /^(?:(?:坚持|争取|确保|保证|组织|引导|支持|推动|安排|覆盖|惠及|涉及)(?:把|将)?(?:全[省市县区州国])?|[一-龥]{2,4}着全[省市县区州国]|[一-龥]{0,6}(?:推广|扩大|拓展|延伸|普及)[到至](?:全[省市县区国州])?)$/

/** Who set a goal. */
const setBy = /^(?:国家|自治区|省|市|上级)(?:级|政府)?(?:下达|确定|要求|规定)$/

const ofArea = /^的?(?:面积|区域|范围)(?:达到|实现|完成|建成|符合)[一-龥]{2,16}$/

/** A ratio before what it is of: `实现100%应用新能源汽车`, `80%以上的行政村建成…`. */
export const ratioOf: IndicatorRule = {
  id: 'ratio-of',
  examples: ['90%以上的规模以上企业完成改造'],
  apply(place) {
    const { quantity } = place
    if (quantity.unitClass?.id !== 'percent' && quantity.fraction === null) return null
    const { norm } = place.in
    // 70%的县区(不少于11个)通过…: the bracket says the same otherwise
    const right = norm.slice(quantity.to, place.right.to)
    const noun = /^的?[一-龥]{2,}\([^()]*$/.test(right) ? right.slice(0, right.indexOf('(')) : null
    if (noun) {
      const left = nameBefore(place)
      const from = quantity.to + (noun.startsWith('的') ? 1 : 0)
      return left.name.length >= 2
        ? null
        : [
            draft(
              place,
              'ratio-of',
              { ...left, name: norm.slice(from, quantity.to + noun.length), span: { from, to: quantity.to + noun.length } },
              { certainty: 'unsure' },
            ),
          ]
    }
    const rest = norm.slice(quantity.to, place.right.to)
    // 控制在3%的预期目标以内: no thing
    if (/^的(?:预期|年度|计划|控制)*目标值?(?:以内|之内|内)?$/.test(rest)) return []
    // 60%的县(市、区)达到…
    if (!/^(?!或(?!然|许))的?(?:[一-龥“]{3,}|[一-龥]{1,4}\([^()]{1,12}\)[一-龥]{2,})/.test(rest)) return null
    const before = nameBefore(place)
    // 全市90%的卫生院达到…, 使中西部地区50%的教师得到…: a place owns no ratio
    // 坚持80%以上的财力用于…: nor does a verb
    // 全部批发市场、70%的零售市场: the one before is another
    // 省直机关及50%以上的事业单位: so is the one before 及
    const listed =
      rest.startsWith('的') &&
      /(?:、|(?<![普波涉触])以?及|(?<![参赠])与|(?<![共总饱温])和)$/.test(norm.slice(place.left.from, quantity.from))
    // 国家下达的18%碳强度下降目标: who set it
    const ownerless = !before.link && (listed || setBy.test(before.name) || places.test(before.name) || verbs.test(before.name))
    // 全省90%的乡镇: a region says of which of them
    const scope = before.scope ?? (place.in.words.scopeAtStart.find(before.name) === before.name ? before.name : null)
    const left = ownerless ? { ...before, name: '', scope } : before
    // 建成区40%以上的面积达到海绵城市建设要求
    if (left.name.length >= 2 && !left.link && ofArea.test(rest)) {
      takeUpTo(place, place.right.to)
      const whole = left.name + place.in.text.slice(quantity.to, place.right.to).replaceAll('\n', '').replace(/^的/, '')
      return [draft(place, 'ratio-of', { ...left, name: whole }, { certainty: 'unsure' })]
    }
    const verb = place.in.words.leadAtEnd.test(norm.slice(Math.max(place.left.from, place.left.to - 6), place.left.to))
    if (left.name.length >= 2 && !left.link && !verb) return null
    if (left.name.length >= 2 && !verb) return [draft(place, 'ratio-of', left)]
    // 1/3以上为民间投资项目
    const from = quantity.to + (/^(?:的|为(?=[一-龥]{4}))/.test(rest) ? 1 : 0)
    const next = place.in.places[place.index + 1]
    const joint = /(?:以及|[和及与])$/.exec(rest)?.[0].length ?? 0
    const name = nameBehind(place, { from, to: place.right.to - joint })
    // 97%的乡镇和80%的行政村通硬化路: what the last has, the first has too
    if (joint > 0 && next?.clause === place.clause && next.quantity.unitClass?.id === quantity.unitClass?.id) {
      takeUpTo(place, place.right.to)
      const last = norm.slice(next.quantity.to, next.right.to)
      const at = placeOfWork(last, place.in.words, false)
      if (name.name.length < (at === 0 ? 3 : 2)) return []
      const has = at === 0 ? '' : place.in.text.slice(next.quantity.to + at, next.right.to).replaceAll('\n', '')
      const both = { ...left, name: name.name + has, span: name.span }
      return [draft(place, 'ratio-of', both, { certainty: 'inherited' })]
    }
    if (name.name.length < 3) return null
    takeUpTo(place, place.right.to)
    // 新增 here is of the noun: 不少于5%的新增建设用地指标
    const whole = partOfSubject(place) + place.in.text.slice(from, name.span.to).replaceAll('\n', '')
    return [draft(place, 'ratio-of', { ...left, name: whole, span: name.span }, { certainty: 'unsure' })]
  },
}
