import { before, behind } from '../around.ts'
import type { Rejection } from '../rule.ts'
import { smallCount } from '../small-count.ts'
import type { ValuePlace } from '../value-place.ts'

const eachPlace =
  /每(?:个|一)?(?:省|自治区|设区市|地级市|市|州|盟|县|区|旗|乡镇|镇|乡|街道|行政村|村|社区|园区|开发区)(?:\([^)]{1,12}\))?(?:至少|原则上|均|都|要|应|须|重点)*[一-龥]{2,8}$/

/** Numerals of one digit with a classifier are mostly figures of speech: 四个意识, 三大领域, 两个确保. */
export const vagueCount: Rejection = {
  id: 'vague-count',
  examples: ['坚持四个自信', '三大攻坚战', '一批龙头企业'],
  test(place) {
    const { quantity } = place
    // 跨越3个千亿元台阶: steps are no things
    const near = behind(place, 8)
    if (quantity.unitSpelling === '个' && near.includes('台阶') && /^(?:[十百千万亿]+元?)?(?:新|大)?台阶/.test(near)) return true
    const word = place.in.norm.slice(quantity.numberFrom, quantity.numberFrom + 2)
    // 百家争鸣, 千亿产业: a magnitude alone counts only behind a verb or a bound
    if (
      quantity.chinese &&
      /^[百千万亿][^零一二三四五六七八九十百千]/.test(word) &&
      quantity.fraction === null &&
      !['%', '‰', '‱'].includes(quantity.unit)
    ) {
      const led = quantity.from < quantity.numberFrom
      // 税收过亿元楼宇25栋, 6个产业链突破百亿: it says how large the things are that another value counts
      const sizes =
        (quantity.unitClass?.role !== 'count' && /^(?!大关|关口|新?台阶)[一-龥“\d]/.test(behind(place, 3))) ||
        /(?:\d|\d[万余多])(?:个|家|户|座|种|类|款|只)[^,;。、\d]{2,16}$/.test(before(place, 24))
      // 打造超万人就业基地
      if (
        quantity.unitClass?.role === 'count' &&
        /^[一-龥]{0,6}(?:基地|企业|园区|学校|社区|小区|工厂|集团|景区|市场|城镇|城市|村庄|乡镇)/.test(behind(place, 8)) &&
        /^[万亿]/.test(word)
      )
        return true
      // 吞吐量首破百万,达到114.6万人次: a step, behind which the amount is told
      const step =
        led &&
        /^[首再]破/.test(place.in.norm.slice(quantity.from, quantity.from + 2)) &&
        /^[,、](?:已|共)?达/.test(behind(place, 3))
      if (quantity.unitClass === null) return !(/^(?:[百千万]亿|[百千]万)/.test(word) && led) || sizes || step
      // 突破万元, 近万名: a step that is reached
      if (/^(?:万[^亿]|亿)/.test(word)) return sizes || (!led && !/(?:达到?|突破|超过?|[迈跨]上)$/.test(before(place, 3)))
      if (/[亿万]/.test(word[1] ?? ''))
        return !quantity.bounded && !/(?:达到?|突破|超过?|至|[迈跨跃登站]上)$/.test(before(place, 3))
      // 举办百场招聘活动: so many are held
      const held = quantity.unitSpelling === '场' && /(?:举办|举行|开展|组织)$/.test(before(place, 3))
      if (quantity.unitClass.role !== 'count' || (!held && /^[^,;。]*(?:活动|行动|工程|计划)/.test(behind(place, 24))))
        return true
      return (
        !quantity.bounded && !place.in.words.leadAtEnd.test(before(place, 6)) && !/(?:达到?|突破|超过?)$/.test(before(place, 3))
      )
    }
    if (!quantity.chinese || quantity.fraction !== null || ['%', '‰', '‱', '成', '番', '倍'].includes(quantity.unit)) return false
    if (quantity.unitClass === null) return Number(quantity.normalized.value) < 10_000 || quantity.unit === ''
    if (Number(quantity.normalized.value) >= 11 && quantity.unitClass.role !== 'duration') return false
    if (['所', '座', '亩', '公里', '吨', '元', '公顷', '千瓦', '斤', '米'].includes(quantity.unitSpelling)) return false
    if (['批', '种', '类', '组', '点', '次'].includes(quantity.unitSpelling)) return true
    // 每个设区市培育一家…: so many for each place
    if (eachPlace.test(before(place, 60)) && place.in.words.leadAtEnd.test(before(place, 6))) return false
    if (/(?:新增|新建|新设|增加|建成|达到)$/.test(before(place, 3))) return false
    return !'家个条项台艘'.includes(quantity.unitSpelling) || !isSmallCount(place)
  },
}

/** How far before and behind a count what tells that it is meant may stand, in UTF-16 code units. */
const near = 24

const another = /[、和及与][一二两三四五六七八九十][家个座条项所艘台]/

/** 培育两家独角兽企业: what stands around says that so many are meant. */
function isSmallCount({ quantity: { from, to, numberFrom }, clause, in: { norm } }: ValuePlace): boolean {
  const start = Math.max(clause.from, from - near)
  const found = smallCount.exec(norm.slice(start, Math.min(clause.to, to + near)))
  // 两个百亿级集群、一个千亿级集群: another of one 汉字 would stay in its name
  if (found !== null && another.test(norm.slice(to, Math.min(clause.to, to + near)))) return false
  return found !== null && start + found.index <= numberFrom && start + found.index + found[0].length >= to
}
