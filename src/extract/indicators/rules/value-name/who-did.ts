import type { ValuePlace } from '../../value-place.ts'

const manner =
  /^(?:(?:力争|确保|争取|预计|计划)?(?:在|于)?(?:\d{4}年|今年|明年)(?:底|末)?前?|从中|预|分别|总体|基本|率先|超额(?!完成)|成功|已经?|正式|全部|全面|(?<![亩户人年月日平])均|都(?![市江匀])|率先(?=.{4})|年内(?=.{2})|年底前(?=.{2})|打造(?=.{4})|总体(?=完成|实现|建成)|正在|顺利|如期|先后|陆续|相继|加快|有序|稳步|扎实|平稳|持续)+/
/** Predicates that tell what was done with those counted, and nothing of which they are. */
const plain =
  /^得到|^(?:下沉|补充|充实|派驻|派遣|输送|转移|流动|推送|延伸|分布|分配|安置|进驻)?[到至于往]|^奔?赴|^下沉$|^[予给][以予]|^进行(?=[一-龥]{0,6}(?:支持|扶持|奖励|表彰|培育|帮扶|指导)$)|^进展|^(?:再就业|自主创业|就业|创业|就业创业|任教|支教|下乡|授课|讲学)$|^(?:完成|办结|办复|落实|实现|实施|推进|(?:高效|稳定|平稳)?运[行转]|开诊(?:运营)?|划转|开展|建设|提升|整改|销号|整改销号|整改到位)$/
/** 对, 为 before the value, another count between: what is done to them. */
const target = /[对为给向](?:[\d.]+[万亿]?[户家人名个])?$|对[一-龥]{1,8}$/

/**
 * `14个品牌进入“中国500强”`: what is counted are the brands that got there, 进入“中国500强”的品牌.
 *
 * @param noun - what is counted
 * @param predicate - what follows it, up to `to`
 * @returns the predicate as it stands in front of the noun, `''` where it tells nothing of which they are
 */
export function whoDid(place: ValuePlace, noun: string, predicate: string, to: number): string {
  const { norm, text } = place.in
  const deed = predicate.replace(manner, '').replace(/^实现(?=[一-龥]{2}$)/, '')
  if (
    deed.length < 2 ||
    deed.length > 24 ||
    norm[to - predicate.length - 1] === '、' ||
    plain.test(deed) ||
    // 就业困难人员实现就业
    (deed.length <= 4 && noun.includes(deed.slice(-2))) ||
    // 对19.88万名监测对象实施帮扶
    target.test(norm.slice(place.clause.from, place.quantity.from))
  )
    return ''
  const whole = text
    .slice(to - deed.length, to)
    .replaceAll('\n', '')
    .replace(/^([一-龥]{2})了(?=[一-龥])/, '$1')
  return deed.length <= 4 ? whole : `${whole}的`
}
