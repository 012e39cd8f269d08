import { isRatio } from './measure.ts'

/** Measures that are of somebody: 省属企业营业收入、利润. */
const bare =
  /^(?:总?(?:产值|营业收入|营收|利润|税收|收入|花费|产量|销量|销售额|[交成][易交][量额]|增加值|投资|面积|规模)|利润总额|实现利润|利税)$/
const owner =
  /^(.{2,12}?(?<!可支配|财政|预算|营业|营业总|经营|主营业务|销售|人均|年均|固定资产|国内|地区|平均|新增))(?:总产值|产值|营业收入|营收|利润总额|利润|税收|收入|总?人次|人数|产量|销量|销售额|[交成][易交][量额]|增加值|投资|面积|规模|数量|进出口总?额|出口额)$/

/** Measures that go together: 专利申请量、授权量. */
const twins: readonly RegExp[] = [
  /^(?:申请|授权|拥有|登记|注册)量$/,
  /^(?:货运|客运|周转)量$/,
  /^(?:进口|出口)[量额]$/,
  /^[存出]栏量$/,
]

const rates =
  '(?:生长迟缓|贫血|低体重|肥胖|近视|体检|(?:健康|规范|系统)?管理|签约|履约|满意|检测|筛查|治疗|治愈|随访|建档|参保|续保|巩固|及时|上报|合规|合格|准确|知晓|接种|发病|患病|死亡|待遇领取|(?:无害化)?处理|资源化利用|覆盖|达标)率'
const ofPeople = new RegExp(`^${rates}$`)
const rateOfPeople = new RegExp(`${rates}$`)

/** What is told of each unit of product: a strength or rate is whole without it. */
export const perUnit = /^(?:能耗|水耗|电耗|用[水电]量|能源消耗|(?:二氧化碳|碳)排放量?)$/

const unitHead =
  /^(?:每[百千万]+(?:名)?(?:常住)?人口?|人均|(?:[一-龥]{2,14}(?:企业|业|园区|建筑|机构))?(?:单位|万元)[一-龥A-Z]{2,12}?(?=能耗|能源消耗|水耗|电耗|用[水电]量|能源消耗|二氧化碳|碳排放))/

const perOne = /(?:单位|万元)[一-龥A-Z]/

/** `单位工业增加值能耗` and `用水量` → 单位工业增加值用水量; `null` where the first is told of no unit, or the second of more. */
export function perSameUnit(first: string, part: string): string | null {
  const unit = perUnit.test(part) ? unitHead.exec(first)?.[0] : undefined
  return unit && perOne.test(unit) ? unit + part : null
}

/** `品牌认可度、美誉度` → `品牌美誉度`; `省属企业营业收入、利润` → `省属企业利润`; `每千人口医师数、护士数` → `每千人口护士数`: what the first has in front belongs to all. */
export function shareOwner(parts: readonly string[]): string[] {
  const first = parts[0] as string
  const perHead = unitHead.exec(first)?.[0]
  const owned = owner.exec(first)?.[1]
  return parts.map((part, i) => {
    if (i === 0) return part
    if (perHead && !/^(?:每|人均|万元|单位)/.test(part) && (!perOne.test(perHead) || perUnit.test(part))) return perHead + part
    // 5岁以下儿童贫血率、生长迟缓率; 家庭医生签约率、履约率: of the same people
    const of = ofPeople.test(part) ? first.replace(rateOfPeople, '') : first
    if (of !== first && of.length >= 2) return of + part
    const twin = twins.find((one) => one.test(part)) as RegExp | undefined
    if (twin && i > 0 && part.length === 3 && first.length > 4 && twin.test(first.slice(-3))) return first.slice(0, -3) + part
    if (/^总(?:产量|产值|面积|收入|规模|投资)$/.test(part)) return first.slice(0, 2) + part
    if (owned && bare.test(part))
      return (/产量$|单产$/.test(part) ? owned.replace(/(?<=.{2})(?:播种|种植|养殖)$/, '') : owned) + part
    // 创新要素的密度、强度: of what stands before 的
    const whose = /^(.{2,24}的)[^的]{2,4}$/.exec(first)?.[1]
    if (whose && part.length <= 4 && isRatio(part)) return whose + part
    if (part.length > 4 || first.length - part.length < 2 || first.length - part.length > 6 || !isRatio(part)) return part
    // 建成区绿化覆盖率、绿地率
    const front = first.slice(0, first.length - part.length)
    return (front.length > 4 && front.at(-2) === part[0] ? front.slice(0, -2) : front) + part
  })
}
