import { isMeasure } from './measure.ts'

/** Words of a place or population, one of which may stand for another in front of a name: 城镇、农村居民收入. */
export const wholes =
  /^(?:(?:城镇|企业)?职工|(?:城镇|城乡)居民(?=基本|医|养老|大病)|(?:城乡)?居民|城镇|农村|城市|县城|县域|乡镇|建制镇|集镇|乡村|国家级?|世界级|国际|国内|部级|自治[区州]级|省级?|设区市级|地市级|盟市级|市级?|州级|县级?|区级|乡级|镇级|村级|男性?|女性?|小学|初中|高中(?!阶段)|[一二三四甲乙丙]级|县处级|厅局级|中央|地方|[东中西]部|第[一二三四](?:产业|季度)|国有|集体|民营|公[办立]|民办|私立|[A-Z甲乙丙丁]类|[进出]口(?=.|$)|固定|移动|公共|私人|[大中小]型|[内外]资|境[内外]|线[上下]|城|乡|企业|学校)/
const animal = /^[猪牛羊鸡鸭鹅兔]$/
/** What is grown or kept and has a name of one character. */
const grown = /^[竹茶桑果菜藕麦稻棉麻椒姜蒜葱药花草奶鱼虾蟹蜂蚕猪牛羊鸡鸭鹅兔]$/
/** What a name ends with that is measured, or how: 率, 占…的比重, 收入. */
const measured =
  /(?:(?:总?产值|增加值|收入|面积|人口|人数|支出|投入|产量)?占[一-龥A-Za-z]{2,10}的?(?:比重|比例)|(?:总?产值|增加值|营业收入|营收)占比|产业(?:总?产值|增加值|营业收入|营收)|单产|率|度|比重|占比|比例|强度|浓度|指数|增速|增幅|环境质量|产能|品牌价值|市值|估值|装机(?:容量|规模)?|基地|GDP|生产总值|年?(?:出|存)栏|排放总量|排放量|收入|税收|产值|增加值|产量|总量|销售额|零售额|交易额|成交额|贸易额|进出口总?[额值]|[进出]口总?额|总额|余额|投资|产业规模|规模|土地面积|面积|(?:事故)?起数|消费量|(?<![使施应])用量|用水量|用电量|发电量|货运量|客运量|吞吐量|类消费|时限|时间|时长|保有量|处理量|存栏量|出栏量|里程|能力|床位数|数量|示范社|额|量|班额|人数|人次)$/
/** What may stand between the thing and the head of its measure: 毛入学, 抽检合格, 人均可支配. */
const manner =
  /(?:重点工程|居民|保险|冷链|示范|新增|(?:[45]G)?网络|市场|(?<=.{2})(?:PM2\.5|PM10)|产地|(?<=.{2})(?:生产|贷款|存款)|生活垃圾|生活污水|污水|垃圾)?(?:人均|年均|户均)?(?:可支配|年均|每[周天日]|免费|耕种收|毛|净|纯|低温|商品化|抽检|抽查|监测|检测|验收|一次|综合|平均|总|自给|无害化|资源化|规范化|标准化|规模化|机械化|减)*(?:入学|入园|满足|占有|(?:整体)?通关|通(?:班线|客车|公路|硬化路|自来水|宽带|光纤|邮|车)|使用|应用|配备|合格|参保|覆盖|普及|处理|利用|达标|升学|就业|治愈|收治|(?:家庭医生)?签约|上线|开通|流通|回收|巩固|完成|通车|运营|营业|处置|供给|消耗|研发投入|(?:规范|健康)管理|开放|寄递|良种|(?:单位换算周转量)?(?:碳排放|二氧化碳排放)|加工|种植|优良中?等?路|[一二三]级馆|播种|养殖|栽培|建筑|经营|死亡|发病|患病|失业|贫困|增长|疫苗接种|(?:政策范围内|目录内)?(?:医疗|次均)?费用(?:支付|报销|补偿|自付)?|报销|支付)?$/

const stages = /^(?:签约|开工|竣工|投产|投用|落地|入库)$/

/** The head of a measure, with all that is said of how: `农村居民人均可支配收入` → `居民人均可支配收入`. */
function headOf(name: string): { text: string; at: number } | null {
  const end = measured.exec(name)
  if (!end) return null
  const at = manner.exec(name.slice(0, end.index))?.index ?? end.index
  return { text: name.slice(at), at }
}

/** What is paid or used up, behind that which it is for. */
const fees =
  '(?:检验检测|污水处理|垃圾处理|通行|服务|管理|检验|(?<!检验)检测|注册|登记|评审|鉴定|保险|处理|安装|接入|考试|培训|物业|保育|停车|交易|手续|仓储|装卸|运输|体检|诊疗|护理|设计|咨询|评估|公证|认证|代理|占用|补偿|保安|港务|[电水气学运话收])费(?:用|率)?(?:标准)?'
const paid = new RegExp(`(?<=^[一-龥A-Za-z]{2,})(?:[电气水热票运油]价|价格|${fees}|(?<!类)消费|成本)$`)
const paidItself = /[价格费用资准税]$|(?:零售|[进出]口|餐饮|住宿)$/

/** What the last member has behind its own thing, to be added to the others; `null` where it cannot be told. */
export function sharedHead(others: readonly string[], last: string, wanted: boolean): string | null {
  const first = others[0] as string
  const whole = wholes.exec(last)?.[0]
  if (whole && others.every((part) => part !== whole && wholes.exec(part)?.[0] === part) && last.length - whole.length >= 2)
    return last.slice(whole.length)
  // 人工智能、量子信息领域专利授权量: of a field
  const inField = /(?<=^[一-龥A-Za-z\d]{2,10})领域[一-龥]{2,16}$/.exec(last)?.[0]
  if (inField && isMeasure(inField)) return inField
  // 甲市和乙市地区生产总值: places have one measure
  const ofPlace = /(?<=^[一-龥]{1,6}[市县区州盟])[一-龥]{3,}$/.exec(last)?.[0]
  if (ofPlace && isMeasure(ofPlace) && others.every((part) => /^[一-龥]{2,7}[市县区州盟]$/.test(part))) return ofPlace
  // 担保基金和银行承担的风险责任比例: what they do belongs to all of them
  const deed = /(?<=.{2})(?:承担|分担|享受|拥有|持有|缴纳|获得)的.{2,}$/.exec(last)?.[0]
  if (deed) return deed
  // 有研发机构、研发活动的企业占比: what is behind 的 is of all
  const of = /的[一-龥]{1,8}(?:率|占比|比重|比例)$/.exec(last)?.[0]
  if (of && wanted && last.length - of.length >= 2 && others.every((part) => !part.includes('的'))) return of
  // 养老保险、医疗保险参保率: the members end alike
  const ending = first.slice(-2)
  const alike = others.every((part) => part.length >= 2 && part.slice(-2) === ending)
    ? last.lastIndexOf(ending, last.length - 3)
    : -1
  // 机关、学校、农村居民屋顶安装光伏的比例: what is behind those of whom it is
  const done = /(?<=^[一-龥]{0,6}(?:居民|农户|企业|单位|机构|学校|医院|机关|厂房|职工|学生)).{2,}的?(?:比例|占比|比重)$/.exec(
    last,
  )?.[0]
  if (done && wanted && alike < 0 && others.every((part) => part.length >= 2 && !isMeasure(part))) return done
  // 刑事、治安案件: the members say which kind of the thing
  const kindOf = /(?<=^.{2,6})(?:案件|警情|(?:涉农|绿色|普惠|中长期)?贷款|存款|用户|游客|旅客|用[水电能地])$/.exec(last)?.[0]
  if (
    kindOf &&
    wanted &&
    !/^(?:新增|累计|发放|净增)/.test(last) &&
    others.every((part) => part.length <= 6 && !part.endsWith(kindOf) && !isMeasure(part))
  )
    return kindOf
  // 规上工业、限上商贸、规上服务业企业: of which branch they are
  const firms = /(?<=^.{2,8})企业(?:数量?)?$/.exec(last)?.[0]
  if (firms && wanted && others.every((part) => part.length <= 8 && /(?:(?<!企)业|商贸|流通|服务|[型性])$/.test(part)))
    return firms
  // 签约、开工、竣工项目: how far they have come
  const stage = others.every((part) => stages.test(part)) ? /(?<=^..)[一-龥]*(?:项目|工程|企业)$/.exec(last)?.[0] : undefined
  if (stage && stages.test(last.slice(0, 2))) return stage
  // 新能源、清洁能源动力的交通工具比例: both say which, of one measure
  if (alike > 0) return !wanted && last.includes('的', alike) && !last.includes('分别') ? null : last.slice(alike + 2)
  // 一般工商业、大工业电价: what is paid for each of them
  const price = wanted ? paid.exec(last)?.[0] : undefined
  if (price && others.every((part) => part.length >= 2 && !isMeasure(part) && !paidItself.test(part))) return price
  // 生活污水、垃圾处理率: the thing itself may look like a part of the head
  const thing = /(?:生活|城市|农村|乡镇)?(?:垃圾|污水)/.exec(last)
  const at = thing && others.some((part) => /(?:垃圾|污水)$/.test(part)) ? thing.index + thing[0].length : 0
  const completed = headOf(last.slice(at))
  // 油茶、竹种植规模: a thing of one character
  const shortest = others.every((part) => part.length === 1) || grown.test(last.slice(0, completed?.at)) ? 1 : 2
  const found =
    completed && completed.at + at >= shortest && completed.text.length >= 2
      ? { 0: completed.text, index: completed.at + at }
      : wanted
        ? /(?<=^.{2,})(?:(?!需氧)[一-龥]{2}[量额]|(?:规范|有效|综合|集中|安全|科学|动态)?[一-龥]{2}率)$/.exec(last)
        : null
  if (!found || found.index < shortest || found[0].length < 2) return null
  const stem = last.slice(0, found.index)
  // 肉、奶产量
  if (wanted && stem.length === 1 && others.every((part) => part.length === 1)) return found[0]
  // 过夜游客、旅游收入: people have no head of another thing
  if (
    others.some((part) => /(?:游客|旅客|学生|学员|人员|员工|职工|群众)$/.test(part)) &&
    /^(?:收入|产值|增加值|投资|面积|产量)$/.test(found[0])
  )
    return null
  // 高血压、糖尿病患者规范管理率: the sick are of both; 老年人 are named
  const sick = wanted && /.患者$/.test(stem) && others.every((part) => /[一-龥]{2}(?:病|症|压|高|核|障碍)$/.test(part))
  if (sick) return `患者${found[0]}`
  // 生猪、牛、羊、家禽出栏
  const herd = /[出存]栏量?$/.test(found[0])
  const near = others.every(
    (part) =>
      (part.length >= 2 || (herd ? animal : grown).test(part)) && !isMeasure(part) && (part.at(-1) === stem.at(-1) || wanted),
  )
  return near ? found[0] : null
}
