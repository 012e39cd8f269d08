/**
 * Names of one measure, as data. The first name of a row is what the others are read as.
 *
 * Whole names only: a row says that the measures are the same, not that the words are. Words that may stand for one
 * another inside any name are in `wordAliases`. `source` says who uses the names for one thing.
 */
export interface Alias {
  readonly names: readonly string[]
  readonly source: string
}

const alias = (source: string, names: string): Alias => ({ source, names: names.split(' ') })

const communique = '国民经济和社会发展统计公报'
const plan145 = '“十四五”规划纲要主要指标'
const yearbook = '中国统计年鉴主要统计指标解释'

export const aliases: readonly Alias[] = [
  // Inspection programmes: one programme goes by several names.
  alias(
    '农产品质量安全监测管理办法（例行监测）',
    '农产品质量安全例行监测合格率 农产品质量安全监测合格率 农产品质量安全例行监测总体合格率 农产品质量安全监测总体合格率 主要农产品质量安全监测合格率 主要农产品质量安全例行监测合格率 主要农产品监测合格率 主要农产品例行监测合格率 农产品例行监测合格率 农产品质量安全抽检合格率 农产品质量安全总体合格率 主要农产品质量安全监测总体合格率 地产农产品质量安全监测合格率',
  ),
  alias(
    '食品安全抽样检验管理办法（评价性抽检）',
    '食品评价性抽检合格率 食品安全评价性抽检合格率 食品评价性抽检总体合格率 食品安全评价性抽检总体合格率 食品安全评价性抽查合格率 食品评价性抽查合格率',
  ),
  alias('药品质量抽查检验管理办法（评价抽检）', '药品评价性抽检合格率 药品评价性抽查合格率 药品评价抽检合格率 药品质量评价性抽检合格率'),
  alias('中国质量奖管理办法（正奖和提名奖同届评选）', '中国质量奖 中国质量奖或提名奖 中国质量奖及提名奖 中国质量奖和提名奖 中国质量奖提名奖'),
  alias('全国性产品质检机构的全称与简称', '国家质检中心 国家产品质检中心 国家产品质量监督检验中心 国家产品质量检验检测中心 国家质量监督检验中心 国家产品质量检验中心 国家质量检验检测中心'),
  // National accounts, budget, trade.
  alias(communique, '地区生产总值 国内生产总值 生产总值 GDP 经济总量'),
  alias(communique, '人均地区生产总值 人均国内生产总值 人均生产总值 人均GDP'),
  alias(communique, '一般公共预算收入 地方一般公共预算收入 地方财政一般公共预算收入 全口径一般公共预算收入 一般公共财政预算收入 地方公共财政预算收入'),
  alias(communique, '一般公共预算支出 地方一般公共预算支出'),
  alias(communique, '社会消费品零售总额 社会消费品零售额 社零总额 社会消费品零售'),
  alias(communique, '固定资产投资 全社会固定资产投资 固定资产投资额 固定资产投资完成额 完成固定资产投资'),
  alias(communique, '进出口总额 进出口总值 外贸进出口总额 外贸进出口总值 货物进出口总额 货物贸易进出口总额 外贸进出口 进出口 外贸进出口额'),
  alias(communique, '出口总额 出口额 外贸出口 外贸出口额 货物出口总额'),
  alias(communique, '规上工业增加值 规模工业增加值 规上工业企业增加值'),
  alias('实际使用外资统计口径', '实际使用外资 实际利用外资 实际利用外资额 实际使用外资额 实际使用外资金额 实际到账外资 实际到位外资'),
  alias('技术合同认定登记', '技术合同成交额 技术合同成交金额 技术合同交易额 技术市场合同成交额 技术合同登记成交额'),
  // Income and prices.
  alias(communique, '居民人均可支配收入 全体居民人均可支配收入 全市居民人均可支配收入 全省居民人均可支配收入'),
  alias(communique, '城镇居民人均可支配收入 城镇常住居民人均可支配收入'),
  alias(communique, '农村居民人均可支配收入 农村常住居民人均可支配收入 农民人均可支配收入'),
  alias(communique, '居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格涨幅 居民消费价格指数涨幅 居民消费价格总水平涨幅 CPI CPI涨幅'),
  // Work.
  alias(communique, '城镇调查失业率 城镇调查失业率平均值'),
  alias('就业统计口径', '城镇就业 城镇就业人数 城镇就业岗位'),
  // Energy and environment.
  alias(plan145, '单位地区生产总值能耗 单位地区生产总值能源消耗 单位国内生产总值能耗 单位国内生产总值能源消耗 单位生产总值能耗 单位GDP能耗 单位GDP能源消耗 万元GDP能耗 万元地区生产总值能耗 万元生产总值能耗 能耗强度'),
  alias(plan145, '单位地区生产总值二氧化碳排放 单位地区生产总值二氧化碳排放量 单位国内生产总值二氧化碳排放 单位国内生产总值二氧化碳排放量 单位GDP二氧化碳排放 单位GDP二氧化碳排放量 单位生产总值二氧化碳排放 碳排放强度'),
  alias(plan145, '空气质量优良天数比率 空气质量优良天数比例 空气质量优良天数占比 空气质量优良率 空气优良天数比率 空气优良天数比例 环境空气质量优良天数比例 城市环境空气质量优良天数比例 城市空气质量优良天数比率 城市空气质量优良天数比例 地级及以上城市空气质量优良天数比率 优良天数比率 优良天数比例 空气优良率 空气质量优良天数率'),
  alias('环境空气质量标准', '细颗粒物浓度 细颗粒物年均浓度 细颗粒物平均浓度 细颗粒物年平均浓度 PM2.5浓度 PM2.5年均浓度 PM2.5平均浓度'),
  alias(plan145, '地表水优良水体比例 地表水达到或好于Ⅲ类水体比例 地表水达到或好于III类水体比例 地表水水质优良比例 地表水质量达到或好于Ⅲ类水体比例 地表水优良水质比例'),
  // People, education, health.
  alias(plan145, '常住人口城镇化率 常住人口城市化率'),
  alias(plan145, '人均预期寿命 人均期望寿命 人口平均预期寿命 平均预期寿命 居民平均预期寿命 居民人均预期寿命'),
  alias(plan145, '劳动年龄人口平均受教育年限 劳动年龄人口人均受教育年限'),
  alias(plan145, '千人口3岁以下婴幼儿托位数 千人口拥有3岁以下婴幼儿托位数 千人口托位数 千人口拥有婴幼儿托位数'),
  alias(plan145, '千人口执业(助理)医师数 千人口拥有执业(助理)医师数 千人口执业助理医师数'),
  alias('基本医疗保险参保口径', '基本医疗保险参保率 基本医保参保率 医疗保险参保率'),
  alias('基本养老保险参保口径', '基本养老保险参保率 养老保险参保率'),
  // Research.
  alias(plan145, '研发经费投入强度 研发投入强度 研发经费支出占地区生产总值比重 研发经费占地区生产总值比重 研发经费投入占地区生产总值比重 研发投入占地区生产总值比重'),
  alias(plan145, '研发经费投入 研发投入 研发经费 研发经费支出'),
  alias(plan145, '万人高价值发明专利拥有量 万人口高价值发明专利拥有量'),
  alias(yearbook, '万人发明专利拥有量 万人口发明专利拥有量 万人有效发明专利拥有量'),
  alias(plan145, '数字经济核心产业增加值占地区生产总值比重 数字经济核心产业增加值占比'),
  // Farming.
  alias(yearbook, '粮食产量 粮食总产量 粮食总产'),
]

/** A word that stands for another inside any name; read in this order. */
export interface WordAlias {
  readonly from: readonly string[]
  readonly to: string
  readonly source: string
}

const word = (to: string, from: string, source: string): WordAlias => ({ to, from: from.split(' '), source })

export const wordAliases: readonly WordAlias[] = [
  word('研发', '研究与试验发展(R&D) 研究与试验发展 研究与实验发展 研究与发展 研发(R&D) R&D 科学研究与试验发展', yearbook),
  word('规上', '规模以上', '统计上对规模以上企业的简称'),
  word('GDP', '地区生产总值 国内生产总值 生产总值', communique),
  word('细颗粒物', '细颗粒物(PM2.5) PM2.5(细颗粒物) PM2.5', '环境空气质量标准'),
  word('小巨人', '专精特新小巨人 专精特新“小巨人” “专精特新”“小巨人” “专精特新”小巨人', '优质中小企业梯度培育管理办法'),
  word('万人', '每万人口 每万人 万人口', plan145),
  word('千人', '每千人口 每千人 千人口', plan145),
  word('十万人', '每10万人口 每十万人口 每10万人 每十万人', plan145),
  word('国家', '国家级 全国', '称号的级别'),
  word('示范市', '示范城市', '称号的简写'),
  word('养老保险', '养老险', '简称'),
  word('脱贫人口', '脱贫群众', '脱贫攻坚用语'),
  word('医保', '医疗保险', '简称'),
  word('专业技术人才', '专技人才', '简称'),
  word('装机', '装机容量 装机规模 总装机容量 总装机规模 总装机', '电力统计简称'),
  word('抽检', '抽查', '抽样检验的两种叫法'),
  word('县区', '县(市、区) 县市区 县(市) 县(区) 区县 区(县)', '县级行政区的写法'),
  word('市州', '市(州) 市〔州〕', '地级行政区的写法'),
  word('比重', '占比 比例 比率', '比重的写法'),
]
