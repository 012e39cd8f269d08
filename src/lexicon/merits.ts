/**
 * Which direction is better (指标方向), by what a name ends in or holds. The first row that fits decides; where none does it is
 * not known, and nobody is called stricter.
 */
export interface MeritRow {
  readonly merit: 'up' | 'down' | null
  /** `ends`: the name ends in one of the words; `holds`: one stands anywhere in it. */
  readonly where: 'ends' | 'holds'
  readonly words: readonly string[]
  readonly why: string
}

const row = (merit: MeritRow['merit'], where: MeritRow['where'], words: string, why: string): MeritRow => ({
  merit,
  where,
  words: words.split(' '),
  why,
})

export const merits: readonly MeritRow[] = [
  // Goals with a middle: neither more nor less is better as such.
  row(null, 'holds', '居民消费价格 价格指数 物价 赤字率 汇率 宏观杠杆率 出生率 人口密度 出生人口性别比 人口自然增长率', 'a band is wanted, not an end of the scale'),
  // Rates of success of something that is bad in itself stand before the bad thing.
  row(
    'up',
    'ends',
    '处置率 整改率 化解率 下降率 降低率 减排量 节能量 治理率 处理率 利用率 回收率 回收利用率 减少率 压减率 办结率 查处率 破案率 侦破率 去除率 控制率 修复率 消除率 救治率 治愈率 收集率 清运率 挽回损失 节水量',
    'how much of it is dealt with',
  ),
  row(
    'down',
    'holds',
    '能耗 能源消耗 煤耗 电耗 水耗 用水量 消耗 碳排放 二氧化碳排放 排放强度 排放量 排放总量 污染物 细颗粒物浓度 颗粒物浓度 臭氧浓度 氮氧化物 化学需氧量 氨氮 挥发性有机物 二氧化硫 死亡率 死亡人数 事故 发病率 患病率 失业率 贫困发生率 辍学率 不良率 不良贷款 负债率 债务率 隐性债务 火灾 案件 投诉 劣Ⅴ类 劣V类 重污染天数 办理时间 办结时限 时限 审批时间 成本 物流费用 收费 流失率 漏损率 返贫 近视率 发案率 误差 碳强度 恶性 违法 空置率 弃风 弃光 化肥施用量 化肥使用量 农药使用量 农药施用量 水土流失面积 退化',
    'less harm or less spent',
  ),
  row('down', 'ends', '浓度 恩格尔系数 基尼系数 死亡 费用 负担 用时 耗时', 'less harm or less spent'),
  row(
    'up',
    'ends',
    '合格率 符合率 达标率 满意度 满意率 覆盖率 覆盖面 普及率 利用率 完成率 参保率 入学率 入园率 巩固率 优良率 优良天数比重 优良水体比重 就业率 绿化率 森林覆盖率 城镇化率 获得感 竞争力指数 竞争力 贡献率 转化率 装配率 机械化率 上云率 数控化率 自给率 保障率 通达率 通畅率 接通率 可办率 实现率 规模化率 达产率 识别率 受教育年限 预期寿命 投入强度 拥有量 生产率 增加值 生产总值 可支配收入 纯收入 收入 零售总额 总收入 成交额 进出口总额 出口总额 实际使用外资 研发经费投入 营业收入 营收 产值 利润 税收 投资 贷款余额 存款余额 产量 生产能力 覆盖面 网上办理率 签约率 供水率 供电可靠率 处理能力 供地率 净增 美誉度 认可度 知名度 附加值 市场占有率 比值 增速 增长率 销售额 零售额 交易额 业务量 吞吐量 游客量 就业 装机 蓄积量 保有率 合格 毕业率 达成率 数字化率 率先率 回收率 成活率 存活率 有效率 使用率 渗透率',
    'more of what is wanted',
  ),
  row(
    'up',
    'ends',
    '企业 奖 基地 中心 实验室 示范区 示范市 示范县 示范点 标杆 试点 平台 集群 品牌 标准 项目 专利 人才 学位 床位 泊位 托位 站点 人数 农田 机构 园区 工厂 孵化器 称号 商标 产品 单位 学校 幼儿园 公园 绿地 医院 服务站 充电桩 基站 车间 工程师 大军 成果 难题 小巨人 单项冠军 独角兽 组织 证书 景区 度假区 名县 名牌 大师 乡镇 社区 道路 公路 管网 口岸 航线 航班 产业',
    'more of what is built up',
  ),
]
