/**
 * Units as data. A unit belongs to a class (how it behaves in a sentence) and a dimension (what may be compared).
 *
 * `factor` converts to the first unit of the same dimension, as an exact decimal string; units without one are never
 * converted. Spellings are of the norm text: half-width, no spaces.
 */
export interface Unit {
  readonly spellings: readonly string[]
  /** Characters that make the spelling the start of another word: 部 before 门. */
  readonly notBefore?: string
  readonly dimension: string
  readonly factor?: string
}

export interface UnitClass {
  /** Registered id, shown in fixtures as `unit:<id>`. */
  readonly id: string
  /**
   * `ratio` of something named before it, `count` of the things named beside it, `measure` of an extent, `multiple` of
   * what was, `duration`, `score`.
   */
  readonly role: 'ratio' | 'count' | 'measure' | 'multiple' | 'duration' | 'score'
  readonly examples: readonly string[]
  readonly units: readonly Unit[]
}

const unit = (dimension: string, spellings: string, factor?: string, notBefore?: string): Unit => ({
  dimension,
  spellings: spellings.split(' '),
  ...(factor === undefined ? {} : { factor }),
  ...(notBefore === undefined ? {} : { notBefore }),
})

export const unitClasses: readonly UnitClass[] = [
  {
    id: 'percent',
    role: 'ratio',
    examples: ['95%', '0.5‰'],
    units: [unit('ratio', '%', '1'), unit('ratio', '‰', '0.1'), unit('ratio', '‱', '0.01'), unit('ratio', '成', '10')],
  },
  {
    id: 'per-population',
    role: 'ratio',
    examples: ['18/10万'],
    units: [unit('per-population', '/10万 /10万人 /十万 /十万人', '1', '元吨亩'), unit('per-population', '/100万 /100万人 /百万 /百万人', '0.1', '元吨亩'), unit('per-population', '/万 /万人', '10', '元吨亩')],
  },
  { id: 'proportion', role: 'measure', examples: ['2.7:1', '1:7'], units: [unit('proportion', ':1', undefined, '0123456789.:'), unit('inverse-proportion', '1:')] },
  { id: 'percentage-point', role: 'ratio', examples: ['4.8个百分点'], units: [unit('percentage-point', '个百分点 百分点'), unit('percentage-point', '个基点 基点', '0.01')] },
  {
    id: 'multiple',
    role: 'multiple',
    examples: ['1.5倍', '翻两番'],
    units: [unit('multiple', '倍'), unit('doubling', '番')],
  },
  {
    id: 'classifier',
    role: 'count',
    examples: ['30个', '1.6万家', '500项'],
    units: [
      unit(
        'count',
        '个 家 户 所 座 条 项 件 种 类 套 辆 架 艘 处 片 块 只 支 份 批 场 次 篇 首 本 册 幅 间 栋 幢 口 眼 盏 孔 款 门 例 宗 笔 起 单 对 根 道 枚 股 列 尾 匹 峰 枝 盘 台套 家次 户次 件次 项次 车次 班次 架次 辆次 艘次 场次 例次 店 村 县 镇 园 校 队 点 站 路 窝 穴 组 亿册 颗 套次 剂 剂次 箱 标箱 标准箱 重量箱 TEU 发 批次 人份',
      ),
      unit('count', '台', undefined, '阶账北湾胞商资'),
      unit('count', '袋 盒 瓶', undefined, '装式颈'),
      unit('count', '件套 列次 台次 标台'),
      unit('pair', '双', undefined, '胞班百千万一二三十创向随重减控高证语拥边师选休早争优进联认主回通'),
      unit('pair', '副', undefined, '班主局省市县区厅部会院组处科总高中产业食书秘校站镇乡教县州'),
      unit('count', '枪', undefined, '支手弹械炮'),
      unit('count', '棒', undefined, '球'),
      unit('count', '部', undefined, '门委队分位署长'),
      unit('count', '管', undefined, '齐理教护道控网线廊委'),
    ],
  },
  { id: 'bed', role: 'count', examples: ['5000张', '120床'], units: [unit('bed', '张'), unit('bed', '床', undefined, '位铺单垫头边旁日上下以')] },
  { id: 'plant', role: 'count', examples: ['200万株'], units: [unit('plant', '株 棵')] },
  { id: 'livestock', role: 'count', examples: ['1000万头', '2亿羽'], units: [unit('livestock', '头 羽 只羊'), unit('colony', '群', undefined, '众体岛落')] },
  { id: 'person', role: 'count', examples: ['3万名', '14万人'], units: [unit('person', '人', undefined, '口'), unit('person', '名 位')] },
  { id: 'person-time', role: 'count', examples: ['3万人次'], units: [unit('person-time', '人次 人日 人天'), unit('person-year', '人年')] },
  { id: 'household', role: 'count', examples: ['3万户家庭'], units: [unit('household', '户家庭')] },
  {
    id: 'money',
    role: 'measure',
    examples: ['150亿美元', '5000万元', '1.6万亿'],
    units: [
      unit('cny', '元人民币 元 块钱'),
      unit('usd', '美元'),
      unit('eur', '欧元'),
      unit('hkd', '港元 港币'),
      unit('jpy', '日元'),
    ],
  },
  {
    id: 'area',
    role: 'measure',
    examples: ['427万亩', '616平方公里'],
    units: [
      unit('area', '平方米 m2 m² ㎡ 平米', '1'),
      unit('area', '亩', '666.666666666667'),
      unit('worked-area', '亩次'),
      unit('area', '公顷', '10000'),
      unit('area', '平方公里 平方千米 km2', '1000000'),
    ],
  },
  {
    id: 'mass',
    role: 'measure',
    examples: ['29亿斤', '18万吨'],
    units: [
      unit('mass', '公斤 千克 kg', '1'),
      unit('mass', '斤 市斤', '0.5'),
      unit('mass', '克', '0.001'),
      unit('mass', '吨 t', '1000'),
      unit('mass', '担', '50'),
      unit('deadweight', '载重吨'),
      unit('coal-equivalent', '吨标准煤 吨标煤', '1'),
      unit('coal-equivalent', '千克标准煤 公斤标准煤 千克标煤 公斤标煤', '0.001'),
      unit('coal-equivalent', '克标准煤 克标煤', '0.000001'),
      unit('steam', '蒸吨/小时 蒸吨每小时 蒸吨'),
      unit('co2-equivalent', '吨二氧化碳当量 吨二氧化碳'),
    ],
  },
  {
    id: 'power',
    role: 'measure',
    examples: ['1400万千瓦', '3吉瓦'],
    units: [
      unit('power', '千瓦 kW KW kw', '1'),
      unit('power', '兆瓦 MW', '1000'),
      unit('power', '吉瓦 GW', '1000000'),
      unit('power', '瓦', '0.001'),
      unit('apparent-power', '千伏安 kVA', '1'),
      unit('apparent-power', '兆伏安 MVA', '1000'),
      unit('voltage', '千伏 kV', '1'),
    ],
  },
  {
    id: 'energy',
    role: 'measure',
    examples: ['3000亿千瓦时', '12万度'],
    units: [
      unit('energy', '千瓦时 千瓦小时 度电 度 kWh', '1'),
      unit('energy', '兆瓦时 MWh', '1000'),
      unit('energy', '吉瓦时 GWh', '1000000'),
      unit('energy', '焦 焦耳'),
    ],
  },
  {
    id: 'volume',
    role: 'measure',
    examples: ['220亿立方米'],
    units: [unit('volume', '立方米 m3 m³ 立方 方', '1'), unit('volume', '千升', '1'), unit('volume', '升 L', '0.001')],
  },
  {
    id: 'length',
    role: 'measure',
    examples: ['1065公里', '30米'],
    units: [
      unit('length', '米', '1'),
      unit('length', '公里 千米 km', '1000'),
      unit('length', '里 华里', '500'),
      unit('length', '海里', '1852'),
      unit('length', '毫米', '0.001'),
      unit('length', '厘米', '0.01'),
      unit('freight-traffic', '吨海里'),
      unit('length', '皮长公里 芯公里 车道公里'),
      unit('passenger-traffic', '人公里'),
      unit('freight-traffic', '吨公里'),
      unit('vehicle-traffic', '车公里'),
    ],
  },
  { id: 'return-period', role: 'measure', examples: ['20年一遇'], units: [unit('return-period', '年一遇')] },
  { id: 'sound', role: 'measure', examples: ['55分贝', '70dB(A)'], units: [unit('sound', '分贝 分贝(A) dB(A) dB')] },
  {
    id: 'concentration',
    role: 'measure',
    examples: ['35微克/立方米', '23微克'],
    units: [unit('concentration', '微克 μg µg ug', '1'), unit('concentration', '毫克 mg', '1000')],
  },
  { id: 'age', role: 'measure', examples: ['79岁'], units: [unit('age', '岁 周岁')] },
  {
    id: 'duration',
    role: 'duration',
    examples: ['3分钟', '15个工作日'],
    units: [
      unit('duration', '分钟', '60'),
      unit('duration', '小时 个小时', '3600'),
      unit('duration', '秒 秒钟', '1'),
      unit('duration', '天 日', '86400'),
      unit('duration', '周', '604800', '边年岁期转刊围到全末'),
      unit('work-duration', '个工作日 工作日 学时 课时'),
      unit('month-duration', '个月', '1'),
      unit('month-duration', '年', '12'),
    ],
  },
  { id: 'score', role: 'score', examples: ['80分'], units: [unit('score', '分')] },
  {
    id: 'data',
    role: 'measure',
    examples: ['5EFLOPS', '1000P', '100Gbps'],
    units: [
      unit('computing', 'EFLOPS EFlops Eflops'),
      unit('computing', 'PFLOPS PFlops Pflops P'),
      unit('bandwidth', 'Gbps G/s', '1'),
      unit('bandwidth', 'Tbps', '1000'),
      unit('bandwidth', 'Mbps', '0.001'),
      unit('storage', 'EB'),
      unit('storage', 'PB'),
      unit('storage', 'TB'),
    ],
  },
]
