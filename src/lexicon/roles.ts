import type { Role } from '../contract/types.ts'

/** Words of the assignment of tasks (责任分工): data for the responsibilities rules, no logic. */

/** A word in front of a list of bodies: 牵头单位: A. `line` is false where the word also heads page chrome and such. */
export interface RoleLabel {
  readonly word: string
  readonly role: Role
  readonly line: boolean
}

/** 牵头 / 责任 / 配合 …; each goes before 单位, 部门 and the like. */
export const roleLabels: readonly RoleLabel[] = [
  { word: '第一责任', role: 'lead', line: true },
  { word: '牵头责任', role: 'lead', line: true },
  { word: '牵头负责', role: 'lead', line: true },
  { word: '牵头', role: 'lead', line: true },
  { word: '主办', role: 'lead', line: false },
  { word: '主管', role: 'responsible', line: false },
  { word: '主要责任', role: 'responsible', line: true },
  { word: '共同责任', role: 'responsible', line: true },
  { word: '配合责任', role: 'support', line: true },
  { word: '责任', role: 'responsible', line: true },
  { word: '主责', role: 'responsible', line: true },
  { word: '负责', role: 'responsible', line: true },
  { word: '落实', role: 'responsible', line: true },
  { word: '实施', role: 'responsible', line: false },
  { word: '承办', role: 'responsible', line: false },
  { word: '承担', role: 'responsible', line: false },
  { word: '配合', role: 'support', line: true },
  { word: '参与', role: 'support', line: true },
  { word: '参加', role: 'support', line: true },
  { word: '协助', role: 'support', line: true },
  { word: '协同', role: 'support', line: true },
  { word: '协办', role: 'support', line: true },
  { word: '协作', role: 'support', line: false },
  { word: '支持', role: 'support', line: false },
  { word: '会同', role: 'support', line: true },
  { word: '指导', role: 'responsible', line: false },
]

/** What a label names: 责任单位, 责任部门 …. */
export const labelNouns = ['单位', '部门', '处室', '科室', '股室', '机构', '主体', '委办局', '成员单位', '责任单位'] as const

/** Columns of persons: 责任领导, 责任人; left out. */
export const personLabels = ['责任领导', '牵头领导', '分管领导', '责任人', '联系人', '负责人', '市领导', '县领导', '包保领导'] as const

/** A word behind the bodies that it assigns to: A牵头, B、C配合. Longest first. */
export interface RoleVerb {
  readonly word: string
  readonly role: Role
}

export const roleVerbs: readonly RoleVerb[] = [
  { word: '牵头负责', role: 'lead' },
  { word: '牵头组织', role: 'lead' },
  { word: '牵头推进', role: 'lead' },
  { word: '牵头落实', role: 'lead' },
  { word: '牵头实施', role: 'lead' },
  { word: '总牵头', role: 'lead' },
  { word: '牵头', role: 'lead' },
  { word: '主办', role: 'lead' },
  { word: '组织实施', role: 'responsible' },
  { word: '贯彻落实', role: 'responsible' },
  { word: '抓好落实', role: 'responsible' },
  { word: '组织落实', role: 'responsible' },
  { word: '负责落实', role: 'responsible' },
  { word: '负责实施', role: 'responsible' },
  { word: '具体负责', role: 'responsible' },
  { word: '分别负责', role: 'responsible' },
  { word: '共同负责', role: 'responsible' },
  { word: '负责', role: 'responsible' },
  { word: '落实', role: 'responsible' },
  { word: '实施', role: 'responsible' },
  { word: '推进', role: 'responsible' },
  { word: '承办', role: 'responsible' },
  { word: '协助配合', role: 'support' },
  { word: '参与配合', role: 'support' },
  { word: '积极配合', role: 'support' },
  { word: '密切配合', role: 'support' },
  { word: '协同配合', role: 'support' },
  { word: '配合', role: 'support' },
  { word: '参与', role: 'support' },
  { word: '参加', role: 'support' },
  { word: '协助', role: 'support' },
  { word: '协同', role: 'support' },
  { word: '协办', role: 'support' },
  { word: '支持', role: 'support' },
  { word: '指导', role: 'responsible' },
]

/** Words between the leading body and those it works with: A会同B, A商B. */
export const companions = ['会同', '商', '联合', '协同', '协调', '配合'] as const

/** How the parts are shared out; nothing of a name: 按职责分工负责. */
export const sharing = [
  '按照各自职责分工',
  '按照职责分工',
  '按各自职责分工',
  '根据职责分工',
  '依据职责分工',
  '按职责分工',
  '按照各自职责',
  '按各自职责',
  '按职责任务分工',
  '依职责分工',
  '按分工',
  '按照职责',
  '依职责',
  '按职责',
  '分工',
  '分别',
  '共同',
  '具体',
  '统筹',
  '统一',
  '联合',
  '组织',
  '主要',
  '参照',
] as const

/** Last characters or words of the name of a body (机关、单位名称的词尾). */
export const bodyEndings = [
  '委', '厅', '局', '部', '办', '署', '院', '会', '行', '室', '处', '科', '所', '站', '社', '联', '馆', '台', '校', '司', '党组', '党委', '党工委',
  '政府', '中心', '公司', '集团', '银行', '机构', '部门', '单位', '企业', '总队', '支队', '大队', '海关', '工会', '团委', '机关', '组委', '小组', '专班',
  '指挥部', '街道', '乡镇', '园区', '开发区', '高新区', '新区', '经开区', '示范区', '试验区', '保税区', '功能区', '各地', '地区', '各区', '各县', '各市', '各省', '各州', '市州', '各旗县', '各盟市',
  '区县', '市县', '县市区', '县区', '省份', '高校', '院校', '大学', '学院', '学校', '医院', '研究院', '协会', '商会', '学会', '联盟', '省军区',
  '军分区', '交警', '武警', '兵团', '农场', '税务', '烟草', '电网', '邮政', '铁塔', '移动', '联通', '电信', '团省委', '团市委', '交易所', '服务站', '分局', '组织', '总工会',
] as const

/** Words that end like a body and are none. */
export const noBodies = ['社会', '机会', '全部', '内部', '外部', '一部', '执行', '运行', '进行', '推行', '现行', '实行', '试行', '场所', '各自', '以及', '干部', '局部', '东部', '西部', '中部', '南部', '北部', '社区', '农村', '平台'] as const

/** Collective bodies behind 等: A、B等有关部门. */
export const collectives = ['部门', '单位', '机构', '企业', '政府', '地区', '各地', '委办局', '院校', '高校', '学校', '成员单位', '主体', '省份', '城市', '市州', '团体', '组织', '各区', '各市', '各县', '党委', '管委会'] as const

/** Place words that share one head: 各市、县〔区〕人民政府. */
export const placeWords = [
  '自治区', '直辖市', '自治州', '自治县', '计划单列市', '省直管县', '设区市', '地级市', '县级市', '开发区', '园区', '街道', '省', '市', '州', '县', '区', '盟', '旗', '镇', '乡', '地', '村', '社区', '兵团',
] as const

/** Columns of a table that tell a task or its term, by the words of their header. */
export const tableColumns = {
  task: ['工作任务', '重点任务', '主要任务', '任务内容', '主要内容', '工作内容', '工作事项', '重点工作', '任务名称', '具体任务', '工作措施', '主要措施', '具体措施', '政策措施', '改革事项', '项目名称', '事项', '任务', '内容', '措施', '项目', '工作', '举措', '目标'],
  term: ['完成时限', '完成时间', '时间要求', '时限要求', '完成期限', '时间节点', '时间进度', '进度要求', '进度安排', '时间安排', '办结时限', '截止时间', '时限', '期限'],
} as const
