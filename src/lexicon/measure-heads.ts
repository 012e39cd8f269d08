/** Words that weigh little or much when names of measures are compared. Spellings are of folded names: no quotes, half-width. */

/** Making and having: in front of a name they say how it comes about, not what is counted. */
export const lightVerbs = [
  '累计培育', '累计建成', '累计获得', '累计评选', '累计', '获得', '荣获', '获评', '评选', '评出', '培育形成', '培育发展', '培育打造', '培育壮大', '培育', '建成投用', '建成', '建设', '建立', '打造', '创建', '创成', '认定', '实现', '达到', '拥有', '共有', '形成', '实施', '推进', '开展', '组织', '举办', '进入', '确保',
] as const

/** In front of a name they say that the amount is a new one, whatever verb stands before them. `城镇新增就业` */
export const newWords = ['新增', '新建', '新认定', '新培育'] as const

/** What is left of a name after a verb must still be a name: these begin one with the verb. */
export const verbNouns = ['建设用地', '建设项目', '建设工程', '建设资金', '建设单位', '建设规模', '建设面积', '建设投资', '建设任务', '组织化', '达到或', '实现率', '认定机构', '培育对象', '实施方案', '推进会', '开展率', '实施率', '创建率', '创建验收', '培育库', '形成率', '建成区', '建成率', '拥有率', '拥有量', '认定率', '举办率'] as const

/** Words of counting at the end: 高新技术企业数量 is 高新技术企业. */
export const countingEnds = ['累计完成', '累计达到', '累计建成', '累计', '总数量', '数量', '总数', '个数', '家数', '户数', '称号', '获证主体', '组织和个人', '数'] as const

/** Nouns whose 数 belongs to them. */
export const keptCounts = /(?:指|系|倍|基|参|岁|分|天|次|人|人口|年|点|级|位|函|小|整|户|股|页)数$/

/** Words that do not change who or what is counted, wherever they stand. */
export const softWords = [
  '全社会', '各类', '各级各类', '总体', '整体', '按可比口径计算', '按可比口径', '按可比价格计算', '按可比价格', '按可比价', '按不变价格计算', '按不变价格', '按不变价',
] as const

/** Words that may stand inside one name and not in another that means the same; never at either end. */
export const fillers = ['网络', '工作', '综合', '经费', '监督', '事业'] as const

/** Clauses before 的 that pick some of the things named, so that the rest of the name alone is another measure. */
export const restrictiveWords =
  /进入|列入|入选|纳入|获得|获批|获评|荣获|取得|通过|使用|落户|接入|参加|参与|创建|实现|完成|开展|占|具备|持有|领取|享受|拥有|符合|\d|以上|以下|超过|达到|年龄|户籍|常住|未|不|非|无|优于|低于|排放|年|期|新|用于|来自|面向|服务/

/** Heads that say nothing without their qualifiers. */
export const bareHeads = [
  '项目', '企业', '工程', '活动', '资金', '投资', '税费', '贷款', '产品', '人才', '任务', '事项', '产值', '营业收入', '营收', '收入', '面积', '基地', '平台', '中心', '机构', '单位', '产业', '产业链', '产业集群', '总投资', '总产值', '综合产值', '规模', '数量', '总量', '基金', '园区', '设备', '技术', '新技术', '成果', '技术难题', '道路', '公路', '工作', '服务', '岗位', '站点', '设施', '覆盖率', '比重', '合格率', '满意度', '满意率', '办复率', '办结率', '粮食', '指数', '增速', '浓度', '水平', '能力', '案件', '问题', '试点', '示范点', '人员', '干部', '教师', '学生', '县区', '全产业链', '奖', '订单', '场景', '应用场景', '车辆', '标准', '品牌', '民生实事', '实事', '举措', '措施', '改革', '城市', '乡镇', '村', '社区', '个', '签约', '融资', '效益', '利润', '税收', '产量', '销售额', '交易额', '成交额',
] as const

/** Qualifiers so common that with a bare head they still name nothing in particular. */
export const bareQualifiers = [
  '重点', '重大', '新', '省', '市', '省市', '省级', '市级', '县级', '国家', '全', '年', '总', '累计', '建设', '合作', '签约', '开工', '投产', '竣工', '竣工投产', '建成投用', '落地', '储备', '谋划', '各类', '亿元以上', '亿元', '10亿元以上', '超10亿元', '50亿元以上', '100亿元以上', '百亿元以上', '30亿元以上', '优质', '高质量', '大型', '完成', '实际', '到位', '增加', '扩容提质', '支持', '减免', '产业', '实施', '推进', '特色', '示范', '龙头', '骨干', '引进', '招商', '招商引资', '等', '其他', '相关', '有关', '新兴', '传统', '产业化', '综合', '专项', '核心', '关键', '标志性', '代表性', '上述', '此类', '主要', '项目', '企业',
] as const

/** Words at the head of a title that say who gives it; two that differ make two titles. */
export const levelWords = ['国际', '世界', '国家', '部级', '部', '省部级', '省级以上', '省级', '省', '市级以上', '市级', '市', '县级', '区级', '镇级', '地方', '行业', '团体', '企业'] as const

/** What somebody did with the things counted: leading is not taking part. `参与制定国际标准` */
export const roles = ['主导或参与', '参与或主导', '牵头或参与', '主导', '牵头', '参与'] as const

/** Deeds that are counted as they are done: without 累计 the number is of a period, not a stock. */
export const flowVerbs = ['制定', '制订', '制修订', '制（修）订', '制(修)订', '修订', '发布', '举办', '培训', '攻克', '转化', '评选', '查处', '开展'] as const

/** Deeds whose result stays: what is reported of a period may still be a flow. */
export const makingVerbs = ['建成', '新建', '新增', '创建', '培育', '建设', '打造', '获批', '认定', '新创'] as const
