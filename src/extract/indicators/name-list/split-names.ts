import { smallNumber } from '../../../scan/calendar.ts'
import { verbOfHaving } from '../name/having.ts'
import { isMeasure, isRatio } from './measure.ts'
import { splitOutside } from './members.ts'
import { sameOfPeople } from './same-of-people.ts'
import { sharedHead, wholes } from './share-head.ts'
import { perUnit, shareOwner } from './share-owner.ts'

/** Several in one word, told apart where each has a value of its own: 城乡居民收入分别达到… */
const several: readonly { readonly word: RegExp; readonly members: readonly string[] }[] = [
  { word: /^城乡/, members: ['城镇', '农村'] },
  { word: /存[、和]?贷款/, members: ['存款', '贷款'] },
  { word: /内外资/, members: ['内资', '外资'] },
  { word: /一二三产(?!业)/, members: ['一产', '二产', '三产'] },
  { word: /(?:一二三次?|三次)产业/, members: ['第一产业', '第二产业', '第三产业'] },
  { word: /国省道/, members: ['国道', '省道'] },
  { word: /^牛羊(?!肉|奶)/, members: ['牛', '羊'] },
  { word: /^粮油/, members: ['粮食', '油料'] },
  { word: /收支/, members: ['收入', '支出'] },
  { word: /二三产(?!业)/, members: ['二产', '三产'] },
]
/** 城乡环卫覆盖率、自来水普及率: each of the list is whole, whatever its words. */
const areWhole = (name: string, count: number | undefined): boolean => {
  const parts = name.includes('、') ? splitOutside(name) : []
  return parts.length === count && parts.every((part) => part.length >= 4 && isMeasure(part))
}
/** Whether a name is one word for just so many: 城乡居民收入 for two. */
export const namesAtOnce = (name: string, count: number): boolean =>
  several.some(({ word, members }) => members.length === count && word.test(name))

const collective =
  /^(.+?)等(?:[\d一二三四五六七八九十]+[个种类大])?(?:重点|主要|各类|大宗)?(?:行业|领域|产业|产品|区域|地区|污染物|农?作物|保险|材料|群体|人群)([一-龥]{2,}(?:率|比例|比重|占比|总?量|面积|总额|产值|增加值|收入|利润|投资|[销零]售额|强度|浓度|水平)|增加值|总?产值|营业收入|投资|利润|排放量|[能电水]耗)$/
const animal = /^[猪牛羊鸡鸭鹅兔]$/
/** Those insured may stand before the first: 城镇职工基本养老. */
const insurance = /^(?:城[镇乡](?:职工|居民)|城乡居民|企业职工|职工|居民)?(?:基本)?(?:失业|工伤|生育|养老|医疗)$/
const grades = '大中小微初高低甲乙丙'
const singles = /^[省市县区乡镇村一二三四五]$/
/** What is used up or made, no substance that is let out: 能耗, not 化学需氧量. */
const used = /(?:率|度|[能水电消]耗|用[水电]量|产值|增加值|收入|投资)$/

/**
 * Coordinated names → the single names, completed by the head they share or the owner they share.
 *
 * `农产品合格率和食品抽检合格率` → both; `养老保险、医疗保险参保率` → `养老保险参保率`, `医疗保险参保率`; `品牌认可度、美誉度` →
 * `品牌认可度`, `品牌美誉度`; `第一、二产业增加值` → both. `count` is how many are wanted, if known; a name that is no list,
 * or whose members cannot be told surely, gives itself.
 */
export function splitNames(given: string, count?: number): string[] {
  // 工业、金融等领域算力渗透率: 等 is of the list
  const name = given.includes('等') ? given.replace(/等(?=领域[一-龥]{2,}(?:率|占比|比重|量|度)$)/, '') : given
  // 竹木加工、智能家电两大产业产值: how many they are is of the list
  const many = count !== undefined && name.includes('大') ? asMany.exec(name) : null
  if (many && smallNumber(many[1] as string) === count && many.index > 2)
    return splitNames(name.slice(0, many.index) + name.slice(many.index + many[0].length), count)
  // 批发业、零售业销售额(营业额): a remark to the measure
  const remark = count !== undefined && /[)）]$/.test(name) ? /[(（][^()（）、]{1,8}[)）]$/.exec(name)?.[0] : undefined
  if (remark && isMeasure(name.slice(0, -remark.length))) {
    const plain = splitNames(name.slice(0, -remark.length), count)
    if (plain.length === count) return plain.map((one) => one + remark)
  }
  // 农业、工业等领域投资: of all of them together
  if (count === undefined && /等(?:领域|行业|产业|区域|地区|方面|商品|项目|车辆)/.test(name)) return [given]
  // 市、县两级资源共享率、开放率: the levels are of all; of one value they are one
  const levels = /^(?:[省市县区乡镇村]、)+[省市县区乡镇村][两二三四]级(?=[一-龥]{2})/.exec(name)
  if (levels && count === undefined) return [name]
  if (levels) {
    const rest = splitNames(name.slice(levels[0].length), count)
    if (rest.length === count) return rest.map((one) => levels[0] + one)
  }
  // 第一、第三产业增加值
  const ranked = /^(.*?)第([一二三四])[、和及]第([一二三四])(产业|季度)(.*)$/.exec(name)
  if (ranked) return [ranked[2], ranked[3]].map((n) => `${ranked[1]}第${n}${ranked[4]}${ranked[5]}`)
  const ordinals = /^(.*?)第([一二三四](?:、[一二三四])+)(产业|季度)(.*)$/.exec(name)
  if (ordinals) return (ordinals[2] as string).split('、').map((n) => `${ordinals[1]}第${n}${ordinals[3]}${ordinals[4]}`)
  // A、B等2项指标占全省比重: what is told of all of them
  const all =
    count === undefined ? null : /^(.+?)等(?:[一二三四五六七八九十\d]+[项个])?(?:主要|核心|重点)?(?:经济)?指标(.*)$/.exec(name)
  const told = all && splitNames(all[1] as string, count)
  if (told && told.length === count) return told.map((one) => one + all[2])
  // 钢铁、水泥、炼油等重点行业能效达标比例: what is behind the collective is told of each member
  const each = count === undefined ? null : collective.exec(name)
  const members = each ? splitOutside(each[1] as string) : []
  if (each && members.length === count) return members.map((member) => member + each[2])
  // 挥发性有机物等重点工程减排量: the works are of each
  const works = count === undefined ? null : /^(.+?)等(重点工程(?:减排量|削减量))$/.exec(name)
  const cleaned = works ? splitOutside(works[1] as string) : []
  if (works && cleaned.length === count) return cleaned.map((member) => member + works[2])
  // 城乡居民养老保险、医疗保险参保率: the list is of the heads
  const heads = count !== undefined && name.startsWith('城乡') ? splitOutside(name).length : 1
  const fused = heads === count ? undefined : several.find(({ word, members }) => members.length === count && word.test(name))
  if (fused && !areWhole(name, count)) return fused.members.map((member) => name.replace(fused.word, member))
  // 电子信息制造业、软件和信息技术服务业、物联网产业: 和 may stand inside a member
  const split = splitOutside(name)
  const marked = count !== undefined && split.length > count ? splitOutside(name, true) : split
  const parts = marked.length === count ? marked : split
  if (parts.length < 2 || (count !== undefined && parts.length !== count)) return [name]
  const insured = count === undefined ? undefined : /^城乡居民(?=.{0,4}(?:养老|医疗))/.exec(parts[0] as string)?.[0]
  if (insured && parts.slice(1).every((part) => /^(?:基本)?(?:养老|医疗|大病)/.test(part)))
    return splitNames(name.slice(insured.length), count).map((one) => insured + one)
  // 孕产妇艾滋病、梅毒、乙肝检测率: all of them are looked for in the same
  const tested = count === undefined ? undefined : sameOfPeople(parts)
  if (tested) {
    const single = splitNames(name.slice(tested.length), count)
    if (single.length === parts.length) return single.map((one) => tested + one)
  }
  // 单位GDP能耗和二氧化碳排放分别降低…: each is told of the unit
  if (count !== undefined && /^(?:单位|万元)/.test(parts[0] as string) && parts.slice(1).every((part) => perUnit.test(part)))
    return shareOwner(parts)
  // 生产总值、城镇和农村居民收入: two of the members share what is behind the second of them
  const filled = parts.map((part, i) => {
    const next = parts[i + 1] ?? ''
    const whole = wholes.exec(next)?.[0] ?? part
    return whole !== part && wholes.exec(part)?.[0] === part && next.length - whole.length >= 2
      ? part + next.slice(whole.length)
      : part
  })
  const paced = count === undefined ? null : sharePace(parts)
  if (paced) return paced
  if (count !== undefined && parts.length > 2 && filled.every((part) => isMeasure(part))) return shareOwner(filled)
  const emission = /(?:排放总?量|减排量|削减量)$/.exec(parts.at(-1) as string)?.[0]
  if (emission && parts.slice(0, -1).every((part) => !part.endsWith(emission) && !used.test(part))) {
    const found = /(?:重点工程)?(?:排放总?量|减排量|削减量)$/.exec(parts.at(-1) as string)?.[0] ?? emission
    return parts.map((part, i) => (i === parts.length - 1 ? part : part + found))
  }
  // 高技术产业增加值和服务业增加值占生产总值比重: both are shares of it
  const share = count === undefined ? null : /(?<=(.{2}))占[一-龥A-Za-z]{2,10}的?(?:比重|比例)$/.exec(parts.at(-1) as string)
  if (share && parts.slice(0, -1).every((part) => part.endsWith(share[1] as string) && part.length > 3 && isMeasure(part)))
    return parts.map((part, i) => (i === parts.length - 1 ? part : part + share[0]))
  // 货运量、货运周转量占比: both are shares
  const part = count === undefined ? null : /(?<=(.))(?:占比|比重)$/.exec(parts.at(-1) as string)
  if (part && parts.slice(0, -1).every((one) => one.endsWith(part[1] as string) && one.length > 2 && isMeasure(one)))
    return parts.map((one, i) => (i === parts.length - 1 ? one : one + part[0]))
  if (parts.every((part) => isMeasure(part)))
    return count === undefined && !parts.every((part) => isRatio(part)) ? [name] : shareOwner(parts)
  const last = parts.at(-1) as string
  // 落户广东的国际、国家标准化委员会: what stands before the first place word belongs to all
  const front = /^(.{2,}的)(?=(?:国际|国家|全国|省级?|市级?|城镇|农村)$)/.exec(parts[0] as string)?.[1]
  if (front) return splitNames(name.slice(front.length), count).map((part) => front + part)
  // 农村公路县、乡、村道养护资金: what stands before the first of them belongs to all
  const owner = count !== undefined && parts.length > 2 ? /^(.{2,})[省市县区乡镇村]$/.exec(parts[0] as string)?.[1] : undefined
  if (owner && parts.slice(1, -1).every((part) => singles.test(part)) && /^[省市县区乡镇村][一-龥]{2}/.test(last))
    return splitNames(name.slice(owner.length), count).map((part) => owner + part)
  // 县、乡、村三级站点覆盖率, 一、二级公路里程: one character each, and what is behind the last is of all
  const behind = /^(?:[省市县区乡镇村]|[一二三四五])(?=[一-龥]{2})/.exec(last)?.[0]
  if (behind && count !== undefined && parts.slice(0, -1).every((part) => part.length === 1 && singles.test(part)))
    return [...parts.slice(0, -1), behind].map((part) =>
      /^.次?产业/.test(last)
        ? `第${part}${last.slice(1).replace('次', '')}`
        : part + last.slice(1).replace(/^[二两三四五]级/, '级'),
    )
  // 中、高等职业教育在校生
  const grade = /^[大中小微初高低甲乙丙](?=[等级型类])/.exec(last)?.[0]
  if (grade && count !== undefined && parts.slice(0, -1).every((part) => part.length === 1 && grades.includes(part)))
    return [...parts.slice(0, -1), grade].map((part) => part + last.slice(1))
  // 猪、牛、羊定点屠宰率, 失业、工伤和生育保险参保率: short members of one kind
  const kind =
    parts.slice(0, -1).every((part) => animal.test(part)) && /^[猪牛羊鸡鸭鹅兔](?=[一-龥]{2,10}率$)/.test(last)
      ? last.slice(1)
      : parts.slice(0, -1).every((part) => insurance.test(part))
        ? /^(?:基本)?(?:失业|工伤|生育|养老|医疗)(保险(?:[一-龥]{0,8}(?:率|人数|金额|标准|人员|对象))?)$/.exec(last)?.[1]
        : undefined
  if (kind) return parts.map((part, i) => (i === parts.length - 1 ? part : part + kind))
  const shared = sharedHead(parts.slice(0, -1), last, count !== undefined)
  // 城镇新增就业、失业人员再就业分别达到…: as many members as values, each whole
  if (shared === null) return count === undefined ? [name] : parts
  // 制造业、物联网产业规模: 业 is there already; 炼油产能、乙烯产能 are whole, as is 示范农场 beside a 示范社
  const headOf = (part: string): string =>
    part.endsWith(shared) || (shared.startsWith('示范') && part.includes('示范'))
      ? ''
      : /(?:业|经济)$/.test(part)
        ? shared.replace(/^产业/, '')
        : shared
  // 有医师、护士的卫生室占比: what those have has its verb in front of the first
  const verb = shared.startsWith('的') ? verbOfHaving(parts[0] as string) : ''
  const led = (part: string, i: number): string =>
    verb === '' || i === 0 || part.startsWith('通') || verbOfHaving(part) !== '' ? part : verb + part
  return parts.map((part, i) => led(i === parts.length - 1 ? part : part + headOf(part), i))
}

/** 两大, 三大 in front of what the members of a list are. */
const asMany = /(?<=、.{2,20})([两二三四五六七八九])大(?:主导|支柱|优势|特色|重点|新兴|[千百]亿级?)*(?=产业|行业|领域|板块|市场)/

const pace = /(?:增速|增幅|涨幅|降幅|减幅)$/
/** Measures of a thing that may stand bare behind another of it: GDP总量、增速. */
const bareMeasure = /^(?:增速|增幅|增量|单产|均量)$/
const sizeOf = /(?:总产量|总产|总量|总额|规模|数量|存量)$/

/** `固定资产投资、社会消费品零售总额增幅`: the pace is of all; `GDP总量、增速`: the thing is. */
function sharePace(parts: readonly string[]): string[] | null {
  const last = parts.at(-1) as string
  const first = parts[0] as string
  if (parts.length === 2 && bareMeasure.test(last) && sizeOf.test(first) && first.replace(sizeOf, '').length >= 2)
    return [first, first.replace(sizeOf, '') + last]
  const tail = pace.exec(last)?.[0]
  if (!tail || last === tail) return null
  return parts.slice(0, -1).every((part) => isMeasure(part) && !isRatio(part) && !pace.test(part))
    ? parts.map((part, i) => (i === parts.length - 1 ? part : part + tail))
    : null
}
