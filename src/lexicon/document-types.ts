import type { DocumentType } from '../contract/types.ts'

/** Words that end a title (文种) and what kind of document they make it; the longest that fits is taken. */
export const documentTypeWords: readonly { readonly type: DocumentType; readonly words: readonly string[] }[] = [
  { type: 'opinion', words: ['实施意见', '指导意见', '若干意见', '工作意见', '意见'] },
  {
    type: 'plan',
    words: ['发展规划', '专项规划', '总体规划', '规划纲要', '计划纲要', '远景目标纲要', '规划', '纲要', '五年计划', '五年行动规划'],
  },
  { type: 'decision', words: ['决定', '决议'] },
  {
    type: 'scheme',
    words: [
      '实施方案',
      '工作方案',
      '行动方案',
      '分工方案',
      '总体方案',
      '试点方案',
      '改革方案',
      '专项方案',
      '方案',
      '三年行动计划',
      '专项行动计划',
      '行动计划',
      '实施计划',
      '工作计划',
      '计划',
    ],
  },
  { type: 'notice', words: ['紧急通知', '补充通知', '通知'] },
  {
    type: 'measures',
    words: [
      '管理办法',
      '实施办法',
      '暂行办法',
      '办法',
      '条例',
      '暂行规定',
      '若干规定',
      '规定',
      '若干政策措施',
      '若干措施',
      '政策措施',
      '具体措施',
      '措施',
      '若干举措',
      '举措',
      '若干政策',
      '实施细则',
      '细则',
      '管理规则',
      '规则',
    ],
  },
  { type: 'report', words: ['政府工作报告', '工作报告', '评估报告', '报告'] },
  { type: 'key-points', words: ['工作要点', '重点工作要点', '要点'] },
  {
    type: 'other',
    words: [
      '应急预案',
      '预案',
      '通报',
      '通告',
      '公告',
      '公报',
      '批复',
      '复函',
      '函',
      '命令',
      '指南',
      '指引',
      '规程',
      '规范',
      '制度',
      '章程',
      '准则',
      '公约',
      '倡议',
      '议案',
      '建议',
      '任务清单',
      '清单',
      '目录',
      '名单',
      '标准',
      '工作安排',
      '任务分工',
      '责任分工',
      '法',
    ],
  },
]

/** Endings of names in 《…》 that are documents though no title of ours ends so. */
export const citedTypeWords: readonly string[] = ['协定', '宣言', '白皮书', '蓝皮书', '宪法', '法典', '解释', '协议', '备忘录', '导则', '标准体系', '图则']

/** Documents whose names end in no word of the above. */
export const namedDocuments: readonly string[] = ['中国制造2025', '健康中国2030']

/** Brackets behind a title that belong to it: （试行）, （2021—2025年）, （2019年版）. */
export const titleBrackets: readonly string[] = ['试行', '暂行', '修订', '修正', '修订版', '修订稿', '摘要', '节选', '摘编']

/** Marks of a draft (草案), in a title or in a bracket under it. */
export const draftWords: readonly string[] = ['征求意见稿', '公开征求意见稿', '草案', '送审稿', '讨论稿', '审议稿', '审议草案', '草稿', '初稿']
