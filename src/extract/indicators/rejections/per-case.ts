import { before, behind, clauseText, role } from '../around.ts'
import type { Rejection } from '../rule.ts'
import type { ValuePlace } from '../value-place.ts'

/** Heads of a goal for a total, which a per-case amount never has. */
const totals =
  /(?:累计|总额|总量|总计|合计|共计|全年|全省|全市|全县|全区|规模|资金池|基金|投资|产值|营业收入|营收|增加值|销售额|交易额|余额|贷款(?!额度|贴息|最高))/

/** What was paid to all of them together: 发放补贴2091万元. */
const paidOut = /发放|落实|报销(?!比例|率|额度|限额|上限)|支付|兑现|拨付|下达|(?:处罚|罚没|罚款)金额/

/** What people earn on the average: a statistic, and no wage that somebody is paid. */
const meanWage = /(?:[人年月]均|平均)(?:[一-龥]{0,6}?)工资(?:性?收入|水平)?(?!标准)|工资性收入/g

/** All that stands before a limit of what is given. */
const extent =
  /^(?:其中)?(?:(?:补贴|补助|奖励|资助|减免|享受)?(?:面积|期限|时间|年限|金额|额度|比例|数量|总额|人数))(?:最[高长多])?不超过/

const granted = /(?:给予|予以)[^,;。]*(?:补贴|补助|奖励|奖补|资助|减免|贴息|扶持|支持),/

const sentenceBefore = ({ clause, in: { norm, sentence } }: ValuePlace): string =>
  norm.slice(Math.max(sentence.from, clause.from - 60), clause.from)

/** Once in so many years, which no year has a number of. */
const everyYears = /每(?:隔)?(?:[两二三四五六七八九十]|[2-9]|\d\d)年(?:至少|一般|应|要|定期)*[一-龥]{0,6}$/

/** 每增长1个百分点,拉动就业20万人: what follows from a step. */
const ofStep =
  /每(?:增长|增加|提高|提升|上升|下降|降低|减少)\d[^,;。]{0,14},(?:相当于|(?:可以?|就|将|能|约)*(?:拉动|带动|新增|增加|减少|提高|下降|创造|节约))[^,;。]{0,14}$/

/** Money and counts for a single case, person or month: a rule of payment, not a goal. */
export const perCase: Rejection = {
  id: 'per-case',
  examples: ['每个给予50万元奖励', '每人每月1309元', '按每亩200元补助', '处3万元罚款'],
  test(place) {
    const { quantity } = place
    // 每3年调整1次: how often a procedure is repeated
    if (quantity.unitSpelling === '次' && everyYears.test(before(place, 16))) return true
    const money = quantity.unitClass?.id === 'money'
    // 次年产值增长的再奖励5万元
    if (
      money &&
      /(?:再|另|一次性|额外|最高)(?:给予)?(?:奖励|补助|补贴|奖补|资助)$/.test(before(place, 8)) &&
      !/亿/.test(quantity.unit)
    )
      return true
    // 给予租金补贴,面积不超过1000平方米: how far it goes
    if (quantity.comparator === '<=' && extent.test(clauseText(place)) && granted.test(sentenceBefore(place))) return true
    const whole = clauseText(place)
    const clause = money && whole.includes('工资') ? whole.replace(meanWage, '') : whole
    const near = before(place, 4)
    if (
      near.includes('每') &&
      /每(?:新增|新建|建成|培育|引进|完成|认定|获批|创建|增长|增加|提高|提升|上升|下降|降低|减少|延长|缩短)?$/.test(near)
    )
      return true
    const told = before(place, 40)
    if (told.includes('每') && ofStep.test(told)) return true
    if (money) {
      if (/每\d/.test(clause)) return true
      if (
        /每(?:个|家|户|人|亩|吨|件|项|辆|名|次|生|张|位|台|座|所|年|月|天|日|平方米|公里|千瓦|课时|学年|条|单|场|处|例|套|只|头|村|个?项目|家企业)/.test(
          clause,
        ) &&
        !/每(?:年|月).{0,12}(?:投入|安排|投资)|(?<!每[一-龥]{1,4})每(?:年|月).{0,12}(?:统筹(?!基金)|整合|筹集|筹措|列支)(?!.*、[^、]*\d)/.test(
          clause,
        ) &&
        // 每个村集体收入达到20万元: what each is to reach
        !(
          /(?:收入|产值|营收|利润)(?:都|均|要|力争|努力)*(?:达到?|超过?|突破)?$/.test(before(place, 12)) &&
          !/奖励|补助|补贴|给予/.test(place.in.norm.slice(place.in.sentence.from, place.in.sentence.to))
        )
      )
        return true
      if (
        /\/(?:人|户|亩|吨|月|次|例|平方米|千瓦|度|立方米|辆|头|生|天|日|学时|床)/.test(quantity.unit) &&
        !/(?:人均|平均|户均|亩均|密度|成本|产出|产值|税收|投资强度|生产率|产率|效益|增加值|利润)/.test(clause)
      )
        return true
      if (
        /(?:给予|奖励|补助|补贴|资助|奖补|罚款|罚金|处以|补偿|扣减|退还|收取|缴纳|报销|贴息|标准|单户|单笔|最高|上限|一次性|不超过|以奖代补|额度|担保额|限额|起付|封顶|票价|费用|收费|低保|养老金|津贴|奖金|救助金|保证金|(?<!平均|[人户]均|年均)工资(?!性|收入)|房租|租金|价格|起征)/.test(
          clause,
        ) &&
        !totals.test(clause) &&
        !(paidOut.test(clause) && Number(quantity.normalized.value) >= 1_000_000) &&
        Number(quantity.normalized.value) < 100_000_000
      )
        return true
      const sentence = place.in.norm.slice(
        Math.max(place.in.sentence.from, quantity.from - 60),
        Math.min(place.in.sentence.to, quantity.to + 20),
      )
      if (
        /(?:给予|奖励|补助标准|处以|罚款|资助).{0,40}$/.test(sentence.slice(0, Math.max(0, sentence.length - 20))) &&
        !totals.test(clause) &&
        !(paidOut.test(clause) && Number(quantity.normalized.value) >= 1_000_000) &&
        Number(quantity.normalized.value) < 30_000_000
      )
        return true
      return false
    }
    // 贴息比例不超过2%: what one of them is given
    if (role(place) === 'ratio' && /(?:贴息|补助|补贴|奖补|资助)(?:比例|率)(?:原则上|最高|一般|按)*为?$/.test(before(place, 12)))
      return true
    if (
      role(place) === 'ratio' &&
      /(?:返还|退还|补贴|补助|减免|报销|贴息|补偿|代偿|分担|承担|扣除|提取|减征|免征|缴纳)[^,、;]{0,24}$/.test(
        before(place, 30),
      ) &&
      !/(?:率|比重|比例|占比)(?:原则上|均|都|应|要|须|力争|分别|总体)*(?:达到?|为|不低于|不超过|控制在|提高到|提高至|稳定在|保持在)?(?:[\d.]+%[、和])*$/.test(
        before(place, 20),
      ) &&
      !/(?:率|比重|比例|占比)[由从][^,;。]{1,12}(?:到|至|为)$/.test(before(place, 26)) &&
      !/(?:增长|下降|提高|降低|减少)(?:[\d.]+%[、和])*$/.test(before(place, 14))
    )
      return true
    // 处注册资本5%以上15%以下的罚款
    if (role(place) === 'ratio' && /^的?罚[款金]/.test(behind(place, 3))) return true
    if (role(place) === 'ratio' || (role(place) === 'multiple' && /^(?:收取|计[算收征])/.test(behind(place, 2))))
      return (
        /(?:给予|按照?|最高|不超过|对).{0,24}$/.test(before(place, 26)) &&
        /^.{0,6}(?:的?(?:比例|标准)?(?:给予|予以|补助|补贴|奖励|奖补|资助|贴息|返还|支付|报销|扣除|加计|计提|计算|计收|计征|缴纳|征收|减征|减按|减免|计入|收取|确定|核定|执行|拨付|预拨|提前预付|预付))/.test(
          behind(place, 14),
        )
      )
    return false
  },
}
