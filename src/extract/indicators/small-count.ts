/** Things that are counted one by one, so that a few of them are no figure of speech. */
const things =
  '(?:企业|公司|集团|上市公司|学校|高校|学院|医院|水库|电站|电厂|泵站|大桥|桥梁|隧道|公路|高速|铁路|航线|线路|专线|班列|机场|码头|车站|枢纽|场馆|景区|酒店|商场|超市|银行|工厂|车间|园区|开发区|产业园|基地|实验室|研究院|研究所|项目|工程|生产线|标准|专利|成果|案例|产品|商标|品牌|法规|条例|独角兽|小巨人|试点|示范[区县市镇村点户]|集群|平台|机构|赛事|街区|社区|小区|公园|广场|村|镇)'
const deeds =
  '(?:培育|培育出|获批|获评|打造|组建|成立|设立|引进|招引|创成|创建|认定|落户|完成|入选|签约|落地|上市|开通|制定|修订|出台|发布|建设|改造|整治|开工|开工建设|投产|投用|兼并|重组)'
const numeral = '[两二三四五六七八九十]'
/** Of 个 and 项 a bare noun is as often a slogan (打造三个平台), of the others it is not. */
const counted = `(?:[家条座所艘台][一-龥A-Za-z“”]{0,12}?|[个项][一-龥A-Za-z“”]{2,12}?)${things}`
const done =
  '(?:成功|相继|先后|陆续|顺利|正式|全部|均|已)*(?:竣工|投产|投用|投运|开工|建成|完工|通车|通航|并网|上市|挂牌|入选|获评|获批|签约|落地|入驻|开业)'
const end = '(?=[,;。、(]|$)'

/**
 * A count of one 汉字 that is meant: `培育两家独角兽企业`, `“甲”等两项创新成果`, `三座水库开工建设`, `新增上市企业两家`; 两个确立, 三大领域 and
 * 打造三个平台 are figures of speech.
 */
export const smallCount = new RegExp(
  `(?:${deeds}|(?<=[一-龥”])等)${numeral}${counted}|(?:^|[,;。:])${numeral}[家个座条所项]${things}${done}|(?:新增|净增|培育|引进|获批|新建|创建)[一-龥]{0,10}${things}${numeral}[家项座条所]${end}`,
)
