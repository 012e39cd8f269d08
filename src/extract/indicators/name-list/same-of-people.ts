import { CharGate } from '../../../lexicon/char-gate.ts'

/** Of whom it is told: 农村适龄妇女, 18岁及以上成人; an age alone is of those whom the list names. */
const people =
  /^(?:\d+(?:[-—~至]\d+)?岁(?:及?以[上下])?(?:[一-龥]{0,6}(?:成人|人群|人口|居民|妇女|女性|男性|儿童|老年人|老人))?|[一-龥]{0,6}(?:成人|妇女|女性|孕产妇|儿童|青少年|婴幼儿|老年人|居民|职工|学生|患者|人群))(?=[一-龥])/
/** What people have, or are examined or treated for. */
const matter =
  /^(?:血压|血糖|血脂|体重|骨密度|肺功能|近视|肥胖|超重|贫血|龋齿|流感|麻疹|梅毒|乙肝|丙肝|艾滋病|住院|门诊|高血压|[一-龥]{1,4}?(?:癌|病|症|炎|疫苗|结核|障碍|缺陷))/
/** One of these is in the front of a list whose people are named. */
const person = new CharGate('人女性妇童年儿民工生者群口岁')

/** `农村适龄妇女宫颈癌、乳腺癌筛查率`: who stands in front of the first belongs to all, where each is a matter of theirs; `undefined` where none does. */
export function sameOfPeople(parts: readonly string[]): string | undefined {
  const first = parts[0] as string
  if (!person.passesAny(first)) return undefined
  const whose = people.exec(first)?.[0]
  return whose !== undefined && matter.test(first.slice(whose.length)) && parts.slice(1).every((part) => matter.test(part))
    ? whose
    : undefined
}
