/** Endings of names that are measures by themselves: such a member of a list needs nothing of the others. */
const measure =
  /(?:率|度|感|指数|比重|占比|比例|系数|强度|浓度|增速|涨幅|排放量|产值|增加值|产量|总量|收入|支出|余额|总额|数量|数|量|投资|面积|人次|能耗|水耗|消耗|电耗|税收|总值|利润|寿命|年限|时间|规模|成本|里程|额)$/
/** Whether a name ends in what is measured. */
export function isMeasure(name: string): boolean {
  return measure.test(name)
}

/** Words of a place or population, one of which may stand for another in front of a name: 城镇、农村居民收入. */
const wholes =
  /^(?:城镇|农村|城市|县城|县域|乡镇|建制镇|集镇|乡村|国家级?|国际|国内|部级|省级?|市级?|县级?|区级|乡级|镇级|村级|男性?|女性?|中央|地方|[东中西]部|第[一二三四](?:产业|季度)|国有|集体|民营|公[办立]|民办|私立|[A-Z甲乙丙丁]类|固定|移动|公共|私人|[大中小]型|[内外]资|境[内外]|线[上下]|城|乡|企业|学校)/
/** Several in one word, told apart where each has a value of its own: 城乡居民收入分别达到… */
const several: readonly { readonly word: RegExp; readonly members: readonly string[] }[] = [
  { word: /^城乡/, members: ['城镇', '农村'] },
  { word: /存贷款/, members: ['存款', '贷款'] },
  { word: /内外资/, members: ['内资', '外资'] },
  { word: /一二三产(?!业)/, members: ['一产', '二产', '三产'] },
  { word: /一二三次?产业/, members: ['第一产业', '第二产业', '第三产业'] },
  { word: /二三产(?!业)/, members: ['二产', '三产'] },
]
/** What may stand between the thing and the head of its measure: 毛入学率, 抽检合格率, 人均可支配收入. */
const head =
  /(?:重点工程|居民|保险|冷链|生活垃圾|生活污水|污水|垃圾)?(?:人均|年均|户均)?(?:可支配|年均|耕种收|毛|净|纯|抽检|抽查|监测|检测|验收|一次|综合|平均|总|自给|无害化|资源化|规范化|标准化|规模化|机械化|减)*(?:入学|入园|合格|参保|覆盖|普及|处理|利用|达标|升学|就业|治愈|收治|签约|上线|开通|流通|回收|巩固|完成|通车|运营|营业|处置|供给|消耗|研发投入|规范管理|加工|种植|播种|养殖|栽培|建筑|经营|死亡|发病|患病|失业|贫困|增长)?(?:(?:总?产值|增加值|收入|面积|人口|人数|支出|投入|产量)?占[一-龥A-Za-z]{2,10}的?(?:比重|比例)|率|度|比重|占比|比例|强度|浓度|指数|产能|装机|基地|排放量|收入|产值|增加值|产量|总量|销售额|零售额|交易额|成交额|贸易额|进出口额|出口额|总额|余额|投资|面积|消费量|用水量|用电量|发电量|货运量|客运量|吞吐量|保有量|处理量|存栏量|出栏量|里程|能力|床位数|数量|示范社|额|量|班额|人数|人次)$/

/**
 * Coordinated names → the single names, completed by the head they share or the owner they share.
 *
 * `农产品合格率和食品抽检合格率` → both; `养老保险、医疗保险参保率` → `养老保险参保率`, `医疗保险参保率`; `品牌认可度、美誉度` →
 * `品牌认可度`, `品牌美誉度`; `第一、二产业增加值` → both. `count` is how many are wanted, if known; a name that is no list,
 * or whose members cannot be told surely, gives itself.
 */
export function splitNames(name: string, count?: number): string[] {
  const ordinals = /^(.*?)第([一二三四](?:、[一二三四])+)(产业|季度)(.*)$/.exec(name)
  if (ordinals) return (ordinals[2] as string).split('、').map((n) => `${ordinals[1]}第${n}${ordinals[3]}${ordinals[4]}`)
  // A、B等2项指标占全省比重: what is told of all of them
  const all =
    count === undefined ? null : /^(.+?)等(?:[一二三四五六七八九十\d]+[项个])?(?:主要|核心|重点)?(?:经济)?指标(.*)$/.exec(name)
  const told = all && splitNames(all[1] as string, count)
  if (told && told.length === count) return told.map((one) => one + all[2])
  const fused = several.find(({ word, members }) => members.length === count && word.test(name))
  if (fused) return fused.members.map((member) => name.replace(fused.word, member))
  const parts = splitOutside(name)
  if (parts.length < 2 || (count !== undefined && parts.length !== count)) return [name]
  // 生产总值、城镇和农村居民收入: two of the members share what is behind the second of them
  const filled = parts.map((part, i) => {
    const next = parts[i + 1] ?? ''
    const whole = wholes.exec(next)?.[0] ?? part
    return whole !== part && wholes.exec(part)?.[0] === part && next.length - whole.length >= 2
      ? part + next.slice(whole.length)
      : part
  })
  if (count !== undefined && parts.length > 2 && filled.every((part) => measure.test(part))) return shareOwner(filled)
  const emission = /(?:排放量|减排量|削减量)$/.exec(parts.at(-1) as string)?.[0]
  if (emission && count !== undefined && parts.slice(0, -1).every((part) => !part.endsWith(emission) && !used.test(part))) {
    const found = /(?:重点工程)?(?:排放量|减排量|削减量)$/.exec(parts.at(-1) as string)?.[0] ?? emission
    return parts.map((part, i) => (i === parts.length - 1 ? part : part + found))
  }
  if (parts.every((part) => measure.test(part)))
    return count === undefined && !parts.every((part) => ratio.test(part)) ? [name] : shareOwner(parts)
  const last = parts.at(-1) as string
  // 落户广东的国际、国家标准化委员会: what stands before the first place word belongs to all
  const front = /^(.{2,}的)(?=(?:国际|国家|全国|省级?|市级?|城镇|农村)$)/.exec(parts[0] as string)?.[1]
  if (front) return splitNames(name.slice(front.length), count).map((part) => front + part)
  // 县、乡、村三级站点覆盖率, 一、二级公路里程: one character each, and what is behind the last is of all
  const behind = /^(?:[省市县区乡镇村]|[一二三四五])(?=[一-龥]{2})/.exec(last)?.[0]
  if (behind && count !== undefined && parts.slice(0, -1).every((part) => part.length === 1 && singles.test(part)))
    return [...parts.slice(0, -1), behind].map((part) =>
      /^.次?产业/.test(last)
        ? `第${part}${last.slice(1).replace('次', '')}`
        : part + last.slice(1).replace(/^[二两三四五]级/, '级'),
    )
  const shared = sharedHead(parts.slice(0, -1), last, count !== undefined)
  // 城镇新增就业、失业人员再就业分别达到…: as many members as values, each whole
  if (shared === null) return count === undefined ? [name] : parts
  return parts.map((part, i) => (i === parts.length - 1 ? part : part + shared))
}

const singles = /^[省市县区乡镇村一二三四五]$/
/** What is used up or made, no substance that is let out: 能耗, not 化学需氧量. */
const used = /(?:率|度|[能水电消]耗|用[水电]量|产值|增加值|收入|投资)$/
const ratio = /(?:率|度|感|指数|比重|占比|比例|系数|强度|浓度|增速)$/

/** What the last member has behind its own thing, to be added to the others; `null` where it cannot be told. */
function sharedHead(others: readonly string[], last: string, wanted: boolean): string | null {
  const first = others[0] as string
  const whole = wholes.exec(last)?.[0]
  if (whole && others.every((part) => part !== whole && wholes.exec(part)?.[0] === part) && last.length - whole.length >= 2)
    return last.slice(whole.length)
  // 甲市和乙市地区生产总值: places have one measure
  const ofPlace = /(?<=^[一-龥]{1,6}[市县区州盟])[一-龥]{3,}$/.exec(last)?.[0]
  if (ofPlace && measure.test(ofPlace) && others.every((part) => /^[一-龥]{2,7}[市县区州盟]$/.test(part))) return ofPlace
  // 担保基金和银行承担的风险责任比例: what they do belongs to all of them
  const deed = /(?<=.{2})(?:承担|分担|享受|拥有|持有|缴纳|获得)的.{2,}$/.exec(last)?.[0]
  if (deed) return deed
  // 有研发机构、研发活动的企业占比: what is behind 的 is of all
  const of = /的[一-龥]{1,8}(?:率|占比|比重|比例)$/.exec(last)?.[0]
  if (of && wanted && last.length - of.length >= 2 && others.every((part) => !part.includes('的'))) return of
  // 刑事、治安案件: the members say which kind of the thing
  const kindOf = /(?<=^.{2,6})(?:案件|贷款|存款|用户|游客|旅客)$/.exec(last)?.[0]
  if (
    kindOf &&
    wanted &&
    !/^(?:新增|累计|发放|净增)/.test(last) &&
    others.every((part) => part.length <= 6 && !part.endsWith(kindOf) && !measure.test(part))
  )
    return kindOf
  // 养老保险、医疗保险参保率: the members end alike
  const ending = first.slice(-2)
  const alike = others.every((part) => part.length >= 2 && part.slice(-2) === ending)
    ? last.lastIndexOf(ending, last.length - 3)
    : -1
  if (alike > 0) return last.slice(alike + 2)
  // 生活污水、垃圾处理率: the thing itself may look like a part of the head
  const thing = /(?:生活|城市|农村|乡镇)?(?:垃圾|污水)/.exec(last)
  const at = thing && others.some((part) => /(?:垃圾|污水)$/.test(part)) ? thing.index + thing[0].length : 0
  const completed = head.exec(last.slice(at))
  const found =
    completed && completed.index + at >= 2 && completed[0].length >= 2
      ? { 0: completed[0], index: completed.index + at }
      : wanted
        ? /(?<=^.{2,})(?:[一-龥]{2}[量额]|(?:规范|有效|综合|集中|安全|科学|动态)?[一-龥]{2}率)$/.exec(last)
        : null
  if (!found || found.index < 2 || found[0].length < 2) return null
  const stem = last.slice(0, found.index)
  // 过夜游客、旅游收入: people have no head of another thing
  if (
    others.some((part) => /(?:游客|旅客|学生|学员|人员|员工|职工|群众)$/.test(part)) &&
    /^(?:收入|产值|增加值|投资|面积|产量)$/.test(found[0])
  )
    return null
  const near = others.every((part) => part.length >= 2 && !measure.test(part) && (part.at(-1) === stem.at(-1) || wanted))
  return near ? found[0] : null
}

/** Measures that are of somebody: 省属企业营业收入、利润. */
const bare = /^(?:总?(?:产值|营业收入|营收|利润|税收|收入|花费|产量|销量|销售额|增加值|投资|面积|规模)|利润总额|实现利润|利税)$/
const owner =
  /^(.{2,12}?(?<!可支配|财政|预算|营业|经营|主营业务|销售|人均|年均|固定资产|国内|地区|平均|新增))(?:总产值|产值|营业收入|营收|利润总额|利润|税收|收入|总?人次|人数|产量|销量|销售额|增加值|投资|面积|规模|数量|进出口总?额|出口额)$/

/** What is told of each unit of product: a strength or rate is whole without it. */
const perUnit = /^(?:能耗|水耗|电耗|用[水电]量|能源消耗|(?:二氧化碳|碳)排放量?)$/

/** `品牌认可度、美誉度` → `品牌美誉度`; `省属企业营业收入、利润` → `省属企业利润`; `每千人口医师数、护士数` → `每千人口护士数`: what the first has in front belongs to all. */
function shareOwner(parts: readonly string[]): string[] {
  const first = parts[0] as string
  const perHead =
    /^(?:每[百千万]+(?:名)?(?:常住)?人口?|人均|(?:单位|万元)[一-龥A-Z]{2,8}?(?=能耗|水耗|电耗|用[水电]量|能源消耗|二氧化碳|碳排放))/.exec(
      first,
    )?.[0]
  const owned = owner.exec(first)?.[1]
  return parts.map((part, i) => {
    if (i === 0) return part
    if (perHead && !/^(?:每|人均|万元|单位)/.test(part) && (!/^(?:单位|万元)/.test(perHead) || perUnit.test(part)))
      return perHead + part
    if (/^总(?:产量|产值|面积|收入|规模|投资)$/.test(part)) return first.slice(0, 2) + part
    if (owned && bare.test(part)) return owned + part
    if (part.length > 4 || first.length - part.length < 2 || first.length - part.length > 6 || !ratio.test(part)) return part
    return first.slice(0, first.length - part.length) + part
  })
}

/** Members of a list: splits at 、 和 及 与 outside brackets and quotes. */
export function splitOutside(name: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string
    if ('（([{〔《“‘「『'.includes(c)) depth++
    else if ('）)]}〕》”’」』'.includes(c)) depth--
    else if (depth === 0 && i > from && (c === '、' || joins(name, i, from))) {
      parts.push(name.slice(from, i))
      from = i + 1
    }
  }
  parts.push(name.slice(from))
  return parts.filter((part) => part.length > 0)
}

/** Whether 和, 及 or 与 stands between two members: not in 普及, 和谐, 参与, 及以上. */
function joins(name: string, at: number, from: number): boolean {
  if (!/[和及与]/.test(name[at] as string) || at - from < 2 || at >= name.length - 2) return false
  if (/[平温饱总共普涉触危波参赠以]/.test(name[at - 1] as string)) return false
  return !/^(?:谐|睦|美(?:乡|家|社|村)|以上|以下|其)/.test(name.slice(at + 1, at + 3))
}
