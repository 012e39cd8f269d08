/**
 * Public bodies (机构) as data: full official names, then their short names, apart by spaces.
 *
 * One row is one body of one time: after a reform the successor is a row of its own, named by `next`, for 质监局 and 市场监管局
 * are not one and the same. `key` is the line of work by which the bodies of two places can be set side by side.
 */
export interface AgencyRow {
  readonly key: string
  /** National bodies: `国家发展和改革委员会 国家发展改革委 发展改革委`. */
  readonly nation?: readonly string[]
  /**
   * Local bodies without their place: `教育厅`, `发展和改革委员会 发展改革委 发改委`. The full name may hold `{place}` (四川省),
   * `{short}` (四川) and `{party}` (中共四川省委); without one the place stands in front.
   */
  readonly local?: readonly string[]
  /** Local levels that have it, where not all have. */
  readonly levels?: readonly ('province' | 'city' | 'county')[]
  /** Full names that do not follow the pattern, by short name of the place. */
  readonly variants?: Readonly<Record<string, string>>
  /** Last year of a body that was reformed away. */
  readonly until?: number
  /** `key` of the row that took its work over. */
  readonly next?: string
}

const provinceOnly = ['province'] as const
const belowProvince = ['city', 'county'] as const

/** Party, government, people's congress, courts. */
const leadership: readonly AgencyRow[] = [
  { key: 'party-committee', nation: ['中共中央 党中央 中国共产党中央委员会'], local: ['{party} 委 党委 委员会'] },
  {
    key: 'party-office',
    nation: ['中共中央办公厅 中央办公厅 中办'],
    local: ['{party}办公厅 委办公厅 党委办公厅', '{party}办公室 委办公室 党委办公室'],
  },
  { key: 'government', nation: ['国务院'], local: ['人民政府 政府'] },
  { key: 'government-office', nation: ['国务院办公厅 国办'], local: ['人民政府办公厅 政府办公厅', '人民政府办公室 政府办公室'] },
  { key: 'congress', nation: ['全国人民代表大会 全国人大'], local: ['人民代表大会 人大'] },
  {
    key: 'congress-committee',
    nation: ['全国人民代表大会常务委员会 全国人大常委会'],
    local: ['人民代表大会常务委员会 人大常委会'],
  },
  { key: 'consultative', nation: ['中国人民政治协商会议全国委员会 全国政协'], local: ['中国人民政治协商会议{place}委员会 政协'] },
  { key: 'court', nation: ['最高人民法院 最高法院 最高法'], local: ['高级人民法院 法院 高级法院 高院'], levels: provinceOnly },
  { key: 'court', local: ['中级人民法院 中级法院 法院 中院'], levels: ['city'] },
  { key: 'court', local: ['人民法院 法院'], levels: ['county'] },
  { key: 'procuratorate', nation: ['最高人民检察院 最高检察院 最高检'], local: ['人民检察院 检察院'] },
  { key: 'discipline', nation: ['中共中央纪律检查委员会 中央纪委 中纪委'], local: ['{party}纪律检查委员会 纪委'] },
  { key: 'organization', nation: ['中共中央组织部 中央组织部 中组部'], local: ['{party}组织部 委组织部 党委组织部'] },
  { key: 'publicity', nation: ['中共中央宣传部 中央宣传部 中宣部'], local: ['{party}宣传部 委宣传部 党委宣传部'] },
  { key: 'united-front', nation: ['中共中央统一战线工作部 中央统战部'], local: ['{party}统一战线工作部 委统战部 党委统战部'] },
  { key: 'political-legal', nation: ['中共中央政法委员会 中央政法委'], local: ['{party}政法委员会 委政法委 党委政法委'] },
  { key: 'social-work', nation: ['中共中央社会工作部 中央社会工作部'], local: ['{party}社会工作部 委社会工作部 党委社会工作部'] },
  {
    key: 'cyberspace',
    nation: ['中央网络安全和信息化委员会办公室 中央网信办', '国家互联网信息办公室 国家网信办 网信办'],
    local: ['{party}网络安全和信息化委员会办公室 委网信办 党委网信办 网信办'],
  },
  { key: 'staffing', nation: ['中央机构编制委员会办公室 中央编办'], local: ['{party}机构编制委员会办公室 委编办 党委编办'] },
  { key: 'finance-economy', nation: ['中央财经委员会办公室 中央财办'], local: ['{party}财经委员会办公室 委财经办 党委财经办'] },
  {
    key: 'rural-work',
    nation: ['中央农村工作领导小组办公室 中央农办'],
    local: ['{party}农村工作领导小组办公室 委农办 党委农办'],
  },
  { key: 'party-finance', nation: ['中央金融委员会办公室 中央金融办'], local: ['{party}金融委员会办公室 委金融办 党委金融办'] },
  {
    key: 'directly-under',
    nation: ['中央和国家机关工作委员会 中央和国家机关工委'],
    local: ['{party}直属机关工作委员会 委直属机关工委'],
  },
  { key: 'inspection', local: ['{party}督查室 委督查室', '人民政府督查室 政府督查室'] },
  { key: 'military-civil', local: ['{party}军民融合发展委员会办公室 委军民融合办 党委军民融合办'] },
  {
    key: 'foreign-affairs',
    nation: ['外交部'],
    local: ['{party}外事工作委员会办公室 委外办 党委外办', '人民政府外事办公室 外办 政府外办 外事办公室'],
  },
  { key: 'civility', nation: ['中央精神文明建设办公室 中央文明办'], local: ['精神文明建设办公室 文明办'] },
]

/** Mass organisations (群团). */
const organisations: readonly AgencyRow[] = [
  { key: 'trade-union', nation: ['中华全国总工会 全国总工会'], local: ['总工会'] },
  { key: 'youth-league', nation: ['中国共产主义青年团中央委员会 共青团中央 团中央'], local: ['共青团{place}委员会'] },
  { key: 'women', nation: ['中华全国妇女联合会 全国妇联'], local: ['妇女联合会 妇联'] },
  { key: 'science-association', nation: ['中国科学技术协会 中国科协'], local: ['科学技术协会 科协'] },
  { key: 'disabled', nation: ['中国残疾人联合会 中国残联'], local: ['残疾人联合会 残联'] },
  { key: 'industry-commerce', nation: ['中华全国工商业联合会 全国工商联'], local: ['工商业联合会 工商联'] },
  { key: 'literature-art', nation: ['中国文学艺术界联合会 中国文联'], local: ['文学艺术界联合会 文联'] },
  { key: 'overseas-chinese', nation: ['中华全国归国华侨联合会 中国侨联'], local: ['归国华侨联合会 侨联'] },
  { key: 'social-science', local: ['社会科学界联合会 社科联'] },
  {
    key: 'supply-marketing',
    nation: ['中华全国供销合作总社 供销合作总社 全国供销总社 供销总社'],
    local: ['供销合作社联合社 供销社 供销联社 供销合作社'],
  },
  { key: 'trade-promotion', nation: ['中国国际贸易促进委员会 中国贸促会 贸促会'] },
  { key: 'red-cross', nation: ['中国红十字会总会 中国红十字会'], local: ['红十字会'] },
]

/** Departments that make up the government (组成部门), with what they were before 2018 and 2023. */
const departments: readonly AgencyRow[] = [
  {
    key: 'development-reform',
    nation: ['国家发展和改革委员会 国家发展改革委 国家发改委 发展改革委 发改委 发展和改革委员会'],
    local: ['发展和改革委员会 发展改革委 发改委 发展改革委员会', '发展和改革局 发展改革局 发改局'],
  },
  { key: 'education', nation: ['教育部'], local: ['教育厅', '教育局', '教育委员会 教委', '教育体育局 教体局'] },
  { key: 'science', nation: ['科学技术部 科技部'], local: ['科学技术厅 科技厅', '科学技术局 科技局', '科学技术委员会 科委'] },
  {
    key: 'industry',
    nation: ['工业和信息化部 工信部 工业信息化部'],
    local: [
      '工业和信息化厅 工信厅 工业信息化厅',
      '工业和信息化局 工信局 工业信息化局',
      '经济和信息化厅 经信厅 经济信息化厅',
      '经济和信息化委员会 经济和信息化委 经济信息化委 经济信息委 经信委',
      '经济和信息化局 经信局 经济信息化局',
      '工业和信息化委员会 工业和信息化委 工信委 工业信息化委',
    ],
  },
  {
    key: 'defence-industry',
    nation: ['国家国防科技工业局 国防科工局 国家国防科工局'],
    local: ['国防科学技术工业办公室 国防科工办'],
  },
  {
    key: 'ethnic',
    nation: ['国家民族事务委员会 国家民委'],
    local: [
      '民族宗教事务委员会 民族宗教委 民宗委',
      '民族宗教事务局 民族宗教局 民宗局',
      '民族事务委员会 民委',
      '民族宗教事务厅 民族宗教厅',
    ],
  },
  { key: 'public-security', nation: ['公安部'], local: ['公安厅', '公安局'] },
  { key: 'state-security', nation: ['国家安全部 安全部'], local: ['国家安全厅 安全厅', '国家安全局'] },
  { key: 'civil-affairs', nation: ['民政部'], local: ['民政厅', '民政局'] },
  { key: 'justice', nation: ['司法部'], local: ['司法厅', '司法局'] },
  {
    key: 'legislation-office',
    nation: ['国务院法制办公室 国务院法制办 法制办'],
    local: ['人民政府法制办公室 政府法制办 法制办'],
    until: 2018,
    next: 'justice',
  },
  { key: 'finance', nation: ['财政部'], local: ['财政厅', '财政局'] },
  {
    key: 'human-resources',
    nation: ['人力资源和社会保障部 人力资源社会保障部 人社部'],
    local: ['人力资源和社会保障厅 人力资源社会保障厅 人社厅', '人力资源和社会保障局 人力资源社会保障局 人社局'],
  },
  {
    key: 'natural-resources',
    nation: ['自然资源部'],
    local: ['自然资源厅', '自然资源局', '自然资源和规划局 自然资源规划局', '规划和自然资源局 规划自然资源局 规划资源局'],
  },
  {
    key: 'land-resources',
    nation: ['国土资源部 国土部'],
    local: ['国土资源厅 国土厅', '国土资源局 国土局'],
    until: 2018,
    next: 'natural-resources',
  },
  { key: 'urban-planning', local: ['规划局', '城乡规划局', '规划委员会 规划委'], until: 2018, next: 'natural-resources' },
  { key: 'ecology', nation: ['生态环境部'], local: ['生态环境厅', '生态环境局'] },
  {
    key: 'environment',
    nation: ['环境保护部 环保部', '国家环境保护总局 环保总局 国家环保总局'],
    local: ['环境保护厅 环保厅', '环境保护局 环保局'],
    until: 2018,
    next: 'ecology',
  },
  {
    key: 'housing',
    nation: ['住房和城乡建设部 住房城乡建设部 住建部', '建设部'],
    local: [
      '住房和城乡建设厅 住房城乡建设厅 住建厅',
      '住房和城乡建设局 住房城乡建设局 住建局',
      '住房和城乡建设委员会 住房城乡建设委 住房城乡建委 住建委',
      '住房和城乡建设管理委员会 住房城乡建设管理委',
    ],
  },
  {
    key: 'transport',
    nation: ['交通运输部', '交通部'],
    local: ['交通运输厅', '交通运输局', '交通厅', '交通局', '交通委员会 交通委', '交通运输委员会 交通运输委'],
  },
  { key: 'railway-ministry', nation: ['铁道部'], until: 2013, next: 'railway' },
  { key: 'water', nation: ['水利部'], local: ['水利厅', '水利局', '水务局', '水务厅'] },
  { key: 'agriculture', nation: ['农业农村部'], local: ['农业农村厅', '农业农村局', '农业农村委员会 农业农村委'] },
  {
    key: 'farming',
    nation: ['农业部'],
    local: ['农业厅', '农业局', '农业委员会 农委', '农牧厅', '农牧局'],
    until: 2018,
    next: 'agriculture',
  },
  { key: 'commerce', nation: ['商务部'], local: ['商务厅', '商务局', '商务委员会 商务委'] },
  {
    key: 'culture-tourism',
    nation: ['文化和旅游部 文旅部 文化旅游部'],
    local: [
      '文化和旅游厅 文化旅游厅 文旅厅',
      '文化和旅游局 文化旅游局 文旅局',
      '文化和旅游发展委员会 文化旅游委 文化和旅游发展委',
      '文化广电旅游局',
      '文化广电和旅游局 文广旅局',
    ],
  },
  { key: 'culture', nation: ['文化部'], local: ['文化厅', '文化局', '文化委员会 文化委'], until: 2018, next: 'culture-tourism' },
  {
    key: 'tourism',
    nation: ['国家旅游局 旅游局'],
    local: ['旅游局', '旅游发展委员会 旅游发展委 旅游委 旅发委'],
    until: 2018,
    next: 'culture-tourism',
  },
  {
    key: 'health',
    nation: ['国家卫生健康委员会 国家卫生健康委 国家卫健委 卫生健康委 卫健委'],
    local: ['卫生健康委员会 卫生健康委 卫健委', '卫生健康局 卫健局'],
  },
  {
    key: 'health-family-planning',
    nation: ['国家卫生和计划生育委员会 国家卫生计生委 卫生计生委 国家卫计委 卫计委'],
    local: ['卫生和计划生育委员会 卫生计生委 卫计委', '卫生和计划生育局 卫生计生局 卫计局'],
    until: 2018,
    next: 'health',
  },
  { key: 'health-ministry', nation: ['卫生部'], local: ['卫生厅', '卫生局'], until: 2013, next: 'health-family-planning' },
  { key: 'veterans', nation: ['退役军人事务部 退役军人部'], local: ['退役军人事务厅 退役军人厅', '退役军人事务局 退役军人局'] },
  { key: 'emergency', nation: ['应急管理部 应急部'], local: ['应急管理厅 应急厅', '应急管理局 应急局'] },
  {
    key: 'work-safety',
    nation: ['国家安全生产监督管理总局 安全监管总局 安监总局'],
    local: ['安全生产监督管理局 安全监管局 安监局 安全生产监管局'],
    until: 2018,
    next: 'emergency',
  },
  { key: 'central-bank', nation: ['中国人民银行 人民银行 央行'] },
  { key: 'audit', nation: ['审计署'], local: ['审计厅', '审计局'] },
]

/** Ministries of earlier decades (1980—2008) that no other row names. */
const formerMinistries: readonly AgencyRow[] = [
  { key: 'personnel', nation: ['人事部'], local: ['人事厅', '人事局'], until: 2008, next: 'human-resources' },
  { key: 'labour', nation: ['劳动和社会保障部 劳动保障部', '劳动部'], until: 2008, next: 'human-resources' },
  { key: 'information-industry', nation: ['信息产业部', '邮电部', '电子工业部 电子部'], until: 2008, next: 'industry' },
  { key: 'supervision', nation: ['监察部'], local: ['监察厅', '监察局'], until: 2018, next: 'discipline' },
  { key: 'foreign-trade', nation: ['对外贸易经济合作部 外经贸部', '国内贸易部'], until: 2003, next: 'commerce' },
  { key: 'forest-ministry', nation: ['林业部'], until: 1998, next: 'forestry' },
  {
    key: 'industrial-ministries',
    nation: ['化学工业部 化工部', '电力工业部 电力部', '煤炭工业部 煤炭部', '冶金工业部 冶金部', '机械工业部 机械部'],
    until: 1998,
    next: 'industry',
  },
  {
    key: 'family-planning',
    nation: ['国家人口和计划生育委员会 国家人口计生委 人口计生委', '国家计划生育委员会 国家计生委'],
    local: ['人口和计划生育委员会 人口计生委', '人口和计划生育局 人口计生局', '计划生育委员会 计生委'],
    until: 2013,
    next: 'health-family-planning',
  },
  { key: 'press', nation: ['新闻出版总署'], until: 2013, next: 'press-broadcasting' },
  { key: 'defence-commission', nation: ['国防科学技术工业委员会 国防科工委'], until: 2008, next: 'defence-industry' },
  { key: 'civil-aviation-administration', nation: ['中国民用航空总局 民航总局'], until: 2008, next: 'civil-aviation' },
  {
    key: 'food-drug-administration',
    nation: ['国家食品药品监督管理局 国家食品药品监管局 食品药品监管局'],
    until: 2013,
    next: 'food-drug',
  },
  { key: 'conduct-office', nation: ['国务院纠正行业不正之风办公室 国务院纠风办'], until: 2013, next: 'discipline' },
]

/** Bodies directly under the government (直属机构) and those run by departments. */
const bureaus: readonly AgencyRow[] = [
  {
    key: 'state-assets',
    nation: ['国务院国有资产监督管理委员会 国务院国资委 国资委'],
    local: ['国有资产监督管理委员会 国资委 政府国资委', '国有资产监督管理局'],
    variants: {
      北京: '北京市人民政府国有资产监督管理委员会',
      河北: '河北省人民政府国有资产监督管理委员会',
      江苏: '江苏省政府国有资产监督管理委员会',
      浙江: '浙江省人民政府国有资产监督管理委员会',
      安徽: '安徽省人民政府国有资产监督管理委员会',
      福建: '福建省人民政府国有资产监督管理委员会',
      山东: '山东省人民政府国有资产监督管理委员会',
      河南: '河南省人民政府国有资产监督管理委员会',
      湖北: '湖北省人民政府国有资产监督管理委员会',
      湖南: '湖南省人民政府国有资产监督管理委员会',
      广东: '广东省人民政府国有资产监督管理委员会',
      四川: '四川省政府国有资产监督管理委员会',
      陕西: '陕西省人民政府国有资产监督管理委员会',
      甘肃: '甘肃省人民政府国有资产监督管理委员会',
    },
  },
  { key: 'customs', nation: ['海关总署'], local: ['中华人民共和国{short}海关 海关'] },
  { key: 'tax', nation: ['国家税务总局 税务总局'], local: ['国家税务总局{place}税务局 税务局'] },
  { key: 'state-tax', local: ['国家税务局 国税局'], until: 2018, next: 'tax' },
  { key: 'local-tax', local: ['地方税务局 地税局'], until: 2018, next: 'tax' },
  {
    key: 'market-regulation',
    nation: ['国家市场监督管理总局 国家市场监管总局 市场监管总局 市场监督管理总局'],
    local: ['市场监督管理局 市场监管局', '市场监督管理厅 市场监管厅', '市场监督管理委员会 市场监管委'],
  },
  {
    key: 'industry-commerce-administration',
    nation: ['国家工商行政管理总局 工商总局 国家工商总局'],
    local: ['工商行政管理局 工商局'],
    until: 2018,
    next: 'market-regulation',
  },
  {
    key: 'quality-supervision',
    nation: ['国家质量监督检验检疫总局 质检总局 国家质检总局'],
    local: ['质量技术监督局 质监局'],
    until: 2018,
    next: 'market-regulation',
  },
  {
    key: 'food-drug',
    nation: ['国家食品药品监督管理总局 食品药品监管总局 食药监总局 国家食品药品监管总局'],
    local: ['食品药品监督管理局 食品药品监管局 食药监局', '食品药品监督管理委员会 食品药品监管委'],
    until: 2018,
    next: 'market-regulation',
  },
  { key: 'drug', nation: ['国家药品监督管理局 国家药监局 药监局'], local: ['药品监督管理局 药监局 药品监管局'] },
  { key: 'quarantine', local: ['中华人民共和国{short}出入境检验检疫局 出入境检验检疫局 检验检疫局'], until: 2018 },
  { key: 'certification', nation: ['国家认证认可监督管理委员会 国家认监委 认监委'] },
  { key: 'standardization', nation: ['国家标准化管理委员会 国家标准委 标准委'] },
  { key: 'intellectual-property', nation: ['国家知识产权局 知识产权局'], local: ['知识产权局', '知识产权服务促进中心'] },
  {
    key: 'financial-regulation',
    nation: ['国家金融监督管理总局 国家金融监管总局 金融监管总局'],
    local: ['国家金融监督管理总局{short}监管局'],
  },
  {
    key: 'banking-insurance',
    nation: ['中国银行保险监督管理委员会 中国银保监会 银保监会'],
    local: ['中国银行保险监督管理委员会{short}监管局 银保监局'],
    until: 2023,
    next: 'financial-regulation',
  },
  {
    key: 'banking',
    nation: ['中国银行业监督管理委员会 中国银监会 银监会'],
    local: ['中国银行业监督管理委员会{short}监管局 银监局'],
    until: 2018,
    next: 'banking-insurance',
  },
  {
    key: 'insurance',
    nation: ['中国保险监督管理委员会 中国保监会 保监会'],
    local: ['中国保险监督管理委员会{short}监管局 保监局'],
    until: 2018,
    next: 'banking-insurance',
  },
  {
    key: 'securities',
    nation: ['中国证券监督管理委员会 中国证监会 证监会'],
    local: ['中国证券监督管理委员会{short}监管局 证监局'],
  },
  {
    key: 'local-finance',
    local: [
      '地方金融监督管理局 地方金融监管局',
      '金融工作办公室 金融办 政府金融办',
      '金融工作局 金融局 金融工作局',
      '地方金融管理局',
    ],
  },
  { key: 'broadcasting', nation: ['国家广播电视总局 广电总局 国家广电总局'], local: ['广播电视局 广电局'] },
  {
    key: 'press-broadcasting',
    nation: ['国家新闻出版广电总局 新闻出版广电总局', '国家新闻出版署 新闻出版署'],
    local: ['新闻出版广电局', '新闻出版局', '新闻出版广播电视局'],
    next: 'broadcasting',
  },
  { key: 'sport', nation: ['国家体育总局 体育总局'], local: ['体育局'] },
  { key: 'statistics', nation: ['国家统计局 统计局'], local: ['统计局'] },
  { key: 'medical-security', nation: ['国家医疗保障局 国家医保局 医保局'], local: ['医疗保障局 医保局'] },
  { key: 'government-affairs', nation: ['国家机关事务管理局 国管局'], local: ['机关事务管理局 机关事务局'] },
  { key: 'petition', nation: ['国家信访局 信访局'], local: ['信访局'] },
  {
    key: 'data',
    nation: ['国家数据局 数据局'],
    local: [
      '数据局',
      '大数据发展管理局',
      '大数据中心',
      '政务服务和数据管理局 政务和数据局',
      '政务服务数据管理局 政数局',
      '大数据管理局',
    ],
  },
  {
    key: 'poverty',
    nation: ['国务院扶贫开发领导小组办公室 国务院扶贫办 扶贫办'],
    local: ['扶贫开发局', '扶贫开发办公室', '扶贫和移民工作局 扶贫移民局'],
    until: 2021,
    next: 'rural-revitalization',
  },
  { key: 'rural-revitalization', nation: ['国家乡村振兴局 乡村振兴局'], local: ['乡村振兴局'], until: 2023, next: 'agriculture' },
  { key: 'energy', nation: ['国家能源局 能源局'], local: ['能源局'] },
  {
    key: 'grain',
    nation: ['国家粮食和物资储备局 国家粮食和储备局 粮食和储备局 粮食和物资储备局'],
    local: ['粮食和物资储备局 粮食和储备局 粮食储备局'],
  },
  { key: 'grain-administration', nation: ['国家粮食局 粮食局'], local: ['粮食局'], until: 2018, next: 'grain' },
  { key: 'tobacco', nation: ['国家烟草专卖局 国家烟草局 烟草局'], local: ['烟草专卖局 烟草局'] },
  { key: 'immigration', nation: ['国家移民管理局 移民局'] },
  {
    key: 'forestry-grassland',
    nation: ['国家林业和草原局 国家林草局 林草局 林业和草原局'],
    local: ['林业和草原局 林草局', '林业局'],
  },
  { key: 'forestry', nation: ['国家林业局 林业局'], local: ['林业厅'], until: 2018, next: 'forestry-grassland' },
  { key: 'railway', nation: ['国家铁路局 铁路局'] },
  { key: 'civil-aviation', nation: ['中国民用航空局 中国民航局 民航局'] },
  { key: 'post', nation: ['国家邮政局 邮政局'], local: ['邮政管理局'] },
  { key: 'telecom', local: ['通信管理局'], levels: provinceOnly },
  { key: 'heritage', nation: ['国家文物局 文物局'], local: ['文物局'] },
  { key: 'chinese-medicine', nation: ['国家中医药管理局 国家中医药局 中医药局'], local: ['中医药管理局 中医药局'] },
  { key: 'disease-control', nation: ['国家疾病预防控制局 国家疾控局 疾控局'], local: ['疾病预防控制局 疾控局'] },
  { key: 'mine-safety', nation: ['国家矿山安全监察局 国家矿山安监局 矿山安监局'] },
  { key: 'foreign-exchange', nation: ['国家外汇管理局 国家外汇局 外汇局'] },
  { key: 'archives', nation: ['国家档案局'], local: ['档案局'] },
  { key: 'secrecy', nation: ['国家保密局'], local: ['国家保密局 保密局'] },
  { key: 'ocean', nation: ['国家海洋局 海洋局'], local: ['海洋局', '海洋与渔业厅', '海洋与渔业局'] },
  { key: 'mapping', nation: ['国家测绘地理信息局 测绘地信局'], local: ['测绘地理信息局 测绘局'] },
  { key: 'meteorology', nation: ['中国气象局 气象局'], local: ['气象局'] },
  { key: 'earthquake', nation: ['中国地震局 地震局'], local: ['地震局'] },
  { key: 'hong-kong-macao', nation: ['国务院港澳事务办公室 国务院港澳办 港澳办'], local: ['人民政府港澳事务办公室 港澳办'] },
  { key: 'taiwan', nation: ['国务院台湾事务办公室 国务院台办 国台办'], local: ['人民政府台湾事务办公室 台办'] },
  {
    key: 'food-safety',
    nation: ['国务院食品安全委员会办公室 国务院食品安全办 食品安全办'],
    local: ['食品安全委员会办公室 食品安全办 食安办'],
  },
  { key: 'ageing', nation: ['全国老龄工作委员会办公室 全国老龄办'] },
  { key: 'research-office', nation: ['国务院研究室'], local: ['人民政府研究室 政府研究室'] },
  { key: 'counsellor', nation: ['国务院参事室'], local: ['人民政府参事室 政府参事室'] },
  { key: 'civil-defence', local: ['人民防空办公室 人防办', '国防动员办公室 国动办'] },
  { key: 'zone-administration', local: ['管理委员会 管委会'] },
  { key: 'copyright', nation: ['国家版权局 版权局'], local: ['版权局'] },
  {
    key: 'urban-management',
    local: ['城市管理局 城管局', '城市管理委员会 城管委', '城市管理综合执法局', '城市管理和综合执法局', '城市管理行政执法局'],
    levels: ['province', 'city', 'county'],
  },
  { key: 'greening', local: ['绿化和市容管理局 绿化市容局', '园林绿化局', '林业园林局'] },
  { key: 'investment', local: ['投资促进局 投促局', '经济合作局 经合局', '投资促进中心'] },
  {
    key: 'port',
    local: ['人民政府口岸和物流办公室 政府口岸物流办'],
    variants: { 四川: '四川省人民政府口岸与物流办公室' },
  },
  { key: 'port', local: ['口岸和物流办公室 口岸物流办', '口岸服务办公室 口岸办', '港务局'] },
  {
    key: 'administrative-approval',
    local: ['行政审批服务局 行政审批局', '政务服务管理局', '政务服务管理办公室 政务服务办 政务办', '公共资源交易中心'],
  },
  { key: 'small-enterprise', local: ['中小企业局', '民营经济发展局 民营经济局'] },
  { key: 'prison', local: ['监狱管理局'], levels: provinceOnly },
  { key: 'fire-rescue', nation: ['国家消防救援局 消防救援局'], local: ['消防救援总队 消防总队'], levels: provinceOnly },
  { key: 'fire-rescue', local: ['消防救援支队'], levels: belowProvince },
  { key: 'housing-fund', local: ['住房公积金管理中心 公积金中心'] },
]

/** Academies, state companies and banks that national documents name. */
const institutions: readonly AgencyRow[] = [
  {
    key: 'academy',
    nation: ['中国科学院 中科院', '中国工程院', '中国社会科学院 社科院'],
    local: ['社会科学院 社科院', '科学院', '农业科学院 农科院'],
  },
  { key: 'development-research', nation: ['国务院发展研究中心'] },
  { key: 'news-agency', nation: ['新华通讯社 新华社'] },
  {
    key: 'development-bank',
    nation: ['国家开发银行 国开行', '中国农业发展银行 农业发展银行 农发行', '中国进出口银行 进出口银行'],
  },
  { key: 'railway-group', nation: ['中国国家铁路集团有限公司 国铁集团', '中国铁路总公司 铁路总公司'] },
  { key: 'power-grid', nation: ['国家电网有限公司 国家电网', '中国南方电网有限责任公司 南方电网'] },
  { key: 'post-group', nation: ['中国邮政集团有限公司 邮政集团'] },
  { key: 'natural-science-fund', nation: ['国家自然科学基金委员会 自然科学基金委'] },
]

/** All rows, the general ones first: where two give a local name, the first is taken. */
export const agencyRows: readonly AgencyRow[] = [
  ...leadership,
  ...departments,
  ...bureaus,
  ...organisations,
  ...institutions,
  ...formerMinistries,
]

/** Branches of central bodies (分支机构), which are called after cities: 人行某市中心支行. */
export const branchBodies: readonly {
  readonly key: string
  readonly heads: readonly string[]
  readonly full: string
  /** Endings: as they are written, or written and full apart by a space. */
  readonly tails: readonly string[]
}[] = [
  {
    key: 'central-bank',
    heads: ['中国人民银行', '人民银行', '人行'],
    full: '中国人民银行',
    tails: ['中心支行', '分行', '支行', '营业管理部', '营管部 营业管理部'],
  },
  {
    key: 'foreign-exchange',
    heads: ['国家外汇管理局', '外汇管理局', '外汇局'],
    full: '国家外汇管理局',
    tails: ['分局', '中心支局', '外汇管理部'],
  },
  {
    key: 'railway-group',
    heads: ['中国铁路'],
    full: '中国铁路',
    tails: ['局集团有限公司', '局集团 局集团有限公司', '局集团公司 局集团有限公司'],
  },
]

/** Words that stand for a level of the document's own region: 省教育厅, 自治区教育厅, 市教育局. */
export const levelWords = ['自治区', '自治州', '自治县', '自治旗', '兵团', '省', '市', '州', '县', '区', '盟', '旗'] as const

/** Names that say nothing without a place or a level word in front: 政府 behind 各市州党委 is not the province's. */
export const placeBoundNames: readonly string[] = [
  '政府',
  '人民政府',
  '党委',
  '委员会',
  '委',
  '人大',
  '人大常委会',
  '政协',
  '法院',
  '检察院',
  '管委会',
  '管理委员会',
  '海关',
  '纪委',
]

/** Endings by which a name shows that it is a body (机构), whatever stands before. */
export const bodyEndings: readonly string[] = [
  '委员会',
  '管委会',
  '人民政府',
  '政府',
  '党委',
  '党工委',
  '党组',
  '厅',
  '局',
  '署',
  '办公室',
  '办公厅',
  '综合司',
  '领导小组',
  '指挥部',
  '联席会议',
  '工作专班',
  '专班',
  '集团',
  '公司',
  '中心',
  '银行',
  '分行',
  '支行',
  '海关',
  '总队',
  '支队',
  '法院',
  '检察院',
  '联合会',
  '总工会',
  '妇联',
  '科协',
  '残联',
  '工商联',
  '供销社',
  '联社',
  '联盟',
  '协会',
  '学会',
  '商会',
  '研究院',
  '研究所',
  '科学院',
  '社科院',
  '党校',
  '大学',
  '学院',
  '管理处',
  '办事处',
  '委',
  '总社',
  '人大',
  '政协',
]

/** Endings that count only behind a level word or a place: 省委宣传部, 市委编办. */
export const weakBodyEndings: readonly string[] = ['部', '办', '会', '社', '院', '处', '站', '所', '行', '台', '校', '队']

/** Words with such an ending that are no bodies. */
export const noBodies: readonly string[] = [
  '格局',
  '布局',
  '全局',
  '大局',
  '新局',
  '开局',
  '变局',
  '僵局',
  '大厅',
  '餐厅',
  '展厅',
  '社会',
  '机会',
  '全部',
  '内部',
  '干部',
  '总部',
  '局部',
  '东部',
  '西部',
  '中部',
  '北部',
  '南部',
  '主办',
  '承办',
  '举办',
  '协办',
  '督办',
  '交办',
  '创办',
  '兴办',
  '民办',
  '公办',
  '场所',
  '住所',
  '社区',
  '常委',
  '编委',
  '为中心',
  '城市中心',
  '大会',
  '会同',
  '不会',
  '都会',
  '盛会',
]

/** Collective names of bodies (集合称谓): evidence that 和 / 及 stands between bodies, but no body with a name of its own. */
export const collectiveEndings: readonly string[] = [
  '部门',
  '单位',
  '地区',
  '地方',
  '各地',
  '机构',
  '企业',
  '高校',
  '院校',
  '各市',
  '各县',
  '各区',
  '各市州',
  '各区县',
  '各镇街',
  '街道',
  '乡镇',
]
