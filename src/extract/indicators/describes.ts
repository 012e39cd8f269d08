import { nameBefore } from './name/name-at.ts'
import { reachedBy } from './reached-by.ts'
import type { ValuePlace } from './value-place.ts'

const ownMeasure =
  /^(?!的)(?:[a-zA-Z\d.()一-龥](?!完成|实现|总投资)){2,20}?(?:增加值|总?产值|营业收入|营收|销售收入|经济收入|利润|税收|税金|销售额|交易额|投资|融资)(?:总额)?(?:[共已均]|分别|全部)?(?:达到?|超过?|突破|为|实现)?$/

/** What producers have made; of projects it is told how many there are. */
const achieved =
  /^(?!的)[一-龥]{2,14}?(?<!项目|工程)(?:累计|共)?(?:实现|完成)[一-龥]{0,4}(?<!投资)(?:增加值|总?产值|营业收入|主营业务收入|营收|销售收入|利润|税收|销售额|交易额)(?:总额)?$/

const ratioOfThem =
  /^(?!的)[^、,;:的]{2,30}?(?:率|比例|比重|占比|占[^占、]{2,16}总(?:数|量|额))(?:分别|平均|均|全部|总体|预计)*(?:增长|下降|提高|提升|降低|达到?|为|保持在|稳定在|控制在|提高到|提升到|超过)?$/

/** `17个重点传统制造业增加值增长8%`, `32个镇街可支配收入增长24.8%`: how many there are says whose measure moves. */
function countsOwners(place: ValuePlace, after: ValuePlace, between: string): boolean {
  const { norm, words } = place.in
  const role = after.quantity.unitClass?.role
  // 53个示范带产值超42亿元: their measure, and nothing that they have done
  if (
    role === 'measure' &&
    place.quantity.unitClass?.role === 'count' &&
    !place.quantity.bounded &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to)) &&
    ownMeasure.test(between)
  )
    return true
  if (ofPlaces(place, role, between)) return true
  // 16条产业链实现产值5000亿元, 18个断面水质优良(Ⅲ类以上)比例达到85%
  if (
    place.quantity.unitClass?.role === 'count' &&
    !place.quantity.bounded &&
    ((role === 'measure' && achieved.test(between)) ||
      (role === 'ratio' && ratioOfThem.test(between.replace(/\([^()]*\)/g, '')))) &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to))
  )
    return true
  return (
    place.quantity.unitClass?.role === 'count' &&
    role === 'ratio' &&
    !words.leadAtEnd.test(norm.slice(place.left.from, place.left.to)) &&
    // 技改项目60个、技改投资增长15%: behind 、 the next of a list begins
    /^(?![的、])[A-Za-z\d.、()一-龥]{2,24}?(?:浓度值?|增加值|总?产值|收入|利润|投资|产量|税收|营业收入|营收|销售收入|效率|成本|贡献|生产总值|排放量|人数|数量)(?:分别|同比|年均|平均|均|预计|预期|累计)*(?:增长|下降|提高|达到?|增加|减少|降低)$/.test(
      between,
    )
  )
}

/** A ratio, or a share, up to its value. */
const ratioName =
  /^(?!的)[^,;。、:]{3,40}?(?:(?:率|比例|比率|比重|占比)(?:分别|同比|年均|平均|均|预计|累计|总体)*(?:增长|下降|降低|提高|提升|上升|[达升降]到|提高到|达|为|是|(?:控制|保持|稳定)在)?|占[^,;。、:]{2,24}?(?:的|比重|总数|总量|总额)(?:约|达到?|为)?)$/
const region = /^(?:全[国省市区县州]|[一-龥]{2,3}[省市区县州])$/

/** `10个县(市、区)空气质量优良天数比率达到`, `纳入考核的18个断面水质优良(达到或优于Ⅲ类)比例`: in how many places the ratio is reached. */
function ofPlaces(place: ValuePlace, role: string | undefined, between: string): boolean {
  const { quantity, left, in: inside } = place
  if (role !== 'ratio' || quantity.unitClass?.role !== 'count' || quantity.bounded) return false
  if (!ratioName.test(between.includes('(') ? between.replace(/\([^()]*\)/g, '') : between)) return false
  if (inside.words.leadAtEnd.test(inside.norm.slice(left.from, left.to))) return false
  if (/[的等]$/.test(inside.norm.slice(left.from, left.to))) return true
  const { name, lead, link } = nameBefore(place)
  return link === null && lead === null && (name.length < 2 || region.test(name))
}

/** A size that describes what the next value counts: `超10亿元项目60个`, `56人以上大班额比例控制在5%以内`. */
export function describes(place: ValuePlace): boolean {
  const after = place.in.places[place.index + 1]
  if (!after || after.clause !== place.clause) return false
  const { norm } = place.in
  const between = norm.slice(place.quantity.to, after.quantity.from)
  // 300天(82.2%): the bracket tells the same in another unit
  if (between === '(' && norm[after.quantity.to] === ')') return false
  if (reachedBy(place, after)) return false
  // 优良天数300天(82.2%): the same, as a share
  if (/^\((?:约?占|约|即)?$/.test(between)) return false
  if (countsOwners(place, after, between)) return true
  // 90%以上的许可事项承诺时限…压缩60%: the share of what moves
  if (place.quantity.unitClass?.role === 'ratio' && /^的[^、,;]+(?:压缩|提高|下降|增长|缩短|减少)$/.test(between)) return true
  // 年产值超100亿元、具备竞争力的龙头企业2家
  if (
    place.quantity.unitClass?.role === 'measure' &&
    place.quantity.bounded &&
    after.quantity.unitClass?.role === 'count' &&
    /^、[^,;]*的[^、,;]{2,}$/.test(between)
  )
    return true
  if (
    /[、,;:和及与]|增长|提高|下降|达到|减少/.test(between) &&
    !/^(?:以上|以下)?的?[一-龥]{2,}(?:率|比例|比重|占比)(?:[在到]?\d{4}年(?:底|末)?)?(?:达到|控制在|保持在|下降|降低|提高|增长|减少)?$/.test(
      between,
    )
  )
    return false
  // 50亿元以上3个: the size stands for the thing named before
  if (between === '' && place.quantity.unitClass?.role === 'measure' && after.quantity.unitClass?.role === 'count') return true
  if (!/^(?:以上|以下|的|及以上|级)?的?[一-龥“(（A-Za-z]{1,}/.test(between)) return false
  const role = place.quantity.unitClass?.role
  const left = norm.slice(place.left.from, place.left.to)
  // 年养蚕10万张以上桑种场2个
  if (
    role === 'count' &&
    place.quantity.bounded &&
    after.quantity.unitClass?.role === 'count' &&
    /(?:年[一-龥]{1,3}|[出存]栏|饲养|养殖|种植|流转)$/.test(left) &&
    /^[一-龥]{2,}$/.test(between)
  )
    return true
  // 整合20人以下乡村小学校152所: how many people each of them has
  if (
    place.quantity.unitClass?.id === 'person' &&
    after.quantity.unitClass?.role === 'count' &&
    after.quantity.unitClass.id !== 'person' &&
    /以[上下]$/.test(norm.slice(place.quantity.from, place.quantity.to)) &&
    /^的?[一-龥]{2,12}$/.test(between)
  )
    return true
  const ofRatio =
    after.quantity.unitClass?.role === 'ratio' &&
    /(?:率|比例|比重|占比|覆盖面|降幅|涨幅|增幅|增速)(?:[在到]?\d{4}年(?:底|末)?)?(?:总体|均|全部|平均)?(?:达到|达|为|控制在|保持在|稳定在|提高到|提升至|下降|降低|提高|增长|减少)?$/.test(
      between,
    )
  const measured =
    role === 'measure' ||
    // 50亿以上重大项目20个: it is money, though no 元 is written
    (place.quantity.unit === '亿' && after.quantity.unitClass?.role === 'count') ||
    role === 'duration' ||
    (role === 'count' &&
      (place.quantity.bounded || place.quantity.chinese || ofRatio) &&
      after.quantity.unitClass?.role === 'ratio')
  if (!measured) return false
  // 营业收入100亿元总投资…: a name of its own before it makes it a value
  const own = place.in.words.linkAtEnd.test(left) && left.length > 6 && !/(?:超过|突破)$/.test(left)
  return !own && after.quantity.unitClass?.role !== 'measure'
}

/** 投入20万元购入图书6000册: what was spent on the things is no part of their name. */
export function isSpent({ quantity, left, in: { norm } }: ValuePlace): boolean {
  return quantity.unit.endsWith('元') && /(?:投入|拨付|出资|耗资|斥资)$/.test(norm.slice(left.from, quantity.from))
}
